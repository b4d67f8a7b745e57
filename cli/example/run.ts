import type { ApiClient } from '#cli/example/api-client.ts';
import type { CaseReview } from '#api/evaluation/case/case-file.ts';
import type { Table } from '#api/evaluation/case/figures.ts';
import type { FoundCase } from '#api/evaluation/case/find-case.ts';
import type { Cast, Member } from '#api/evaluation/case/members.ts';
import type { CommitteeOfCase } from '#api/evaluation/case/organisation.ts';
import type { Office } from '#api/evaluation/case/people.ts';
import type { RehearsalClock } from '#cli/example/rehearsal-clock.ts';
import type { StatedFigure } from '#api/evaluation/case/shares.ts';
import type { Timeline } from '#api/evaluation/case/timeline.ts';

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
