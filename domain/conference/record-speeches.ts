import type { Refused } from '#domain/conference/act-refusal.ts';
import type { RecordSpeeches } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessCount, unlessSaid, unlessUnique } from '#domain/conference/input.ts';
import { isRead, type Speech } from '#domain/conference/parts.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/**
 * Who spoke, in their order, and what each said in a line. It is written while they speak, often by two people: a list that was made
 * on an older one replaces nothing.
 */
export function recordSpeeches(state: ConferenceFacts, { items, base }: RecordSpeeches['data'], given: Given): Outcome {
  const standing = state.speeches ?? { version: 0, items: [] };
  const no = firstOf(
    unlessUnique(
      items.map(({ id }) => id),
      (i) => `/items/${i}/id`,
    ),
    ...items.map((speech, i) => unlessSpoken(state, speech, `/items/${i}`)),
  );
  if (no !== null) return no;
  // The same list again, its answer having been lost on the way.
  if (sameData(items, standing.items)) return nothing('already-recorded');
  if (base !== standing.version) return refuse('conference-speeches-newer');
  return accept([{ type: 'SpeechesRecorded', data: { items, version: standing.version + 1, by: given.actor.person } }]);
}

function unlessSpoken({ facts }: ConferenceFacts, { by, paper, seconds, minutes }: Speech, at: string): Refused | null {
  const named = paper === undefined ? undefined : facts.papers[paper - 1];
  return firstOf(
    unlessSaid(by, 'conference-text-missing', `${at}/by`),
    unlessCount(seconds ?? null, `${at}/seconds`),
    unlessCount(minutes ?? null, `${at}/minutes`),
    // Taken back, it was read by nobody.
    paper === undefined || (named !== undefined && isRead(named))
      ? null
      : refuse('conference-paper-unknown', { number: paper }, [], `${at}/paper`),
  );
}
