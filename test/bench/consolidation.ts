import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { CommandId, LedgerId } from '#domain/kernel/ids.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { Collected } from '#domain/review-cycle/state.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { appendEvents } from '#db/event-store/append.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { benchCycle, closedCollection } from '#test/bench/consolidation-reports.ts';
import { copyIn } from '#test/bench/copy.ts';
import { instant } from '#test/support/given.ts';
import { coordinator } from '#test/support/plans.ts';

/** Every commune and ward of the country. */
const usualReports = 3321;
const shortReports = 300;
const rounds = 7;

/**
 * From the accepted reports to totals sealed in the record: the decision (sums by setting, along the tree and in all, shares, checks)
 * and the append with the chain, on a durable server; beside it one plain GROUP BY over the same figures in a table of numbers.
 */
export async function benchConsolidation(say: (line: string) => void, short: boolean): Promise<object> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'hoinghi-bench-'));
  const logFile = path.join(dataFolder, 'postgres.log');
  const postgres = await startPostgres({ dataFolder, logFile, preferredPort: 35732, durable: true });
  await ensureDatabase(postgres, 'bench');
  await migrateToLatest(postgres.url('bench'));
  const db = openDatabase(postgres.url('bench'), { asOwner: true, max: 2 });
  const client = new pg.Client({ connectionString: postgres.url('bench') });
  await client.connect();
  try {
    await client.query(
      'create table figure (unit text not null, setting text not null, code text not null, value numeric)',
    );
    const reports = short ? shortReports : usualReports;
    const usual = await measure(db, client, reports, say);
    const tenfold = await measure(db, client, reports * 10, say);
    return { bench: 'consolidation', indicators: 60, settings: 3, ...usual, tenfold };
  } finally {
    await client.end();
    await db.destroy();
    await postgres.server.stop(30);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function measure(db: Db, client: pg.Client, reports: number, say: (line: string) => void) {
  const before = memory();
  const state = closedCollection(reports);
  const held = memory() - before;
  const figures = await keepRows(client, state);
  say(`${String(reports)} reports, ${String(figures)} figures`);
  const decided: number[] = [];
  const sealed: number[] = [];
  const sql: number[] = [];
  let most = 0;
  let groups: readonly Row[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const resting = memory();
    const began = performance.now();
    const events = totalsOf(state);
    decided.push(performance.now() - began);
    most = Math.max(most, memoryNow() - resting);
    await seal(db, events, `bench/${String(reports)}/${String(round)}`);
    sealed.push(performance.now() - began);
    const asked = performance.now();
    const answer = await client.query<Row>(
      'select code, setting, sum(value)::text as sum, count(*)::int as reports from figure group by code, setting',
    );
    sql.push(performance.now() - asked);
    groups = answer.rows;
    same(events, groups);
    say(`decided ${millis(decided)} ms, sealed ${millis(sealed)} ms, GROUP BY ${millis(sql)} ms`);
  }
  return {
    ...{ reports, figures },
    seconds: { decided: seconds(decided), sealed: seconds(sealed), sql: seconds(sql) },
    ratioToSql: Math.round((median(sealed) / median(sql)) * 100) / 100,
    memoryMb: {
      reportsHeld: inMb(held),
      whileDeciding: inMb(most),
      peakRss: inMb(process.resourceUsage().maxRSS * 1024),
    },
  };
}

interface Row {
  readonly code: string;
  readonly setting: string;
  readonly sum: string;
  readonly reports: number;
}

async function keepRows(client: pg.Client, { members, plan }: Collected): Promise<number> {
  const settingOf = new Map(plan.template.indicators.map(({ code, setting }) => [code, setting ?? '']));
  await client.query('truncate figure');
  let figures = 0;
  const some = 500;
  for (let from = 0; from < members.length; from += some) {
    const lines = members.slice(from, from + some).flatMap(({ unit, standing }) => {
      const given = standing.status === 'accepted' ? standing.report.figures : [];
      return given.map(({ code, value }) => `${unit}\t${settingOf.get(code) ?? ''}\t${code}\t${value}\n`);
    });
    figures += lines.length;
    await copyIn(client, 'copy figure from stdin', Buffer.from(lines.join('')));
  }
  await client.query('vacuum analyze figure');
  return figures;
}

function totalsOf(state: Collected): readonly CycleEvent[] {
  const actor = { ...coordinator, unit: state.plan.host.unit };
  const given = {
    at: instant('2026-12-19T02:00:00Z'),
    actor,
    commandId: 'bench' as CommandId,
    calendar: defaultCalendar,
  };
  const decision = reviewCycle.decide(state, { type: 'Consolidate', data: {} }, given);
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  return decision.events;
}

async function seal(db: Db, events: readonly CycleEvent[], name: string): Promise<void> {
  const occurredAt = instant('2026-12-19T02:00:00Z');
  const about = { stream: benchCycle, occurredAt, actor: coordinator, commandId: name, correlation: name };
  const last = await db
    .selectFrom('events')
    .select('version')
    .where('stream', '=', benchCycle)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  await db.transaction().execute(async (trx) => {
    const news = events.map(({ type, data }, at) => ({ ...about, type, data, version: (last?.version ?? 0) + at + 1 }));
    await appendEvents(trx, 'bench' as LedgerId, news);
  });
}

/** Both ways must have come to the same: a fast sum of something else is no figure. */
function same(events: readonly CycleEvent[], rows: readonly Row[]): void {
  const made = events.find(({ type }) => type === 'ReportsConsolidated');
  if (made?.type !== 'ReportsConsolidated') throw new Error('nothing was consolidated');
  const asked = new Map(rows.map((row) => [`${row.setting} ${row.code}`, `${row.sum} of ${String(row.reports)}`]));
  for (const { setting, totals } of made.data.bySetting)
    for (const { code, value, reports, basis } of totals) {
      const here = `${value} of ${String(reports)}`;
      if (basis === 'summed' && asked.get(`${setting ?? ''} ${code}`) !== here) throw new Error(`${code}: ${here}`);
    }
}

/** Only to weigh what is held; the program was not started with it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function memory(): number {
  collectGarbage();
  return memoryNow();
}

function memoryNow(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function median(took: readonly number[]): number {
  return [...took].sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
}

const millis = (took: readonly number[]): string => String(Math.round(took.at(-1) ?? 0));
const seconds = (took: readonly number[]): number => Math.round(median(took)) / 1000;
const inMb = (bytes: number): number => Math.round(bytes / 1024 / 1024);
