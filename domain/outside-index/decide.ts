import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { hosted } from '#domain/access/resource.ts';
import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { outsideIndexActs } from '#domain/outside-index/acts.ts';
import { indexFault, publishedFault } from '#domain/outside-index/check-index.ts';
import type {
  CorrectOutsideIndex,
  OutsideIndexCommand,
  RecordOutsideIndex,
  WithdrawOutsideIndex,
} from '#domain/outside-index/commands.ts';
import type { OutsideIndexEvent } from '#domain/outside-index/events.ts';
import { type IndexKey, indexKey, type Published } from '#domain/outside-index/outside-index.ts';
import type { OutsideIndexRefusal } from '#domain/outside-index/refusals.ts';
import type { KeptIndex, OutsideIndexState } from '#domain/outside-index/state.ts';

type IndexDecision = Decision<OutsideIndexEvent, OutsideIndexRefusal>;

export function decide(state: OutsideIndexState, command: OutsideIndexCommand, given: Given): IndexDecision {
  const host = command.type === 'RecordOutsideIndex' ? command.data.host : state.status === 'kept' ? state.host : null;
  if (host === null) return unknown(command.data);
  const no = unlessAllowed(outsideIndexActs[command.type], given.actor, 'index-not-permitted', hosted(host));
  if (no !== null) return no;
  switch (command.type) {
    case 'RecordOutsideIndex':
      return record(state, command, given);
    case 'CorrectOutsideIndex':
      return correct(state, command, given);
    case 'WithdrawOutsideIndex':
      return withdraw(state, command);
    default:
      return unreachable(command);
  }
}

function record(state: OutsideIndexState, { data }: RecordOutsideIndex, { at }: Given): IndexDecision {
  const fault = indexFault(data, at);
  if (fault !== null) return fault;
  const { code, year, measure } = data;
  const known = standing(state, data);
  if (known !== null) {
    if (samePublished(known, data) && known.name === data.name) return nothing('already-so');
    return refuse('index-recorded-already', { code, year }, ['coordinator'], '/year');
  }
  // Years of one index stand beside each other: points beside a rank would be read as a fall.
  const other = standingIn(state).find((one) => one.code === code && one.measure !== measure);
  if (other !== undefined)
    return refuse('index-measured-otherwise', { code, indexMeasure: other.measure }, [], '/measure');
  return accept([{ type: 'OutsideIndexRecorded', data }]);
}

function correct(state: OutsideIndexState, { data }: CorrectOutsideIndex, { at }: Given): IndexDecision {
  const known = standing(state, data);
  if (known === null) return unknown(data);
  const { reason, states, source, publishedOn } = data;
  const { code, name, year, unit, measure } = known;
  const now = { code, name, year, unit, states, measure, source, publishedOn };
  const fault = publishedFault(now, at);
  if (fault !== null) return fault;
  if (samePublished(known, now)) return nothing('already-so');
  if (reason.trim() === '') return refuse('index-reason-missing', {}, [], '/reason');
  const before = { states: known.states, measure, source: known.source, publishedOn: known.publishedOn };
  return accept([{ type: 'OutsideIndexCorrected', data: { ...now, before, reason: reason.trim() } }]);
}

function withdraw(state: OutsideIndexState, { data }: WithdrawOutsideIndex): IndexDecision {
  const known = standing(state, data);
  if (known === null) return unknown(data);
  if (data.reason.trim() === '') return refuse('index-reason-missing', {}, [], '/reason');
  const { code, year, unit, name } = known;
  return accept([{ type: 'OutsideIndexWithdrawn', data: { code, year, unit, name, reason: data.reason.trim() } }]);
}

function unknown({ code, year }: IndexKey): IndexDecision {
  return refuse('index-unknown', { code, year }, ['coordinator']);
}

/** What stands in force. */
function standingIn(state: OutsideIndexState): readonly KeptIndex[] {
  return state.status === 'kept' ? [...state.indices.values()].filter(({ withdrawn }) => !withdrawn) : [];
}

function standing(state: OutsideIndexState, key: IndexKey): KeptIndex | null {
  const known = state.status === 'kept' ? state.indices.get(indexKey(key)) : undefined;
  return known === undefined || known.withdrawn ? null : known;
}

function samePublished(a: Published, b: Published): boolean {
  return (
    sameDecimal(a.states, b.states) &&
    a.measure === b.measure &&
    a.publishedOn === b.publishedOn &&
    a.source.organisation === b.source.organisation &&
    a.source.title === b.source.title &&
    a.source.address === b.source.address
  );
}
