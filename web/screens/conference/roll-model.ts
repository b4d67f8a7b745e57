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
}

/** Whoever was called, then who is still expected: half a roll stays half a roll. */
export function expectedAt(conference: Conference, point: Point): readonly Called[] {
  const entries = point.rollCall?.entries ?? [];
  const called = entries.map((entry) => ({ ...entry, arrivedAt: entry.arrivedAt ?? '' }));
  const known = new Set(called.map(({ name }) => name));
  return [...called, ...invitedTo(conference, point).filter(({ name }) => !known.has(name))];
}

/** Whoever its unit answered for; the main point has those whose unit has no point of its own. */
function invitedTo(conference: Conference, point: Point): readonly Called[] {
  const seated = new Set(conference.points.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return conference.invitees
    .filter(
      ({ unit }) => unit !== null && (point.unit === null ? point.isMain && !seated.has(unit) : unit === point.unit),
    )
    .map(({ name, role, unit, answer, substitute }) => ({
      name: answer === 'substitute' && substitute !== null ? substitute : role === '' ? name : `${role}, ${name}`,
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
