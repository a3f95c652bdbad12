import { rule } from '../../core/checking/rule.ts';
import { shortened, visibleLine } from '../../core/ground/visible.ts';
import type { Place } from '../../core/model/place.ts';
import { type NearLink, nearLinksIn } from '../../core/reading/near-links.ts';
import { Destinations, targetOf, wholeAddress } from '../../core/register/targets.ts';

interface Facts {
  form: Exclude<NearLink['form'], 'wiki'>;
  target: string;
  /** What can be typed instead. */
  better: string;
  /** Is the file there that it is to lead to? */
  found: boolean;
}

/** Text is meant as a link, and is none: a reader sees brackets. */
export const linkForm = rule<Facts>({
  id: 'link-form',
  group: 'records',
  severity: 'warning',
  texts: {
    nl: {
      name: 'link-vorm',
      title: 'Op elke link kun je klikken.',
      why: 'Eén spatie of haakje op een andere plek, en op de website staat er gewone tekst met haakjes.',
      message: ({ form, target }) =>
        `${cited(target)} ${
          {
            spaces: 'is geen link: een spatie breekt die af',
            title: 'is geen link: om de tekst erachter horen aanhalingstekens',
            open: 'is geen link: aan het eind hoort een haakje',
            apart: 'is geen link: tussen de haakjes hoort geen spatie',
            reversed: 'is geen link: de haakjes staan andersom',
          }[form]
        }`,
      help: ({ target, better, found }) =>
        found ? `Schrijf: ${better}` : `Zet het bestand ${cited(target)} op die plek, en schrijf: ${better}`,
    },
    en: {
      name: 'link-form',
      title: 'A link is written so that you can click on it.',
      why: 'With one space or bracket in the wrong place, the website shows ordinary text with brackets.',
      message: ({ form, target }) =>
        `${cited(target)} ${
          {
            spaces: 'is no link: a space breaks it off',
            title: 'is no link: the text behind it belongs between quotes',
            open: 'is no link: a bracket belongs at the end',
            apart: 'is no link: no space belongs between the brackets',
            reversed: 'is no link: the brackets stand the other way round',
          }[form]
        }`,
      help: ({ target, better, found }) =>
        found ? `Write: ${better}` : `Put the file ${cited(target)} in that place, and write: ${better}`,
    },
  },
  mend: ({ form, found }, mender) => (form === 'spaces' && found ? mender.surround('<', '>') : undefined),
  *find({ register, folder, isAtTop }) {
    let destinations: Destinations | undefined;
    for (const { file, text, body, readable } of register.files) {
      if (!readable || body === '') continue;
      const bodyAt = text.length - body.length;
      for (const { form, target, better, from, to } of nearLinksIn(body)) {
        if (form === 'wiki') continue;
        destinations ??= new Destinations(register);
        const address = wholeAddress(target);
        const meant = address === undefined ? targetOf(target, file, folder) : undefined;
        const isBeside = meant?.beside !== undefined && isAtTop(meant.beside);
        const found = meant === undefined || isBeside || destinations.has(meant.path);
        const typed = address === undefined ? better : better.replace(target, () => address);
        const at: Place = { file, path: [], span: [bodyAt + from, bodyAt + to] };
        yield { at, facts: { form, target, better: visibleLine(typed), found } };
      }
    }
  },
});

function cited(target: string): string {
  return `"${shortened(visibleLine(target), 80)}"`;
}
