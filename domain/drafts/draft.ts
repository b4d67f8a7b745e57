import type { Instant } from '#domain/kernel/instant.ts';

/** What stands in one field: text as it was typed, or what a form keeps beside it. */
export type DraftValue =
  | string
  | number
  | boolean
  | readonly DraftValue[]
  | { readonly [key: string]: DraftValue | null };

/** The last hand that touched a field. One person may have two windows open: `tab` tells them apart. */
export interface Writer {
  readonly by: string;
  readonly tab: string;
  readonly at: Instant;
  readonly revision: number;
}

/** Whoever signs gave it back to be worked on, and said why. */
export interface GivenBack {
  readonly by: string;
  readonly at: Instant;
  readonly remark: string;
}

/**
 * A form that is being filled in, possibly by several at once: one value per field, named by a JSON pointer
 * (`/figures/models`). A field that was emptied keeps its writer, so that emptying it is a change like any other.
 */
export interface DraftContent {
  readonly revision: number;
  readonly doc: Readonly<Record<string, DraftValue>>;
  readonly writers: Readonly<Record<string, Writer>>;
}

export const emptyDraft: DraftContent = { revision: 0, doc: {}, writers: {} };

export function sameValue(a: DraftValue | null, b: DraftValue | null): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((each, at) => sameValue(each, b[at] ?? null));
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(a[key] ?? null, b[key] ?? null));
}

function isList(value: DraftValue): value is readonly DraftValue[] {
  return Array.isArray(value);
}
