import type { AddPoint, RegisterPaper } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { unlessSaid } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

export function registerPaper(state: ConferenceFacts, data: RegisterPaper['data'], given: Given): Outcome {
  const no = unlessSaid(data.by, 'conference-text-missing', '/by');
  if (no !== null) return no;
  const known = state.facts.papers.some(({ by, title }) => by === data.by && title === data.title);
  if (known) return nothing('already-registered');
  return accept([{ type: 'PaperRegistered', data: { ...data, registeredBy: given.actor.person } }]);
}

export function addPoint(state: ConferenceFacts, data: AddPoint['data'], given: Given): Outcome {
  const { facts } = state;
  const no = unlessSaid(data.name, 'conference-text-missing', '/name');
  if (no !== null) return no;
  if (facts.points.some(({ id }) => id === data.id))
    return refuse('conference-id-repeated', { id: data.id }, [], '/id');
  if (data.isMain && facts.points.some(({ isMain }) => isMain)) {
    return refuse('conference-two-main-points', {}, [], '/isMain');
  }
  return accept([{ type: 'PointAdded', data: { ...data, by: given.actor.person } }]);
}
