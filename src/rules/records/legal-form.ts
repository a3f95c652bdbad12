import type { FieldsOf } from '../../core/kinds.ts';
import type { Register } from '../../core/register.ts';
import { rule } from '../../core/rule.ts';

type Office = NonNullable<FieldsOf['role']['office']>;

const board: readonly Office[] = ['chair', 'secretary', 'treasurer'];
const onTheBoard: readonly Office[] = [...board, 'board_member'];

interface Facts {
  form: string;
  lacks: readonly Office[];
}

/** The offices that statutes usually ask of a legal form, once a repository records any. */
export const legalForm = rule<Facts>({
  id: 'legal-form',
  group: 'records',
  severity: 'info',
  nl: {
    name: 'rechtsvorm',
    title: 'De functies die statuten meestal vragen, hebben iemand.',
    why: 'Zonder die mensen kan een vereniging, stichting of coöperatie vaak niet rechtsgeldig besluiten.',
    message: ({ form, lacks }, say) =>
      `bij een ${say.value(form)} hoort meestal ook: ${say.list(lacks.map(lack => (lack === 'audit_committee' ? `een ${say.value(lack)} van twee mensen buiten het bestuur` : say.value(lack))))}`,
    help: (_facts, say) =>
      `Kijk in jullie statuten. Is er iemand voor? Zet dat in de rol, bij ${say.field('office')}.`,
  },
  en: {
    name: 'legal-form',
    title: 'The offices that statutes usually ask are held by somebody.',
    why: 'Without them an association, foundation or cooperative can often not take valid decisions.',
    message: ({ form, lacks }, say) =>
      `the form ${say.value(form)} usually also takes: ${say.list(lacks.map(lack => (lack === 'audit_committee' ? `${say.value(lack)} of two people who are not on the board` : say.value(lack))))}`,
    help: (_facts, say) =>
      `Look in your statutes. Is there somebody? Put it in the role, at ${say.field('office')}.`,
  },
  *find({ register }) {
    const { file, data } = register.initiative;
    const form = data.legal_form;
    if (form === undefined || form === 'none') return;
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
