import type { ActionContext } from '../../core/acting/action.ts';
import { commandNames } from '../../core/asking/command-names.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { type Shape, shapeOf } from '../../core/model/shape.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import { texts } from './texts.ts';

/** What nobody filled in, with a line that says it. Of some fields one will do. */
export function missingWords(
  kind: FolderKind,
  lacking: readonly (readonly string[])[],
  { fields }: Draft,
  context: ActionContext,
): { says: string; help: string } {
  const { say } = context;
  const { language } = say;
  const words = texts[language].missing;
  const title = typeof fields.name === 'string' ? fields.name : words.title;
  const flags = lacking.flatMap(([name = '']) => (name === 'name' ? [] : examplesOf(kind, name, context)));
  const command = [commandNames.add[language], say.kind(kind), JSON.stringify(title), ...flags].join(' ');
  const list = say.list(
    lacking.map(names => {
      const fields = say.list(names.map(say.field), true);
      return names.includes('name') ? fields : `${flagOf('set', language)} ${fields}`;
    }),
  );
  return { says: words.says(list), help: words.help(`initiatief ${command}`) };
}

function examplesOf(kind: FolderKind, name: string, { register: { words }, say }: ActionContext): string[] {
  const set = `${flagOf('set', say.language)} `;
  const word = words.field(name);
  if (name === 'parties') {
    const [partner, delivers] = [words.field('partner'), words.field('delivers')];
    const promise = ([who, what]: readonly [string, string]): string =>
      `${set}"${word}=${partner}: ${who}; ${delivers}: ${what}"`;
    const { theirs, ours } = texts[words.vocabulary.language].missing;
    return [promise(theirs), promise([words.kind('initiative'), ours])];
  }
  if (name === 'about') return [`${set}${word}=${words.kind('initiative')}`];
  const shape = shapeOf(kind).fields.get(name) as Shape;
  return [`${set}${word}=${shape.type === 'choice' ? words.value(shape.choices[0] as string) : '…'}`];
}
