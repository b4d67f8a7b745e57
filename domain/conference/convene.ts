import type { ConveneConference } from '#domain/conference/commands.ts';
import { dayPlan } from '#domain/conference/day-plan.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { agendaFault, inviteeFault } from '#domain/conference/line-faults.ts';
import { firstOf, unlessCount, unlessUnique } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import { unlessLevelsAgree } from '#domain/conference/unless-levels-agree.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

/** One conference may close several cycles; what is not stated about it stays null and is never refused. */
export function convene(
  { short = [], signedOff = null, ...data }: ConveneConference['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const no = firstOf(
    data.cycles.length === 0 ? refuse('conference-without-cycle', {}, [], '/cycles') : null,
    unlessUnique(
      data.cycles.map(({ cycle }) => cycle),
      (i) => `/cycles/${i}/cycle`,
    ),
    unlessUnique(
      data.points.map(({ id }) => id),
      (i) => `/points/${i}/id`,
    ),
    unlessUnique(
      data.invitees.map(({ id }) => id),
      (i) => `/invitees/${i}/id`,
    ),
    unlessOneMain(data.points.map(({ isMain }) => isMain)),
    unlessCount(data.declaredPoints, '/declaredPoints'),
    ...data.agenda.map((item, i) => agendaFault(item, `/agenda/${i}`)),
    ...data.invitees.map((one, i) => inviteeFault(one, `/invitees/${i}`)),
  );
  if (no !== null) return no;
  const tooNear = unlessLevelsAgree(short, signedOff);
  if (tooNear !== null) return tooNear;
  const planned = dayPlan(data.heldOn, data.hour, 1, data.settings, given);
  if ('kind' in planned) return planned;
  const signed = signedOff === null ? {} : { signedOff };
  const { plan } = planned;
  return accept([{ type: 'ConferenceConvened', data: { ...data, plan, by: given.actor.person, ...signed } }]);
}

function unlessOneMain(mains: readonly boolean[]) {
  const second = mains.findIndex((isMain, i) => isMain && mains.indexOf(true) < i);
  return second === -1 ? null : refuse('conference-two-main-points', {}, [], `/points/${second}/isMain`);
}
