import { type Day, isDuring } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { fold } from '../words/words.ts';
import { activeOf } from './activity.ts';
import { stemsOf } from './stems.ts';

/** Who can ask for help, and offer it. */
export type Helper = RecordOf<'initiative'> | RecordOf<'partner'> | RecordOf<'person'>;

/** Something that is asked or offered today. */
export interface Help {
  by: Helper;
  what: string;
  tags: readonly string[];
}

/** An offer that could answer a need, and why. */
export interface Match {
  need: Help;
  offer: Help;
  tags: readonly string[];
  /** Words that both use, as the need writes them. */
  words: readonly string[];
}

/** Help that is asked and offered: what meets, what does not, and who was not asked yet. */
export interface HelpTable {
  needs: readonly Help[];
  offers: readonly Help[];
  /** Up to three for a need, the best first. */
  matches: readonly Match[];
  unanswered: readonly Help[];
  unused: readonly Help[];
  /** Active partners and people of whom no help is on record, asked or offered, of any day. */
  notAsked: readonly Helper[];
}

const mostOffered = 3;

/** Lays the needs and offers of today side by side. A shared label says more than a shared word. */
export function helpTable(register: Register, today: Day): HelpTable {
  const { language } = register.words.vocabulary;
  const helpers: Helper[] = [
    register.initiative,
    ...activeOf(register, 'partner', today),
    ...activeOf(register, 'person', today),
  ];
  const ofToday = (field: 'needs' | 'offers'): Help[] =>
    helpers.flatMap(by =>
      (by.data[field] ?? [])
        .filter(({ until }) => isDuring({ until }, today))
        .map(({ what, tags = [] }) => ({ by, what, tags })),
    );
  const [needs, offers] = [ofToday('needs').map(told(language)), ofToday('offers').map(told(language))];
  const matches = needs.flatMap(need =>
    offers
      .flatMap(offer => matchOf(need, offer) ?? [])
      .sort((a, b) => score(b) - score(a))
      .slice(0, mostOffered),
  );
  const answered = new Set(matches.map(({ need }) => need));
  const used = new Set(matches.map(({ offer }) => offer));
  return {
    needs: needs.map(({ help }) => help),
    offers: offers.map(({ help }) => help),
    matches,
    unanswered: needs.map(({ help }) => help).filter(need => !answered.has(need)),
    unused: offers.map(({ help }) => help).filter(offer => !used.has(offer)),
    notAsked: helpers.filter(
      ({ kind, data }) => kind !== 'initiative' && !data.needs?.length && !data.offers?.length,
    ),
  };
}

interface Told {
  help: Help;
  stems: ReadonlyMap<string, string>;
  tags: ReadonlySet<string>;
}

/** Help with what it takes to compare it. */
function told(language: Language): (help: Help) => Told {
  return help => ({ help, stems: stemsOf(help.what, language), tags: new Set(help.tags.map(fold)) });
}

/** Why an offer could answer a need; nothing when it does not, or when somebody would help themselves. */
function matchOf(need: Told, offer: Told): Match | undefined {
  if (need.help.by === offer.help.by) return undefined;
  const tags = need.help.tags.filter(tag => offer.tags.has(fold(tag)));
  const words = [...need.stems].filter(([stem]) => offer.stems.has(stem)).map(([, written]) => written);
  return tags.length + words.length > 0 ? { need: need.help, offer: offer.help, tags, words } : undefined;
}

function score({ tags, words }: Match): number {
  return 2 * tags.length + words.length;
}
