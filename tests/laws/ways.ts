import type { Step } from '../../src/core/model/place.ts';
import type { Tree } from '../support/in-memory.ts';
import { type Advice, fieldsIn, linesToType, today } from './advice.ts';
import * as follow from './follow.ts';
import { inFields, made, somebody, type Way, withSomebody } from './follow.ts';

/** A new person goes in the field that is named, in the record of the finding. */
export const addSomebody: Way = advice => {
  const { finding, register } = advice;
  const [field] = fieldsIn(advice);
  if (field === undefined) return undefined;
  const { file, path } = finding.at;
  const record = register.fileAt(file);
  const partner = record?.kind === 'partner' ? record.id : undefined;
  const tree = withSomebody(advice, partner);
  return inFields({ ...advice, tree }, file, fields => {
    if (field === 'contact_person') fields.set([...path.slice(0, 2), field], somebody);
    else fields.add([field], field === 'holders' ? { [register.words.field('person')]: somebody } : somebody);
  });
};

/** Somebody new in place of who stands there. */
export const replaceBySomebody: Way = advice => {
  const partner = advice.register.fileAt(advice.finding.at.file);
  const tree = withSomebody(advice, partner?.kind === 'partner' ? partner.id : undefined);
  return follow.typing(somebody)({ ...advice, tree });
};

/** The field that is named gets this text, in the record of the finding. */
export const fillIn =
  (value: string, which = 0): Way =>
  advice => {
    const field = fieldsIn(advice).at(which);
    return field === undefined
      ? undefined
      : inFields(advice, advice.finding.at.file, fields => fields.set([...inItem(advice), field], value));
  };

/** One more text in the list that is named. */
export const addText =
  (text: string): Way =>
  advice => {
    const [field] = fieldsIn(advice);
    return field === undefined
      ? undefined
      : inFields(advice, advice.finding.at.file, fields => fields.add([field], text));
  };

/** The item of a list in which the finding stands; the record itself elsewhere. */
const inItem = ({ finding: { at } }: Advice): readonly Step[] => {
  const last = at.path.findLastIndex(step => typeof step === 'number');
  return at.path.slice(0, last + 1);
};

/** The field goes, or the item of the list in which it stands. */
export const takeOut =
  (what: 'field' | 'item'): Way =>
  advice => {
    const { at } = advice.finding;
    const item = inItem(advice);
    return inFields(advice, at.file, fields =>
      fields.remove(what === 'item' && item.length > 0 ? item : at.path),
    );
  };

/** The fields that are given to type go at the top level of the record; `…` is for who fills it in. */
export const typeAtTop: Way = advice => {
  const { help, finding } = advice;
  const below = linesToType(help).join('\n');
  const typed = below === '' ? /: (\S+: \S+)$/.exec(help)?.[1] : below;
  if (typed === undefined) return undefined;
  return inFields(advice, finding.at.file, fields => fields.merge(typed.replaceAll('…', 'iets moois')));
};

/** The items that are given to type go in the list of the finding. */
export const typeInList: Way = advice => {
  const { help, finding } = advice;
  const typed = linesToType(help);
  if (typed.length === 0) return undefined;
  const list = advice.register.words.field(String(finding.at.path[0]));
  return inFields(advice, finding.at.file, fields =>
    fields.merge([`${list}:`, ...typed].join('\n').replaceAll('…', 'iets moois')),
  );
};

/** A field with other fields below it comes in place of what stands under its name. */
export const typeInstead: Way = advice => {
  const { help, finding } = advice;
  const typed = linesToType(help);
  if (typed.length < 2 || !/^[\p{L}_]+:$/u.test(typed[0] ?? '')) return undefined;
  return inFields(advice, finding.at.file, fields => {
    fields.remove(finding.at.path.slice(0, 1));
    fields.merge(typed.join('\n'));
  });
};

/** What is typed goes under the name that it was typed beside. */
export const typeUnder: Way = advice => {
  const { help, finding } = advice;
  const below = linesToType(help).join('\n');
  const { at } = finding;
  return below === ''
    ? undefined
    : inFields(advice, at.file, fields => {
        const value = String(fields.get(at.path));
        fields.remove(at.path);
        fields.merge(below.replace(/…(?!.*…)/s, () => JSON.stringify(value)).replaceAll('…', 'iets-moois'));
      });
};

/** The values that a remedy gives to type: `"over: initiatief"`. */
const given = ({ help, register: { words } }: Advice): Record<string, string> =>
  Object.fromEntries(
    [...help.matchAll(/"([\p{L}_]+): ([^"]+)"/gu)].map(([, name = '', value = '']) => [
      words.fieldOf(name) ?? name,
      value,
    ]),
  );

/** An evaluation was held, about what the remedy says, by two people who tell all there is to tell. */
export const holdEvaluation: Way = advice => {
  const fields = given(advice);
  if (Object.keys(fields).length === 0) return undefined;
  const { words } = advice.register;
  const id = '2026-08-31-terugkijken';
  const questions = [
    'strengthen_each_other',
    'achieve_together',
    'who_does_what',
    'right_track',
    'right_things',
    'things_right',
    'still_manageable',
  ];
  const answers = Object.fromEntries(questions.map(question => [question, 'Dat weten we samen.']));
  const one = withSomebody(advice);
  const two = made({ ...advice, tree: one }, 'person', 'bo-van-nu', {
    name: 'Bo van Nu',
    consent: { given_on: today, for: words.value('name') },
  });
  return made({ ...advice, tree: two }, 'evaluation', id, {
    name: 'Terugkijken',
    held_on: '2026-08-31',
    moment: words.value('interim'),
    present: [somebody, 'bo-van-nu'],
    outcome: words.value('continue'),
    ...answers,
    ...fields,
  });
};

/** Somebody works on it: the role gets the person. */
export const giveRole: Way = advice => {
  const person = advice.register.fileAt(advice.finding.at.file);
  if (person === undefined || !fieldsIn(advice).includes('holders')) return undefined;
  const { words } = advice.register;
  const role = made(advice, 'role', 'iets-nieuws', {
    name: 'Iets nieuws',
    kind: words.value('activity'),
    holders: [{ person: person.id }, { person: somebody }],
  });
  return withSomebody({ ...advice, tree: role });
};

/** The record that is referred to is made, with all it needs. */
export const makeRecord: Way = advice => {
  const [first, ...others] = advice.help.split('\n');
  const path = /(\S+\/\S+\.md)/.exec(first ?? '')?.[1];
  const tree = path === undefined || path.includes('…') ? undefined : withRecord(advice, path);
  const typed = others.map(line => /^[^:]*: ([^\s:]+)$/.exec(line)?.[1]).find(Boolean);
  return tree && typed ? follow.typing(typed)({ ...advice, tree }) : tree;
};

/** A record in this place, with all it needs; nothing where it is there, or is no place for one. */
function withRecord(advice: Advice, path: string): Tree | undefined {
  const { register } = advice;
  const kind = register.words.kindOfFolder(path?.split('/')[0] ?? '');
  if (kind === undefined || advice.tree.has(path)) return undefined;
  const id = path.slice(path.indexOf('/') + 1, -3);
  const { words } = register;
  if (kind === 'person')
    return made(advice, kind, id, { name: id, consent: { given_on: today, for: words.value('name') } });
  if (kind === 'partner') return made(advice, kind, id, { name: id, kind: words.value('residents') });
  if (kind === 'meeting') return made(advice, kind, id, { name: id, held_on: id.slice(0, 10) });
  if (kind === 'role') return made(advice, kind, id, { name: id, kind: words.value('role') });
  return undefined;
}

/** The file that a link leads to is put in its place. */
export const putFile: Way = advice => {
  const { target, found = false } = advice.finding.facts as { target: string; found?: boolean };
  if (found || target.includes('…')) return undefined;
  const { tree, path } = follow.withFile(advice.tree, advice.finding.at.file, target);
  if (path.startsWith('..')) return undefined;
  return path.endsWith('.md') ? withRecord(advice, path) : tree;
};

/** The file goes in the folder for attachments, and the link leads there. */
export const putInAttachments: Way = advice => {
  const { reason, amongRecords } = advice.finding.facts as { reason: string; amongRecords: boolean };
  if (reason === 'nowhere' && !amongRecords) return undefined;
  const { file } = advice.finding.at;
  const folder = `${file.includes('/') ? '../' : ''}${advice.register.words.vocabulary.attachments}`;
  const target = `${folder}/een-papier.pdf`;
  return follow.typing(target)({ ...advice, tree: follow.withFile(advice.tree, file, target).tree });
};

/** Only the name of a field changes. */
export const renameField =
  (to: (advice: Advice) => string | undefined): Way =>
  advice => {
    const { at } = advice.finding;
    const field = to(advice);
    return field === undefined
      ? undefined
      : inFields(advice, at.file, fields => {
          fields.set([...at.path.slice(0, -1), field], fields.get(at.path));
          fields.remove(at.path);
        });
  };

/** What stands there goes under another folder. */
export const moveToAttachments: Way = ({ tree, finding: { at }, register }) =>
  follow.moved(tree, at.file, `${register.words.vocabulary.attachments}/${at.file.split('/').at(-1)}`);

/** A file or folder gets another name, as the remedy asks. */
export const renameTo =
  (change: (path: string) => string): Way =>
  ({ tree, finding: { at } }) =>
    new Map(
      [...tree].map(
        ([path, bytes]) =>
          [path.startsWith(at.file) ? change(at.file) + path.slice(at.file.length) : path, bytes] as const,
      ),
    );

/** The file goes. */
export function removeFile({ tree, finding: { at } }: Advice): Tree {
  return new Map([...tree].filter(([path]) => path !== at.file));
}

/** The item of a list becomes what is given to type. */
export function retypeItem(advice: Advice): Tree | undefined {
  const typed = linesToType(advice.help).map(line => line.replaceAll('…', 'iets moois'));
  const isItem = /^- \S+: /.test(typed[0] ?? '');
  const line = lineOf(advice);
  if (!isItem) return undefined;
  if (/\[/.test(line.slice(0, advice.finding.range.column - 1)))
    return inFields(advice, advice.finding.at.file, fields =>
      fields.setItem(inItem(advice), typed.join('\n')),
    );
  if (!/^[ \t]*- /.test(line)) return follow.listInPlace(advice);
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return follow.relined(() => typed.map(one => indent + one))(advice);
}

function lineOf({ tree, finding: { at, range } }: Advice): string {
  return (tree.get(at.file)?.toString('utf8') ?? '').split(/\r\n|\n/)[range.line - 1] ?? '';
}

/** A value alone is typed in place of the value. */
export const retypeBare: Way = advice => {
  const [typed = '', ...others] = linesToType(advice.help);
  const isLine = typed === '' || others.length > 0 || /^\s*(?:- |[\p{L}_]+[ \t]*[:=])/u.test(typed);
  return isLine ? undefined : follow.typing(typed)(advice);
};

/** What stands behind a # goes on a line of its own, above. */
export const noteAbove: Way = advice => {
  const { column } = advice.finding.range;
  return follow.relined(([line = '']) => {
    const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
    return /^[ \t]*(?:- |[\p{L}_]+:)/u.test(line)
      ? [indent + line.slice(column - 1), line.slice(0, column - 1).trimEnd()]
      : undefined;
  })(advice);
};

/** The item with nothing in it goes, in a list between brackets with its comma. */
export const takeOutWritten: Way = advice => {
  const { range } = advice.finding;
  return follow.relined(([line = '']) => {
    const before = line.slice(0, range.column - 1);
    const after = line.slice(range.endColumn - 1);
    if (/^[ \t]*- $/.test(before)) return [];
    return [
      /^\s*,/.test(after) ? before + after.replace(/^\s*,\s*/, '') : before.replace(/,\s*$/, '') + after,
    ];
  })(advice);
};

/** A value becomes another where it stands on one line. */
export function retypeValue(way: Way, advice: Advice): Tree | undefined {
  const { range } = advice.finding;
  return range.line === range.endLine && (advice.finding.facts as { expected?: string }).expected !== 'fields'
    ? way(advice)
    : undefined;
}

/** The field and its value become those that are given to type on one line. */
export function retypeField(advice: Advice): Tree | undefined {
  const [, name, value] = /: ([\p{L}_]+): (\S+)$/mu.exec(advice.help) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const { at } = advice.finding;
  return inFields(advice, at.file, fields => {
    fields.remove(at.path);
    fields.set([...at.path.slice(0, -1), advice.register.words.fieldOf(name) ?? name], value);
  });
}

/** Keeps the other, and refers to that one wherever something refers to the copy. */
export const keepOther: Way = ({ finding, tree }) => {
  const { other } = finding.facts as { other: string };
  const id = other.slice(other.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const left: Tree = new Map([...tree].filter(([path]) => !path.startsWith(finding.at.file)));
  return finding.related.reduce<Tree | undefined>((now, { at }, index) => {
    if (at.file === other || !now) return now;
    const place = { ...finding, at, range: finding.relatedRanges[index], related: [], relatedRanges: [] };
    return follow.typing(id)({ tree: now, finding: place, help: '' } as unknown as Advice);
  }, left);
};

/** The dashes of a fence alone, and what stood beside them on the next line. */
export const fenceAlone: Way = follow.relined(([line = '']) => {
  const rest = line.replace(/^[\s\p{Pd}=*_~+`.:]*(?:yaml|ya?ml|json|toml|js)?/iu, '').trim();
  return ['---', ...(rest === '' ? [] : [rest])];
});

/** A fence below the last line with a field, which is printed above it. */
export const fenceBelow: Way = ({ help, tree, finding: { at } }) => {
  const [after = ''] = linesToType(help);
  const lines = (tree.get(at.file)?.toString('utf8') ?? '').split(/\r\n|\n/);
  const last = lines.findLastIndex(line => line.trim() === after.trim());
  return last < 0
    ? undefined
    : new Map(tree).set(
        at.file,
        Buffer.from([...lines.slice(0, last + 1), '---', ...lines.slice(last + 1)].join('\n')),
      );
};

/** The lines to type come first, and what stands there below them. */
export const startSo: Way = ({ help, tree, finding: { at } }) => {
  const typed = linesToType(help);
  return typed.length === 0
    ? undefined
    : new Map(tree).set(at.file, Buffer.from(`${typed.join('\n')}\n${tree.get(at.file)}`));
};

/** Fences round the fields, that stand at the begin of the file. */
export const fencesRound: Way = ({ tree, finding: { at } }) => {
  const lines = (tree.get(at.file)?.toString('utf8') ?? '').replace(/^\ufeff/, '').split(/\r\n|\n/);
  const isField = (line: string): boolean => /^(?:\p{L}[\p{L}_]*:(?: |$)|[ ]+\S|- )/u.test(line);
  const from = lines.findIndex(isField);
  const last = lines.findLastIndex((_, index) => lines.slice(from, index + 1).every(isField));
  return new Map(tree).set(
    at.file,
    Buffer.from(
      [...lines.slice(0, from), '---', ...lines.slice(from, last + 1), '---', ...lines.slice(last + 1)].join(
        '\n',
      ),
    ),
  );
};

/** A blank line above the first fence goes, and a text comes below the last. */
export const firstLineFirst: Way = ({ tree, finding }) => {
  const { file } = finding.at;
  const lines = (tree.get(file)?.toString('utf8') ?? '').split(/\r\n|\n/);
  const first = lines.indexOf('---');
  const isBlank = (finding.facts as { blank?: boolean }).blank === true;
  if (first < 1) return undefined;
  const below = isBlank ? [] : ['', ...lines.slice(0, first)];
  return new Map(tree).set(file, Buffer.from([...lines.slice(first), ...below].join('\n')));
};
