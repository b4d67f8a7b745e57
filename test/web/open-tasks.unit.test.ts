import { describe, expect, it } from 'vitest';
import { openTasksOf } from '#web/screens/closing/open-tasks.ts';

type Listed = Parameters<typeof openTasksOf>[1][number];

const followUp = {
  ...{ conference: 'so-ket', noticeNumber: '05/TB-BCĐ', issuedOn: '2020-07-06' },
  tasks: [
    { task: 'so-ket/01', outcome: 'doneOnTime' as const },
    { task: 'so-ket/02', outcome: 'open' as const },
    { task: 'so-ket/12', outcome: 'open' as const },
  ],
};

describe('the tasks that whoever closes a cycle has to name', () => {
  it('are those the cycle counts as open, with what the list knows of each', () => {
    const listed = {
      ...{ conference: 'so-ket', number: 2, statement: 'Rà soát hương ước' },
      ...{ assignees: [{ name: 'huyện A' }, { name: 'huyện B' }], deadline: { date: '2020-09-30' } },
    } as unknown as Listed;
    expect(openTasksOf({ followUp }, [listed])).toEqual([
      {
        ...{ stream: 'task/so-ket/02', number: '2', statement: 'Rà soát hương ước' },
        ...{ units: ['huyện A', 'huyện B'], due: '2020-09-30' },
      },
      { stream: 'task/so-ket/12', number: '12', statement: '', units: [], due: null },
    ]);
  });

  it('are none where there was no conference', () => {
    expect(openTasksOf({ followUp: null }, [])).toEqual([]);
  });
});
