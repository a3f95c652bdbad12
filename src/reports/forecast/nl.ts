import { showing } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';

/** What the report says in Dutch. */
export const nl = {
  name: 'vooruitblik',
  title: 'Wat komt eraan?',
  summary: 'Wat brengen de datums die we al weten, in zes maanden?',
  inShort: 'In het kort',
  ahead: (until: string, number: number) =>
    number === 0
      ? `Tot en met ${until} loopt er niets af. Dat is rustig.`
      : `Tot en met ${until} ${number === 1 ? 'loopt er één ding' : `lopen er ${number} dingen`} af.`,
  resting: (now: number, next: number) =>
    now === next
      ? `Nu ${rust(now)}. Dat blijft zo.`
      : `Nu ${rust(now)}. Verandert er niets, dan ${next === 1 ? 'is dat er straks één' : `zijn dat er straks ${next}`}.`,
  vacant: (now: number, next: number) =>
    now === next
      ? `Nu ${leeg(now)}. Dat blijft zo.`
      : `Nu ${leeg(now)}. Verandert er niets, dan ${next === 1 ? 'is dat er straks één' : `zijn dat er straks ${next}`}.`,
  explained: 'Wat op één persoon rust, noemen we een 1-pitter.',
  ends: {
    title: 'Wat er afloopt',
    about: 'Wat het eerst komt, staat bovenaan. Achter elke datum staat wat er te kiezen is.',
    empty: 'In deze maanden loopt er niets af.',
    next: 'Zet wat het eerst komt op de agenda van het volgende overleg.',
  },
  kind: {
    term: 'einde van een termijn',
    person: 'laatste dag',
    holder: 'laatste dag in deze rol',
    back: 'laatste dag van de pauze',
    partner: 'laatste dag',
    role: 'laatste dag',
    agreement: 'afspraak',
    grant: 'subsidie of bijdrage',
    need: 'hulp gevraagd',
    offer: 'hulp aangeboden',
  },
  decide: {
    term: 'Herbenoemen of opvolger?',
    person: 'Wie neemt het over?',
    holder: 'Wie neemt het over?',
    back: 'Wat pakken we dan weer op?',
    partner: 'Hoe gaan we daarna verder?',
    role: 'Is het dan klaar, of gaan we door?',
    agreement: 'Lukt het, of is er iets nodig?',
    grant: 'Verlengen? En wat laten we zien?',
    need: 'Zoeken we daarna nog?',
    offer: 'Kan het langer?',
  },
  rests: {
    title: 'Wat er dan op één persoon of op niemand rust',
    about: 'Zo is het vanaf die dag, als we niets doen. Wie al klaarstaat om over te nemen, telt mee.',
    empty: 'Door deze datums komt er niets op één persoon of op niemand te rusten.',
    next: step(
      'Begin bij de bovenste, zolang iedereen er nog is.',
      'Alles van één persoon',
      showing('handover'),
    ),
  },
  part: {
    emptied: 'rol: niemand meer',
    onOnePerson: 'rol: op één persoon',
    withoutLead: 'rol: geen trekker meer',
    contacts: 'partner: weinig of geen contact',
    talents: 'wat een rol vraagt',
    agreements: 'open afspraak',
  },
  wayOut: {
    title: 'Zo lossen we het op vóór die dag',
    about:
      'Een voorstel met zo min mogelijk stappen. We letten op wat mensen kunnen en willen leren, en op hun uren. Niemand krijgt er te veel bij.',
    empty: 'We vinden nu niemand die past en ruimte heeft. Misschien kent iemand een nieuw gezicht?',
    next: 'Neem het samen door, en vraag het daarna aan de mensen zelf. Zij kiezen.',
    left: (names: string) =>
      `Hiervoor vinden we nog niet genoeg mensen die passen en ruimte hebben: ${names}.`,
    enough: 'Na deze stappen rust geen van deze rollen op één persoon of op niemand.',
    notSure: 'Misschien kan het nog beter: helemaal uitrekenen duurde te lang.',
  },
  columns: {
    day: 'Tot en met',
    what: 'Wat',
    kind: 'Soort',
    about: 'Wie',
    decide: 'Te kiezen',
    from: 'Vanaf',
    part: 'Hoe',
    left: 'Wie overblijft',
    because: 'Wie dan weg is',
    role: 'Rol',
    before: 'Vóór',
    beside: 'Naast wie',
    person: 'Wie kan erbij',
    reasons: 'Waarom',
  },
};

function rust(number: number): string {
  if (number === 0) return 'rust er geen rol op één persoon';
  return number === 1 ? 'rust één rol op één persoon' : `rusten ${number} rollen op één persoon`;
}

function leeg(number: number): string {
  if (number === 0) return 'is er geen rol leeg';
  return number === 1 ? 'is één rol leeg' : `zijn ${number} rollen leeg`;
}

/** The texts of the report, in any language. */
export type Texts = typeof nl;
