import { rule } from '../../core/checking/rule.ts';
import { shortened, visibleLine } from '../../core/ground/visible.ts';
import { folderKinds } from '../../core/model/kinds.ts';
import { nearLinksIn } from '../../core/reading/near-links.ts';
import type { Register } from '../../core/register/register.ts';
import { Destinations, writtenFrom } from '../../core/register/targets.ts';

interface Facts {
  target: string;
  /** The link as a forge reads it; `null` where it is not sure where it is to lead. */
  better: string | null;
}

/** A link between double brackets stands in the text of a record: a forge shows it as it is. */
export const wikiLink = rule<Facts>({
  id: 'wiki-link',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'dubbele-haken',
      title: 'Een link in een tekst werkt ook buiten Obsidian.',
      why: 'Obsidian maakt van dubbele haken een link. Op de website zijn het gewone haken, en kun je nergens op klikken.',
      message: ({ target }) => `op de website is [[${cited(target)}]] geen link`,
      help: ({ better }) =>
        better === null ? 'Schrijf er een gewone link van: [tekst](bestand.md)' : `Schrijf: ${better}`,
    },
    en: {
      name: 'wiki-link',
      title: 'A link in a text works outside Obsidian too.',
      why: 'Obsidian makes a link of double brackets. On the website they are just brackets, and you cannot click on them.',
      message: ({ target }) => `on the website [[${cited(target)}]] is no link`,
      help: ({ better }) =>
        better === null ? 'Make it an ordinary link: [text](file.md)' : `Write: ${better}`,
    },
  },
  *find({ register }) {
    let destinations: Destinations | undefined;
    for (const { file, text, body, readable } of register.files) {
      if (!readable || !body.includes('[[')) continue;
      const bodyAt = text.length - body.length;
      for (const { form, target, better, from, to } of nearLinksIn(body)) {
        if (form !== 'wiki') continue;
        destinations ??= new Destinations(register);
        const path = pathOf(target, register, destinations);
        yield {
          at: { file, path: [], span: [bodyAt + from, bodyAt + to] },
          facts: { target, better: path === undefined ? null : `${better}(${writtenFrom(file, path)})` },
        };
      }
    }
  },
});

/** The record or the file that goes by this name, if there is one. */
function pathOf(target: string, register: Register, destinations: Destinations): string | undefined {
  const named = destinations.named(target);
  if (named !== undefined) return named;
  const meant = register.named(folderKinds, target);
  return meant && register.get(meant.kind as 'person', meant.id)?.file;
}

function cited(target: string): string {
  return shortened(visibleLine(target), 60);
}
