import type { Refused } from '#domain/conference/act-refusal.ts';
import type { StateDuties, TickDuty } from '#domain/conference/commands.ts';
import type { StatedDuty } from '#domain/conference/duties.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { dutyAt } from '#domain/conference/file-places.ts';
import { firstOf, unlessSaid, unlessUnique } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { takesPart } from '#domain/conference/takes-part.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** What has to be ready, by whom and by when, as a whole: a list that was made on an older one replaces nothing. */
export function stateDuties(state: ConferenceFacts, { items, base }: StateDuties['data'], given: Given): Outcome {
  const standing = state.duties ?? { version: 0, items: [] };
  const no = firstOf(
    unlessUnique(
      items.map(({ id }) => id),
      (i) => `/items/${i}/id`,
    ),
    ...items.map((duty, i) => dutyFault(state, duty, `/items/${i}`)),
  );
  if (no !== null) return no;
  const before = standing.items.map(({ done: _done, ...stated }) => stated);
  // The same list again, its answer having been lost on the way.
  if (sameData(items, before)) return nothing('already-recorded');
  if (base !== standing.version) return refuse('conference-duties-newer');
  return accept([{ type: 'DutiesStated', data: { items, version: standing.version + 1, by: given.actor.person } }]);
}

/** Only a unit that takes part can open the conference and say that it has done its own. */
function dutyFault({ facts }: ConferenceFacts, { what, unit, due, afterTheDay }: StatedDuty, at: string) {
  const { heldOn } = facts;
  return firstOf(
    unlessSaid(what, 'conference-text-missing', `${at}/what`),
    unit === undefined || takesPart(facts, unit)
      ? null
      : refuse('conference-duty-of-stranger', { unit }, [], `${at}/unit`),
    due <= heldOn || afterTheDay === true ? null : tooLate({ due, heldOn }, `${at}/due`),
  );
}

function tooLate(facts: { readonly due: string; readonly heldOn: string }, at: string): Refused {
  return refuse('conference-duty-after-the-day', facts, [], at);
}

/** By its owner, or by the host for anybody; taken back the same way. */
export function tickDuty(state: ConferenceFacts, { duty, done }: TickDuty['data'], given: Given): Outcome {
  const standing = dutyAt(state, duty);
  if (standing === undefined) return refuse('conference-duty-unknown', {}, ['coordinator'], '/duty');
  if ((standing.done !== undefined) === done) return nothing('already-recorded');
  return accept([{ type: 'DutyTicked', data: { duty, what: standing.what, done, by: given.actor.person } }]);
}
