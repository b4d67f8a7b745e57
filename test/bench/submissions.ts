import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { sql } from 'kysely';
import type { CommandId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { Knocker } from '#api/support/knocker.ts';
import { openDatabase } from '#db/database.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import { openFloor } from '#test/bench/floor.ts';
import { keepAliveClient } from '#test/bench/http.ts';
import { measureRawAppends } from '#test/bench/raw-appends.ts';
import { type BenchServers, type Cpu, startServers } from '#test/bench/servers.ts';
import { type Load, load, round } from '#test/bench/timing.ts';
import { tellOfOrganisation } from '#test/support/organisation.ts';
import { coordinator, hostUnit, plan } from '#test/support/plans.ts';

/**
 * Callers, and how many reports they hand in together, in cycles of at most 300 units, one cycle after another. Many callers hand in for
 * some seconds: in one, the rush of the first and the stragglers at the end are half of it.
 */
const levels = [
  { callers: 1, calls: 60, floorCalls: 30 },
  { callers: 20, calls: 600, floorCalls: 150 },
  { callers: 80, calls: 2400, floorCalls: 200 },
  { callers: 300, calls: 6000, floorCalls: 200 },
];

/** Enough to see the way of one command grow dear: what one costs alone, and many together beside the floor. */
const shortLevels = [
  { callers: 1, calls: 40, floorCalls: 20 },
  { callers: 80, calls: 600, floorCalls: 120 },
];

/** Programs that were just started compile what they run while the first ten thousand pass; an office's have run for days. */
const warmUp = { callers: 20, calls: 12_000 };
const shortWarmUp = { callers: 20, calls: 3000 };

/** Product and floor take turns: where the machine's speed drifts, both drift, and the ratio of a round holds. */
const usualRounds = 3;

interface Level extends Load {
  readonly temporalUpdatesPerSubmission: number;
  readonly historyEventsPerSubmission: number;
  readonly databaseRoundTripsPerSubmission: number;
  /** `callers`: of the bench itself, which shares the machine with what it measures. */
  readonly cpuMillisPerSubmission: Cpu & { readonly callers: number };
}

interface Round {
  readonly submissions: Level;
  readonly floor: Load;
  /** Of the first level only: empty updates at a workflow that runs, one after another. */
  readonly emptyUpdates: Load | null;
}

/** Reports through HTTP to their outcome, beside the floor and raw appends, all in one run on one machine. */
export async function benchSubmissions(say: (line: string) => void, short: boolean): Promise<object> {
  const rounds = short ? 1 : usualRounds;
  const servers = await startServers(say);
  const floor = await openFloor(servers.temporalAddress);
  const db = openDatabase(servers.databaseUrl, { max: 2 });
  await tellOfOrganisation(db);
  await db.destroy();
  try {
    await measureLevel(servers, short ? shortWarmUp : warmUp, 'warm-up');
    await floor.measure('warm-up', 4, 20);
    const measured = new Map<number, readonly Round[]>();
    for (const { callers, calls, floorCalls } of short ? shortLevels : levels) {
      const done: Round[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        say(`${String(callers)} callers, round ${String(round)} of ${String(rounds)} …`);
        const name = `${String(callers)}-${String(round)}`;
        const submissions = await measureLevel(servers, { callers, calls }, name);
        const emptyUpdates = callers === 1 ? await floor.measureRunning(name, calls) : null;
        done.push({ submissions, floor: await floor.measure(name, callers, floorCalls), emptyUpdates });
      }
      measured.set(callers, done);
    }
    if (short) return summary(measured, []);
    say('raw appends …');
    const raw = await measureRawAppends(
      servers.databaseUrl,
      levels.map(({ callers }) => ({ callers, calls: 2000 })),
    );
    return summary(measured, raw);
  } finally {
    await floor.close();
    await servers.stop();
  }
}

/** Of three rounds the one in the middle is shown; the ratio is the middle of the rounds' own ratios. */
function summary(measured: ReadonlyMap<number, readonly Round[]>, raw: readonly Load[]): object {
  const of = (callers: number): readonly Round[] => measured.get(callers) ?? [];
  const ratios = of(80).map(({ submissions, floor }) => submissions.perSecond / floor.perSecond);
  const alone = of(1).map(({ submissions }) => submissions.p50);
  const empty = of(1).flatMap(({ emptyUpdates }) => emptyUpdates?.p50 ?? []);
  const all = [...measured.values()];
  return {
    bench: 'submissions',
    submissions: all.map((done) => inTheMiddle(done.map((round) => round.submissions))),
    floor: all.map((done) => inTheMiddle(done.map((round) => round.floor))),
    rawAppends: raw,
    ratioToFloor: round(middle(ratios)),
    ratiosToFloor: ratios.map(round),
    p50Alone: middle(alone),
    p50sAlone: alone,
    p50EmptyUpdateAlone: middle(empty),
    p50sEmptyUpdateAlone: empty,
  };
}

function inTheMiddle<L extends Load>(loads: readonly L[]): L | undefined {
  return [...loads].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(loads.length / 2)];
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A large province: beyond that, a level below has cycles of its own. */
const unitsPerCycle = 300;

async function measureLevel(
  servers: BenchServers,
  level: { callers: number; calls: number },
  name: string,
): Promise<Level> {
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const client = new Client({ connection });
  const cycles: Cycle[] = [];
  for (let from = 0; from < level.calls; from += unitsPerCycle) {
    const units = Array.from(
      { length: Math.min(unitsPerCycle, level.calls - from) },
      (_, index) => `unit-${String(from + index)}`,
    );
    cycles.push(await openCycle(servers, client, `${name}-${String(from)}`, units));
  }
  await untilSettled(servers.databaseUrl);
  const http = keepAliveClient(servers.apiUrl);
  const before = { queries: await servers.queries(), ...(await countHistory(client, cycles)) };
  const cpuBefore = await servers.cpu();
  const ownBefore = process.cpuUsage();
  const measured = await load(level.callers, level.calls, async (index) => {
    const { slug, tokens } = cycles[Math.floor(index / unitsPerCycle)] ?? { slug: '', tokens: [] };
    const unit = `unit-${String(index)}`;
    const token = tokens[index % unitsPerCycle] ?? '';
    const answer = await http.post(`/cycles/${slug}/reports/${unit}/submit`, token, `${name}-${String(index)}`, report);
    if (answer.status !== 200) throw new Error(`a report was answered ${String(answer.status)}: ${answer.body}`);
  });
  const own = process.cpuUsage(ownBefore);
  const cpu = await servers.cpu();
  const after = { queries: await servers.queries(), ...(await countHistory(client, cycles)) };
  http.close();
  await connection.close();
  return {
    ...measured,
    temporalUpdatesPerSubmission: per(after.updates - before.updates, level.calls),
    historyEventsPerSubmission: per(after.events - before.events, level.calls),
    databaseRoundTripsPerSubmission: per(after.queries - before.queries, level.calls),
    cpuMillisPerSubmission: {
      api: per(cpu.api - cpuBefore.api, level.calls),
      worker: per(cpu.worker - cpuBefore.worker, level.calls),
      temporal: per(cpu.temporal - cpuBefore.temporal, level.calls),
      postgres: per(cpu.postgres - cpuBefore.postgres, level.calls),
      callers: per((own.user + own.system) / 1000, level.calls),
    },
  };
}

interface Cycle {
  readonly slug: string;
  readonly stream: StreamId;
  readonly tokens: readonly string[];
}

export const report = {
  period: '2026-H1',
  figures: [
    { code: 'models', value: '1.079' },
    { code: 'economy', value: '640' },
    { code: 'culture', value: '439' },
  ],
  signer: { post: 'Trưởng ban', name: 'B' },
};

function per(count: number, calls: number): number {
  return Math.round((1000 * count) / calls) / 1000;
}

let numbers = 0;

/** A number of a paper is given once in its committee's series, and all cycles here are of one committee. */
function nextNumber(): number {
  numbers += 1;
  return numbers;
}

/** Planned and called through the inbox: what is measured begins with the first report. */
export async function openCycle(
  servers: Pick<BenchServers, 'databaseUrl'>,
  client: Client,
  slug: string,
  units: readonly string[],
  template?: CyclePlan['template'],
): Promise<Cycle> {
  const stream = `cycle/${slug}` as StreamId;
  const db = openDatabase(servers.databaseUrl, { max: 2 });
  const planned = plan({ slug, units, due: '2026-12-18', cutOff: '2026-12-14' });
  const commands = [
    ['PlanCycle', { ...planned, template: template ?? planned.template }],
    ['IssueCall', { number: nextNumber(), date: '2026-11-20' }],
  ] as const;
  const ids = commands.map(([type]) => `${slug}-${type}` as CommandId);
  for (const [index, [type, data]] of commands.entries()) {
    const commandId = ids[index] ?? ('' as CommandId);
    const addressed = {
      commandId,
      stream,
      kind: 'reviewCycle',
      ledger: ledgerOf(hostUnit, false),
      type,
      data,
    } as const;
    await receive(db, { ...addressed, actor: coordinator, correlation: slug, requestHash: '' });
  }
  await new Knocker(client, 'hoi-nghi').knock({ stream, kind: 'reviewCycle' });
  for (const state of (await outcomesOf(db, ids)).values()) {
    if (state.outcome?.kind !== 'accepted')
      throw new Error(`the cycle was not opened: ${JSON.stringify(state.outcome)}`);
  }
  const heads = units.map((unit) => ({ name: `head of ${unit}`, role: 'unitHead', unit: unit as UnitId }) as const);
  const tokens = await evaluationTokens(db, heads, { name: 'bench', days: 1 });
  await db.destroy();
  return { slug, stream, tokens };
}

/**
 * A call's letters and papers are made after it, and the reports come weeks later: 1,500 letters would be much of what is measured.
 * By then PostgreSQL has long looked at its tables, as it does once a minute; until it has, it plans for 1,500 accounts as for none.
 */
async function untilSettled(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, { max: 1, asOwner: true });
  for (let waiting = true; waiting; ) {
    const { rows } = await sql<{ waiting: boolean }>`
      select exists (select 1 from letters_to_write) or exists (select 1 from documents where content is null) as waiting`.execute(
      db,
    );
    waiting = rows[0]?.waiting === true;
    if (waiting) await pause(100);
  }
  await sql`analyze`.execute(db);
  await db.destroy();
}

async function countHistory(client: Client, cycles: readonly Cycle[]): Promise<{ events: number; updates: number }> {
  let events = 0;
  let updates = 0;
  for (const { stream } of cycles) {
    for await (const run of client.workflow.list({ query: `WorkflowId = '${stream}'` })) {
      const history = await client.workflow.getHandle(stream, run.runId).fetchHistory();
      events += history.events?.length ?? 0;
      updates +=
        history.events?.filter((event) => Boolean(event.workflowExecutionUpdateCompletedEventAttributes)).length ?? 0;
    }
  }
  return { events, updates };
}
