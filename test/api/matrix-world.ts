import type { StreamId } from '#domain/kernel/ids.ts';
import { conveneBody, heldOn, signer } from '#test/api/conference-world.ts';
import { actor, coordinator, leader, must, planBody, reportBody, reporterA } from '#test/api/world.ts';
import type { TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

const reporter = (unit: string) => actor('reporter', unit);

/** A rehearsal whose own time is the morning of the conference; its reports are due weeks later. */
function planOnTheDay(key: string) {
  return {
    ...planBody({ key }),
    clock: { origin: `${heldOn}T08:30:00+07:00`, scale: 1 },
    collection: { rule: { kind: 'date', date: '2020-07-24', hour: '17:00' } },
  };
}

export async function planned(stack: TestStack, key: string): Promise<string> {
  const answer = await must(stack, coordinator, '/cycles', planOnTheDay(key));
  return (answer['answer'] as { cycle: string }).cycle;
}

/** a owes, b has handed in, c is accepted. */
export async function collecting(stack: TestStack, key: string): Promise<string> {
  const cycle = await planned(stack, key);
  const at = `/cycles/${cycle}`;
  await must(stack, coordinator, `${at}/call`, { number: 12, date: heldOn });
  for (const unit of ['huyen-b', 'huyen-c'])
    await must(stack, reporter(unit), `${at}/reports/${unit}/submit`, reportBody());
  await must(stack, coordinator, `${at}/reports/huyen-c/accept`, { round: 1 });
  return cycle;
}

/** a has asked for more time and acknowledged, b's report went back, c is exempt. */
export async function asking(stack: TestStack, key: string): Promise<string> {
  const cycle = await planned(stack, key);
  const at = `/cycles/${cycle}`;
  await must(stack, coordinator, `${at}/call`, { number: 12, date: heldOn });
  await must(stack, reporterA, `${at}/reports/huyen-a/acknowledge`, {});
  await must(stack, reporterA, `${at}/reports/huyen-a/extension/request`, { until: '2020-07-28', reason: 'bão' });
  await must(stack, reporter('huyen-b'), `${at}/reports/huyen-b/submit`, reportBody());
  await must(stack, coordinator, `${at}/reports/huyen-b/return`, { round: 1, reasons: [{ reason: 'thiếu' }] });
  await must(stack, coordinator, `${at}/reports/huyen-c/exempt`, { reason: 'sáp nhập' });
  return cycle;
}

export async function collected(stack: TestStack, key: string): Promise<string> {
  const cycle = await collecting(stack, key);
  await must(stack, leader, `/cycles/${cycle}/close-collection`, { overrideReason: 'đã đủ' });
  return cycle;
}

export async function consolidated(stack: TestStack, key: string): Promise<string> {
  const cycle = await collected(stack, key);
  await must(stack, coordinator, `/cycles/${cycle}/consolidate`, {});
  return cycle;
}

export async function approved(stack: TestStack, key: string): Promise<string> {
  const cycle = await consolidated(stack, key);
  await must(stack, leader, `/cycles/${cycle}/approve`, {});
  return cycle;
}

export async function cancelled(stack: TestStack, key: string): Promise<string> {
  const cycle = await planned(stack, key);
  await must(stack, leader, `/cycles/${cycle}/cancel`, { reason: 'hoãn' });
  return cycle;
}

export async function convened(stack: TestStack, conference: string, cycle: string, more: object = {}): Promise<void> {
  await must(stack, coordinator, '/conferences', { ...conveneBody([cycle], conference), ...more });
}

const dated = (number: number) => ({
  number,
  programme: 'QCDC',
  statement: `Việc thứ ${String(number)}`,
  addressees: [{ name: 'huyện A', kind: 'named', unit: 'huyen-a' }],
  deadline: { kind: 'date', date: '2020-08-14' },
});

/** Convened, concluded on its day, with tasks for unit a. */
export async function concluded(stack: TestStack, conference: string, cycle: string, count: number): Promise<void> {
  await convened(stack, conference, cycle);
  const tasks = Array.from({ length: count }, (_, index) => dated(index + 1));
  await must(stack, leader, `/conferences/${conference}/conclusions`, { tasks });
}

export async function noticed(stack: TestStack, conference: string, cycle: string, count: number): Promise<void> {
  await concluded(stack, conference, cycle, count);
  await must(stack, coordinator, `/conferences/${conference}/notice`, { number: 5, date: heldOn, signer });
  // The cycle hears of it by a message, in its own time.
  const stream = `cycle/${cycle}` as StreamId;
  await until(`${stream} to be concluded`, async () => {
    const row = await stack.db
      .selectFrom('cycle_view')
      .select('status')
      .where('stream', '=', stream)
      .executeTakeFirst();
    return row?.status === 'concluded';
  });
}

/** One task in each state of unit a's work: assigned, accepted, reported, returned, asking, done, withdrawn. */
export async function tasksInEveryState(stack: TestStack, conference: string): Promise<void> {
  const say = (by: typeof coordinator, number: number, path: string, body: object) =>
    must(stack, by, `/tasks/${conference}/${String(number)}/${path}`, body);
  const unit = 'huyen-a';
  const done = { unit, text: 'đã xong' };
  await Promise.all([
    say(reporterA, 2, 'accept', { unit }),
    say(reporterA, 3, 'done', done),
    say(reporterA, 4, 'done', done).then(() => say(coordinator, 4, 'return', { unit, reasons: ['thiếu'] })),
    say(reporterA, 5, 'extension/ask', { unit, until: '2020-09-01', reason: 'bão' }),
    say(reporterA, 6, 'done', done).then(() => say(coordinator, 6, 'verify', { unit })),
    say(leader, 7, 'withdraw', { reason: 'trùng' }),
  ]);
}
