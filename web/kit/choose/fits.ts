interface Worded {
  readonly word: string;
}

/** Letters of all choices together: what a row of them takes. */
export function lettersOf(choices: readonly Worded[]): number {
  return choices.reduce((sum, { word }) => sum + word.length, 0);
}

/** Whether choices can stand in view: up to five, and short enough to be read in one row. */
export function fits(choices: readonly Worded[]): boolean {
  return choices.length <= 5 && lettersOf(choices) <= 60;
}
