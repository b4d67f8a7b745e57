import { allows } from '#domain/access/allows.ts';
import { hosted } from '#domain/access/resource.ts';
import { type Obstacle, type Standing, statusTakes, takes } from '#domain/access/standing.ts';
import { conferenceAbout, conferenceStanding } from '#domain/conference/act-standing.ts';
import { conferenceActs } from '#domain/conference/acts.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { Role } from '#domain/kernel/actor.ts';
import { type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

export type Refused = Decision<never, ConferenceRefusal>;
type Status = ConferenceState['status'];
type Against = Obstacle<ConferenceRefusal>;

/** Asked before anything is decided: what the table of acts says of actor and state. Null = the command is carried out. */
export function against(
  state: ConferenceState,
  command: ConferenceCommand,
  { actor, at }: Pick<Given, 'actor' | 'at'>,
): Refused | null {
  if (state.status === 'none' && command.type !== 'ConveneConference') return refuse('conference-unknown');
  const act = conferenceActs[command.type];
  const host = state.status === 'none' ? hostIn(command) : state.facts.host;
  const about = state.status === 'none' ? hosted(host.unit) : conferenceAbout(state, command, actor);
  const access = allows(actor, act, about);
  const standing = conferenceStanding(state, at);
  const hindrance = conferenceHindrance(command.type, standing);
  const said = hindrance === null ? null : refuse(hindrance.code, hindrance.facts, hindrance.liftedBy);
  // What is over takes nothing from anybody.
  if (said !== null && (standing.status === 'cancelled' || standing.marks.includes('over'))) return said;
  if (!access.allowed) {
    if (access.reason === 'right-not-held') return refuse('conference-right-not-held', {}, access.liftedBy);
    if (access.reason === 'not-by-token') return refuse('conference-not-by-token', {}, access.liftedBy);
    return refuse(act.notTheirs, { host: host.name }, access.liftedBy);
  }
  return said;
}

/** Who convenes says who hosts. */
function hostIn({ data }: ConferenceCommand): ConvenedFacts['host'] {
  if (!('host' in data)) throw new Error('a conference is begun by its convening');
  return data.host;
}

/** Null = the state takes it. */
export function conferenceHindrance(type: ConferenceCommand['type'], standing: Standing): Against | null {
  const { when } = conferenceActs[type];
  if (takes(when, standing)) return null;
  const { marks, facts = {} } = standing;
  const status = standing.status as Status;
  const told = (code: ConferenceRefusal, ...liftedBy: readonly Role[]): Against => ({ code, liftedBy, facts });
  if (status === 'none') return told('conference-unknown');
  if (type === 'ConveneConference') return told('conference-already-convened');
  if (status === 'cancelled') return told('conference-cancelled');
  if (isOfMinutes(type) && statusTakes(when, standing)) return ofMinutes(type, standing);
  if (marks.includes('over')) return told('conference-ended');
  if (statusTakes(when, standing)) {
    if (type === 'IssueInvitations') return told('conference-invitations-issued');
    if (type === 'ReplyInvitation' || type === 'InviteFurther' || type === 'IssueChangePaper')
      return told('conference-invitations-not-issued', 'coordinator');
    return told('conference-day-reached');
  }
  if (type === 'CorrectConference') return told('conference-facts-noticed');
  if (type === 'IssueNotice' || type === 'Conclude') {
    if (status === 'noticeIssued') return told('conference-notice-issued');
    if (type === 'IssueNotice') return told('conference-not-concluded', 'coordinator', 'leader');
  }
  if (status === 'postponed') return told('conference-postponed', 'leader');
  return status === 'convened' ? told('conference-before-the-day', 'leader') : told('conference-day-reached');
}

const minutesActs: readonly ConferenceCommand['type'][] = [
  ...(['RecordSpeeches', 'RunAgenda', 'GiveFloor', 'RecordVote'] as const),
  ...(['ApproveMinutes', 'NumberMinutes'] as const),
];

function isOfMinutes(type: ConferenceCommand['type']): boolean {
  return minutesActs.includes(type);
}

/** Also after the conference has ended: its minutes are written when there is time. */
function ofMinutes(type: ConferenceCommand['type'], { marks, facts = {} }: Standing): Against {
  if (type !== 'NumberMinutes') return { code: 'conference-minutes-approved', liftedBy: [], facts };
  if (marks.includes('numbered')) return { code: 'conference-minutes-numbered', liftedBy: [], facts };
  return { code: 'conference-minutes-not-approved', liftedBy: ['leader'], facts };
}
