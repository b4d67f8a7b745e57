import { type Content, contentOf, nothingYet } from '#web/screens/outline/model/content.ts';

/** What is being written on a template and not saved yet, in this tab, so that a reload loses nothing. */
export interface Kept {
  readonly content: Content;
  /** The version it was begun from; null = a template that is not there yet. */
  readonly version: number | null;
}

const nameOf = (template: string): string => `outline/${template}`;

export function keep(template: string, kept: Kept | null): void {
  if (kept === null) sessionStorage.removeItem(nameOf(template));
  else sessionStorage.setItem(nameOf(template), JSON.stringify(kept));
}

export function keptOf(template: string): Kept | null {
  const text = sessionStorage.getItem(nameOf(template));
  if (text === null) return null;
  // Written by this very page, in this tab.
  const { content, version } = JSON.parse(text) as Kept;
  return { content: contentOf({ ...nothingYet, ...content }), version };
}
