import { describe, expect, it } from 'vitest';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { executionState, partition } from '#domain/follow-up-task/execution-state.ts';
import { isSilent, silentUnits } from '#domain/follow-up-task/silence.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { instant } from '#test/support/given.ts';
import {
  assigned,
  completed,
  coordinator,
  dated,
  day,
  everyBody,
  givenTask,
  hoaLu,
  nhoQuan,
  ofHoaLu,
  opened,
  reported,
  running,
  verified,
} from '#test/domain/follow-up-task/support.ts';

const word = (state: TaskState, at: string) => executionState(state, instant(at));

describe('the words of an office for a task', () => {
  const due = opened({ deadline: dated('2020-07-24') });

  it('runs in time to the last moment of its term and is overdue from the next', () => {
    const { state } = givenTask(due);
    expect(word(state, '2020-07-25T00:00:00+07:00')).toEqual({ word: 'runningInTime', noDeadline: false });
    expect(word(state, '2020-07-25T00:00:00.001+07:00')).toEqual({ word: 'runningOverdue', noDeadline: false });
  });

  it('stays in time while a report that came in time waits to be verified, but not one that came late', () => {
    const inTime = givenTask(due, reported('2020-07-24T09:00:00+07:00')).state;
    expect(word(inTime, '2020-08-24T00:00:00+07:00')?.word).toBe('runningInTime');
    const late = givenTask(due, reported('2020-07-27T09:00:00+07:00')).state;
    expect(word(late, '2020-08-24T00:00:00+07:00')?.word).toBe('runningOverdue');
  });

  it('counts a returned report as not completed: the term runs on', () => {
    const back = { type: 'TaskReturned', data: { unit: hoaLu, reasons: ['thiếu'], by: coordinator.person } } as const;
    const { state } = givenTask(due, reported('2020-07-24T09:00:00+07:00'), ['2020-07-28T09:00:00+07:00', back]);
    expect(word(state, '2020-07-28T10:00:00+07:00')?.word).toBe('runningOverdue');
  });

  it('is overdue as long as one of its units is', () => {
    const { state } = givenTask(
      due,
      assigned('2020-07-08T09:00:00+07:00', nhoQuan),
      reported('2020-07-20T09:00:00+07:00'),
    );
    expect(word(state, '2020-07-27T00:00:00+07:00')?.word).toBe('runningOverdue');
  });

  it('runs in time for ever without a date, and says so', () => {
    expect(word(givenTask(opened()).state, '2030-01-01T00:00:00Z')).toEqual({
      word: 'runningInTime',
      noDeadline: true,
    });
  });

  it('has no word for a task that was withdrawn or never created', () => {
    const gone = { type: 'TaskWithdrawn', data: { reason: 'trùng', by: 'x' } } as const;
    expect(word(givenTask(due, ['2020-07-20T09:00:00+07:00', gone]).state, '2020-08-01T00:00:00Z')).toBeNull();
    expect(word({ status: 'none' }, '2020-08-01T00:00:00Z')).toBeNull();
  });
});

describe('silence', () => {
  it('is flagged from 1/10/2020 for what was concluded on 30/6/2020, and not on 30/9', () => {
    const { state } = givenTask(opened({ addressees: [everyBody] }));
    expect(isSilent(state, day('2020-09-30'))).toBe(false);
    expect(isSilent(state, day('2020-10-01'))).toBe(true);
  });

  it('is not ended by naming a unit, only by that unit being heard of', () => {
    const { state } = givenTask(opened({ addressees: [everyBody] }), assigned('2020-09-29T09:00:00+07:00', hoaLu));
    expect(isSilent(state, day('2020-10-01'))).toBe(true);
    const data = { unit: hoaLu, percent: null, text: 'x', documentNumber: null, evidence: null, by: ofHoaLu.person };
    const heard = givenTask(opened(), ['2020-09-29T09:00:00+07:00', { type: 'ProgressReported', data }]).state;
    expect(isSilent(heard, day('2020-12-29'))).toBe(false);
    expect(isSilent(heard, day('2020-12-30'))).toBe(true);
  });

  it("does not hide behind another unit's report", () => {
    const data = { unit: hoaLu, percent: null, text: 'x', documentNumber: null, evidence: null, by: ofHoaLu.person };
    const { state } = givenTask(opened(), assigned('2020-07-08T09:00:00+07:00', nhoQuan), [
      '2020-09-29T09:00:00+07:00',
      { type: 'ProgressReported', data },
    ]);
    expect(silentUnits(running(state), day('2020-10-01'))).toEqual([nhoQuan]);
  });

  it('is no matter of a task with a date, or of one that has ended', () => {
    expect(isSilent(givenTask(opened({ deadline: dated('2020-07-24') })).state, day('2021-10-01'))).toBe(false);
    const at = '2020-07-20T09:00:00+07:00';
    const done = givenTask(opened(), reported(at), verified(at, hoaLu, false), completed(at, 'doneOnTime')).state;
    expect(isSilent(done, day('2021-10-01'))).toBe(false);
  });
});

describe('published figures come back exactly', () => {
  const many = (count: number, state: TaskState): readonly TaskState[] => Array.from({ length: count }, () => state);
  const finished = (withDate: boolean, outcome: 'doneOnTime' | 'doneLate') => {
    const at = '2020-07-20T09:00:00+07:00';
    const past: readonly (readonly [string, TaskEvent])[] = [
      opened({ deadline: withDate ? dated('2020-07-15') : { kind: 'none' } }),
      reported(at),
      verified(at, hoaLu, outcome === 'doneLate'),
      completed(at, outcome),
    ];
    return givenTask(...past).state;
  };
  const overdue = givenTask(opened({ deadline: dated('2020-07-24') })).state;
  const inTime = givenTask(opened({ deadline: dated('2020-12-31') })).state;
  const noDate = givenTask(opened()).state;
  const data = { unit: hoaLu, percent: null, text: 'x', documentNumber: null, evidence: null, by: ofHoaLu.person };
  const heard = givenTask(opened(), ['2020-09-01T09:00:00+07:00', { type: 'ProgressReported', data }]).state;
  const at = instant('2020-10-05T09:00:00+07:00');

  it('Bình Định, to 30/5/2022: 1,387 = 1,014 + 146 + 211 + 16; 631 of them without a date, 21 silent', () => {
    const tasks = [
      ...many(508, finished(false, 'doneOnTime')),
      ...many(506, finished(true, 'doneOnTime')),
      ...many(146, finished(true, 'doneLate')),
      ...many(88, inTime),
      ...many(102, heard),
      ...many(21, noDate),
      ...many(16, overdue),
    ];
    expect(partition(tasks, at)).toEqual({
      total: 1387,
      doneOnTime: 1014,
      doneLate: 146,
      runningInTime: 211,
      runningOverdue: 16,
      noDeadline: { done: 508, running: 123, silent: 21 },
    });
  });

  it('Quảng Nam, 1/1–6/7/2020: 833 = 585 done + 67 in time + 181 overdue', () => {
    const tasks = [...many(585, finished(true, 'doneOnTime')), ...many(67, inTime), ...many(181, overdue)];
    expect(partition(tasks, at)).toMatchObject({ total: 833, doneOnTime: 585, runningInTime: 67, runningOverdue: 181 });
  });

  it('VPCP: of 6,272 tasks 2,723 were due = 2,501 done + 222 overdue', () => {
    const tasks = [...many(2501, finished(true, 'doneOnTime')), ...many(222, overdue), ...many(3549, inTime)];
    const counts = partition(tasks, at);
    expect(counts.total).toBe(6272);
    expect(counts.total - counts.runningInTime).toBe(2723);
    expect(counts.doneOnTime + counts.doneLate).toBe(2501);
    expect(counts.runningOverdue).toBe(222);
  });
});
