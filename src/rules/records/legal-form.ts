import { rule } from '../../core/checking/rule.ts';
import type { FieldsOf } from '../../core/model/kinds.ts';
import { isUnclear, type RecordFile } from '../../core/model/record.ts';
import type { Register } from '../../core/register/register.ts';

type Office = NonNullable<FieldsOf['role']['office']>;

const board: readonly Office[] = ['chair', 'secretary', 'treasurer'];
const onTheBoard: readonly Office[] = [...board, 'board_member'];

/** The forms whose statutes are known here. Of those in the United Kingdom the governing documents differ too much. */
const withStatutes = ['association', 'foundation', 'cooperative'] as const;
type WithStatutes = (typeof withStatutes)[number];

interface Facts {
  form: WithStatutes;
  lacks: readonly Office[];
}

/** The offices that statutes usually ask of a legal form, once a repository records any. */
export const legalForm = rule<Facts>({
  id: 'legal-form',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'rechtsvorm',
      title: 'Voor elke functie die statuten meestal vragen, is er iemand.',
      why: 'Wie mag tekenen en besluiten, staat in jullie statuten. Is een functie leeg, dan kan een besluit op zich laten wachten.',
      message: ({ form, lacks }, say) =>
        `bij een ${say.shown(form)} hoort meestal ook: ${say.list(lacks.map(lack => (lack === 'audit_committee' ? `een ${say.shown(lack)} van twee mensen buiten het bestuur` : say.shown(lack))))}`,
      help: ({ lacks }, say) =>
        `Kijk in jullie statuten. Is daar al iemand voor? Zet bij die rol:\n  ${say.field('office')}: ${say.value(lacks[0] ?? '')}`,
    },
    en: {
      name: 'legal-form',
      title: 'Somebody holds each office that a governing document usually asks for.',
      why: 'Your governing document says who may sign and decide. When one of the offices is vacant, a decision may have to wait.',
      message: ({ form, lacks }, say) =>
        `${form === 'association' ? 'an' : 'a'} ${say.shown(form)} usually also has: ${say.list(lacks.map(lack => `${lack === 'audit_committee' ? 'an' : 'a'} ${say.shown(lack)}${lack === 'audit_committee' ? ' of two outside the board' : ''}`))}`,
      help: ({ lacks }, say) =>
        `Look in your governing document. Does somebody do this already? Put in that role:\n  ${say.field('office')}: ${say.value(lacks[0] ?? '')}`,
    },
  },
  *find({ register }) {
    const { file, data } = register.initiative;
    const form = withStatutes.find(known => known === data.legal_form);
    if (form === undefined || register.files.some(mayHideAnOffice)) return;
    const offices = officesOf(register);
    if (offices.size === 0) return;
    const people = (office: Office): ReadonlySet<string> => offices.get(office) ?? new Set();
    const lacks = board.filter(office => people(office).size === 0);
    const governing = new Set(onTheBoard.flatMap(office => [...people(office)]));
    const audits = [...people('audit_committee')].filter(person => !governing.has(person));
    if (form === 'association' && audits.length < 2) lacks.push('audit_committee');
    if (lacks.length > 0) yield { at: { file, path: ['legal_form'] }, facts: { form, lacks } };
  },
});

/** A role of which it is not known what it is, or who holds it. */
function mayHideAnOffice(file: RecordFile): boolean {
  return file.kind === 'role' && (!file.readable || isUnclear(file, 'office') || isUnclear(file, 'holders'));
}

/** Who holds each office that a role records. */
function officesOf(register: Register): Map<Office, Set<string>> {
  const offices = new Map<Office, Set<string>>();
  for (const { data } of register.all('role')) {
    if (data.office === undefined) continue;
    const people = offices.get(data.office) ?? new Set();
    offices.set(data.office, people);
    if (data.status === 'stopped') continue;
    for (const { person, until } of data.holders ?? []) {
      const known = register.get('person', person);
      if (known && !until && known.data.status !== 'stopped') people.add(person);
    }
  }
  return offices;
}
