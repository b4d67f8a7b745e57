import { keysOf } from '#web/kit/closed-list.ts';
import type { Conference, Invitee, Point, RollEntry } from '#web/screens/conference/model.ts';

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

/** Of the point's own unit; at the main one also whoever has no point of his own. */
export function hasPlaceAt({ points }: Pick<Conference, 'points'>, point: Point): (invitee: Invitee) => boolean {
  const main = points.find(({ isMain }) => isMain) ?? points[0];
  const seated = new Set(points.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return ({ unit }) => (unit !== null && seated.has(unit) ? point.unit === unit : point.id === main?.id);
}

/** Whoever's seat nobody has taken; a group without a unit is only counted, unless it is said to be one guest. */
function invitedTo(conference: Conference, point: Point): readonly Called[] {
  const isHere = hasPlaceAt(conference, point);
  const isGroup = ({ unit, kind, count, person }: Invitee): boolean =>
    unit === null && person === undefined && (count === null ? kind !== 'guest' : count !== 1);
  return conference.invitees
    .filter((one) => one.seat === null && isHere(one) && !isGroup(one))
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
