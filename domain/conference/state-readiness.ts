import type { Refused } from '#domain/conference/act-refusal.ts';
import type { StateReadiness } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessHour } from '#domain/conference/input.ts';
import type { LineTrial } from '#domain/conference/readiness.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** How far a point is, by its own unit or by the host; what was said on older words than those that stand replaces nothing. */
export function stateReadiness(state: ConferenceFacts, data: StateReadiness['data'], given: Given): Outcome {
  const { base, ...said } = data;
  const point = state.facts.points.find(({ id }) => id === said.point);
  if (point === undefined) return refuse('conference-point-unknown', { point: said.point }, ['coordinator'], '/point');
  const no = said.tried === null ? null : trialFault(said.tried, given);
  if (no !== null) return no;
  const standing = state.readiness?.find((one) => one.point === said.point);
  if (standing !== undefined) {
    const { version: _v, since: _since, at: _at, by: _by, ...stands } = standing;
    if (sameData(stands, said)) return nothing('already-recorded');
  }
  const version = standing?.version ?? 0;
  if (base !== version) return refuse('conference-readiness-newer', { point: said.point, name: point.name });
  return accept([
    { type: 'ReadinessStated', data: { ...said, name: point.name, version: version + 1, by: given.actor.person } },
  ]);
}

/** What was tried has been tried. */
function trialFault({ on, hour }: LineTrial, { at }: Given): Refused | null {
  return firstOf(
    hour === null ? null : unlessHour(hour, '/tried/hour'),
    on > vietnamDate(at) ? refuse('conference-trial-in-future', { on }, [], '/tried/on') : null,
    hour !== null && on === vietnamDate(at) && vietnamInstant(on, hour) > at
      ? refuse('conference-trial-in-future', { on, hour }, [], '/tried/hour')
      : null,
  );
}
