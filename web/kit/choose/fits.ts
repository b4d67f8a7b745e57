/** Whether choices can stand in view: up to five, and short enough to be read in one row. */
export function fits(choices: readonly { readonly word: string }[]): boolean {
  return choices.length <= 5 && choices.reduce((sum, { word }) => sum + word.length, 0) <= 60;
}
