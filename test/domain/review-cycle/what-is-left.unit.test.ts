import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftTask } from '#domain/conference/conclusion.ts';
import { openTask } from '#domain/follow-up-task/open-task.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { proposedAgenda } from '#domain/documents/proposed-agenda.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';
import { lineNames, leavesNothing, withoutLines } from '#domain/review-cycle/left-open.ts';
import { type EarlierConference, type TaskThen, whatIsLeft } from '#domain/review-cycle/what-is-left.ts';
import { created, dated, hoaLu, streamId } from '#test/domain/follow-up-task/support.ts';
import { instant } from '#test/support/given.ts';

const at = instant('2020-12-01T09:00:00+07:00');
const nothing = { recommendations: [], concluded: [], shortcomings: [] };

function conference(index: number, more: Partial<EarlierConference> = {}): EarlierConference {
  return {
    ...{ conference: streamId(`conference/hn-${index}`), title: `Hội nghị ${index}`, host: 'tỉnh Ninh Bình' },
    ...{ notice: `0${index}/TB-BCĐ`, date: civilDate('2020-07-07'), isLast: index === 1, ...nothing, ...more },
  };
}

function concludedItem(number: number, more: Partial<DraftTask> = {}): DraftTask {
  const nobody = { parts: [], addressees: [], deadline: { kind: 'none' }, horizon: null } as const;
  return { number, programme: 'QCDC', statement: 'Một nhiệm vụ', ...nobody, ...more };
}

const fates = ['open', 'overdue', 'done', 'withdrawn'] as const;

function task(of: number, number: number, fate: (typeof fates)[number]): TaskThen {
  const { data } = created({
    ...{ conference: streamId(`conference/hn-${of}`), noticeNumber: `0${of}/TB-BCĐ`, number },
    ...{ statement: `Việc ${of}.${number}`, deadline: dated(fate === 'overdue' ? '2020-09-30' : '2020-12-31') },
  });
  const running = openTask(data, instant('2020-07-07T09:00:00+07:00'));
  const ended: Readonly<Record<(typeof fates)[number], TaskState>> = {
    ...{ open: running, overdue: running },
    done: { ...running, status: 'done', outcome: 'doneOnTime', endedAt: at },
    withdrawn: { ...running, status: 'withdrawn', reason: 'không còn', endedAt: at },
  };
  return { state: ended[fate], at };
}

const lives = fc.array(fc.record({ of: fc.integer({ min: 1, max: 3 }), fate: fc.constantFrom(...fates) }), {
  maxLength: 30,
});
const conferences = [conference(1), conference(2), conference(3)];

describe('what earlier conclusions left open', () => {
  it('is every task that has not ended, of whichever conference, and no other', () => {
    fc.assert(
      fc.property(lives, (all) => {
        const tasks = all.map(({ of, fate }, row) => task(of, row + 1, fate));
        const left = whatIsLeft({ conferences, tasks, counts: new Map() });
        const open = tasks.flatMap(({ state }) => (state.status === 'running' ? [state.task] : []));
        expect(left.tasks.map((line) => line.task)).toEqual(open);
        // Each is told by a notice that the call asks after.
        const notices = new Set(left.notices?.map(({ notice }) => notice));
        expect(left.tasks.every(({ notice }) => notices.has(notice))).toBe(true);
        // So the next conference has it on its agenda by itself.
        const agenda = proposedAgenda(left.notices ?? []);
        expect(left.tasks.every(({ notice }) => agenda.some((line) => line.includes(notice)))).toBe(true);
      }),
    );
  });

  it('is asked for by the later notice alone, once that has taken a task over', () => {
    const [old, other] = [task(2, 1, 'open'), task(2, 2, 'open')];
    const later = task(1, 5, 'open');
    if (later.state.status !== 'running' || old.state.status !== 'running') throw new Error('they run');
    const takenOver = { notice: '02/TB-BCĐ', number: 1, task: old.state.task };
    const goesOn = { ...later, state: { ...later.state, created: { ...later.state.created, takenOver } } };
    const left = whatIsLeft({ conferences, tasks: [goesOn, old, other], counts: new Map() });
    expect(left.tasks.map(({ statement }) => statement)).toEqual(['Việc 1.5', 'Việc 2.2']);
    // When it has ended the old one stands again by itself.
    const done = { ...goesOn.state, status: 'done', outcome: 'doneLate', endedAt: at } as const;
    const after = whatIsLeft({ conferences, tasks: [{ state: done, at }, old], counts: new Map() });
    expect(after.tasks.map(({ statement }) => statement)).toEqual(['Việc 2.1']);
  });

  it('names at most so many and counts the rest', () => {
    const tasks = Array.from({ length: 305 }, (_, row) => task(1, row + 1, 'open'));
    expect(whatIsLeft({ conferences, tasks, more: 2, counts: new Map() })).toMatchObject({
      ...{ tasks: { length: 300 }, more: 7 },
    });
  });

  it('says which promise was not kept', () => {
    const [late] = [task(1, 1, 'overdue')];
    const { state } = task(1, 2, 'open');
    if (state.status !== 'running') throw new Error('it runs');
    const [assignee] = state.assignees;
    if (assignee === undefined) throw new Error('somebody is assigned');
    const later = { ...assignee, extensionsAsked: 2, ownDeadline: null };
    const again = { ...later, ownDeadline: state.deadline.kind === 'date' ? state.deadline.deadline : null };
    const with_ = (one: typeof assignee): TaskThen => ({ state: { ...state, assignees: [one] }, at });
    const report = { text: 'đã xong', documentNumber: null, arrivedAt: at, by: hoaLu };
    const back = { ...assignee, work: { status: 'returned', report, reasons: ['thiếu minh chứng'] } } as const;
    const left = whatIsLeft({
      ...{ conferences, counts: new Map() },
      tasks: [late, with_(later), with_(again), with_(back)],
    });
    expect(left.tasks.map(({ unkept }) => unkept)).toEqual([['overdue'], undefined, ['extendedAgain'], ['returned']]);
  });

  it('is the last notice even where all of it is done, what it asked of others, and what it found again', () => {
    const held = conference(1, {
      recommendations: [
        {
          ...{ number: 3, direction: 'up', from: 'Ban Chỉ đạo', to: 'Bộ Nội vụ', toKind: 'ministry', via: null },
          ...{ statement: 'Sửa Luật', deadline: null },
        },
      ],
      concluded: [concludedItem(1), concludedItem(7, { kind: 'recommendation', statement: 'Bố trí kinh phí' })],
      shortcomings: [
        { id: 'tt-1', statement: 'Báo cáo chậm', recurs: true, since: civilDate('2020-01-10'), recurrences: 1 },
        { id: 'tt-2', statement: 'Mới có', recurs: false, since: civilDate('2020-06-30'), recurrences: 0 },
      ],
    });
    const counts = new Map([[held.conference, { given: 4, done: 4, overdue: 0 }]]);
    const left = whatIsLeft({ conferences: [held, conference(2)], tasks: [task(1, 1, 'done')], counts });
    expect(left).toMatchObject({ notices: [{ notice: '01/TB-BCĐ', given: 4, done: 4 }], tasks: [] });
    expect(left.recommendations?.map(({ id, statement }) => [id, statement])).toEqual([
      ['kn-3', 'Sửa Luật'],
      ['kl-7', 'Bố trí kinh phí'],
    ]);
    const since = { since: '2020-01-10', recurrences: 1 };
    expect(left.again).toEqual([{ conference: held.conference, id: 'tt-1', statement: 'Báo cáo chậm', ...since }]);
  });

  it('asks after a recommendation of whichever conference until each who was asked has answered, or a later notice asks again', () => {
    const to = (name: string) => ({ name, kind: 'named', unit: null, inferred: false }) as const;
    const asked = concludedItem(3, { kind: 'recommendation', addressees: [to('Bộ Nội vụ'), to('Sở Tài chính')] });
    const answer = (addressee: string | null): AnswerGiven => ({
      ...{ item: 'kl-3', addressee, by: 'Bộ Nội vụ', date: civilDate('2020-08-01') },
      ...{ stance: 'agreed', text: 'đồng ý' },
    });
    const leftBy = (answers: readonly AnswerGiven[], later: Partial<DraftTask> = {}) => {
      const before = conference(2, { concluded: [asked], answers });
      const last = conference(1, { concluded: [concludedItem(1, later)] });
      return whatIsLeft({ conferences: [last, before], tasks: [], counts: new Map() }).recommendations?.map(
        (one) => one.to,
      );
    };
    expect(leftBy([])).toEqual(['Bộ Nội vụ, Sở Tài chính']);
    expect(leftBy([answer('Bộ Nội vụ')])).toEqual(['Sở Tài chính']);
    expect(leftBy([answer('Bộ Nội vụ'), answer('Sở Tài chính')])).toBeUndefined();
    expect(leftBy([answer(null)])).toBeUndefined();
    const again = { kind: 'recommendation', takenOver: { notice: '02/TB-BCĐ', number: 3, task: null } } as const;
    expect(leftBy([], again)).toEqual(['']);
    // The third of the discussion is another than the third of the notice.
    expect(leftBy([], { ...again, takenOver: { ...again.takenOver, recommendation: 'kn-3' } })).toHaveLength(2);
  });

  it('loses exactly the lines that a person takes out, and says which', () => {
    fc.assert(
      fc.property(lives, fc.infiniteStream(fc.boolean()), (all, coins) => {
        const tasks = all.map(({ of, fate }, row) => task(of, row + 1, fate));
        const left = whatIsLeft({ conferences, tasks, counts: new Map() });
        const names = [...left.tasks.map(lineNames.task), ...(left.notices ?? []).map(lineNames.notice)];
        const out = names.filter(() => coins.next().value);
        const kept = withoutLines(left, [...out, 'task/khong-co/01']);
        expect([...kept.tasks.map(lineNames.task), ...(kept.notices ?? []).map(lineNames.notice)]).toEqual(
          names.filter((name) => !out.includes(name)),
        );
        expect(kept.takenOut ?? []).toEqual(out);
        expect(leavesNothing(kept)).toBe(names.length === 0);
      }),
    );
  });
});
