import { keysOf } from '#web/kit/closed-list.ts';
import type { Conference, Point, RollEntry } from '#web/screens/conference/model.ts';

export type RollState = RollEntry['state'];

/** Who counts as being there. */
const there: Readonly<Record<RollState, boolean>> = {
  present: true,
  late: true,
  substitute: true,
  excused: false,
  absent: false,
};
export const rollStates = keysOf(there);

/** Somebody who is expected, or was called; null = not called yet. */
export interface Called {
  readonly name: string;
  readonly unit: string | null;
  readonly state: RollState | null;
  readonly arrivedAt: string;
  /** Of a substitute: who came. */
  readonly substitute?: string;
  readonly approval?: NonNullable<RollEntry['approval']>;
  /** When this window called him. */
  readonly markedAt?: string;
}

/** Whoever was called, then who is still expected: half a roll stays half a roll. */
export function expectedAt(conference: Conference, point: Point): readonly Called[] {
  const entries = point.rollCall?.entries ?? [];
  const called = entries.map(({ substitute, approval, markedAt: _before, ...entry }) => ({
    ...{ ...entry, arrivedAt: entry.arrivedAt ?? '' },
    ...(substitute === null ? {} : { substitute }),
    ...(approval === null ? {} : { approval }),
  }));
  const known = new Set(called.map(({ name }) => name));
  return [...called, ...invitedTo(conference, point).filter(({ name }) => !known.has(name))];
}

/** Whoever its unit answered for and whose seat nobody has taken; the main point has those whose unit has no point of its own. */
function invitedTo(conference: Conference, point: Point): readonly Called[] {
  const seated = new Set(conference.points.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return conference.invitees
    .filter(
      ({ unit, cameAt }) =>
        cameAt === null &&
        unit !== null &&
        (point.unit === null ? point.isMain && !seated.has(unit) : unit === point.unit),
    )
    .map(({ called: name, unit, answer }) => ({
      name,
      unit,
      state: answer === 'decline' ? 'excused' : null,
      arrivedAt: '',
    }));
}

export function isThere(state: RollState | null): boolean {
  return state !== null && there[state];
}

export function thereAmong(people: readonly Called[]): number {
  return people.filter(({ state }) => isThere(state)).length;
}

/** Everybody who sits at the point as it is recorded: a substitute that waits for the host, too, who is not counted yet. */
export function sittingAt({ rollCall }: Point): number {
  const uncounted = (rollCall?.entries ?? []).filter(
    ({ approval }) => approval === 'waiting' || approval === 'refused',
  );
  return (rollCall?.present ?? 0) + uncounted.length;
}

/** What a board says of one point beside its number of people. */
export interface PointCounts {
  readonly present: number | null;
  readonly expected: number;
  readonly uncalled: number;
  readonly late: number;
  readonly waiting: number;
}

export function countsAt(conference: Conference, point: Point): PointCounts {
  const people = expectedAt(conference, point);
  const present = point.rollCall?.present ?? null;
  return {
    present,
    expected: Math.max(people.length, sittingAt(point)),
    uncalled: people.filter(({ state }) => state === null).length,
    late: people.filter(({ state }) => state === 'late').length,
    waiting: people.filter(({ approval }) => approval === 'waiting').length,
  };
}
