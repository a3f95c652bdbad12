import type { Language } from '../ground/language.ts';
import { Remembered } from '../ground/remembered.ts';
import type { Kind } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { hiderForEveryone } from './hide-from-everyone.ts';
import { hiderForPartners } from './hide-from-partners.ts';
import { forOnePartner } from './one-partner.ts';
import type { Audience, AudienceOptions, Hider } from './readers.ts';

/**
 * Makes the records as an audience may see them. What it may not see is not in them, and for everyone people
 * without consent have another name and id, in references, paths and texts alike. The structure stays: who holds a
 * role may be hidden, that somebody does is not. For the core group everything, but for contact details that
 * nobody asked for.
 *
 * Takes all states of the records that are going to be shown, the first of which is that of now: it says who
 * consented. What one state hides no other shows, and who has another name has the same one in all of them. Asked for
 * the same again, it is the same hider, and what it made of a register is the same register.
 */
export function hiderFor(
  audience: Audience,
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
  { withDetails = false, known, onlyPartner, namesNobody = false }: AudienceOptions = {},
): Hider {
  const asked = [audience, language, withDetails, known, onlyPartner, namesNobody, ...states];
  return hiders.of(states[0], asked, () => {
    const hider = newHider(audience, states, language, { withDetails, known, onlyPartner, namesNobody });
    const shown = new Remembered<Register, Register>();
    return { ...hider, hide: register => shown.of(register, [], () => hider.hide(register)) };
  });
}

const hiders = new Remembered<Register, Hider>();

function newHider(
  audience: Audience,
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
  { withDetails = false, known, onlyPartner, namesNobody = false }: AudienceOptions,
): Hider {
  if (namesNobody && audience !== 'core') {
    const [now, ...others] = states;
    const { hide, idOf } = hiderForEveryone([withoutConsent(now), ...others], language, known, audience);
    if (onlyPartner === undefined) return { hide, idOf };
    return { hide: register => forOnePartner(idOf('partner', onlyPartner), hide(register)), idOf };
  }
  if (audience === 'everyone') return hiderForEveryone(states, language, known);
  const shown = (register: Register): Register => (withDetails ? register : withoutDetails(register));
  const idOf = (_kind: Kind, id: string): string => id;
  if (audience === 'core') return { hide: shown, idOf };
  const forPartners = hiderForPartners(states);
  const hide = (register: Register): Register => forPartners(shown(register));
  if (onlyPartner === undefined) return { hide, idOf };
  return { hide: register => forOnePartner(onlyPartner, hide(register)), idOf };
}

/** The records as if nobody had said that they may be named. */
function withoutConsent(register: Register): Register {
  return register.with(
    register.files.map(file =>
      file.kind === 'person' ? { ...file, data: { ...file.data, consent: undefined } } : file,
    ),
  );
}

function withoutDetails(register: Register): Register {
  const hasDetails = (file: RecordFile): boolean =>
    file.kind === 'person' && file.data.contact_details !== undefined;
  if (!register.files.some(hasDetails)) return register;
  const files = register.files.map(file =>
    file.kind === 'person' && hasDetails(file)
      ? { ...file, text: '', data: { ...file.data, contact_details: undefined } }
      : file,
  );
  return register.with(files);
}
