import type { ApiClient } from '#example/run/api-client.ts';
import type { CaseReview } from '#example/case/case-file.ts';
import type { Table } from '#example/case/figures.ts';
import type { FoundCase } from '#example/case/find-case.ts';
import type { Cast, Member } from '#example/case/members.ts';
import type { CommitteeOfCase } from '#example/case/organisation.ts';
import type { Office } from '#example/case/people.ts';
import type { RehearsalClock } from '#example/run/rehearsal-clock.ts';
import type { StatedFigure } from '#example/case/shares.ts';
import type { Timeline } from '#example/case/timeline.ts';

export interface CycleRun {
  readonly slug: string;
  readonly ledger: string;
  readonly committee: CommitteeOfCase;
  readonly review: CaseReview;
  readonly period: string;
  readonly table: Table;
  readonly shares: ReadonlyMap<Member, readonly StatedFigure[]>;
  readonly clock: RehearsalClock;
}

/** Everything a step of the rehearsal needs to know. */
export interface Run {
  readonly api: ApiClient;
  readonly found: FoundCase;
  readonly cast: Cast;
  readonly office: Office;
  readonly timeline: Timeline;
  /** Tells this rehearsal from every other. */
  readonly key: string;
  readonly say: (line: string) => void;
}

export interface Running extends Run {
  readonly cycles: readonly CycleRun[];
  readonly conference: string;
  /** The slowest of the cycles' clocks: what has come for it has come for all. */
  readonly clock: RehearsalClock;
}
