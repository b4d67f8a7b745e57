import { sql } from 'kysely';
import { type DraftContent, emptyDraft, type GivenBack } from '#domain/drafts/draft.ts';
import { readable } from '#domain/drafts/known-values.ts';
import { filledIn } from '#domain/drafts/report-draft.ts';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { changesChannel, type Db } from '#db/database.ts';
import type { DraftTable } from '#db/schema.drafts.ts';

/** Where a draft belongs; fixed from its first word on. */
export interface DraftOwner {
  readonly key: string;
  readonly kind: DraftTable['kind'];
  readonly host: UnitId;
  readonly unit: UnitId;
  readonly stream: StreamId | null;
  readonly ledger: LedgerId;
}

export interface StoredDraft {
  readonly content: DraftContent;
  readonly round: number;
  readonly saved: { readonly at: Instant; readonly by: string } | null;
  /** Laid before whoever signs (trình ký), as it stood at this revision. */
  readonly presented: { readonly at: Instant; readonly by: string; readonly revision: number } | null;
  readonly givenBack: GivenBack | null;
}

export const nothingStored: StoredDraft = {
  content: emptyDraft,
  round: 1,
  saved: null,
  presented: null,
  givenBack: null,
};

export async function findDraft(db: Db, key: string): Promise<StoredDraft> {
  const row = await db.selectFrom('draft').selectAll().where('key', '=', key).executeTakeFirst();
  return row === undefined ? nothingStored : storedOf(row);
}

/**
 * How many drafts of any kind this owner has begun beside the one named, that hold something and are still to be sent: a report
 * while its unit owes it, conclusions until they are drawn, a plan until it is emptied, a consolidated report or minutes until they are approved. 0 where the one named holds something:
 * it is not begun any more, and is saved with every few words.
 */
export async function unsentBeside(db: Db, begunBy: string, key: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from draft d
    where not exists (select 1 from draft named where named.key = ${key} and named.doc <> '{}')
      and begun_by = ${begunBy} and key <> ${key} and doc <> '{}' and case kind
      when 'report' then exists (
        select 1 from cycle_member m join cycle_view c on c.stream = m.cycle
        where m.cycle = d.stream and m.unit = d.unit and m.status in ('expected', 'returned')
          and c.status not in ('concluded', 'closed', 'cancelled'))
      when 'conclusions' then exists (
        select 1 from conference_view c
        where c.stream = d.stream and c.status not in ('concluded', 'noticeIssued', 'cancelled'))
      when 'minutes' then exists (
        select 1 from conference_view c
        where c.stream = d.stream and not c.doc ? 'minutes' and c.status <> 'cancelled')
      when 'consolidated' then exists (
        select 1 from cycle_view c
        where c.stream = d.stream and not c.doc ? 'reportApproved' and c.status not in ('concluded', 'closed', 'cancelled'))
      else true end`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * Changes a draft while nobody else does, and tells who watches. `change` answers the same draft when nothing is to be
 * written. `by` and the time are those of the hand that changed it; one that was empty counts as begun by `begunBy`.
 */
export async function changeDraft(
  db: Db,
  owner: DraftOwner,
  { by, begunBy }: { readonly by: string; readonly begunBy: string },
  change: (now: StoredDraft, at: Instant) => StoredDraft,
): Promise<StoredDraft> {
  return db.transaction().execute(async (trx) => {
    const at = instantFromMillis(Date.now());
    // A lock on the key: the first two hands have no row yet that they could wait for.
    await sql`select pg_advisory_xact_lock(hashtextextended(${owner.key}, 20261122))`.execute(trx);
    const row = await trx.selectFrom('draft').selectAll().where('key', '=', owner.key).executeTakeFirst();
    const now = row === undefined ? nothingStored : storedOf(row);
    const next = change(now, at);
    if (next === now) return now;
    const saved = { at, by };
    const values = {
      begun_by: isEmpty(now) ? begunBy : (row?.begun_by ?? null),
      round: next.round,
      revision: next.content.revision,
      doc: JSON.stringify(next.content.doc),
      writers: JSON.stringify(next.content.writers),
      filled: filledIn(next.content.doc),
      saved_at: at,
      saved_by: by,
      presented_at: next.presented?.at ?? null,
      presented_by: next.presented?.by ?? null,
      presented_revision: next.presented?.revision ?? null,
      given_back: next.givenBack === null ? null : JSON.stringify(next.givenBack),
    };
    await trx
      .insertInto('draft')
      .values({ ...owner, ...values })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(values))
      .execute();
    const told = JSON.stringify({ ledger: owner.ledger, streams: [`draft/${owner.key}`] });
    await sql`select pg_notify(${changesChannel}, ${told})`.execute(trx);
    return { ...next, saved };
  });
}

function isEmpty({ content }: StoredDraft): boolean {
  return Object.keys(content.doc).length === 0;
}

type Row = { readonly [Column in keyof DraftTable]: unknown } & {
  readonly kind: DraftTable['kind'];
  readonly revision: number;
  readonly doc: DraftContent['doc'];
  readonly writers: DraftContent['writers'];
  readonly round: number;
  readonly saved_at: Date;
  readonly saved_by: string;
  readonly presented_at: Date | null;
  readonly presented_by: string | null;
  readonly presented_revision: number | null;
  readonly given_back: GivenBack | null;
};

function storedOf(row: Row): StoredDraft {
  const { revision, doc, writers, round, presented_at: at, presented_by: by, presented_revision: as } = row;
  return {
    content: { revision, doc: readable(row.kind, doc), writers },
    round,
    saved: { at: instantOf(row.saved_at), by: row.saved_by },
    presented: at === null || by === null || as === null ? null : { at: instantOf(at), by, revision: as },
    givenBack: row.given_back,
  };
}

function instantOf(date: Date): Instant {
  return instantFromMillis(date.getTime());
}
