import { codesFor } from '#domain/conference/check-in-code.ts';
import type { InviteFurther } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessDated, unlessNumber, unlessSaid, unlessTaken, unlessUnique } from '#domain/conference/input.ts';
import { unlessInTime } from '#domain/conference/invitations.ts';
import { inviteeFault } from '#domain/conference/line-faults.ts';
import { phaseOf } from '#domain/conference/phase.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConvenedConference, HeldConference } from '#domain/conference/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { numberKey, type WrittenNumber } from '#domain/documents/written-number.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

type Open = ConvenedConference | HeldConference;

/** Whoever was forgotten is invited by a letter of its own, under a number of its own, by the same rule of days as the others. */
export function inviteFurther(
  state: Open,
  data: InviteFurther['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const { facts } = state;
  const { invitees, number, date, signer } = data;
  const known = facts.invitees.map(({ id }) => id);
  const no = firstOf(
    phaseOf(state, given.at) === 'toCome' ? null : refuse('conference-day-reached', { heldOn: facts.heldOn }),
    invitees.length === 0 ? refuse('conference-nobody-invited', {}, [], '/invitees') : null,
    unlessUnique([...known, ...invitees.map(({ id }) => id)], (i) => `/invitees/${i - known.length}/id`),
    ...invitees.map((one, i) => inviteeFault(one, `/invitees/${i}`)),
    unlessNumber(number, '/number'),
    unlessTaken(facts, { type: 'giayMoi', number, date }, given),
    unlessOwn(state, number),
    unlessDated(date, given, '/date'),
    data.adHoc ? unlessSaid(data.reason, 'conference-reason-missing', '/reason') : null,
    unlessInTime(state, data),
  );
  if (no !== null) return no;
  const late = date > state.plan.latestInvitationOn;
  const letter = (state.further?.length ?? 0) + 2;
  const codes = codesFor(invitees, data.codes ?? [], state.codes);
  const adHocReason = data.adHoc ? data.reason : null;
  return accept([
    {
      type: 'FurtherInvited',
      data: {
        ...{ letter, invitees, number, date, signer, adHocReason, late, by: given.actor.person },
        ...(codes.length === 0 ? {} : { codes }),
      },
    },
  ]);
}

/** The numbers of its own letters: what others have is looked up. */
function unlessOwn({ facts, invitations, further }: Open, number: WrittenNumber) {
  const sent = [...(invitations === null ? [] : [invitations]), ...(further ?? [])];
  const same = sent.find((one) => numberKey(one.number) === numberKey(number));
  if (same === undefined) return null;
  const { layout, issuer } = facts;
  const document = documentSymbol({ layout, number: same.number, type: 'giayMoi', issuerCode: issuer.issuerCode });
  return refuse('conference-number-taken', { document, date: same.date }, [], '/number');
}
