import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Language } from '../core/ground/language.ts';
import { css, cssHash } from '../generated/style.ts';

interface Words {
  skip: string;
  contents: string;
}

const words: Record<Language, Words> = {
  nl: { skip: 'Naar de inhoud', contents: 'Op deze pagina' },
  en: { skip: 'To the content', contents: 'On this page' },
};

/** Nothing is fetched but a style that lies beside it, no script runs but one of ours, and the style is ours alone. */
function policyFor(site: PageOfSite | undefined): string {
  // A page that is opened from a folder asks the scheme by name.
  const style = site ? "'self' file:" : `'${cssHash}'`;
  const script = site?.script ? ` script-src '${site.script.hash}';` : '';
  return `default-src 'none'; style-src ${style};${script} base-uri 'none'; form-action 'none'`;
}

/** What a page has that is one of many. */
export interface PageOfSite {
  /** Where the style of all of them is. */
  style: string;
  /** May it be found by who looks for it on the web? */
  isFindable: boolean;
  /** The ways to the others. */
  ways: Child;
  /** Runs at the end of the page, and reads `data` there; `hash`: as a policy names it. */
  script?: { text: string; hash: string; data: Data };
}

/** What every page has: its head, a way past the top, a title, what stands on it, and an end. */
export interface PageParts {
  language: Language;
  /** What a window and a list of pages are called by. */
  title: string;
  /** Of whom the page is. */
  over: string;
  heading: string;
  lead: string;
  /** A line above all else, for a page that does not go further. */
  warning?: string;
  /** A few facts under the title. */
  opening?: Child;
  /** What is read before anybody looks for more. */
  first?: Child;
  /** The parts that the page has, by their ids. */
  contents: readonly { id: string; title: string }[];
  bottom: Child;
  site?: PageOfSite;
  children?: Child;
}

/** A whole page, as one file. */
export function pageText(parts: PageParts): string {
  return `<!doctype html>\n${String(<Page {...parts} />)}\n`;
}

function Page({
  language,
  title,
  over,
  heading,
  lead,
  warning,
  opening,
  first,
  contents,
  bottom,
  site,
  children,
}: PageParts) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(site)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        {!site?.isFindable && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        {site ? <link rel="stylesheet" href={site.style} /> : <style>{raw(css)}</style>}
      </head>
      <body class="utrecht-document utrecht-document--surface">
        <a class="skip utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">
          {words[language].skip}
        </a>
        <header>
          {warning && (
            <div class="warning">
              <p class="wide">{warning}</p>
            </div>
          )}
          {site?.ways}
          <div class="top">
            <div class="wide">
              <p class="utrecht-pre-heading">{over}</p>
              <h1 class="utrecht-heading-1">{heading}</h1>
              <p class="lead">{lead}</p>
              {opening}
            </div>
          </div>
        </header>
        <main id="main" class="wide" tabindex={-1}>
          {first}
          {contents.length > 1 && <Contents language={language} contents={contents} />}
          {children}
        </main>
        <footer class="bottom">
          <div class="wide">{bottom}</div>
        </footer>
        {site?.script && <Script {...site.script} />}
      </body>
    </html>
  );
}

/** What a page has for its script: by the id of an element, as JSON that can be nothing else. */
interface Data {
  id: string;
  json: string;
}

function Script({ text, data: { id, json } }: NonNullable<PageOfSite['script']>) {
  return (
    <>
      <script type="application/json" id={id}>
        {raw(json.replace(/[<>&]/g, sign => `\\u00${sign.charCodeAt(0).toString(16)}`))}
      </script>
      <script>{raw(text)}</script>
    </>
  );
}

function Contents({ language, contents }: Pick<PageParts, 'language' | 'contents'>) {
  return (
    <nav class="contents" aria-label={words[language].contents}>
      <ul>
        {contents.map(({ id, title }) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
