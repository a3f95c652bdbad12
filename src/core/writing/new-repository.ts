import type { Day } from '../ground/calendar.ts';
import { slugOf } from '../ground/slug.ts';
import { type FolderKind, folderKinds, initiativeFile, kinds } from '../model/kinds.ts';
import type { Words } from '../words/words.ts';
import { editorSchema } from './editor-schema.ts';
import { attributesFile, withAttributes } from './merge-driver.ts';
import { snippets } from './snippets.ts';
import { fillMarkdown, fillYaml } from './template.ts';

/** The places where a repository can live and be checked at every change. */
export const forges = ['github', 'gitlab', 'forgejo', 'none'] as const;
export type Forge = (typeof forges)[number];

/** What a new repository needs to know; English names of values. */
export interface NewRepository {
  name: string;
  place?: string;
  /** The name of the municipality as a partner. */
  municipality?: string;
  legalForm?: string;
  visibility: 'private' | 'public';
  /** Who makes it, and so is the first to keep its files. */
  keeper?: string;
  forge: Forge;
  since: Day;
}

/** A file of the new repository, relative to its root. */
export interface RepositoryFile {
  path: string;
  text: string;
}

/** What `init` lays down starts from. */
export interface Templates {
  files: readonly RepositoryFile[];
  records: Record<FolderKind, string>;
}

/** Words that templates leave open, by name: `{{name}}`. */
export type Placeholders = Readonly<Record<string, string>>;

/** The id of a new municipality among the partners. */
export function municipalityId(name: string): string {
  return slugOf(name);
}

/**
 * Every file of a new repository. The settings come first: of two that begin one at once, who makes them goes on. Then
 * comes what they name, so that hardly a moment is left in which somebody who stops leaves one without the other.
 */
export function filesOf(
  repository: NewRepository,
  templates: Templates,
  placeholders: Placeholders,
  words: Words,
): RepositoryFile[] {
  const files = templates.files.map(({ path, text }) => {
    if (path === initiativeFile) return { path, text: settings(repository, text, words) };
    if (path === attributesFile) return { path, text: withAttributes(text, words) };
    const kind = words.kindOfFolder(path.split('/')[0] ?? '');
    if (kind !== undefined && !isReadme(path)) return { path, text: keeping(repository, text, words) };
    const template = kind ? templates.records[kind].trimEnd() : '';
    return { path, text: filled(text, { ...placeholders, name: asMarkdown(repository.name), template }) };
  });
  files.push(...editorFiles(words, templates));
  const isSettings = ({ path }: RepositoryFile): boolean => path === initiativeFile;
  return [
    ...files.filter(isSettings),
    ...(repository.municipality ? [municipality(repository.municipality, templates, words)] : []),
    ...(repository.keeper ? [person(repository.keeper, repository, templates, words)] : []),
    ...files.filter(file => !isSettings(file)),
  ];
}

function settings(repository: NewRepository, template: string, words: Words): string {
  const { name, place, legalForm, visibility, since } = repository;
  const partner = repository.municipality && municipalityId(repository.municipality);
  const fields = {
    [words.field('name')]: name,
    ...(place && { [words.field('place')]: place }),
    ...(partner && { [words.field('municipality')]: partner }),
    ...(legalForm && { [words.field('legal_form')]: words.value(legalForm) }),
    [words.field('visibility')]: words.value(visibility),
    [words.field('since')]: since,
  };
  return fillYaml(template, fields);
}

function municipality(name: string, { records }: Templates, words: Words): RepositoryFile {
  const fields = { [words.field('name')]: name, [words.field('kind')]: words.value('municipality') };
  const path = `${words.vocabulary.folders.partner}/${municipalityId(name)}.md`;
  return { path, text: fillMarkdown(records.partner, { fields, texts: new Map(), leaveOut: [] }) };
}

/** The role of keeping these files: it rests on one person from the first day. */
function keeping({ keeper, since }: NewRepository, template: string, words: Words): string {
  const fields = {
    ...(keeper && { [words.field('holders')]: slugOf(keeper) }),
    [words.field('since')]: since,
  };
  return fillMarkdown(template, { fields, texts: new Map(), leaveOut: [] });
}

/** Who gives a name for a folder that everyone can read, says with it that the name may be known. */
function person(
  name: string,
  { visibility, since }: NewRepository,
  { records }: Templates,
  words: Words,
): RepositoryFile {
  const consent = { [words.field('for')]: words.value('name'), [words.field('given_on')]: since };
  const fields = {
    [words.field('name')]: name,
    ...(visibility === 'public' && { [words.field('consent')]: consent }),
  };
  const path = `${words.vocabulary.folders.person}/${slugOf(name)}.md`;
  return { path, text: fillMarkdown(records.person, { fields, texts: new Map(), leaveOut: [] }) };
}

/** What makes VS Code complete and check the settings and `.yaml` records, and write a skeleton of a record. */
function editorFiles(words: Words, { records }: Templates): RepositoryFile[] {
  const { folders } = words.vocabulary;
  const schemaPath = (kind: string): string => `.vscode/initiatief/${kind}.schema.json`;
  const places = folderKinds.map(kind => [`./${schemaPath(kind)}`, `/${folders[kind]}/**/*.yaml`]);
  const editor = {
    'yaml.schemas': {
      [`./${schemaPath('initiative')}`]: `/${initiativeFile}`,
      ...Object.fromEntries(places),
    },
    'files.encoding': 'utf8',
    'files.eol': '\n',
    // What is saved while somebody types is checked while somebody types: see templates/*/editor.
    'files.autoSave': 'afterDelay',
    'files.autoSaveDelay': 500,
    '[markdown]': { 'editor.wordWrap': 'on' },
  };
  const schemas = kinds.map(kind => ({
    path: schemaPath(kind),
    text: `${JSON.stringify(editorSchema(kind, words))}\n`,
  }));
  return [
    { path: '.vscode/settings.json', text: json(editor) },
    { path: '.vscode/initiatief.code-snippets', text: json(snippets(records, words)) },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
    ...schemas,
  ];
}

/** Fills in all placeholders at once, so that what is filled in is never filled in again. More lines keep the indent. */
function filled(text: string, values: Placeholders): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string, at: number) => {
    const [indent = ''] = /^ */.exec(text.slice(text.lastIndexOf('\n', at) + 1)) ?? [];
    return values[name]?.replaceAll('\n', `\n${indent}`) ?? whole;
  });
}

/** A name in running Markdown, whatever signs are in it. */
function asMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function isReadme(path: string): boolean {
  return path.endsWith('README.md');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
