import { Client, Connection } from '@temporalio/client';
import { signToken } from '#config/token.ts';
import { type CommandId, ledgerOf, type StreamId } from '#domain/kernel/ids.ts';
import { Knocker } from '#api/support/knocker.ts';
import { openDatabase } from '#db/database.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import { measureFloor } from '#test/bench/floor.ts';
import { keepAliveClient } from '#test/bench/http.ts';
import { measureRawAppends } from '#test/bench/raw-appends.ts';
import { type BenchServers, startServers } from '#test/bench/servers.ts';
import { type Load, load, round } from '#test/bench/timing.ts';
import { coordinator, hostUnit, plan } from '#test/support/plans.ts';

/** Callers, and how many reports they hand in together, in cycles of at most 300 units, one cycle after another. */
const levels = [
  { callers: 1, calls: 150 },
  { callers: 20, calls: 1000 },
  { callers: 80, calls: 2400 },
  { callers: 300, calls: 3000 },
];
const floorLevels = [
  { callers: 1, calls: 40 },
  { callers: 20, calls: 300 },
  { callers: 80, calls: 500 },
];

interface Level extends Load {
  readonly temporalUpdatesPerSubmission: number;
  readonly historyEventsPerSubmission: number;
  readonly databaseRoundTripsPerSubmission: number;
}

/** Reports through HTTP to their outcome, beside the floor and raw appends, all in one run on one machine. */
export async function benchSubmissions(say: (line: string) => void): Promise<object> {
  const servers = await startServers(say);
  try {
    const measured: Level[] = [];
    await measureLevel(servers, { callers: 4, calls: 200 }, 'warm-up');
    for (const level of levels) {
      say(`${String(level.callers)} callers …`);
      measured.push(await measureLevel(servers, level, `callers-${String(level.callers)}`));
    }
    say('the floor: an empty update, a workflow per unit …');
    const floor = await measureFloor(servers.temporalAddress, floorLevels);
    say('raw appends …');
    const raw = await measureRawAppends(
      servers.databaseUrl,
      levels.map(({ callers }) => ({ callers, calls: 2000 })),
    );
    const at = (loads: readonly Load[], callers: number): Load | undefined =>
      loads.find((each) => each.callers === callers);
    return {
      bench: 'submissions',
      submissions: measured,
      floor,
      rawAppends: raw,
      ratioToFloor: round((at(measured, 80)?.perSecond ?? 0) / (at(floor, 80)?.perSecond ?? Infinity)),
      ratioToRawAppends:
        Math.round((100 * (at(measured, 80)?.perSecond ?? 0)) / (at(raw, 80)?.perSecond ?? Infinity)) / 100,
      p50Alone: at(measured, 1)?.p50 ?? null,
    };
  } finally {
    await servers.stop();
  }
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
  const http = keepAliveClient(servers.apiUrl);
  const before = { queries: await servers.queries(), ...(await countHistory(client, cycles)) };
  const measured = await load(level.callers, level.calls, async (index) => {
    const { slug, tokens } = cycles[Math.floor(index / unitsPerCycle)] ?? { slug: '', tokens: [] };
    const unit = `unit-${String(index)}`;
    const token = tokens[index % unitsPerCycle] ?? '';
    const answer = await http.post(`/cycles/${slug}/reports/${unit}/submit`, token, `${name}-${String(index)}`, report);
    if (answer.status !== 200) throw new Error(`a report was answered ${String(answer.status)}: ${answer.body}`);
  });
  const after = { queries: await servers.queries(), ...(await countHistory(client, cycles)) };
  http.close();
  await connection.close();
  return {
    ...measured,
    temporalUpdatesPerSubmission: per(after.updates - before.updates, level.calls),
    historyEventsPerSubmission: per(after.events - before.events, level.calls),
    databaseRoundTripsPerSubmission: per(after.queries - before.queries, level.calls),
  };
}

interface Cycle {
  readonly slug: string;
  readonly stream: StreamId;
  readonly tokens: readonly string[];
}

const report = {
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

/** Planned and called through the inbox: what is measured begins with the first report. */
async function openCycle(
  servers: BenchServers,
  client: Client,
  slug: string,
  units: readonly string[],
): Promise<Cycle> {
  const stream = `cycle/${slug}` as StreamId;
  const db = openDatabase(servers.databaseUrl, { max: 2 });
  const commands = [
    ['PlanCycle', plan({ slug, units, due: '2026-12-18', cutOff: '2026-12-14' })],
    ['IssueCall', { number: 1, date: '2026-11-20' }],
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
  await db.destroy();
  const token = (unit: string): Promise<string> =>
    signToken(servers.tokenSecret, { sub: `reporter of ${unit}`, role: 'reporter', unit });
  return { slug, stream, tokens: await Promise.all(units.map(token)) };
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
