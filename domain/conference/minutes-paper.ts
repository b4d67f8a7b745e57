import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { minutesPaper } from '#domain/documents/minutes.ts';
import type { MinutesText } from '#domain/documents/minutes-text.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

export interface NumberedMinutes {
  readonly number: WrittenNumber | null;
  readonly date: CivilDate;
}

/** `number` null: room is left for it. */
export function minutesDocument(
  { layout, clock, issuer }: ConvenedFacts,
  text: MinutesText,
  { number, date }: NumberedMinutes,
): OfficialDocument {
  return minutesPaper({ layout, rehearsal: clock !== null, ...issuer, number, date }, text);
}

/** As it stands now: approved, with its number or room for it; null = nobody has approved any. */
export function approvedMinutes({ facts, minutes }: ConferenceFacts): OfficialDocument | null {
  if (minutes === undefined) return null;
  const { number = null, date = minutes.text.heldOn } = minutes.numbered ?? {};
  return minutesDocument(facts, minutes.text, { number, date });
}
