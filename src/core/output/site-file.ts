/** A file of a site: its path, with `/`, and its text. */
export type SiteFile = readonly [path: string, text: string];
