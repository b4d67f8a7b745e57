import { codesFor } from '#domain/conference/check-in-code.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import type { IssueInvitations, ReplyInvitation } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessDated, unlessNumber, unlessSaid, unlessTaken } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts, ConvenedConference, HeldConference } from '#domain/conference/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** Sent at least 3 working days before, except ad-hoc meetings: Quyết định 45/2018/QĐ-TTg. */
export function issueInvitations(
  state: ConvenedConference | HeldConference,
  data: IssueInvitations['data'],
  given: Given,
): Outcome {
  const { facts, plan } = state;
  const no = firstOf(
    vietnamDate(given.at) > facts.heldOn ? refuse('conference-day-reached', { heldOn: facts.heldOn }) : null,
    unlessNumber(data.number, '/number'),
    unlessTaken(facts, { type: 'giayMoi', number: data.number, date: data.date }, given),
    unlessDated(data.date, given, '/date'),
    data.adHoc ? unlessSaid(data.reason, 'conference-reason-missing', '/reason') : null,
  );
  if (no !== null) return no;

  const tooLate = unlessInTime(state, data);
  if (tooLate !== null) return tooLate;
  const { number, date, signer } = data;
  const codes = codesFor(facts.invitees, data.codes ?? []);
  const late = vietnamDate(given.at) > plan.latestInvitationOn;
  const adHocReason = data.adHoc ? data.reason : null;
  return accept([
    {
      type: 'InvitationsIssued',
      data: {
        ...{ number, date, signer, adHocReason, late, by: given.actor.person },
        ...(codes.length === 0 ? {} : { codes }),
      },
    },
  ]);
}

/** At least so many clear working days before, unless it is ad hoc and the committee's setting does not bind that. */
export function unlessInTime(
  { facts, plan }: ConferenceFacts,
  { date, adHoc }: Pick<IssueInvitations['data'], 'date' | 'adHoc'>,
): Refused | null {
  if (date <= plan.latestInvitationOn) return null;
  const days = { date, latest: plan.latestInvitationOn, heldOn: facts.heldOn };
  if (!adHoc) return refuse('conference-invitation-too-late', days, ['coordinator', 'leader']);
  return facts.settings.bindsAdHoc ? refuse('conference-ad-hoc-bound', days, ['leader']) : null;
}

/** The last answer before the day counts; a group without a unit is answered for by the host's coordinator. */
export function replyInvitation(
  state: ConvenedConference | HeldConference,
  data: ReplyInvitation['data'],
  given: Given,
): Outcome {
  const { facts, replies } = state;
  const invitee = facts.invitees.find(({ id }) => id === data.invitee);
  if (invitee === undefined) return refuse('conference-not-invited', { invitee: data.invitee }, [], '/invitee');
  if (vietnamDate(given.at) > facts.heldOn) return refuse('conference-day-reached', { heldOn: facts.heldOn });
  const named = data.answer !== 'substitute' || (data.substitute ?? '').trim() !== '';
  if (!named) return refuse('conference-substitute-missing', {}, [], '/substitute');

  const before = replies.find((reply) => reply.invitee === data.invitee);
  if (before?.answer === data.answer && before.substitute === data.substitute) return nothing('already-answered');
  return accept([{ type: 'InvitationReplied', data: { ...data, by: given.actor.person } }]);
}
