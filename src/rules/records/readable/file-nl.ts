import { differing, faultIn, sidesOf, type Texts } from './texts.ts';

/** What keeps a file as a whole from being read, whatever stands in it. */
export const dutchFile = {
  'not-utf8': [
    'dit bestand is geen UTF-8: er staat een letter in die ik niet kan lezen',
    'Sla het bestand opnieuw op als UTF-8. In Kladblok: Opslaan als, en kies UTF-8 bij Codering.',
  ],
  'nul-byte': [
    'in dit bestand staan tekens die geen tekst zijn',
    'Is het tekst? Sla het dan opnieuw op als UTF-8. Is het een foto of pdf? Zet die in de map bijlagen.',
  ],
  'too-large': [
    ({ kilobytes }) => `dit bestand is te groot${kilobytes ? `: ${kilobytes} kB` : ''}`,
    'Houd het onder de 1000 kB. Zet foto’s en pdf’s in de map bijlagen, en verwijs ernaar.',
  ],
  'large-fields': [
    ({ kilobytes }) => `de velden van dit bestand zijn te lang: ${kilobytes} kB`,
    'Houd ze onder de 125 kB. Zet lange teksten onder de velden, of in een eigen bestand.',
  ],
  'not-judged': [
    'dit bestand kan ik niet nakijken: er gaat iets mis in initiatief zelf',
    facts =>
      `Kijk of er in dit bestand iets bijzonders staat, en maak het eenvoudiger.\nLaat het ook weten: zet deze regel in een nieuwe melding bij het project.\n  ${faultIn(facts)}`,
  ],
  'no-permission': [
    'dit bestand mag ik niet openen',
    'Vraag wie deze computer beheert of jij het bestand mag lezen.',
  ],
  'not-a-file': ['dit is geen gewoon bestand', 'Haal het weg, en maak hier een gewoon tekstbestand.'],
  'symbolic-link': [
    'dit is een snelkoppeling, en die volg ik niet',
    'Zet op deze plek het bestand zelf neer.',
  ],
  empty: ['dit bestand is nog leeg', 'Vul het in.'],
  'merge-conflict': [
    (facts, say) => {
      const fields = differing(facts, say, 'de tekst onder de velden');
      return `in dit bestand staan twee versies door elkaar${fields ? `: ze verschillen in ${fields}` : ''}`;
    },
    facts => {
      const [ours, theirs] = sidesOf(facts);
      const sides = ours && theirs ? `Boven ======= staat "${ours}", eronder "${theirs}". ` : '';
      return `${sides}Kies wat blijft. Haal daarna de regels weg die beginnen met <<<<<<<, ======= en >>>>>>>.`;
    },
  ],
} satisfies Partial<Texts>;
