import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { taskStream } from '#domain/kernel/streams.ts';
import { concludeOf, conveneOf, noticeOf } from '#test/support/conferring.ts';
import { type DomainTime, domainTimeOn } from '#test/support/domain-time.ts';
import { type SkippingStack, startSkippingStack } from '#test/support/time-skipping.ts';

const conference = 'conference/concluded' as StreamId;
const [dated, undated] = [taskStream(conference, 1), taskStream(conference, 2)];
let stack: SkippingStack;
let clock: Clock;
let time: DomainTime;

beforeAll(async () => {
  stack = await startSkippingStack();
  clock = await stack.clockFrom('2020-06-30T01:00:00Z');
  time = domainTimeOn(stack, clock);
  const cycle = 'cycle/elsewhere' as StreamId;
  const terms = [
    { unit: 'a', date: '2020-08-14' },
    { unit: 'b', date: null },
  ];
  const story = [
    ['2020-06-30T02:00:00Z', conveneOf(conference, { cycle, heldOn: '2020-06-30', clock })],
    ['2020-06-30T03:00:00Z', concludeOf(conference, terms)],
    ['2020-07-06T02:00:00Z', noticeOf(conference, '2020-07-06')],
  ] as const;
  for (const [moment, command] of story) {
    expect(await time.at(moment, command)).toMatchObject({ kind: 'accepted' });
  }
  await time.until('2021-01-10T02:00:00Z');
});
afterAll(() => stack.close());

describe('a concluded task left alone for half a year', () => {
  it('with a date, fires its ladder to the last rung and becomes overdue, each once', async () => {
    const rungs = await time.recorded<{ offset: number; units: string[] }>(dated, 'TaskRungFired');
    expect(rungs.map(({ offset, day }) => [offset, day])).toEqual([
      [-7, '2020-08-05'],
      [-3, '2020-08-11'],
      [-1, '2020-08-13'],
      [0, '2020-08-14'],
      [1, '2020-08-17'],
      [3, '2020-08-19'],
    ]);
    expect(rungs.every(({ units }) => units.length === 1 && units[0] === 'a')).toBe(true);
    expect(await time.recorded(dated, 'TaskBecameOverdue')).toHaveLength(1);
    expect(await time.recorded(dated, 'TaskSilenceRaised')).toEqual([]);
  });

  it('without a date, is raised after three months of silence, and again after three more', async () => {
    expect(await time.recorded(undated, 'TaskSilenceRaised')).toEqual([
      { on: '2020-10-01', day: '2020-10-01', units: ['b'] },
      { on: '2021-01-01', day: '2021-01-01', units: ['b'] },
    ]);
    expect(await time.recorded(undated, 'TaskRungFired')).toEqual([]);
  });
});
