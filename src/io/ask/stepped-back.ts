/** Thrown where somebody wants to go back to the question before. */
export class SteppedBack extends Error {}
