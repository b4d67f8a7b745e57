import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** A named part of a task with a day of its own (mốc). */
export interface StatedMilestone {
  /** Its name in the task for ever; a new day keeps it. */
  readonly number: number;
  readonly name: string;
  /** Whose part it is; null: every unit of the task has it. */
  readonly whose: UnitId | null;
  /** Its version is of the one count of the task, so a version tells whether a term or a milestone is meant, and which. */
  readonly deadline: Deadline;
}

export interface Milestone extends StatedMilestone {
  /** Stated or moved then: rungs before it are not made good. */
  readonly since: Instant;
}

/** How far one unit is with one version of a milestone, and how far time was told to it. */
export interface MilestoneMark {
  readonly version: number;
  readonly remindedUpTo: Instant;
  readonly overdue: boolean;
  readonly reached: ReachedMilestone | null;
  /** Whoever gave the task confirmed it; left out: not yet. */
  readonly verified?: { readonly at: Instant; readonly by: string };
  /** Why it was last returned; left out once it is reached again. */
  readonly returned?: { readonly at: Instant; readonly reason: string };
  /** More time the unit asks for it; left out: none. */
  readonly asked?: { readonly until: CivilDate; readonly reason: string };
}

export interface ReachedMilestone {
  readonly at: Instant;
  readonly text: string;
  readonly by: string;
  /** Of whoever reported it; left out: it was reported before accounts were kept with it. */
  readonly account?: AccountId;
}

/** One unit's own day for a milestone: granted to it alone. */
export interface OwnMilestoneDay {
  readonly number: number;
  readonly deadline: Deadline;
  readonly since: Instant;
}
