/** For each action the questions that are answered by bare words behind its name, in that order. */
export const bareAnswers = {
  add: ['kind', 'name'],
  done: ['what'],
  join: ['role', 'person'],
  pass: ['role'],
  pause: ['person'],
  leave: ['record'],
  plan: ['about'],
  'look-back': ['about'],
  spoke: ['partner'],
  change: ['record'],
  rename: ['record', 'name'],
  merge: ['record', 'other'],
  import: ['file'],
  forget: ['person'],
  undo: [],
} as const satisfies Record<string, readonly string[]>;

/** What an action is known by in the code. */
export type ActionId = keyof typeof bareAnswers;
