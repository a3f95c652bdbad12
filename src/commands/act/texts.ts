import type { Language } from '../../core/ground/language.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Confirmation } from '../../io/ask.ts';

interface ActTexts {
  options: Record<'dryRun' | 'commit' | 'yes' | 'format', string>;
  declined: string;
  /** What became of the action before this one. */
  brokenOff: Record<'done' | 'notDone', (did: string, isTakingBack: boolean) => string>;
  /** After that, where this one is the same. */
  notAgain: string;
  sure: Confirmation;
  /** Said at that question where it cannot be taken back. */
  forGood: string;
  changedMeanwhile(file: string): [message: string, help: string];
  /** Before what would change. */
  preview: string;
  howTo: string;
  nothing: string;
  /** Where no program can do it. */
  leftToYou: string;
  files(count: number): string;
  gone(file: string): string;
  isNew(file: string): string;
  moreFiles(count: number): string;
  takeBack: string;
  /** What was done is done, and what lies in this folder for `undo` is not as it has to be. */
  notKept: Record<'add' | 'clear', (folder: string) => string>;
  andNow: string;
  /** What somebody answered about new records, so that no work is lost. */
  givenBack(text: string): string;
  addToIt: string;
  /** Before new files that are not made. */
  newFiles: string;
  notYetMade: string;
}

/** What is said around every action. */
export const actTexts: Record<Language, ActTexts> = {
  nl: {
    options: {
      dryRun: 'laat zien wat er zou veranderen, en verander niets',
      commit: 'bewaar het meteen in git, alleen deze bestanden',
      yes: 'stel geen vragen',
      format: 'hoe het eruitziet: text of json',
    },
    declined: 'Er is niets veranderd.',
    brokenOff: {
      done: (did, isTakingBack) =>
        isTakingBack
          ? `Het ongedaan maken werd onderbroken, maar het was al gelukt: ${did}`
          : `De vorige opdracht werd onderbroken, maar alles is opgeslagen: ${did}`,
      notDone: (did, isTakingBack) =>
        isTakingBack
          ? `Het ongedaan maken werd onderbroken, en er is niets teruggezet: ${did}`
          : `De vorige opdracht werd onderbroken, en daarvan is niets bewaard: ${did}`,
    },
    notAgain: 'Ik doe het dus niet nog een keer. Moet dat wel? Geef dan dezelfde opdracht opnieuw.',
    sure: { label: 'Zal ik dit doen?', yes: 'Ja, doe maar', no: 'Nee, laat alles zoals het is' },
    forGood: 'Terugzetten kan hierna niet meer.',
    changedMeanwhile: file => [
      `${file} is intussen veranderd. Ik heb niets opgeslagen.`,
      'Probeer het nog eens: ik kijk dan opnieuw.',
    ],
    preview: 'Dit zou er veranderen:',
    howTo: 'Er is nog niets veranderd. Laat --proef weg om het te doen.',
    nothing: 'Er verandert niets: zo staat het er al.',
    leftToYou: 'Ik heb niets veranderd. Dit kun je zelf doen.',
    files: count => (count === 1 ? 'Aangepast bestand:' : 'Aangepaste bestanden:'),
    gone: file => `${file} (weg)`,
    isNew: file => `${file} (nieuw)`,
    moreFiles: count => `… en nog ${count}`,
    notKept: {
      add: () => 'Herstellen kan hierna niet: wat er stond, kon ik nergens bewaren.',
      clear: folder =>
        `Wat ik voor herstellen bewaarde, kon ik niet weghalen. Verwijder zelf deze map: ${visibleLine(folder)}`,
    },
    takeBack: 'Klopt het niet? Zet het terug met: initiatief herstel',
    andNow: 'En nu:',
    givenBack: text => `Dit vulde je in:\n\n${text}\n`,
    addToIt: 'Vul dat bestand aan, of kies een andere naam.',
    newFiles: 'Dit zou erbij komen:',
    notYetMade: 'Er is nog niets gemaakt. Laat --proef weg om het te doen.',
  },
  en: {
    options: {
      dryRun: 'show what would change, and change nothing',
      commit: 'save it in git at once, just these files',
      yes: 'ask nothing',
      format: 'what it looks like: text or json',
    },
    declined: 'Nothing was changed.',
    brokenOff: {
      done: (did, isTakingBack) =>
        isTakingBack
          ? `The undoing was interrupted, but it had worked already: ${did}`
          : `The action before this was interrupted, but all of it was saved: ${did}`,
      notDone: (did, isTakingBack) =>
        isTakingBack
          ? `The undoing was interrupted, and nothing was put back: ${did}`
          : `The action before this was interrupted, and nothing of it was kept: ${did}`,
    },
    notAgain: 'So I do not do it once more. Should I? Then give the same command again.',
    sure: { label: 'Shall I do this?', yes: 'Yes, go ahead', no: 'No, leave everything as it is' },
    forGood: 'After this it cannot be put back.',
    changedMeanwhile: file => [
      `${file} was changed in the meantime. I have saved nothing.`,
      'Please try again: I will look at it anew.',
    ],
    preview: 'This would change:',
    howTo: 'Nothing has been changed yet. Leave out --dry-run to do it.',
    nothing: 'Nothing changes: it says so already.',
    leftToYou: 'I changed nothing. This is what you can do yourself.',
    files: count => (count === 1 ? 'Changed file:' : 'Changed files:'),
    gone: file => `${file} (gone)`,
    isNew: file => `${file} (new)`,
    moreFiles: count => `… and ${count} more`,
    notKept: {
      add: () => 'Undo cannot take this back: I could keep nowhere what was there.',
      clear: folder =>
        `I could not remove what I kept for undo. Remove this folder yourself: ${visibleLine(folder)}`,
    },
    takeBack: 'Not right? Put it back with: initiatief undo',
    andNow: 'And now:',
    givenBack: text => `This is what you filled in:\n\n${text}\n`,
    addToIt: 'Add to that file, or choose another name.',
    newFiles: 'This would be added:',
    notYetMade: 'Nothing has been made yet. Leave out --dry-run to do it.',
  },
};
