/** Who an output is for. What each may see stands in `docs/architecture.md`. */
export const audiences = ['core', 'partners', 'everyone'] as const;
export type Audience = (typeof audiences)[number];
