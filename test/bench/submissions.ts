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

/** Callers, and how many reports they hand in together: one cycle each, every unit once. */
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
      ratioToRawAppends: round((10 * (at(measured, 80)?.perSecond ?? 0)) / (at(raw, 80)?.perSecond ?? Infinity)) / 10,
      p50Alone: at(measured, 1)?.p50 ?? null,
    };
  } finally {
    await servers.stop();
  }
}

async function measureLevel(
  servers: BenchServers,
  level: { callers: number; calls: number },
  slug: string,
): Promise<Level> {
  const units = Array.from({ length: level.calls }, (_, index) => `unit-${String(index)}`);
  const stream = `cycle/${slug}` as StreamId;
  const client = await openCycle(servers, stream, slug, units);
  const tokens = await Promise.all(
    units.map((unit) => signToken(servers.tokenSecret, { sub: `reporter of ${unit}`, role: 'reporter', unit })),
  );
  const http = keepAliveClient(servers.apiUrl);
  const before = { queries: await servers.queries(), ...(await countHistory(client, stream)) };
  const measured = await load(level.callers, level.calls, async (index) => {
    const answer = await http.post(
      `/cycles/${slug}/reports/${units[index] ?? ''}/submit`,
      tokens[index] ?? '',
      `${slug}-${String(index)}`,
      report,
    );
    if (answer.status !== 200) throw new Error(`a report was answered ${String(answer.status)}: ${answer.body}`);
  });
  const after = { queries: await servers.queries(), ...(await countHistory(client, stream)) };
  http.close();
  await client.connection.close();
  return {
    ...measured,
    temporalUpdatesPerSubmission: per(after.updates - before.updates, level.calls),
    historyEventsPerSubmission: per(after.events - before.events, level.calls),
    databaseRoundTripsPerSubmission: per(after.queries - before.queries, level.calls),
  };
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
  stream: StreamId,
  slug: string,
  units: readonly string[],
): Promise<Client> {
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const client = new Client({ connection });
  const db = openDatabase(servers.databaseUrl, { max: 2 });
  const data = plan({ slug, units, due: '2026-12-18', cutOff: '2026-12-14' });
  const commands = [
    ['PlanCycle', data],
    ['IssueCall', { number: 1, date: '2026-11-20' }],
  ] as const;
  const ids = commands.map(([type]) => `${slug}-${type}` as CommandId);
  for (const [index, [type, body]] of commands.entries()) {
    await receive(db, {
      commandId: ids[index] ?? ('' as CommandId),
      stream,
      kind: 'reviewCycle',
      ledger: ledgerOf(hostUnit, false),
      type,
      data: body,
      actor: coordinator,
      correlation: slug,
      requestHash: '',
    });
  }
  await new Knocker(client, 'hoi-nghi').knock({ stream, kind: 'reviewCycle' });
  for (const state of (await outcomesOf(db, ids)).values()) {
    if (state.outcome?.kind !== 'accepted')
      throw new Error(`the cycle was not opened: ${JSON.stringify(state.outcome)}`);
  }
  await db.destroy();
  return client;
}

async function countHistory(client: Client, stream: StreamId): Promise<{ events: number; updates: number }> {
  let events = 0;
  let updates = 0;
  for await (const run of client.workflow.list({ query: `WorkflowId = '${stream}'` })) {
    const history = await client.workflow.getHandle(stream, run.runId).fetchHistory();
    events += history.events?.length ?? 0;
    updates +=
      history.events?.filter((event) => event.workflowExecutionUpdateCompletedEventAttributes != null).length ?? 0;
  }
  return { events, updates };
}
