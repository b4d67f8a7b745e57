import type { ConferenceState } from '#domain/conference/state.ts';
import type { Work } from '#domain/follow-up-task/state.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CycleState, Standing } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';

/** How far a cycle has come, its conference and tasks included: what a guide through it ticks off. */
export interface GuidedCycle {
  readonly status: CycleState['status'];
  readonly conference: { readonly stream: StreamId; readonly status: ConferenceState['status'] } | null;
  readonly members: readonly {
    readonly unit: UnitId;
    readonly status: Standing['status'];
    readonly askedForTime: boolean;
  }[];
  /** A draft of the unit's report waits for its head. */
  readonly presented: boolean;
  /** How many units each task of the conference has, and how far each unit's part is. */
  readonly assignedUnits: readonly number[];
  readonly parts: readonly Work['status'][];
}

export async function guidedCycle(db: Db, cycle: StreamId, reportDraft: string): Promise<GuidedCycle> {
  const [row, members, draft] = await Promise.all([
    db.selectFrom('cycle_view').select(['status', 'conference']).where('stream', '=', cycle).executeTakeFirst(),
    db.selectFrom('cycle_member').select(['unit', 'status', 'asked']).where('cycle', '=', cycle).execute(),
    db.selectFrom('draft').select('presented_at').where('key', '=', reportDraft).executeTakeFirst(),
  ]);
  const conference = row?.conference ?? null;
  return {
    status: row?.status ?? 'none',
    members: members.map(({ unit, status, asked }) => ({ unit, status, askedForTime: asked !== null })),
    presented: draft !== undefined && draft.presented_at !== null,
    ...(conference === null ? { conference, assignedUnits: [], parts: [] } : await afterwards(db, conference)),
  };
}

type Afterwards = Pick<GuidedCycle, 'conference' | 'assignedUnits' | 'parts'>;

async function afterwards(db: Db, conference: StreamId): Promise<Afterwards> {
  const [row, tasks, parts] = await Promise.all([
    db.selectFrom('conference_view').select('status').where('stream', '=', conference).executeTakeFirst(),
    db.selectFrom('task_view').select('unit_count').where('conference', '=', conference).execute(),
    db
      .selectFrom('task_unit')
      .innerJoin('task_view', 'task_view.stream', 'task_unit.task')
      .select('task_unit.status')
      .where('task_view.conference', '=', conference)
      .execute(),
  ]);
  return {
    conference: { stream: conference, status: row?.status ?? 'none' },
    assignedUnits: tasks.map(({ unit_count }) => unit_count),
    parts: parts.map(({ status }) => status),
  };
}
