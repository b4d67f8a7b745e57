/** Where a promise can be seen: a test by its file and its own words, or a command a person runs. */
export type Shown = { readonly test: string; readonly named: string } | { readonly command: string };

/**
 * One thing the product promises to whoever depends on it, in one sentence, and what shows it. `named` is the text of the
 * test as it stands in the file; a template's fixed part is enough.
 */
export interface Claim {
  readonly about: string;
  readonly promise: string;
  readonly shown: readonly Shown[];
}
