import { z } from 'zod';
import type { DraftOwner } from '#db/drafts/drafts.ts';
import { type AskedCodes, hasPlace } from '#domain/drafts/known-places.ts';
import { mostSectionPlaces, sectionPlaces, unfitFor } from '#domain/drafts/known-values.ts';
import { shorten } from '#domain/kernel/cut-text.ts';
import type { DraftValue } from '#domain/drafts/draft.ts';
import { type DraftConflict, mergeDraft } from '#domain/drafts/merge.ts';
import { inPlaceOfScan } from '#domain/drafts/one-scan.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { changeOpenDraft } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { unsentBeside } from '#db/drafts/drafts.ts';
import { filesAt as filesOfUnit, type StoredFile } from '#db/files/attached-files.ts';
import { scanFault } from '#domain/review-cycle/file-faults.ts';
import { filesAt } from '#domain/drafts/report-draft.ts';
import { fileKinds } from '#domain/files/attached-file.ts';
import { newFiles } from '#api/routes/drafts/sealed-places.ts';
import { ownerOf } from '#domain/drafts/access.ts';
import { Problem, RefusedProblem } from '#api/support/problem.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { CountField } from '#api/support/fields.ts';

/** More than any form has; a browser gone wrong must not fill the record. */
const mostFields = 5_000;
const longestValue = 200_000;
/** In bytes, all its fields together. */
const largestDraft = 2_000_000;
/** Of all kinds together, as many as an account may keep unsent. */
const mostDrafts = 50;

const Body = z.strictObject({
  base: CountField.describe('The revision that was seen when this was typed'),
  tab: z.string().min(1).max(60).describe('Names the window: it never conflicts with itself'),
  set: z
    .record(
      z
        .string()
        .regex(/^(\/[^/]{1,200}){1,6}$/)
        .max(1206),
      z.unknown(),
    )
    .describe('Field → value, null empties it; what is not named stays as it is'),
});

const Conflict = z.object({
  pointer: z.string(),
  refused: z.unknown().describe('What was sent and not taken'),
  stands: z.unknown(),
  by: z.string(),
  at: z.iso.datetime(),
  revision: z.int(),
});

const Output = z
  .object({
    draft: DraftShape,
    conflicts: z.array(Conflict),
    sealed: z
      .array(z.string())
      .describe(
        'Fields that differ from what stands and were not taken: of a report that came back they were not opened, or they are computed',
      ),
  })
  .meta({ id: 'DraftSaved' });

export const saveDraft: DraftAct<typeof Body, typeof Output> = {
  method: 'PATCH',
  verb: 'save',
  summary: 'Save some fields; those somebody else has changed since `base` are not taken and come back',
  body: Body,
  large: largestDraft + 64 * 1024,
  output: Output,
  async answer(given) {
    const { body, actor } = given;
    const set = valuesOf(body.set);
    await refuseOneTooMany(given);
    const types = await typesOf(given, set);
    let conflicts: readonly DraftConflict[] = [];
    let kept: readonly string[] = [];
    const draft = await changeOpenDraft(given, (current, stored, at, { sealed, asked }) => {
      refuseAhead(body.base, current.content.revision);
      const held = current.content.doc;
      refuseUnknown(given.owner.kind, set, held, asked);
      refuseUnfit(given.owner.kind, set);
      refuseNoScan(set, held, types);
      const open = Object.fromEntries(
        Object.entries(set).filter(
          ([pointer, value]) => !sealed.has(pointer) && fitsFile(pointer, value, held, sealed),
        ),
      );
      kept = Object.keys(set).filter(
        (pointer) => isKept(pointer, sealed) && !Object.hasOwn(open, pointer) && !sameAt(pointer, set, held),
      );
      const taken = given.owner.kind === 'report' ? inPlaceOfScan(held, open) : open;
      const merged = mergeDraft(current.content, { base: body.base, tab: body.tab, set: taken, by: actor.person, at });
      if (Object.keys(merged.draft.doc).length > mostFields)
        throw invalidField('/set', 'too-many', { max: mostFields });
      refuseOutline(given.owner.kind, held, merged.draft.doc);
      const size = sizeOf(merged.draft.doc);
      // One that is too large from before may still be made smaller.
      if (size > largestDraft && size > sizeOf(current.content.doc))
        throw new Problem('body-too-large', { limit: largestDraft });
      conflicts = merged.conflicts;
      return merged.changed ? { ...current, content: merged.draft } : stored;
    });
    return {
      draft: draftShape(draft, true),
      conflicts: conflicts.map((each) => ({ ...each })),
      sealed: [...kept],
    };
  },
};

type Opened = Parameters<typeof changeOpenDraft>[0];
type Fields = Readonly<Record<string, DraftValue | null>>;

/** Nobody has seen what is not there yet: taken, it would write over whatever comes between as if it had been read. */
function refuseAhead(base: number, revision: number): void {
  if (base > revision) throw new Problem('draft-base-ahead', { base, revision }, { pointer: '/base' });
}

/** By name. One that is there from before may be written on, and anything may be emptied: a window that holds it is not stuck. */
function refuseUnknown(
  kind: DraftOwner['kind'],
  set: Readonly<Record<string, DraftValue | null>>,
  held: Readonly<Record<string, DraftValue>>,
  asked: AskedCodes,
): void {
  const unknown = Object.keys(set).find(
    (pointer) => set[pointer] !== null && !Object.hasOwn(held, pointer) && !hasPlace(kind, pointer, asked),
  );
  if (unknown !== undefined) throw invalidField(`/set${unknown}`, 'unknown-field', { field: shorten(unknown, 200) });
}

/** Text where text stands, a list where a list does: a screen that opens the draft takes it for what its place says. */
function refuseUnfit(kind: DraftOwner['kind'], set: Fields): void {
  for (const [pointer, value] of Object.entries(set)) {
    const expected = value === null ? null : unfitFor(kind, pointer, value);
    if (expected !== null) throw invalidField(`/set${pointer}`, 'wrong-type', { expected });
  }
}

/** What has more sections than are looked at together would not be looked at any more. One that has may still be made smaller. */
function refuseOutline(
  kind: DraftOwner['kind'],
  held: Readonly<Record<string, DraftValue>>,
  doc: Readonly<Record<string, DraftValue>>,
): void {
  if (kind !== 'consolidated') return;
  const count = sectionPlaces(doc);
  if (count > mostSectionPlaces && count > sectionPlaces(held))
    throw invalidField('/set', 'too-many', { max: mostSectionPlaces });
}

/** Of the files that become the signed scan by this. */
async function typesOf({ deps, owner }: Opened, set: Fields): Promise<ReadonlyMap<string, StoredFile>> {
  const { stream, unit, kind } = owner;
  if (kind !== 'report' || stream === null || !Object.entries(set).some(isScanAt)) return new Map();
  const files = await filesOfUnit(deps.record, stream, unit);
  return new Map(files.map((file) => [`${filesAt}${file.id}`, file]));
}

/** At the moment it is said, not only when the report is handed in. One that was called a scan before may still be called one. */
function refuseNoScan(
  set: Fields,
  held: Readonly<Record<string, DraftValue>>,
  files: ReadonlyMap<string, StoredFile>,
): void {
  for (const [pointer, value] of Object.entries(set)) {
    const file = files.get(pointer);
    if (file === undefined || !isScanAt([pointer, value]) || isScanAt([pointer, held[pointer] ?? null])) continue;
    const fault = scanFault(file, `/set${pointer}`);
    if (fault !== null) throw new RefusedProblem(fault.refusal);
  }
}

function isScanAt([pointer, value]: readonly [string, DraftValue | null]): boolean {
  return pointer.startsWith(filesAt) && value === 'signedScan';
}

/** A file comes by its upload alone, and is one of what a file may be; where files are sealed only a signed scan. */
function fitsFile(
  pointer: string,
  value: DraftValue | null,
  held: Readonly<Record<string, DraftValue>>,
  sealed: ReadonlySet<string>,
): boolean {
  if (!pointer.startsWith(filesAt) || value === null) return true;
  const kinds: readonly unknown[] = sealed.has(newFiles) ? ['signedScan'] : fileKinds;
  return Object.hasOwn(held, pointer) && kinds.includes(value);
}

/** A file where none may come is kept out as what is sealed is. */
function isKept(pointer: string, sealed: ReadonlySet<string>): boolean {
  return sealed.has(pointer) || (pointer.startsWith(filesAt) && sealed.has(newFiles));
}

/** Sent as it stands: there is nothing that was not taken. */
function sameAt(pointer: string, set: Fields, held: Readonly<Record<string, DraftValue>>): boolean {
  return JSON.stringify(set[pointer] ?? null) === JSON.stringify(held[pointer] ?? null);
}

/** What was begun before the limit was reached is written to its end. */
async function refuseOneTooMany({ deps, owner, actor }: Opened) {
  const others = await unsentBeside(deps.db, ownerOf(actor), owner.key);
  if (others >= mostDrafts) throw new Problem('too-many-drafts', { max: mostDrafts });
}

function sizeOf(doc: Readonly<Record<string, DraftValue>>): number {
  return Buffer.byteLength(JSON.stringify(doc));
}

function valuesOf(set: Readonly<Record<string, unknown>>): Readonly<Record<string, DraftValue | null>> {
  for (const [pointer, value] of Object.entries(set)) {
    if (JSON.stringify(value).length > longestValue) {
      throw invalidField(`/set${pointer}`, 'too-long', { max: longestValue });
    }
  }
  // Parsed from JSON, so it is nothing but JSON.
  return set as Readonly<Record<string, DraftValue | null>>;
}
