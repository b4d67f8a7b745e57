import { filledMinutes, minutesOfDraft } from '#domain/conference/minutes.ts';
import { draftKey } from '#domain/drafts/access.ts';
import { findDraft, type StoredDraft } from '#db/drafts/drafts.ts';
import type { MinutesPart, MinutesText } from '#domain/documents/minutes-text.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { ConvenedState } from '#api/routes/conferences/summary-of.ts';

export interface DraftedMinutes {
  readonly stored: StoredDraft;
  readonly text: MinutesText;
  /** Each part as the record alone tells it. */
  readonly filled: Readonly<Record<MinutesPart, string>>;
}

/** What is being typed is its writers' own: the readers' role does not see it. */
export async function draftedMinutes(deps: ApiDeps, state: ConvenedState, conference: string): Promise<DraftedMinutes> {
  const place = { kind: 'minutes', conference, host: state.facts.host.unit } as const;
  const stored = await findDraft(deps.record, draftKey(place));
  const filled = filledMinutes(state);
  return { stored, text: minutesOfDraft(state, stored.content.doc, filled), filled };
}
