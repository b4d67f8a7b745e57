import { standingIn } from '#domain/access/standing.ts';
import { ownerName } from '#domain/kernel/working-calendar.ts';
import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import type { FollowCalendar } from '#domain/review-cycle/commands.ts';
import { dateChanges, openDates } from '#domain/review-cycle/date-changes.ts';
import {
  asDecided,
  type CalendarFollowed,
  type FollowedDeadline,
} from '#domain/review-cycle/events/deadline-events.ts';
import { refusedByLevels, shortThoughNoneMoves, standing } from '#domain/review-cycle/level-dates.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** Only after somebody has looked at the preview (trap 4), and for what was looked at: the calendar is named. */
export function followCalendar(before: CycleState, { data }: FollowCalendar, given: Given): CycleDecision {
  const state = standingIn(before, 'planned', 'collecting', 'collected');
  const { calendar, reason } = data;
  if (reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  const current = given.calendar.version;
  if (calendar !== current) return no('calendar-published-meanwhile', { facts: { calendar: current } });
  if (state.followedCalendar === calendar) return nothing('this calendar is followed already');
  const changes = dateChanges(openDates(state), given);
  if (changes.length === 0 && shortThoughNoneMoves(state, given) === null)
    return nothing('no open date falls differently');
  const moved: FollowedDeadline[] = [];
  const kept: CalendarFollowed['data']['kept'][number][] = [];
  for (const change of changes) {
    const { version: replaces, date, at } = change.before;
    if (data.keep === true || change.kind === 'kept') {
      kept.push({ version: replaces, problem: change.kind === 'kept' ? change.problem : asDecided });
      continue;
    }
    const { deadline, alreadyFired } = change;
    // Who has handed in goes along: a report that comes back has the date the others have.
    const units = state.members.filter(({ version }) => version === replaces).map(({ unit }) => unit);
    moved.push({ replaces, deadline, previous: { date, at }, alreadyFired, units });
  }
  const signedOff = data.keep === true ? null : (data.signedOff ?? null);
  const asked = [...moved, ...standing(state, moved)];
  const refused = data.keep === true ? null : refusedByLevels(state, asked, signedOff, given, '/calendar');
  if (refused !== null) return refused;
  const signed = signedOff === null ? {} : { signedOff };
  const { own } = given.calendar;
  const whose = own === undefined ? {} : { own: { unit: ownerName(own), source: own.source } };
  return accept([{ type: 'CalendarFollowed', data: { calendar, ...whose, reason, moved, kept, ...signed } }]);
}
