import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { taskStream } from '#domain/kernel/streams.ts';
import { loadStream } from '#db/event-store/load.ts';
import { eventsAsJson } from '#test/histories/history-json.ts';
import { openStudio, type Studio } from '#test/histories/recording.ts';
import { callOf, planOf, reportOf } from '#test/support/collecting.ts';
import { concludeOf, conveneOf, noticeOf } from '#test/support/conferring.ts';
import { clockFrom } from '#test/support/engine-room.ts';
import { coordinator, reporterOf } from '#test/support/plans.ts';
import { until } from '#test/support/until.ts';
import { nudgeSignal, reconcilerId } from '#workflows/contract.ts';

/**
 * `npm run histories:record`: lives a cycle, a conference, a task and the installation's rounds on the real dev server and
 * keeps what Temporal wrote down of them, one folder per release. Older folders stay: what they hold may still be running.
 */
const cycle = 'cycle/recorded' as StreamId;
const conference = 'conference/recorded' as StreamId;
const task = taskStream(conference, 1);
/** Ten hours of the domain's time in a second. */
const scale = 36_000;

async function liveACycle(studio: Studio): Promise<void> {
  await studio.db
    .insertInto('unit_contact')
    .values({ unit: 'a' as UnitId, role: 'reporter', name: 'Bà A', address: 'a@x.example' })
    .execute();
  const clock = clockFrom('2026-06-17T06:00:00Z', scale);
  await studio.send(planOf(cycle, { units: ['a', 'b'], clock }));
  await studio.client.workflow.signalWithStart('reviewCycle', {
    ...{ workflowId: cycle, taskQueue: studio.taskQueue, signal: nudgeSignal },
    args: [{ stream: cycle, passesPerRun: 6 }],
  });
  await studio.accepted(callOf(cycle));
  await studio.accepted(reportOf(cycle, 'a'));
  // Rungs and the deadline fire, each waking the one timer; the history is long enough for a second run.
  await until(
    'the third rung of the cycle to fire',
    async () => (await loadStream(studio.db, cycle)).filter(({ type }) => type === 'ReminderRungFired')[2],
  );
  await studio.accepted(reportOf(cycle, 'b'));
  await studio.accepted({ stream: cycle, type: 'CancelCycle', data: { reason: 'ghi xong' }, by: coordinator });
}

async function liveAConferenceAndATask(studio: Studio): Promise<void> {
  const clock = clockFrom('2026-06-30T01:00:00Z', scale);
  await studio.accepted(conveneOf(conference, { cycle, heldOn: '2026-06-30', clock, invited: ['a'] }));
  await studio.accepted(concludeOf(conference, [{ unit: 'a', date: '2026-07-10' }]));
  await studio.accepted(noticeOf(conference, '2026-06-30'));
  const byA = (type: string, data: object) => ({
    ...{ stream: task, kind: 'followUpTask' as const, type },
    ...{ data: { unit: 'a', ...data }, by: reporterOf('a') },
  });
  await studio.accepted(byA('AcceptTask', {}));
  await until('a rung of the task to fire', async () =>
    (await loadStream(studio.db, task)).find(({ type }) => type === 'TaskRungFired'),
  );
  await studio.accepted(byA('ReportDone', { text: 'đã xong', documentNumber: null }));
  await studio.accepted({ ...byA('VerifyTask', {}), by: coordinator });
}

/** Every run of a workflow, the first one first. */
async function runsOf(studio: Studio, workflowId: string): Promise<readonly string[]> {
  const runs: { id: string; at: number }[] = [];
  for await (const run of studio.client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
    runs.push({ id: run.runId, at: run.startTime.getTime() });
  }
  return runs.sort((a, b) => a.at - b.at).map(({ id }) => id);
}

async function keep(studio: Studio, folder: string, name: string, workflowId: string): Promise<void> {
  for (const [index, runId] of (await runsOf(studio, workflowId)).entries()) {
    const history = await studio.client.workflow.getHandle(workflowId, runId).fetchHistory();
    const events = eventsAsJson(history);
    const lines = events.map((event) => nameless(JSON.stringify(event))).join(',\n');
    await writeFile(join(folder, `${name}.${String(index + 1)}.json`), `{"events":[\n${lines}\n]}\n`);
    console.log(`${name}.${String(index + 1)}: ${String(events.length)} events`);
  }
}

/** Which process on which machine polled (`123@host`, also as the name of its own queue), and where it lay, is nobody's concern. */
function nameless(text: string): string {
  return text
    .replaceAll(/\b\d+@[\w.-]+/g, 'recorded')
    .replaceAll(project, '')
    .replaceAll(/(?:\/[\w.@+-]+)+\/node_modules\//g, 'node_modules/');
}

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = fileURLToPath(new URL(`./${version}`, import.meta.url));
const studio = await openStudio();
try {
  await liveACycle(studio);
  await liveAConferenceAndATask(studio);
  await studio.client.workflow.start('proposeNextCycles', {
    workflowId: 'propose',
    taskQueue: studio.taskQueue,
    args: [],
  });
  for (const ended of [cycle, task, 'propose', conference]) await studio.client.workflow.getHandle(ended).result();
  await mkdir(folder, { recursive: true });
  const reconciler = `${reconcilerId}/${studio.taskQueue}`;
  for (const [name, id] of [
    ['review-cycle', cycle],
    ['conference', conference],
    ['follow-up-task', task],
    ['reconciler', reconciler],
    ['propose-next-cycles', 'propose'],
  ] as const) {
    await until(`a run of ${id}`, async () => (await runsOf(studio, id)).length > 0);
    await keep(studio, folder, name, id);
  }
} finally {
  await studio.close();
}
process.exit(0);
