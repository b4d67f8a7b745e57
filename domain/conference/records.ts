import type {
  RecordAward,
  RecordDirections,
  RecordRecommendations,
  RecordShortcomings,
  TakeAwards,
} from '#domain/conference/commands.ts';
import { unlessAnswered } from '#domain/conference/answer-recommendation.ts';
import type { Award, AwardSource, Invitee, Recommendation } from '#domain/conference/parts.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessNumber, unlessSaid, unlessUnique } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { spelling } from '#domain/register-import/keys.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

export function recordAward(data: RecordAward['data'], given: Given): Outcome {
  const { count, names } = data;
  const no = firstOf(
    unlessNumber(count, '/count'),
    names.length > 0 && names.length !== count
      ? refuse('conference-names-do-not-match-count', { count, names: names.length }, [], '/names')
      : null,
  );
  if (no !== null) return no;
  return accept([{ type: 'AwardRecorded', data: { ...data, recordedBy: given.actor.person } }]);
}

/** The same nomination is taken over once, however often the round is looked at. */
export function takeAwards(
  { awards: before }: { readonly awards: readonly Award[] },
  { awards }: TakeAwards['data'],
  given: Given,
): Outcome {
  if (awards.length === 0) return refuse('conference-awards-undecided', {}, [], '/round');
  const taken = new Set(before.flatMap(({ source }) => (source === undefined ? [] : namesOf(source))));
  const fresh = awards.filter(({ source }) => !namesOf(source).some((name) => taken.has(name)));
  if (fresh.length === 0) return refuse('conference-awards-taken', {}, [], '/round');
  return accept(fresh.map((award) => ({ type: 'AwardRecorded', data: { ...award, recordedBy: given.actor.person } })));
}

function namesOf({ round, numbers }: AwardSource): readonly string[] {
  return numbers.map((number) => `${round} ${String(number)}`);
}

/** The three lists come from the report and the discussion: each one sent replaces the former, none ever becomes a task. */
export function recordShortcomings({ items }: RecordShortcomings['data'], given: Given): Outcome {
  const no = unlessList(items, 'id');
  if (no !== null) return no;
  return accept([{ type: 'ShortcomingsRecorded', data: { items, by: given.actor.person } }]);
}

export function recordDirections({ items }: RecordDirections['data'], given: Given): Outcome {
  const no = unlessList(items, 'id');
  if (no !== null) return no;
  return accept([{ type: 'DirectionsRecorded', data: { items, by: given.actor.person } }]);
}

export function recordRecommendations(
  state: Pick<ConferenceFacts, 'facts' | 'recommendations' | 'answers'>,
  { items }: RecordRecommendations['data'],
  given: Given,
): Outcome {
  const numbered = items.map((item) => ({ ...item, id: String(item.number) }));
  const no = firstOf(unlessList(numbered, 'number'), unlessAnswered(state, items));
  if (no !== null) return no;
  const addressed = items.map((item) => ({ ...item, ...unitCalled(state.facts.invitees, item.to) }));
  return accept([{ type: 'RecommendationsRecorded', data: { items: addressed, by: given.actor.person } }]);
}

/** Typed by its name, however it is spelt, an invited unit is that unit: it reads what it is asked, and answers. */
function unitCalled(invitees: readonly Invitee[], to: string): Pick<Recommendation, 'unit'> {
  const name = spelling(to);
  const units = new Set(
    invitees.flatMap((one) => (one.unit !== null && spelling(one.name) === name ? [one.unit] : [])),
  );
  const [only, second] = [...units];
  return only === undefined || second !== undefined ? {} : { unit: only };
}

function unlessList(
  items: readonly { readonly id: string; readonly statement: string }[],
  key: 'id' | 'number',
): Refused | null {
  return firstOf(
    unlessUnique(
      items.map(({ id }) => id),
      (i) => `/items/${i}/${key}`,
    ),
    ...items.map(({ statement }, i) => unlessSaid(statement, 'conference-text-missing', `/items/${i}/statement`)),
  );
}
