import type { Conference, Invitee, Point } from '#web/screens/conference/model.ts';
import { isThere } from '#web/screens/conference/roll-model.ts';

interface CodeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** When he was called present; '': it is not known when; null: he was not. */
  readonly at: string | null;
}

/** As a roll names him: whoever comes for him, else what he is and of where. */
export function calledAs({ name, role, answer, substitute }: Invitee): string {
  if (answer === 'substitute' && substitute !== null) return substitute;
  return role === '' ? name : `${role}, ${name}`;
}

/** Who is expected at a point and has a code: of its own unit, and at the main one whoever has no point of his own. */
export function codesAt({ points, invitees }: Conference, point: Point): readonly CodeRow[] {
  const main = points.find(({ isMain }) => isMain) ?? points[0];
  const seated = new Set(points.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return invitees.flatMap((invitee) => {
    const { id, unit, code } = invitee;
    const own = unit !== null && seated.has(unit) ? point.unit === unit : point.id === main?.id;
    if (code === null || !own) return [];
    const name = calledAs(invitee);
    return [{ id, code, name, at: cameAt(points, name, unit) }];
  });
}

function cameAt(points: readonly Point[], name: string, unit: string | null): string | null {
  const entries = points.flatMap(({ rollCall }) => rollCall?.entries ?? []);
  const found = entries.find((one) => one.name === name && one.unit === unit && isThere(one.state));
  return found === undefined ? null : (found.markedAt ?? '');
}
