import type { Language } from '../../../core/ground/language.ts';
import { initiativeId, type Target } from '../../../core/model/kinds.ts';
import type { Say } from '../../../core/words/say.ts';
import type { Other } from './other.ts';

/** What there is to say when something else stands where one record belongs. */
export interface OtherTexts {
  /** `asked`: the kinds that can stand there, in words. */
  message(other: Other, written: string, asked: string, say: Say): string;
  help(other: Other, asked: string, single: boolean, say: Say): string;
}

export const otherTexts: Record<Language, OtherTexts> = {
  nl: {
    message: (other, written, asked, say) =>
      ({
        group: `"${written}" is niet één persoon`,
        unnamed: `"${written}" is geen naam`,
        'other-kind': `"${written}" is een ${say.kind(kindOf(other))}, en hier hoort een ${asked}`,
        'with-part': `achter de naam staat nog iets: "${written}"`,
      })[other.is],
    help(other, asked, single, say) {
      if (other.is === 'with-part')
        return withPart(other, 'Zet het zo onder elkaar', 'Laat alleen de naam staan', say);
      if (other.is === 'other-kind' && other.field)
        return `Typ liever: ${say.field(other.field)}: ${other.id}`;
      if (other.is === 'other-kind' && other.people.length > 0)
        return `Noem iemand van deze partner, zoals: ${say.list(other.people, true)}`;
      if (other.is === 'other-kind') return `Noem hier een ${asked}. Is die er nog niet? Laat dit leeg.`;
      if (other.is === 'unnamed') return 'Noem wie het is. Weet je dat nog niet? Laat dit leeg.';
      return single
        ? 'Noem hier één persoon. Weet je nog niet wie? Laat dit leeg.'
        : 'Noem de mensen zelf, elk op een eigen regel met een streepje ervoor.';
    },
  },
  en: {
    message: (other, written, asked, say) =>
      ({
        group: `"${written}" is not one person`,
        unnamed: `"${written}" is not a name`,
        'other-kind': `"${written}" is of the kind ${say.kind(kindOf(other))}, and this takes ${oneOf(asked)}`,
        'with-part': `something stands behind the name: "${written}"`,
      })[other.is],
    help(other, asked, single, say) {
      if (other.is === 'with-part')
        return withPart(other, 'Put it on lines like these', 'Leave only the name', say);
      if (other.is === 'other-kind' && other.field)
        return `Better to type: ${say.field(other.field)}: ${other.id}`;
      if (other.is === 'other-kind' && other.people.length > 0)
        return `Name somebody of this partner, like: ${say.list(other.people, true)}`;
      if (other.is === 'other-kind') return `Name ${oneOf(asked)} here. Is there none yet? Leave this empty.`;
      if (other.is === 'unnamed') return 'Name who it is. Not known yet? Leave this empty.';
      return single
        ? 'Name one person here. Not known yet? Leave this empty.'
        : 'Name the people themselves, each on a line of its own with a hyphen before it.';
    },
  },
};

/** With its article, in English. */
function oneOf(kinds: string): string {
  return `${/^[aeiou]/.test(kinds) ? 'an' : 'a'} ${kinds}`;
}

function kindOf(other: Other): Target {
  return other.is === 'other-kind' ? other.kind : 'person';
}

function withPart(
  { id, part }: Extract<Other, { is: 'with-part' }>,
  below: string,
  alone: string,
  say: Say,
): string {
  if (part === null) return `${alone}: ${id}`;
  return `${below}:\n  - ${say.field('person')}: ${id}\n    ${say.field('part')}: ${say.value(part)}`;
}

const articles: Record<Language, { one: string; initiative(kind: string): string }> = {
  nl: { one: 'een', initiative: kind => `het ${kind}` },
  en: { one: 'a', initiative: kind => `the ${kind}` },
};

/** What can stand there, to choose from: a partner, role, agreement or the initiative. */
export function choiceOf(language: Language, allowed: readonly Target[], say: Say): string {
  const { one, initiative } = articles[language];
  const others = allowed.filter(kind => kind !== 'initiative').map(say.kind);
  const whole = allowed.includes('initiative') ? [initiative(say.kind('initiative'))] : [];
  return `${others.length > 0 ? `${one} ` : ''}${say.list([...others, ...whole], true)}`;
}

/** What to do where somebody was named whose file is gone, and is not to come back. */
export function withoutThem(
  { single, field, within }: { single: boolean; field: string; within: string },
  say: Say,
  language: Language,
): string {
  const isParty = within === 'parties' && field === 'person';
  if (isParty) {
    const ours = `${say.field('partner')}: ${say.reference('initiative', initiativeId)}`;
    return { nl: `Zet dan op deze regel: ${ours}`, en: `Then put this on the line: ${ours}` }[language];
  }
  const isLine = single || field === 'contact_person' || within === 'views';
  return {
    nl: isLine ? 'Haal deze regel dan ook weg.' : 'Haal die persoon dan ook hier weg.',
    en: isLine ? 'Then take this line away too.' : 'Then take that person out here too.',
  }[language];
}
