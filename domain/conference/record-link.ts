import type { RecordLink } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { vietnamInstant } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** The line of a point is lost or stands, by the host's desk or by the point; the hour may be one that has passed. */
export function recordLink(state: ConferenceFacts, data: RecordLink['data'], given: Given): Outcome {
  const { facts, links = [] } = state;
  const { point, link, hour } = data;
  if (!facts.points.some(({ id }) => id === point)) {
    return refuse('conference-point-unknown', { point }, ['coordinator'], '/point');
  }
  const since = hour === null ? given.at : vietnamInstant(facts.heldOn, hour);
  if (since > given.at) return refuse('conference-link-in-future', { hour: hour ?? '' }, [], '/hour');
  const stands = links.find((one) => one.point === point);
  if (stands?.link === link && (hour === null || stands.since === since)) return nothing('already-recorded');
  return accept([{ type: 'LinkRecorded', data: { point, link, since, by: given.actor.person } }]);
}
