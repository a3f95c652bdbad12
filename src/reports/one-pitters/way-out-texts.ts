import type { Language } from '../../core/ground/language.ts';

export interface WayOutTexts {
  title: string;
  about: string;
  empty: string;
  next: string;
  steps(steps: number, left: readonly string[], list: (items: readonly string[]) => string): string;
  notSure: string;
}

/** What the report says about the cheapest way out. */
export const wayOutTexts: Record<Language, WayOutTexts> = {
  nl: {
    title: 'Zo rust er minder op één persoon',
    about:
      'Een voorstel waarmee zo min mogelijk rollen op één persoon rusten. We letten op wat mensen kunnen en willen leren, en op hun uren. Niemand krijgt er te veel bij.',
    empty: 'We vinden nu niemand die past en nog ruimte heeft. Misschien kent iemand een nieuw gezicht?',
    next: 'Neem het samen door, en vraag het daarna aan de mensen zelf. Zij kiezen.',
    steps: (steps: number, left: readonly string[], list: (items: readonly string[]) => string): string =>
      left.length === 0
        ? `Na ${steps === 1 ? 'deze stap' : `deze ${steps} stappen`} rust geen enkele rol meer op één persoon.`
        : `Voor deze rollen vinden we nog niemand die past en ruimte heeft: ${list(left)}.`,
    notSure: 'Misschien kan het nog beter: helemaal uitrekenen duurde te lang.',
  },
  en: {
    title: 'How fewer roles can rest on one person',
    about:
      'A proposal that leaves as few roles as possible on one person. We look at what people can do, want to learn and have hours for. Nobody gets too much.',
    empty: 'We cannot find anybody now who fits and has room. Perhaps somebody knows a new face?',
    next: 'Go through it together, and then ask the people themselves. They choose.',
    steps: (steps, left, list) =>
      left.length === 0
        ? `After ${steps === 1 ? 'this step' : `these ${steps} steps`} no role rests on one person any more.`
        : `For these roles we cannot find anybody yet who fits and has room: ${list(left)}.`,
    notSure: 'There may be a better way: working it out to the end took too long.',
  },
};
