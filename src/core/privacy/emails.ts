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

/** `@`, also as people write it to hide it from machines: `wim [at] tuin.nl`. */
const domain = /(?:@| ?[[(](?:at|apenstaartje)[\])] ?)((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63})/gu;

/** E-mail addresses; found from the `@`, so that a long text without any costs nothing. */
export function emailsIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const { 0: after, 1: host = '', index: at } of text.matchAll(domain)) {
    const before = text.slice(Math.max(at - 64, 0), at);
    const local = /[\p{L}\p{N}._%+'-]+$/u.exec(before)?.[0].replace(/^[.'-]+/, '') ?? '';
    const from = at - local.length;
    // `@name@server` is an account on a public network, `git@host:` a place of code, `x@2x.png` a picture.
    if (local === '' || text[from - 1] === '@' || local === 'git' || /^\d+x\./.test(host)) continue;
    if (nobodys.test(host)) continue;
    const [first = ''] = local.toLowerCase().split(/[.+_-]/);
    const delicacy = offices.has(first) ? 'about-people' : 'personal';
    found.push({ type: 'email', delicacy, from, to: at + after.length });
  }
  return found;
}
