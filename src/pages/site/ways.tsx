import type { Language } from '../../core/ground/language.ts';
import { siteWords } from './words.ts';

/** A link to a page of the site. */
export interface Way {
  text: string;
  href: string;
  /** Is it this very page, or one of what lies under it? */
  isHere?: 'page' | 'true';
}

interface Props {
  language: Language;
  ways: readonly Way[];
  /** The pages above this one, the first of all first. */
  above: readonly Way[];
}

/** The ways to the other pages: those to all, and those to what this page is a part of. */
export function Ways({ language, ways, above }: Props) {
  const words = siteWords[language];
  return (
    <div class="ways">
      <div class="wide">
        <nav aria-label={words.ways}>
          <ul>
            {ways.map(({ text, href, isHere }) => (
              <li>
                <a class="utrecht-link utrecht-link--html-a" href={href} aria-current={isHere}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {above.length > 0 && (
          <nav class="above" aria-label={words.whereAmI}>
            <ol>
              {above.map(({ text, href }) => (
                <li>
                  <a class="utrecht-link utrecht-link--html-a" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
    </div>
  );
}
