import { initiativeId, type Target } from '../model/kinds.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import { Register } from '../register/register.ts';
import { rewrite } from '../register/rewrite.ts';
import { type Asked, fieldsSeen, talentsAskedIn } from './seen.ts';

/**
 * What one of the partners may see, of what all of them may: the initiative and its own people and roles, and what the
 * partner itself takes part in. How others are doing is not in it. Of who else takes part in the same things the name
 * stays, as they know it from each other.
 */
export function forOnePartner(partner: string, register: Register): Register {
  const about = new About(partner, register);
  const kept = register.originals.filter(file => about.concerns(file));
  const named = namedIn(kept);
  // Whom these name belongs somewhere: that name is known as well.
  for (const person of register.all('person'))
    if (named.has(keyOf(person)) && person.data.partner) named.add(`partner/${person.data.partner}`);
  const keys = new Set(kept.map(keyOf));
  const asked = talentsAskedIn(kept);
  const others = register.originals.filter(file => !keys.has(keyOf(file)) && named.has(keyOf(file)));
  const isThere = (kind: Target | undefined, id: string): boolean =>
    kind === undefined || kind === 'goal' || keys.has(`${kind}/${id}`) || isNamed(kind, id);
  const isNamed = (kind: Target, id: string): boolean =>
    (kind === 'person' || kind === 'partner') && named.has(`${kind}/${id}`);
  const rewriting = {
    text: (text: string): string => text,
    reference: (kind: Target | undefined, id: string): string | undefined =>
      isThere(kind, id) ? id : undefined,
  };
  const files = [...kept.map(file => about.part(file)), ...others.flatMap(file => nameAlone(file, asked))]
    .map(file => (file.readable ? rewrite(file, rewriting) : file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return new Register(files, [], register.words);
}

/** What concerns one partner. */
class About {
  readonly #partner: string;
  readonly #people: ReadonlySet<string>;
  readonly #agreements: ReadonlySet<string>;
  readonly #minutes: ReadonlySet<string>;

  constructor(partner: string, register: Register) {
    this.#partner = partner;
    const people = register.all('person').filter(({ data }) => data.partner === partner);
    this.#people = new Set(people.map(({ id }) => id));
    const agreements = register.all('agreement').filter(one => this.#takesPart(one));
    this.#agreements = new Set(agreements.map(({ id }) => id));
    this.#minutes = new Set(agreements.flatMap(({ data }) => data.made_in ?? []));
  }

  concerns(file: RecordFile): boolean {
    switch (file.kind) {
      case 'initiative':
        return true;
      case 'partner':
        return file.id === this.#partner;
      case 'person':
        return !file.data.partner || file.data.partner === this.#partner;
      case 'role':
        return !file.data.partner || file.data.partner === this.#partner;
      case 'agreement':
        return this.#takesPart(file);
      case 'meeting':
        return (
          this.#minutes.has(file.id) ||
          file.data.waiting_for === this.#partner ||
          this.#hasSome(file.data.present, file.data.apologies) ||
          (file.data.agreements ?? []).some(id => this.#agreements.has(id))
        );
      case 'evaluation':
        return (
          this.#hasSome(file.data.present) ||
          (file.data.about ?? []).some(
            key => key === initiativeId || key === `partner/${this.#partner}` || this.#isOurs(key),
          )
        );
      // A kind of which nothing is known says nothing of whom it concerns.
      default:
        return false;
    }
  }

  /** A record that concerns it, without what others said in it. */
  part<R extends RecordFile>(file: R): R {
    if (file.kind !== 'evaluation') return file;
    const { views } = file.data;
    if (views === undefined) return file;
    const own = views.filter(
      ({ partner, person }) => partner === this.#partner || this.#people.has(person ?? ''),
    );
    return { ...file, data: { ...file.data, views: own } };
  }

  #takesPart({ data: { parties = [] } }: RecordOf<'agreement'>): boolean {
    return parties.some(
      ({ partner, person, contact_person: contact }) =>
        partner === this.#partner || this.#hasSome([person ?? '', contact ?? '']),
    );
  }

  #hasSome(...lists: readonly (readonly string[] | undefined)[]): boolean {
    return lists.some(list => list?.some(id => this.#people.has(id)));
  }

  #isOurs(key: string): boolean {
    return key.startsWith('agreement/') && this.#agreements.has(key.slice('agreement/'.length));
  }
}

/** The people and partners that these records name, by key. */
function namedIn(files: readonly RecordFile[]): Set<string> {
  return new Set(
    files.flatMap(({ references }) =>
      references.flatMap(({ kind, id }) => (kind === 'person' || kind === 'partner' ? `${kind}/${id}` : [])),
    ),
  );
}

/**
 * What is left of somebody else who is named: of a person the name, where it belongs, and what is for everyone. Of a partner
 * nothing is to be said, so it counts as one that takes no part.
 */
function nameAlone(file: RecordFile, asked: Asked): RecordFile[] {
  if (file.kind === 'person') {
    const { name, partner, status, paused_until } = file.data;
    const data = { ...fieldsSeen('everyone', file, asked), name, partner, status, paused_until };
    return [{ ...file, body: '', data }];
  }
  if (file.kind !== 'partner') return [];
  const { name, kind } = file.data;
  return [{ ...file, body: '', data: { name, kind, status: 'stopped' } }];
}
