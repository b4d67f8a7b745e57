import { isSamePerson } from '#domain/conference/attendance.ts';
import type { DecideSubstitute } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { unlessSaid } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** Whoever comes for somebody else counts once the host says so; a no is told with its reason, and may be taken back. */
export function decideSubstitute(state: ConferenceFacts, data: DecideSubstitute['data'], given: Given): Outcome {
  const point = state.facts.points.find(({ id }) => id === data.point);
  if (point === undefined) return refuse('conference-point-unknown', { point: data.point }, ['coordinator'], '/point');
  const call = state.rollCalls.find((one) => one.point === data.point);
  const entry = call?.entries.find((one) => one.state === 'substitute' && isSamePerson(one, data));
  if (entry === undefined) {
    return refuse('conference-no-substitute', { point: point.name, name: data.name }, [], '/name');
  }
  const stands = entry.approval ?? 'approved';
  if (stands === (data.approved ? 'approved' : 'refused')) return nothing('already-decided');
  const no = data.approved ? null : unlessSaid(data.reason, 'conference-reason-missing', '/reason');
  if (no !== null) return no;
  return accept([{ type: 'SubstituteDecided', data: { ...data, by: given.actor.person } }]);
}
