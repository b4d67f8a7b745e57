import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import {
  answered,
  fired,
  type Job,
  knocked,
  nudged,
  type Sandbox,
  sandboxOf,
  tracedBefore,
} from '#test/workflows/activations.ts';
import type { ProcessView } from '#workflows/contract.ts';
import { workflowBundle } from '#worker/bundle.ts';

const start = { stream: 'cycle/x' as StreamId };
const at = (text: string): ProcessView['nextDueAt'] => instantFromMillis(Date.parse(text));
const view = (some: Partial<ProcessView> = {}): ProcessView => ({
  ...{ status: 'collecting', ended: false, version: 3, nextDueAt: at('2026-06-01T02:00:00Z'), moreWaiting: false },
  ...{ mailQueued: true, documentsQueued: true, others: [] },
  ...some,
});

/** Mail (2) and documents (3) run, and the timer (1). */
const opened = [[answered(1, view())]];
/** A pass (4) is under way beside them. */
const passing = [...opened, [knocked('second')]];
/** It was made, and wished for both once more. */
const wished = [...passing, [answered(4, view())]];

function orders<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length <= 1) return [all];
  return all.flatMap((one, index) => orders(all.filter((_, other) => other !== index)).map((rest) => [one, ...rest]));
}

/** What is under way by these commands, answered. */
function answersOf(commands: readonly string[]): readonly Job[] {
  return commands.flatMap((line) => {
    const [, local = '', seq] = /^schedule(Local)?Activity (\d+)/.exec(line) ?? [];
    return seq === undefined ? [] : [answered(Number(seq), ...(local === '' ? [] : [view()]))];
  });
}

/** The commands of a run that is told this, portion by portion, and of what follows from the last. */
async function livesThrough(sandbox: Sandbox, portions: readonly (readonly Job[])[]): Promise<readonly string[][]> {
  const { run, commands } = await sandbox.start(start, [knocked('first')]);
  const all = [[...commands]];
  for (const portion of portions) all.push([...(await run.tell(...portion))]);
  all.push([...(await run.tell(...answersOf(all.at(-1) ?? []), knocked('last')))]);
  await run.dispose();
  return all;
}

describe('of what comes in one moment, in whatever order', () => {
  let plain: Sandbox;
  let traced: Sandbox;
  beforeAll(async () => {
    plain = await sandboxOf(await workflowBundle(null, false));
    traced = await sandboxOf(await workflowBundle(null, true));
  });
  afterAll(() => Promise.all([plain, traced].map((one) => one.close())));

  it.each([
    [
      'a pass that leaves the moment, an errand, the timer, a knock',
      passing,
      [answered(4, view()), answered(2), fired(1), knocked('third')],
    ],
    [
      'a pass that sets another moment, an errand, the timer, a nudge',
      passing,
      [answered(4, view({ nextDueAt: at('2026-06-02T00:00:00Z') })), answered(3), fired(1), nudged],
    ],
    [
      'a pass with more waiting and no moment, both errands, the timer',
      passing,
      [answered(4, view({ nextDueAt: null, moreWaiting: true })), answered(2), answered(3), fired(1)],
    ],
    [
      'both errands, wished for once more, the timer, a knock',
      wished,
      [answered(2), answered(3), fired(1), knocked('third')],
    ],
  ])('a run does the same by the same commands, traced and not: %s', async (_, before, together) => {
    for (const portion of orders(together)) {
      const portions = [...before, portion];
      expect(await livesThrough(traced, portions)).toEqual(await livesThrough(plain, portions));
    }
  });

  it('a run that an older version has traced goes on as its history says', async () => {
    const portion = [answered(2), fired(1), knocked('third')];
    const plainly = await livesThrough(plain, [...wished, portion]);
    const asBefore = await livesThrough(tracedBefore(traced), [...wished, portion]);
    const scheduled = (lives: readonly string[][]): readonly string[] =>
      (lives.at(-2) ?? []).filter((line) => line.startsWith('schedule'));
    expect(scheduled(plainly)).toEqual([
      'scheduleActivity 5 deliverNotifications',
      'scheduleLocalActivity 6 drainInbox',
    ]);
    expect(scheduled(asBefore)).toEqual([
      'scheduleLocalActivity 5 drainInbox',
      'scheduleActivity 6 deliverNotifications',
    ]);
  });
});
