import type { MoveConference, PostponeOrCancel } from '#domain/conference/commands.ts';
import { dayPlan } from '#domain/conference/day-plan.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { unlessSaid } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConvenedConference, HeldConference, PostponedConference } from '#domain/conference/state.ts';
import { unlessLevelsAgree } from '#domain/conference/unless-levels-agree.ts';
import { accept, type Decision, type Given, nothing } from '#domain/kernel/decision.ts';

type Changeable = ConvenedConference | HeldConference | PostponedConference;
type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** Plans anew only what is still open; invitations sent, answers and papers stay as they are. */
export function moveConference(state: Changeable, data: MoveConference['data'], given: Given): Outcome {
  const no = unlessSaid(data.reason, 'conference-reason-missing', '/reason');
  if (no !== null) return no;
  const { facts, plan } = state;
  if (state.status !== 'postponed' && data.heldOn === facts.heldOn && data.hour === facts.hour) {
    return nothing('already-on-that-day');
  }
  const { heldOn, hour, reason } = data;
  const signedOff = data.signedOff ?? null;
  const tooNear = unlessLevelsAgree(data.short ?? [], signedOff);
  if (tooNear !== null) return tooNear;
  const planned = dayPlan(data.heldOn, data.hour, plan.version + 1, facts.settings, given);
  if ('kind' in planned) return planned;
  return accept([
    {
      type: 'ConferenceMoved',
      data: {
        ...{ heldOn, hour, reason, from: facts.heldOn, plan: planned.plan, by: given.actor.person },
        ...(signedOff === null ? {} : { signedOff }),
      },
    },
  ]);
}

export function postponeOrCancel(
  state: Changeable,
  { decision, reason }: PostponeOrCancel['data'],
  given: Given,
): Outcome {
  const no = unlessSaid(reason, 'conference-reason-missing', '/reason');
  if (no !== null) return no;
  const data = { reason, by: given.actor.person };
  if (decision === 'cancel') return accept([{ type: 'ConferenceCancelled', data }]);
  if (state.status === 'postponed') return nothing('already-postponed');
  return accept([{ type: 'ConferencePostponed', data }]);
}
