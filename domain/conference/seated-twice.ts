import { isThere, type RollCall } from '#domain/conference/parts.ts';

/** Somebody counted as being there at several points: the sum of the points then has him more than once. */
interface SeatedTwice {
  readonly name: string;
  readonly points: readonly string[];
}

interface Seat {
  readonly name: string;
  readonly unit: string | null;
  readonly point: string;
}

/**
 * A name alone may belong to two people of two units; who was added by hand has no unit and is taken for the one with that
 * name. It is told, not refused: somebody may have gone over during the session.
 */
export function seatedTwice(rollCalls: readonly RollCall[]): readonly SeatedTwice[] {
  const named = new Map<string, Seat[]>();
  for (const { point, entries } of rollCalls) {
    for (const { name, unit, state } of entries) {
      if (!isThere(state)) continue;
      const key = name.trim().toLowerCase();
      named.set(key, [...(named.get(key) ?? []), { name, unit, point }]);
    }
  }
  return [...named.values()].flatMap(perPerson).flatMap(pointsOf);
}

function perPerson(seats: readonly Seat[]): readonly (readonly Seat[])[] {
  if (seats.some(({ unit }) => unit === null)) return [seats];
  return [...new Set(seats.map(({ unit }) => unit))].map((one) => seats.filter(({ unit }) => unit === one));
}

function pointsOf(seats: readonly Seat[]): readonly SeatedTwice[] {
  const [first] = seats;
  const points = [...new Set(seats.map(({ point }) => point))];
  return first === undefined || points.length < 2 ? [] : [{ name: first.name, points }];
}
