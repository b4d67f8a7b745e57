import type { ApiClient } from '#cli/example/api-client.ts';
import type { CaseReview } from '#cli/example/case-file.ts';
import type { Table } from '#cli/example/figures.ts';
import type { FoundCase } from '#cli/example/find-case.ts';
import type { Cast, Member } from '#cli/example/members.ts';
import type { CommitteeOfCase } from '#cli/example/organisation.ts';
import type { Office } from '#cli/example/people.ts';
import type { RehearsalClock } from '#cli/example/rehearsal-clock.ts';
import type { StatedFigure } from '#cli/example/shares.ts';
import type { Timeline } from '#cli/example/timeline.ts';

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
