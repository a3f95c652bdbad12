import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import type { RecordFile } from '../../core/model/record.ts';
import type { DatumType } from '../../core/privacy/datum.ts';
import { glanceAt, mayHoldOthers } from '../../core/privacy/signs.ts';
import { typeNames } from '../../core/privacy/type-names.ts';
import { contactsFileOf } from '../../core/register/contacts-file.ts';
import type { Settings } from '../../core/register/register.ts';

type Type = Exclude<DatumType, 'contact-details'>;

interface Facts {
  /** What there is in running text, each once. */
  types: readonly Type[];
  /** Are contact details of a person filled in? */
  details: boolean;
  /** The file for such data, which git does not keep. */
  belongs_in: string;
}

/** In a private repository something stands that a report for others does not show. */
export const maskedForOthers = rule<Facts>({
  id: 'masked-for-others',
  group: 'records',
  severity: 'info',
  excerptCare: 'about-people',
  texts: {
    nl: {
      name: 'afgeschermd-voor-anderen',
      title: 'Nummers en adressen staan liefst niet tussen de rest.',
      why: 'In een besloten map mag het. Maar ook daar kan een hele groep het lezen, en git onthoudt het. Een rapport voor partners of voor iedereen maakt zulke gegevens onleesbaar. Dan staan er bolletjes in de zin.',
      message: ({ types, details }, say) => {
        const others = say.list(types.map(type => typeNames.nl[type]));
        if (!details) return `hier staat ${others}. Een rapport voor anderen maakt dat onleesbaar`;
        return `hier staan contactgegevens${types.length > 0 ? ` en ${others}` : ''}. Die staan liever op je eigen computer`;
      },
      help: ({ belongs_in }) => `Zet het liever in ${belongs_in}. Dat bestand blijft op je eigen computer.`,
    },
    en: {
      name: 'masked-for-others',
      title: 'Numbers and addresses are best kept apart from the rest.',
      why: 'In a private folder it is allowed. But there too a whole group can read it, and git remembers it. A report for partners or for everyone makes such details unreadable. Then there are dots in the sentence.',
      message: ({ types, details }, say) => {
        const others = say.list(types.map(type => typeNames.en[type]));
        if (!details) return `there is ${others} here. A report for others makes that unreadable`;
        return `there are contact details${types.length > 0 ? ` and ${others}` : ''} here. They are better kept on your own computer`;
      },
      help: ({ belongs_in }) => `Better to put it in ${belongs_in}. That file stays on your own computer.`,
    },
  },
  findIn(file, { register }) {
    if (register.initiative.data.visibility === 'public' || !file.readable) return [];
    const details = file.kind === 'person' && Object.keys(file.data.contact_details ?? {}).length > 0;
    // Most files hold nothing of the kind, and waiting takes time.
    return details || mayHoldOthers(file.text, glanceAt(file)) ? inFile(file, register, details) : [];
  },
});

/** One finding for a file, at what stands there first. */
async function inFile(file: RecordFile, settings: Settings, details: boolean): Promise<Observation<Facts>[]> {
  const { dataIn, withoutDetails } = await import('../../core/privacy/personal-data.ts');
  const all = (await dataIn(file.text, 'about-people')).filter(({ delicacy }) => delicacy !== 'secret');
  const data = details ? withoutDetails(all, file, settings) : all;
  const types = [...new Set(data.map(({ type }) => type as Type))];
  const [first] = data;
  if (!details && !first) return [];
  const at =
    details || !first
      ? ({ file: file.file, path: ['contact_details'], part: 'name' } as const)
      : { file: file.file, path: [], span: [first.from, first.to] as const };
  return [{ at, facts: { types, details, belongs_in: contactsFileOf(settings.words) } }];
}
