import { isStaffOf } from '#domain/access/rule.ts';
import type { AddPoint, RegisterPaper } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { unlessSaid } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import { phaseOf } from '#domain/conference/phase.ts';
import type { ConferenceFacts, ConferenceState } from '#domain/conference/state.ts';
import { takesPart } from '#domain/conference/takes-part.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

type Living = Exclude<ConferenceState, { readonly status: 'none' }>;
type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

export function registerPaper(state: Living, data: RegisterPaper['data'], given: Given): Outcome {
  const no = unlessSaid(data.by, 'conference-text-missing', '/by');
  if (no !== null) return no;
  const unit = unitOf(state, given.actor);
  // Whatever was read there all the same is entered by the host.
  if (unit !== null && phaseOf(state, given.at) === 'held')
    return refuse('conference-papers-over', { heldOn: state.facts.heldOn }, ['coordinator']);
  const known = state.facts.papers.some(({ by, title }) => by === data.by && title === data.title);
  if (known) return nothing('already-registered');
  const registeredBy = given.actor.person;
  return accept([{ type: 'PaperRegistered', data: { ...data, ...(unit === null ? {} : { unit }), registeredBy } }]);
}

/** The unit that takes part and registers its own; null: the host enters it. */
function unitOf({ facts }: ConferenceFacts, actor: Actor): UnitId | null {
  return takesPart(facts, actor.unit) && !isStaffOf(facts.host.unit, actor) ? actor.unit : null;
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
