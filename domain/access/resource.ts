import type { UnitId } from '#domain/kernel/ids.ts';

/** What an action is about, as far as access cares. */
export interface Resource {
  /** The unit whose committee hosts it; null = it belongs to the whole installation. */
  readonly host: UnitId | null;
  /** The one unit it is about: whose report, whose task, whose receipt. Null = about the whole. */
  readonly subject: UnitId | null;
  /** Everyone who takes part: members of a cycle, invited units, a task's units. */
  readonly participants: readonly UnitId[];
  /** The host is a unit that passed down what it was given, and no committee. */
  readonly passed?: boolean;
}

/** Organisation, templates, calendars, the chain of hashes. */
export const installation: Resource = { host: null, subject: null, participants: [] };

/** A cycle, a conference or a task as a whole. */
export function hosted(host: UnitId, participants: readonly UnitId[] = []): Resource {
  return { host, subject: null, participants };
}

/** One unit's share in it: its report, its reply, its part of a task. */
export function shareOf(subject: UnitId, host: UnitId): Resource {
  return { host, subject, participants: [] };
}

/** A unit's own thing that no committee hosts: its contacts, a receipt given to it. */
export function ofUnit(subject: UnitId): Resource {
  return { host: null, subject, participants: [] };
}
