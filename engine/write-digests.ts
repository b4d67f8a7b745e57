import { hosted } from '#domain/access/resource.ts';
import { may } from '#domain/access/may.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { groupedBy } from '#domain/kernel/grouped-by.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import { reportPace } from '#domain/overview/report-pace.ts';
import { type DigestRhythm, digestWeek } from '#domain/overview/weekly-digest.ts';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { type DigestFacts, digestMail } from '#domain/words/mail.digest.ts';
import type { Db } from '#db/database.ts';
import { hasWeeklyLetter, queueWeeklyLetter } from '#db/outbox/account-letters.ts';
import { allCommittees } from '#db/queries/committees.query.ts';
import { overdueTasks } from '#db/queries/host-tasks-work.query.ts';
import { type LeaderOn, leadersOn } from '#db/queries/leaders-on.query.ts';
import { overviewCycles } from '#db/queries/overview-cycles.query.ts';
import { everyTask, type TaskFilter } from '#db/queries/task-filter.ts';
import { taskMoments } from '#db/queries/task-moments.query.ts';
import { taskNumbers } from '#db/queries/task-numbers.query.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';

export interface DigestWishes {
  readonly rhythm: DigestRhythm;
  readonly soonDays: number;
  readonly now: Instant;
}

const mostLongest = 5;

/**
 * To each leader of a committee's host one letter for the week, on its day by the host's own calendar. Asked again, on the same day
 * or by another program, it writes nothing twice; missed on its day it is written on the next one. Answers how many it wrote.
 */
export async function writeDigests(
  deps: Pick<EngineDeps, 'db' | 'registry' | 'cache' | 'publicUrl'>,
  { rhythm, soonDays, now }: DigestWishes,
): Promise<number> {
  const { db } = deps;
  const today = vietnamDate(now);
  const calendars = await workingCalendars(deps);
  const hosts = [...new Set((await allCommittees(db)).map(({ host }) => host))];
  const due = hosts.flatMap((host) => {
    const week = digestWeek(today, rhythm, calendars(host));
    return week === null ? [] : [{ host, week }];
  });
  const dueHosts = due.map(({ host }) => host);
  const leaders = groupedBy(await leadersOn(db, dueHosts, today), ({ unit }) => unit);
  const organisation = await organisationState(deps);
  let written = 0;
  for (const { host, week } of due) {
    const unwritten = await withoutLetter(db, leaders.get(host) ?? [], week);
    const [first] = unwritten;
    if (first === undefined) continue;
    const unit = nameOn(organisation, host, today);
    const facts = await factsFor(deps, first, { now, soonDays, unit, calendar: calendars(host) });
    if (facts === null) continue;
    const hour = vietnamInstant(today, rhythm.hour);
    const post = { unit: host, role: 'leader' as const };
    const dueAt = hour > now ? hour : now;
    for (const { account, name } of unwritten) {
      const { subject, text } = digestMail({ ...facts, recipient: name });
      if (await queueWeeklyLetter(db, { week, account, post, subject, text, dueAt })) written += 1;
    }
  }
  return written;
}

async function withoutLetter(db: Db, leaders: readonly LeaderOn[], week: CivilDate): Promise<readonly LeaderOn[]> {
  const unwritten: LeaderOn[] = [];
  for (const leader of leaders) {
    if (!(await hasWeeklyLetter(db, leader.account, week, leader.unit))) unwritten.push(leader);
  }
  return unwritten;
}

interface OfHost {
  readonly now: Instant;
  readonly soonDays: number;
  readonly unit: string;
  readonly calendar: WorkingCalendar;
}

/** What the page shows that morning, to each leader of the host alike; null: there is nothing to tell of. */
async function factsFor(
  { db, publicUrl }: Pick<EngineDeps, 'db' | 'publicUrl'>,
  leader: LeaderOn,
  { now, soonDays, unit, calendar }: OfHost,
): Promise<Omit<DigestFacts, 'recipient'> | null> {
  const host = leader.unit;
  const actor: Actor = { person: leader.name, role: 'leader', unit: host, position: leader.position };
  if (!may(actor, 'readOverview', hosted(host)).allowed) return null;
  const moments = await taskMoments(db, false, calendar, soonDays, now);
  const tasks = await taskNumbers(db, actor, given, moments);
  const cycles = await overviewCycles(db, { hosts: [host], rehearsal: false, programme: null });
  const collecting = cycles.filter(
    ({ status, closed, members }) => asksForReports(status) && !closed && members.length > 0,
  );
  if (tasks.total === 0 && collecting.length === 0) return null;
  const longest = (await overdueTasks(db, host, now)).filter(({ rehearsal }) => !rehearsal).slice(0, mostLongest);
  return {
    ...{ unit, day: vietnamDate(now), tasks, link: `${publicUrl}${addressOf.overview}` },
    cycles: collecting.map(({ label, programmes, members }) => ({
      ...{ label, programmes },
      pace: reportPace(members, { asked: true, closed: false, now }),
    })),
    longest: longest.map(({ statement, overdueFrom, unitNames }) => ({
      statement,
      due: instantFromMillis(overdueFrom.getTime() - 1),
      units: unitNames,
    })),
  };
}

/** Real tasks that the host gave. */
const given: TaskFilter = { ...everyTask(false), side: 'given' };
