import { shortened, visibleLine } from '../../../core/ground/visible.ts';
import type { UnreadableFacts, UnreadableReason } from '../../../core/model/record.ts';
import type { Say } from '../../../core/words/say.ts';

export type Facts = UnreadableFacts & { reason: UnreadableReason };

/** What is going on, and what to do; a line that can be typed instead stands on a line of its own. */
export type Texts = Record<UnreadableReason, readonly [message: Text, help: Text]>;
export type Text = string | ((facts: Facts, say: Say) => string);

export function told(text: Text, facts: Facts, say: Say): string {
  return typeof text === 'string' ? text : text(facts, say);
}

/** A step, followed by the line as it can be typed, or by other words where that line is too long to show. */
export function typing(step: string, otherwise = ''): Text {
  return facts => typed(facts, step, otherwise);
}

export function typed({ better }: Facts, step: string, otherwise = ''): string {
  return better ? `${step}:\n  ${better}` : `${step}. ${otherwise}`.trim();
}

/** The line of the mistake behind the spaces that belong there, on a line of its own. */
export function indented({ spaces, line }: Facts): string {
  return line === undefined ? '.' : `:\n  ${' '.repeat(Number(spaces))}${line}`;
}

/** What went wrong in the program itself, as it helps who is going to mend it. */
export function faultIn({ error, where, rule }: Facts): string {
  return visibleLine([rule, error, where].filter(Boolean).join(' '));
}

export function named({ name }: Facts): string {
  return shortened(visibleLine(String(name)), 60);
}

/** The sign with which a text cannot start. */
export function signOf({ reason, character }: Facts): string {
  return { anchor: '&', alias: '*', tag: '!' }[reason as string] ?? String(character);
}

/** The fields in which two versions differ; nothing where that is not known. */
export function differing({ fields = '' }: Facts, say: Say, body: string): string {
  const names = String(fields).split(' ').filter(Boolean).slice(0, mostNamed);
  return say.list(names.map(name => (name === 'body' ? body : say.field(name))));
}

/** More fields than this are no help. */
const mostNamed = 8;

/** What git calls the version above, and the one below. */
export function sidesOf({ ours = '', theirs = '' }: Facts): readonly [ours: string, theirs: string] {
  return [ours, theirs].map(name => shortened(visibleLine(String(name)), 60)) as [string, string];
}
