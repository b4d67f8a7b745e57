import { expect, test } from 'vitest';
import { waitedForCpu } from '#cli/servers/cpu-wait.ts';
import { Silence } from '#cli/servers/silence.ts';

/** The silence at each look: how long after the look before, and how much of that the program had no processor. */
function silenceOver(looks: readonly (readonly [passed: number, starved: number])[]): readonly number[] {
  const silence = new Silence(1_000, { now: 0, waited: 0 });
  let [now, waited] = [0, 0];
  return looks.map(([passed, starved]) => {
    [now, waited] = [now + passed, waited + starved];
    return silence.at({ now, waited });
  });
}

const ten = (look: readonly [number, number]) => Array.from({ length: 10 }, () => look);

test('an event loop that stands still has been silent as long as the clock says', () => {
  expect(silenceOver(ten([1_000, 0])).at(-1)).toBe(10_000);
});

test('one that has no processor on a machine with too much to do is forgiven that time, and is still seen if it stands still', () => {
  expect(silenceOver(ten([1_000, 900])).at(-1)).toBe(1_000);
  expect(silenceOver(Array.from({ length: 100 }, () => [1_000, 900] as const)).at(-1)).toBe(10_000);
});

test('what the watcher itself came late is forgiven, as after the sleep of a whole machine', () => {
  expect(
    silenceOver([
      [1_000, 0],
      [3_600_000, 0],
      [1_000, 0],
    ]),
  ).toEqual([1_000, 2_000, 3_000]);
});

test('the lateness of both is forgiven once', () => {
  expect(silenceOver(ten([4_000, 2_500])).at(-1)).toBe(10_000);
});

test('a word from it ends its silence', () => {
  const silence = new Silence(1_000, { now: 0, waited: 0 });
  expect(silence.at({ now: 1_000, waited: 0 })).toBe(1_000);
  silence.heard();
  expect(silence.at({ now: 2_000, waited: 0 })).toBe(1_000);
});

test('how long a program waited for a processor is read where the system counts it, and is nothing elsewhere', () => {
  expect(waitedForCpu(process.pid)).toBeGreaterThanOrEqual(0);
  expect([waitedForCpu(null), waitedForCpu(2 ** 30)]).toEqual([0, 0]);
});
