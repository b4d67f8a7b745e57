import type {
  AnswerInspectionRecommendation,
  RecordFindings,
  RecordInspectionSession,
  StateInspectionRecommendations,
} from '#domain/inspection/commands.ts';
import { inspectionAsks, unitAsked } from '#domain/inspection/asked-items.ts';
import type { InspectionDecision } from '#domain/inspection/decision.ts';
import type { KnownInspection, OpenInspection } from '#domain/inspection/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { changedThoughAnswered } from '#domain/recommendation/stays-as-asked.ts';
import { takeAnswer } from '#domain/recommendation/take-answer.ts';

/** What was said and seen at a working session; a later record stands in place of the one before. */
export function recordSession(
  { plan, records }: OpenInspection,
  data: RecordInspectionSession['data'],
  { at, actor }: Given,
): InspectionDecision {
  const session = plan.sessions.find(({ id }) => id === data.session);
  if (session === undefined) return refuse('inspection-session-unknown', {}, [], '/session');
  if (session.day > vietnamDate(at)) return refuse('inspection-session-to-come', { date: session.day }, [], '/session');
  if (data.text.trim() === '') return refuse('inspection-text-missing', {}, [], '/text');
  const before = records.find((one) => one.session === data.session);
  if (before?.text === data.text && before.present === data.present) return nothing('already-so');
  const recorded = { ...data, corrects: before !== undefined, by: actor.person };
  return accept([{ type: 'InspectionSessionRecorded', data: recorded }]);
}

export function recordFindings(
  { plan, findings }: OpenInspection,
  data: RecordFindings['data'],
  given: Given,
): InspectionDecision {
  const inspected = plan.units.find(({ unit }) => unit === data.unit);
  if (inspected === undefined) return refuse('inspection-unit-not-inspected', {}, [], '/unit');
  const { good, weak, newWays } = data;
  if (good.length + weak.length + newWays.length === 0) return refuse('inspection-nothing-found', {}, [], '/weak');
  const ids = weak.map(({ id }) => id);
  const twice = ids.findIndex((id, row) => ids.indexOf(id) < row);
  if (twice !== -1) return refuse('inspection-id-repeated', { id: ids[twice] ?? '' }, [], `/weak/${twice}/id`);
  const empty = weak.findIndex(({ statement }) => statement.trim() === '');
  if (empty !== -1) return refuse('inspection-text-missing', {}, [], `/weak/${empty}/statement`);
  const corrects = findings.some(({ unit }) => unit === data.unit);
  const recorded = { ...data, name: inspected.name, corrects, by: given.actor.person };
  return accept([{ type: 'FindingsRecorded', data: recorded }]);
}

/** Both ways; what somebody has answered stays in the list as it was asked. */
export function stateRecommendations(
  { recommendations, answers }: OpenInspection,
  { items }: StateInspectionRecommendations['data'],
  given: Given,
): InspectionDecision {
  const numbers = items.map(({ number }) => number);
  const twice = numbers.findIndex((number, row) => numbers.indexOf(number) < row);
  if (twice !== -1)
    return refuse('inspection-id-repeated', { id: String(numbers[twice]) }, [], `/items/${twice}/number`);
  const empty = items.findIndex(({ statement }) => statement.trim() === '');
  if (empty !== -1) return refuse('inspection-text-missing', {}, [], `/items/${empty}/statement`);
  const changed = changedThoughAnswered(recommendations, items, answers);
  if (changed !== null) return refuse('inspection-recommendation-answered', { number: changed.number }, [], '/items');
  return accept([{ type: 'InspectionRecommendationsStated', data: { items, by: given.actor.person } }]);
}

export function answerRecommendation(
  state: KnownInspection,
  data: AnswerInspectionRecommendation['data'],
  given: Given,
): InspectionDecision {
  const asking = { asked: inspectionAsks(state), answers: state.answers, since: state.plan.from };
  const taken = takeAnswer({ ...asking, unit: unitAsked(state, data.item) }, data, given);
  return 'no' in taken ? taken.no : accept([{ type: 'InspectionRecommendationAnswered', data: taken.answer }]);
}
