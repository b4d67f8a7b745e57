import { hostsOf, isStaff } from '#domain/access/rule.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/database.ts';
import type { TaskStatus } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import type { TaskAge, TaskStanding } from '#domain/follow-up-task/standing.ts';

/** Which tasks a list, a count or a chart is about; null = all of them in that respect. */
export interface TaskFilter {
  readonly rehearsal: boolean;
  readonly conference: StreamId | null;
  readonly cycle: StreamId | null;
  readonly unit: UnitId | null;
  readonly programme: string | null;
  /** In charge, by name and post as concluded. */
  readonly leader: string | null;
  readonly status: TaskStatus | null;
  readonly state: TaskStanding | null;
  readonly age: TaskAge | null;
  /** Searched without marks. */
  readonly text: string | null;
  readonly without: readonly ('unit' | 'date' | 'word')[];
  readonly waiting: 'verification' | 'extension' | null;
  /** Only what was to be done by now: done, or overdue. */
  readonly expected: boolean;
  /** Only those in which a share is or was late: that of the unit, where one is named. */
  readonly late: boolean;
  /** Only those in which this unit has a share, whichever part; left out: `unit` counts a task at whoever leads it. */
  readonly shareOf?: UnitId;
  /** Only these: what holds the text, where that has been looked up. */
  readonly among?: readonly StreamId[];
  /** Given by the actor's committee, or received by the actor's unit. */
  readonly side: 'given' | 'received' | 'co' | null;
}

/** Nothing left out. */
export function everyTask(rehearsal: boolean): TaskFilter {
  return {
    rehearsal,
    ...{ conference: null, cycle: null, unit: null, programme: null, leader: null },
    ...{ status: null, state: null, age: null, text: null, without: [], waiting: null },
    ...{ expected: false, late: false, side: null },
  };
}

/** What time it is for the tasks of one clock, and until when a term is near. */
export interface TaskMoment {
  readonly clock: Clock | null;
  readonly at: Instant;
  readonly soonUntil: Instant;
}

type Sql = RawBuilder<unknown>;

/**
 * The tasks an actor may know of that fit the filter, as `t` with `at` (their own time) and `standing`. Two branches, because
 * what the committee gave is found by its host and what the unit received by its shares: an `or` of both would read neither index, and of
 * an `in` the planner hopes that a page is full before it has looked through what others were given.
 * `only` leaves one of them out.
 */
export function tasksMatching(
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
  only?: 'given' | 'received',
): Sql {
  const given = actor.role !== 'admin' && (filter.side === null || filter.side === 'given') && only !== 'received';
  const received = actor.role !== 'admin' && filter.side !== 'given' && only !== 'given';
  // Received: what it answers for itself; where it works with another that leads, its part is apart.
  const part = filter.side === null ? sql`` : filter.side === 'co' ? sql`and co` : sql`and not co`;
  const branches = [
    ...(given ? [sql`select * from task_view where ${givenBy(actor)} and rehearsal = ${filter.rehearsal}`] : []),
    ...(received
      ? [
          sql`select * from task_view where stream = any (array(select task from task_unit where unit = ${actor.unit} ${part}))
            and rehearsal = ${filter.rehearsal} and not host = ${hostsIn(actor)}`,
        ]
      : []),
  ];
  if (branches.length === 0) branches.push(sql`select * from task_view where false`);
  return sql`(
    select m.*, ${standing} as standing
    from (select v.*, ${timeOf('at', moments)} as at, ${timeOf('soonUntil', moments)} as soon_until
      from (${sql.join(branches, sql` union all `)}) v) m
    where ${conditions(filter)}
  ) t`;
}

/** What the actor follows: the committee's staff what it gave, whoever is none what the own unit passed down. */
export function givenBy(actor: Actor): Sql {
  const passed = isStaff(actor) ? sql`` : sql` and parent is not null`;
  return sql`host = ${hostsIn(actor)}${passed}`;
}

/** One host as itself: the order of the index is the order of the list then. */
function hostsIn(actor: Actor): Sql {
  const hosts = hostsOf(actor);
  return hosts.length === 1 ? sql`${hosts[0]}` : sql`any (${[...hosts]}::text[])`;
}

const standing = sql`case
  when m.status <> 'running' then m.status
  when m.overdue_from < m.at then 'overdue'
  when m.overdue_from <= m.soon_until then 'soon'
  else 'inTime' end`;

/** The same, as conditions that an index can answer. */
const standsAs: Readonly<Record<TaskStanding, Sql>> = {
  inTime: sql`m.status = 'running' and (m.overdue_from is null or m.overdue_from > m.soon_until)`,
  soon: sql`m.status = 'running' and m.overdue_from >= m.at and m.overdue_from <= m.soon_until`,
  overdue: sql`m.status = 'running' and m.overdue_from < m.at`,
  done: sql`m.status = 'done'`,
  withdrawn: sql`m.status = 'withdrawn'`,
};

/** A day of the office's calendar, from an instant. */
export const officeDay = (instant: Sql): Sql => sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Every rehearsal has its own time; real tasks share one. */
function timeOf(which: 'at' | 'soonUntil', moments: readonly TaskMoment[]): Sql {
  const [first, ...others] = moments;
  if (first === undefined) return sql`now()`;
  if (others.length === 0) return sql`${first[which]}::timestamptz`;
  const cases = moments.map((each) => sql`when ${JSON.stringify(each.clock)}::jsonb then ${each[which]}::timestamptz`);
  return sql`case v.clock ${sql.join(cases, sql` `)} end`;
}

function conditions(filter: TaskFilter): Sql {
  const all: Sql[] = [sql`true`];
  if (filter.conference !== null) all.push(sql`m.conference = ${filter.conference}`);
  if (filter.cycle !== null) all.push(sql`m.cycle = ${filter.cycle}`);
  if (filter.unit !== null)
    all.push(sql`m.stream in (select task from task_unit where unit = ${filter.unit} and not co)`);
  if (filter.shareOf !== undefined)
    all.push(sql`m.stream in (select task from task_unit where unit = ${filter.shareOf})`);
  if (filter.programme !== null) all.push(sql`m.programme = ${filter.programme}`);
  if (filter.leader !== null) all.push(sql`m.leader = ${filter.leader}`);
  if (filter.status !== null) all.push(sql`m.status = ${filter.status}`);
  if (filter.state !== null) all.push(standsAs[filter.state]);
  if (filter.age !== null) all.push(sql`${ageBy(sql`m.concluded_on`, sql`m.at`)} = ${filter.age}`);
  if (filter.text !== null) all.push(sql`m.stream in (${holding([filter.text])})`);
  if (filter.among !== undefined) all.push(sql`m.stream = any (${[...filter.among]}::text[])`);
  if (filter.without.includes('unit')) all.push(sql`m.unit_count = 0 and m.status = 'running'`);
  if (filter.without.includes('date')) all.push(sql`not m.has_date`);
  if (filter.without.includes('word')) all.push(sql`m.silent_from <= ${officeDay(sql`m.at`)}`);
  if (filter.waiting === 'verification') all.push(sql`m.to_verify > 0`);
  if (filter.waiting === 'extension') all.push(sql`m.asking > 0`);
  if (filter.expected) all.push(sql`(${standsAs.done} or (${standsAs.overdue}))`);
  if (filter.late) all.push(lateShare(filter.unit));
  return sql.join(all, sql` and `);
}

function lateShare(unit: UnitId | null): Sql {
  const whose = unit === null ? sql`true` : sql`s.unit = ${unit}`;
  return sql`exists (select from task_unit s where s.task = m.stream and ${whose} and s.overdue_from < m.at)`;
}

/** How long ago it was concluded, in days; the classes of domain/follow-up-task/standing.ts. */
export function ageBy(concludedOn: Sql, at: Sql): Sql {
  const days = sql`(${officeDay(at)} - ${concludedOn})`;
  return sql`case when ${days} <= 30 then 'upTo30' when ${days} <= 90 then 'upTo90'
    when ${days} <= 180 then 'upTo180' when ${days} <= 365 then 'upTo365' else 'over365' end`;
}

/**
 * The tasks whose text holds every one of these words. Asked of a function: behind the wall a text is compared with row after row, for no
 * index may look at a row before the wall has.
 */
function holding(words: readonly string[]): Sql {
  const patterns = words.map(likePattern);
  const [first = '%', second = first, third = second, ...others] = patterns;
  return sql`select reader_tasks_holding(${first}, ${second}, ${third}, ${others}::text[]) as stream`;
}

export async function tasksHolding(db: Db, words: readonly string[]): Promise<readonly StreamId[]> {
  const { rows } = await sql<{ stream: StreamId }>`${holding(words)}`.execute(db);
  return rows.map(({ stream }) => stream);
}

/** Its text looked up once, for whoever asks several things of the same tasks. */
export async function lookedUp(db: Db, { text, ...filter }: TaskFilter): Promise<TaskFilter> {
  if (text === null || filter.among !== undefined) return { text, ...filter };
  return { ...filter, text: null, among: await tasksHolding(db, [text]) };
}

export function likePattern(text: string): string {
  const folded = withoutDiacritics(text).toLowerCase();
  return `%${folded.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
