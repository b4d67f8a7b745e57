import type { Conference, Point } from '#web/screens/conference/model.ts';
import { hasPlaceAt } from '#web/screens/conference/roll-model.ts';

interface CodeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** When he was called present; null: he was not. */
  readonly at: string | null;
}

/** Who is expected at a point and has a code: of its own unit, and at the main one whoever has no point of his own. */
export function codesAt(conference: Conference, point: Point): readonly CodeRow[] {
  return conference.invitees.filter(hasPlaceAt(conference, point)).flatMap(({ id, code, called: name, seat }) => {
    return code === null ? [] : [{ id, code, name, at: seat?.counted === true ? seat.at : null }];
  });
}
