import { rule } from '../../core/checking/rule.ts';
import { visibleLine } from '../../core/ground/visible.ts';

interface Facts {
  /** The file that it is a copy of. */
  other: string;
  isFolder: boolean;
  /** How many places refer to the copy. */
  references: number;
}

/** A file is a copy of another, made by a program that keeps folders the same or by hand. */
export const copiedFile = rule<Facts>({
  id: 'copied-file',
  group: 'records',
  severity: 'warning',
  acceptance: 'never',
  inCopies: true,
  texts: {
    nl: {
      name: 'kopie',
      title: 'Van elk bestand is er één.',
      why: 'Een kopie telt nergens mee. Staat er iets in dat het andere bestand niet heeft? Dan ziet niemand dat.',
      message: ({ other, isFolder }) =>
        `${isFolder ? 'deze map' : 'dit'} lijkt een kopie van ${visibleLine(other)}`,
      help: ({ references }) =>
        `Vergelijk de twee, en houd er één.${references > 0 ? ' Verwijs daarna overal naar die ene.' : ''}`,
    },
    en: {
      name: 'copied-file',
      title: 'There is one of each file.',
      why: 'A copy counts nowhere. If it holds something that the other file does not, that is not seen.',
      message: ({ other, isFolder }) =>
        `this ${isFolder ? 'folder ' : ''}looks like a copy of ${visibleLine(other)}`,
      help: ({ references }) =>
        `Compare the two, and keep one.${references > 0 ? ' Then refer to that one everywhere.' : ''}`,
    },
  },
  *find({ register }) {
    for (const [file, { of, referredAt }] of register.copies) {
      const isFolder = of.endsWith('/');
      yield {
        at: { file, path: [] },
        facts: { other: of, isFolder, references: referredAt.length },
        related: [...(isFolder ? [] : [{ file: of, path: [] }]), ...referredAt],
      };
    }
  },
});
