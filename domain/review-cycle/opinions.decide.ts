import { standingIn } from '#domain/access/standing.ts';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import { awaitedIn, lastRoundOf, noPaper, type Round } from '#domain/consolidated-report/paper.ts';
import { type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { AnswerOpinion, CirculateDraft, GiveOpinion, RemindOpinions } from '#domain/review-cycle/commands.ts';
import { sumsYears } from '#domain/review-cycle/plan-years.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import { sealedText } from '#domain/review-cycle/sealed-text.ts';
import { onlyAgrees } from '#domain/vietnamese/only-agrees.ts';
import type { CycleState, Member, UnderWay } from '#domain/review-cycle/state.ts';

const written = ['collecting', 'collected', 'consolidated', 'approved', 'conferencing'] as const;
/** What sums years may be planned anew after a draft went round. */
const spokenTo = ['planned', ...written] as const;
const reminderHour = '08:00';

/** Each round is sealed as it went out; a new one takes the place of the one before for whoever it goes to, and opinions stay. */
export function circulateDraft(before: CycleState, { data }: CirculateDraft, given: Given): CycleDecision {
  const state = standingIn(before, ...written);
  const today = vietnamDate(given.at);
  if (data.units.length === 0) return no('opinion-of-nobody', { at: '/units' });
  if (data.dueOn < today) return no('opinion-due-in-the-past', { at: '/dueOn', facts: { dueOn: data.dueOn } });
  const tooLate = afterConference(state, data.dueOn);
  if (tooLate !== null) return tooLate;
  const ofYears = sumsYears(state.plan);
  const unasked = ofYears ? whoIsUnknown(data) : whoIsNotAsked(state.members, data.units);
  if (unasked !== null) return unasked;
  const sealed = sealedText(state, data.text, data.outside);
  if (isRefused(sealed)) return sealed;
  const round = (state.paper ?? noPaper).rounds.length + 1;
  const remindAt = reminderBefore(data.dueOn, given);
  const units = [...new Set(data.units)];
  const named = ofYears ? { named: (data.askable ?? []).filter(({ unit }) => units.includes(unit)) } : {};
  return accept([
    { type: 'DraftCirculated', data: { ...sealed, round, on: today, dueOn: data.dueOn, units, ...named, remindAt } },
  ]);
}

/** To the last round an opinion is one also once its date has passed: it is dated, and the host may answer it. */
export function giveOpinion(before: CycleState, { data }: GiveOpinion, given: Given): CycleDecision {
  const { unit, section, text } = data;
  const { rounds } = standingIn(before, ...spokenTo).paper ?? noPaper;
  const round = roundToSpeakTo(rounds, data, vietnamDate(given.at));
  if (isRefused(round)) return round;
  if (text.trim() === '') return no('opinion-empty', { at: '/text' });
  if (section !== null && !round.text.sections.some(({ id }) => id === section)) {
    return no('opinion-section-unknown', { at: '/section', facts: { code: section } });
  }
  const same = round.opinions.some((one) => one.unit === unit && one.section === section && one.text === text);
  if (same) return nothing('said already');
  const number = round.opinions.length + 1;
  return accept([
    {
      type: 'OpinionGiven',
      data: { unit, round: round.round, number, section, text, ...agreeing(data) },
    },
  ]);
}

/** Nhất trí, nhưng …: whoever says more than that he agrees asks for something, and is owed an answer. */
function agreeing({ agrees, text }: GiveOpinion['data']): { readonly agrees?: true } {
  return agrees === true && onlyAgrees(text) ? { agrees } : {};
}

/**
 * Also in a former round: its opinions stay open until they are answered. A later answer takes the place of an earlier, which the history
 * keeps. To agreement alone there is nothing to say.
 */
export function answerOpinion(before: CycleState, { data }: AnswerOpinion): CycleDecision {
  const { rounds } = standingIn(before, ...spokenTo, 'concluded').paper ?? noPaper;
  const round = rounds.find((one) => one.round === data.round);
  if (round === undefined) return no('opinion-round-unknown', { at: '/round', facts: { round: data.round } });
  const opinion = round.opinions.find(({ number }) => number === data.opinion);
  if (opinion === undefined) return no('opinion-unknown', { at: '/opinion', facts: { number: data.opinion } });
  if (opinion.agrees === true) return no('opinion-agrees', { at: '/opinion', facts: { number: opinion.number } });
  const { kind, text } = data;
  // What is taken speaks by the text itself; what is not has to be explained.
  if (kind === 'explained' && text.trim() === '') return no('opinion-empty', { at: '/text' });
  if (opinion.answer?.kind === kind && opinion.answer.text === text) return nothing('answered so already');
  return accept([
    { type: 'OpinionAnswered', data: { round: round.round, opinion: opinion.number, to: opinion.unit, kind, text } },
  ]);
}

/** Nhắc người chưa góp ý: by hand, once a day, whoever is still awaited in that round. */
export function remindOpinions(before: CycleState, { data }: RemindOpinions, given: Given): CycleDecision {
  const { rounds } = standingIn(before, ...spokenTo).paper ?? noPaper;
  const found = rounds.find(({ round }) => round === data.round);
  if (found === undefined) return no('opinion-round-unknown', { at: '/round', facts: { round: data.round } });
  const { round, dueOn } = found;
  const on = vietnamDate(given.at);
  // Of a former round nothing is taken any more once its date has passed.
  if (found !== rounds.at(-1) && dueOn < on)
    return no('opinion-round-ended', { at: '/round', facts: { round, dueOn }, liftedBy: ['coordinator', 'leader'] });
  if (found.remindedOn === on) return no('opinions-reminded-today', { facts: { round, on } });
  const units = awaitedIn(found, rounds);
  if (units.length === 0) return nothing('everybody has answered');
  return accept([{ type: 'OpinionsReminded', data: { round, dueOn, units, on } }]);
}

/** What is said after the report was read out changes nothing in it. */
function afterConference({ plan, conference }: UnderWay, dueOn: CivilDate): Refused | null {
  if (plan.conference === 'none') return null;
  const heldOn = conference?.heldOn ?? plan.conferenceDate;
  if (heldOn === null || dueOn <= heldOn) return null;
  return no('opinion-due-after-conference', { at: '/dueOn', facts: { dueOn, heldOn } });
}

function whoIsNotAsked(members: readonly Member[], units: readonly UnitId[]): Refused | null {
  const known = new Map(members.map((member) => [member.unit, member]));
  for (const [index, unit] of units.entries()) {
    const member = known.get(unit);
    if (member === undefined) return no('unit-outside-cycle', { at: `/units/${index}`, facts: { unit } });
    if (member.standing.status === 'exempted')
      return no('opinion-of-exempted', { at: `/units/${index}`, facts: { unit: member.name } });
  }
  return null;
}

/** Of a review of several years: of those that reported in its years, or stand for them now. */
function whoIsUnknown({ units, askable = [] }: CirculateDraft['data']): Refused | null {
  const index = units.findIndex((unit) => !askable.some((one) => one.unit === unit));
  return index < 0 ? null : no('opinion-outside-years', { at: `/units/${index}`, facts: { unit: units[index] ?? '' } });
}

function roundToSpeakTo(
  rounds: readonly Round[],
  { unit, round: asked }: GiveOpinion['data'],
  today: CivilDate,
): Round | Refused {
  const last = rounds.at(-1);
  if (last === undefined || asked > last.round)
    return no('opinion-round-unknown', { at: '/round', facts: { round: asked } });
  const own = lastRoundOf(rounds, unit);
  if (own === null || asked > own.round) return no('opinion-not-asked', { liftedBy: ['coordinator', 'leader'] });
  const { round, dueOn } = own;
  if (asked < round) return no('opinion-round-over', { at: '/round', facts: { round } });
  if (round < last.round && dueOn < today)
    return no('opinion-round-ended', { at: '/round', facts: { round, dueOn }, liftedBy: ['coordinator', 'leader'] });
  return own;
}

function reminderBefore(dueOn: CivilDate, { at, calendar }: Given): Instant | null {
  const day = addWorkingDays(dueOn, -1, calendar);
  const moment = day === null ? null : vietnamInstant(day, reminderHour);
  return moment === null || moment <= at ? null : moment;
}
