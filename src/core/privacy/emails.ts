import type { Datum } from './datum.ts';

/** Words with which the mailbox of an office starts, and not that of a person. */
const offices: ReadonlySet<string> = new Set(
  `aanmelden aanmelding admin administratie administration afmelden agenda algemeen avg balie bestuur bibliotheek
  board boekhouding booking bookings buurtteam chair commissie communicatie communication conference congres contact
  coordinatie directie editor editors evenementen event events factuur facturen finance financien fonds gemeente
  griffie hallo helpdesk hello hoi hr info invoice invoices jobs kantoor kerngroep klacht klachten klantenservice
  leden ledenadministratie mail management marketing melding meldingen members membership newsletter nieuwsbrief
  no noreply office omgeving partner partners penningmeester pers post postmaster press privacy project projecten
  questions receptie reception redactie reserveren reserveringen sales school secretariaat secretaris secretary
  security service signup sponsor sponsoring sponsors subsidie subsidies support team treasurer vacatures verhuur
  verkoop volunteer volunteers voorzitter vraag vragen vrijwilliger vrijwilligers webmaster webteam welcome welkom
  werkgroep wijkteam workshop workshops`.split(/\s+/),
);

/** Domains that belong to nobody (RFC 2606). */
const nobodys = /(?:^|[.])(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

/** An `@`, also as people write it to hide it from machines: `wim [at] tuin.nl`, `wim apenstaartje tuin punt nl`. */
const at =
  '(?: ?@ ?| ?[[({<] ?(?:at|a|ap(?:en)?staartje) ?[\\])}>] ?| (?:at|apenstaartje|apestaartje) (?!the |de |het ))';
const name = '[\\p{L}\\p{N}-]{1,63}';
const dot = '(?:\\.| ?[[({<] ?(?:dot|punt) ?[\\])}>] ?| (?:dot|punt) )';
const mailbox = new RegExp(
  `${at}((?:${name}${dot}){1,8}?(?:\\p{L}{2,63}|xn--[a-z0-9-]{2,59})(?![\\p{L}\\d]|${dot}${name}))`,
  'giu',
);

/** What may stand before the `at` in a sentence that is no address: "look at tuin.nl". */
const sentences: ReadonlySet<string> = new Set(
  `look looks looking see seen find found us available more info it online hosted be is are was website site page
  read visit here him her them people meeting live out and or working works registered published posted join order
  start starts begin begins meet not only also up down in on kijk staat`.split(/\s+/),
);
/** Endings of addresses that a sentence about a place hardly has by chance. */
const commonEnding =
  /\.(?:nl|com|org|net|eu|be|de|fr|info|frl|amsterdam|io|nu|me|email|coop|community|uk)$|(?:dot|punt)/;
/** Where somebody has a name that begins with an `@`, and no mailbox. */
const networks =
  /^(?:instagram|insta|twitter|x|tiktok|facebook|mastodon|bluesky|threads|op|via|on|ons|us|volg|follow)$/i;

/** E-mail addresses; found from the `@`, so that a long text without any costs nothing. */
export function emailsIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const match of text.matchAll(mailbox)) {
    const { 0: after, 1: host = '', index: start } = match;
    const sign = after.slice(0, after.length - host.length);
    const local = localBefore(text, start);
    const from = start - local.length;
    // `@name@server` is an account on a public network, `git@host:` a place of code, `x@2x.png` a picture.
    if (local === '' || text[from - 1] === '@' || local === 'git' || /^\d+x\./.test(host)) continue;
    if (nobodys.test(host) || isNoMailbox(local, sign, host)) continue;
    const [first = ''] = local.toLowerCase().split(/[.+_-]/);
    const delicacy = offices.has(first) ? 'about-people' : 'personal';
    found.push({ type: 'email', delicacy, from, to: start + after.length });
  }
  return found;
}

const ofLocal = /^[\p{L}\p{N}._%+'&#!~$-]$/u;

/** What stands before the `@`; it may be between quotes. */
function localBefore(text: string, at: number): string {
  const first = Math.max(at - 64, 0);
  if (text[at - 1] === '"') return /"[^"\n]{1,62}"$/.exec(text.slice(first, at))?.[0] ?? '';
  let from = at;
  while (from > first && ofLocal.test(text[from - 1] as string)) from -= 1;
  return text.slice(from, at).replace(/^[.'!#&-]+/, '');
}

/** With spaces or words in the place of an `@` it can be a sentence, or a name on a network. */
function isNoMailbox(local: string, sign: string, host: string): boolean {
  if (/^ at /i.test(sign))
    return sign !== ' AT ' && (!commonEnding.test(host) || sentences.has(local.toLowerCase()));
  return / @/.test(sign) && networks.test(local);
}
