import type { Language } from '../../core/ground/language.ts';
import { sentence } from '../../core/output/going-round.ts';
import { type Place, type Site, sitePage } from './site-page.tsx';
import { siteWords } from './words.ts';

interface Part {
  id: string;
  title: string;
  paragraphs: readonly string[];
}

const parts: Record<Language, (site: Site) => readonly Part[]> = {
  nl: ({ initiative, contactPoint, by }) => [
    {
      id: 'who',
      title: 'Wie maakte dit?',
      paragraphs: [
        `${initiative || 'Ons initiatief'} houdt zelf bij wie meedoet en wat is afgesproken. Deze site is daarvan gemaakt, met ${by}.`,
        'Dat programma is vrij te gebruiken en te bekijken (licentie EUPL-1.2).',
      ],
    },
    {
      id: 'whom',
      title: 'Voor wie is het?',
      paragraphs: [
        'Iedereen mag deze site lezen.',
        'Namen staan er alleen van mensen die dat goed vinden. De anderen heten hier persoon 1, persoon 2, en zo verder. Vindt iemand het niet meer goed? Dan is de naam weg zodra de site opnieuw is gemaakt.',
        'Telefoonnummers, adressen, sleutels en toegang staan er niet op. Wat iemand er zelf van vond ook niet.',
      ],
    },
    {
      id: 'accessible',
      title: 'Is het voor iedereen te lezen?',
      paragraphs: [
        'Dat willen we graag. Er is geen muis voor nodig, de letters kunnen groter, en alles staat er ook als tekst. Alleen het zoeken werkt met JavaScript. Zonder JavaScript staat op die bladzijde een lijst van alles.',
        'Een computer keek bladzijden van dit programma na op bekende drempels, met de regels van WCAG 2.2 AA. Mensen die een schermlezer gebruiken, hebben deze site nog niet getest. Daarom beloven we niet dat alles aan die regels voldoet.',
        `Loop je ergens tegenaan? ${contactPoint === undefined ? 'Laat het ons weten.' : sentence(contactPoint)}`,
      ],
    },
  ],
  en: ({ initiative, contactPoint, by }) => [
    {
      id: 'who',
      title: 'Who made this?',
      paragraphs: [
        `${initiative || 'Our initiative'} keeps by itself who takes part and what was agreed. This site is made of that, with ${by}.`,
        'Anyone may use that program and look into it (licence EUPL-1.2).',
      ],
    },
    {
      id: 'whom',
      title: 'Who is it for?',
      paragraphs: [
        'Anyone may read this site.',
        'It names only people who are happy with that. The others are called person 1, person 2, and so on. Has somebody changed their mind? Then the name is gone as soon as the site is made again.',
        'There are no telephone numbers, addresses, keys or access on it. Nor is there what somebody thought of it.',
      ],
    },
    {
      id: 'accessible',
      title: 'Can everybody read it?',
      paragraphs: [
        'We would like that. It needs no mouse, letters can be made larger, and all of it is there as text. Only searching needs JavaScript. Without JavaScript that page has a list of everything.',
        'A computer checked pages of this program for known barriers, by the rules of WCAG 2.2 AA. People who use a screen reader have not tested this site yet. So we do not promise that all of it meets those rules.',
        `Is something in your way? ${contactPoint === undefined ? 'Let us know.' : sentence(contactPoint)}`,
      ],
    },
  ],
};

const lead: Record<Language, string> = {
  nl: 'Wie het maakte, voor wie het is, en hoe je iets laat weten.',
  en: 'Who made it, who it is for, and how to tell us something.',
};

/** Who made the site, for whom, and who can read it. */
export function aboutPage(site: Site, place: Place): string {
  const { language } = site.say;
  const all = parts[language](site);
  return sitePage(site, place, {
    heading: siteWords[language].about,
    lead: lead[language],
    contents: all,
    children: all.map(({ id, title, paragraphs }) => (
      <section class="section" aria-labelledby={id}>
        <h2 class="utrecht-heading-2" id={id}>
          {title}
        </h2>
        {paragraphs.map(text => (
          <p class="told">{text}</p>
        ))}
      </section>
    )),
  });
}
