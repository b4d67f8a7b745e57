import { type DraftContent, type DraftValue, sameValue, type Writer } from '#domain/drafts/draft.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Some fields as a window wants them, and the revision it had seen when they were typed. Null empties a field. */
export interface DraftChange {
  readonly base: number;
  readonly set: Readonly<Record<string, DraftValue | null>>;
  readonly by: string;
  readonly tab: string;
  readonly at: Instant;
}

/** Somebody else was faster. `refused` is what was typed and is not lost: its writer decides what to do with it. */
export interface DraftConflict {
  readonly pointer: string;
  readonly refused: DraftValue | null;
  readonly stands: DraftValue | null;
  readonly by: string;
  readonly at: Instant;
  readonly revision: number;
}

export interface Merged {
  readonly draft: DraftContent;
  readonly changed: boolean;
  readonly conflicts: readonly DraftConflict[];
}

/**
 * Field by field: what nobody else has touched since `base` is taken, the rest comes back. The same value twice is no
 * conflict, and no window conflicts with itself: an answer that was lost on the way is asked for again.
 */
export function mergeDraft(draft: DraftContent, change: DraftChange): Merged {
  const conflicts: DraftConflict[] = [];
  const taken: (readonly [string, DraftValue | null])[] = [];
  for (const [pointer, value] of Object.entries(change.set)) {
    const stands = draft.doc[pointer] ?? null;
    if (sameValue(stands, value)) continue;
    const writer = draft.writers[pointer];
    if (writer !== undefined && writer.revision > change.base && writer.tab !== change.tab) {
      const { by, at, revision } = writer;
      conflicts.push({ pointer, refused: value, stands, by, at, revision });
    } else taken.push([pointer, value]);
  }
  return { draft: written(draft, taken, change), changed: taken.length > 0, conflicts };
}

/** Throws the content away, not its revisions: a window that still holds an old one is told who emptied its fields. */
export function discardDraft(draft: DraftContent, hand: Omit<Writer, 'revision'>): DraftContent {
  return replaceDraft(draft, {}, hand);
}

/** Begins anew from these fields, for a report that came back: what is typed is measured against them from here on. */
export function replaceDraft(
  draft: DraftContent,
  fields: Readonly<Record<string, DraftValue>>,
  hand: Omit<Writer, 'revision'>,
): DraftContent {
  const gone = Object.keys(draft.doc).filter((pointer) => !Object.hasOwn(fields, pointer));
  const next = [...gone.map((pointer) => [pointer, null] as const), ...Object.entries(fields)];
  return written(
    draft,
    next.filter(([pointer, value]) => !sameValue(draft.doc[pointer] ?? null, value)),
    hand,
  );
}

function written(
  draft: DraftContent,
  taken: readonly (readonly [string, DraftValue | null])[],
  { by, tab, at }: Omit<Writer, 'revision'>,
): DraftContent {
  if (taken.length === 0) return draft;
  const revision = draft.revision + 1;
  const doc = new Map(Object.entries(draft.doc));
  const writers = new Map(Object.entries(draft.writers));
  for (const [pointer, value] of taken) {
    writers.set(pointer, { by, tab, at, revision });
    if (value === null) doc.delete(pointer);
    else doc.set(pointer, value);
  }
  return { revision, doc: Object.fromEntries(doc), writers: Object.fromEntries(writers) };
}
