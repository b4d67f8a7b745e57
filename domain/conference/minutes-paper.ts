import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { ApprovedMinutes, ConferenceFacts } from '#domain/conference/state.ts';
import { minutesPaper } from '#domain/documents/minutes.ts';
import type { MinutesText } from '#domain/documents/minutes-text.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';

/** As it stands now: approved, with its number or room for it; null = nobody has approved any. */
export function approvedMinutes({ facts, minutes }: ConferenceFacts): OfficialDocument | null {
  return minutes === undefined ? null : paperOf(facts, minutes.text, minutes.numbered);
}

export function draftOfMinutes(facts: ConvenedFacts, text: MinutesText): OfficialDocument {
  return { ...paperOf(facts, text), draft: true };
}

/** Without a number room is left for it. */
function paperOf(
  { layout, clock, issuer }: ConvenedFacts,
  text: MinutesText,
  numbered?: ApprovedMinutes['numbered'],
): OfficialDocument {
  const { number = null, date = text.heldOn } = numbered ?? {};
  return minutesPaper({ layout, rehearsal: clock !== null, ...issuer, number, date }, text);
}
