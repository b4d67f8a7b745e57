import type { Conference, Point } from '#web/screens/conference/model.ts';

interface CodeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** When he was called present; null: he was not. */
  readonly at: string | null;
}

/** Who is expected at a point and has a code: of its own unit, and at the main one whoever has no point of his own. */
export function codesAt({ points, invitees }: Conference, point: Point): readonly CodeRow[] {
  const main = points.find(({ isMain }) => isMain) ?? points[0];
  const seated = new Set(points.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return invitees.flatMap((invitee) => {
    const { id, unit, code, called: name, cameAt: at } = invitee;
    const own = unit !== null && seated.has(unit) ? point.unit === unit : point.id === main?.id;
    if (code === null || !own) return [];
    return [{ id, code, name, at }];
  });
}
