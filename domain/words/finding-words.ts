/** What is wrong, and what to do about it. */
export interface FindingWords {
  readonly wrong: string;
  readonly todo: string;
}
