import MiniSearch from 'minisearch';

/** What this needs of a page. */
interface Element {
  textContent: string | null;
  value: string;
  hidden: boolean;
  className: string;
  href: string;
  dataset: Record<string, string | undefined>;
  append(...children: (Element | string)[]): void;
  replaceChildren(...children: Element[]): void;
  addEventListener(type: string, listener: (event: { preventDefault(): void }) => void): void;
}
declare const document: {
  getElementById(id: string): Element;
  createElement(name: string): Element;
};

/** A page that can be found: where it is, its name, what it is, and its text. */
type Found = readonly [href: string, name: string, about: string, text: string];

/** More than this nobody looks through. */
const most = 50;

const [form, input, status, list, data] = ['search', 'query', 'status', 'found', 'pages'].map(id =>
  document.getElementById(id),
) as [Element, Element, Element, Element, Element];
const pages = JSON.parse(data.textContent ?? '[]') as Found[];

/** The same for a word however it is written: small letters, without accents. */
function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const index = new MiniSearch<{ id: number; name: string; about: string; text: string }>({
  fields: ['name', 'about', 'text'],
  processTerm: plain,
  searchOptions: {
    boost: { name: 4 },
    combineWith: 'AND',
    prefix: true,
    fuzzy: term => (term.length > 4 ? 0.2 : false),
  },
});
index.addAll(pages.map(([, name, about, text], id) => ({ id, name, about, text })));

function show(): void {
  const query = input.value.trim();
  const found = query === '' ? [] : index.search(query);
  const { none = '', one = '', more = '' } = status.dataset;
  const said = found.length === 0 ? none : found.length === 1 ? one : more;
  status.textContent = query === '' ? '' : said.replace('{number}', String(found.length));
  list.replaceChildren(...found.slice(0, most).map(({ id }) => itemOf(pages[id] as Found)));
}

function itemOf([href, name, about]: Found): Element {
  const [item, link, small] = ['li', 'a', 'div'].map(tag => document.createElement(tag)) as [
    Element,
    Element,
    Element,
  ];
  link.className = 'utrecht-link utrecht-link--html-a';
  link.href = href;
  link.textContent = name;
  small.className = 'small';
  small.textContent = about;
  item.append(link, small);
  return item;
}

input.addEventListener('input', show);
form.addEventListener('submit', event => {
  event.preventDefault();
  show();
});
form.hidden = false;
show();
