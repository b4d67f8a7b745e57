import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { type PriorAct, priorActIn, type PriorActs } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

/** Which of a conference's refusals somebody's earlier act stands behind. */
const acts: PriorActs<ConferenceRefusal, ConferenceEvent> = {
  'conference-already-convened': { types: ['ConferenceConvened'] },
  'conference-cancelled': { types: ['ConferenceCancelled'] },
  'conference-postponed': { types: ['ConferencePostponed'] },
  'conference-ended': { types: ['ConclusionNoticeIssued'] },
  'conference-invitations-issued': { types: ['InvitationsIssued'] },
  'conference-roll-call-newer': { types: ['RollCallRecorded'], of: { fact: 'point', in: 'point' } },
  'conference-speeches-newer': { types: ['SpeechesRecorded'] },
  'conference-agenda-changed': { types: ['ConferenceCorrected'] },
  'conference-hour-before-last': { types: ['AgendaItemBegun', 'AgendaItemEnded'] },
  'conference-vote-counted': { types: ['VoteCounted'] },
  'conference-duties-newer': { types: ['DutiesStated'] },
  'conference-readiness-newer': { types: ['ReadinessStated'], of: { fact: 'point', in: 'point' } },
  'conference-minutes-approved': { types: ['MinutesApproved'] },
  'conference-minutes-numbered': { types: ['MinutesNumbered'] },
  'conference-notice-issued': { types: ['ConclusionNoticeIssued'] },
  'conference-facts-noticed': { types: ['ConclusionNoticeIssued'] },
  'conference-point-called': { types: ['RollCallRecorded'], of: { fact: 'point', in: 'point' } },
};

/**
 * A day passes by itself; but once the roll has been called or an item begun, somebody has said that the conference was held. Only the host, who
 * may move it, is told who: a point's officer is no acquaintance of the other units.
 */
export function priorAct(
  state: ConferenceState,
  { type, data }: ConferenceCommand,
  refusal: Refusal<ConferenceRefusal>,
): PriorAct | null {
  const begun = state.status !== 'none' && (state.rollCalls.length > 0 || state.session !== undefined);
  const moves = type === 'MoveConference' || type === 'PostponeOrCancel';
  if (refusal.code === 'conference-day-reached' && begun && moves) {
    return { types: ['RollCallRecorded', 'AgendaItemBegun'] };
  }
  return priorActIn(acts, data, refusal);
}
