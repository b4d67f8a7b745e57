import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { directive } from '#domain/directive/aggregate.ts';
import type { EnterPaper, GivenTask } from '#domain/directive/commands.ts';
import type { PaperEntered } from '#domain/directive/events.ts';
import { type GivingPaper, paperStream } from '#domain/directive/paper.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskCreated, TaskEvent } from '#domain/follow-up-task/events.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { Decision } from '#domain/kernel/decision.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { seriesOf, seriesOfTask, slugOf } from '#domain/kernel/streams.ts';
import { given, instant } from '#test/support/given.ts';

const host = 'tinh-x' as UnitId;
const at = '2026-06-10T08:00:00+07:00';
const coordinator = { at, actor: { person: 'q', role: 'coordinator', unit: host } } as const;
const paper: GivingPaper = {
  ...{ kind: 'keHoach', number: '12-KH/TU', date: civilDate('2026-06-01'), issuer: 'Ban Thường vụ Tỉnh ủy' },
};
const task: GivenTask = {
  ...{ statement: 'Rà soát quy chế dân chủ', parts: [], horizon: null, deadline: { kind: 'none' } },
  addressees: [{ name: 'xã A', kind: 'named', unit: 'xa-a' as UnitId, inferred: false, part: 'lead' }],
};
const stream = paperStream(host, paper);
const wish: EnterPaper['data'] = {
  ...{ directive: stream, host: { unit: host, name: 'tỉnh X' }, committee: 'tinh-x-qcdc' as CommitteeId },
  ...{ programme: 'QCDC', paper, tasks: [task], ladder: defaultLadder },
};
const enter = (change: Partial<EnterPaper['data']> = {}) =>
  ({ type: 'EnterPaper', data: { ...wish, ...change } }) as const;
const givenPaper = given(directive, defaultCalendar);
const { tasks: _tasks, ...head } = wish;
const entered: PaperEntered = {
  type: 'PaperEntered',
  data: { ...head, tasks: [{ task: `task/${slugOf(stream)}/01` as never, number: 1 }], by: 'q' },
};
const standing = givenPaper([at, entered]);
const day = (date: string) =>
  ({ kind: 'date', date: date as CivilDate, hour: null, text: null }) as const satisfies GivenTask['deadline'];

/** What begins with it. */
function begun(decision: Decision<unknown>): readonly TaskCreated['data'][] {
  const opens = decision.kind === 'accepted' ? (decision.opens ?? []) : [];
  return opens.flatMap(({ events }) =>
    (events as readonly TaskEvent[]).flatMap((e) => (e.type === 'TaskCreated' ? [e.data] : [])),
  );
}

describe('a paper other than a notice of conclusions', () => {
  it('begins its tasks in the same act, each running from the day it was entered', () => {
    const { decision } = givenPaper().when(
      enter({ tasks: [task, { ...task, deadline: day('2026-06-30'), evidence: 'minutes', measure: '100% xã' }] }),
      coordinator,
    );
    const [first, second] = begun(decision);
    expect(first).toMatchObject({
      ...{ conference: stream, cycle: null, host, number: 1, programme: 'QCDC', noticeNumber: '12-KH/TU' },
      ...{ noticeDate: '2026-06-01', concludedAt: instant(at), deadline: { kind: 'none' } },
      source: { kind: 'paper', paper: 'keHoach', issuer: 'Ban Thường vụ Tỉnh ủy' },
    });
    expect(second).toMatchObject({ number: 2, evidence: 'minutes', measure: '100% xã', deadline: { kind: 'date' } });
    const states = begun(decision).map(
      (data): TaskState => followUpTask.evolve(followUpTask.initial, { type: 'TaskCreated', data }, instant(at)),
    );
    expect(states).toMatchObject([
      { status: 'running', task: `task/${slugOf(stream)}/01`, lead: 'xa-a', assignees: [{ unit: 'xa-a' }] },
      { status: 'running', task: `task/${slugOf(stream)}/02` },
    ]);
  });

  it('is corrected in its head with a reason, and tells each of its tasks, which tell those below', () => {
    const now: GivingPaper = { ...paper, kind: 'chiThi', number: '13-CT/TU' };
    const correct = (change: Partial<GivingPaper>, reason = 'đọc nhầm số') =>
      ({ type: 'CorrectPaperHead', data: { paper: { ...now, ...change }, reason } }) as const;
    const { decision } = standing.when(correct({}), coordinator);
    if (decision.kind !== 'accepted') throw new Error('refused');
    const [event] = decision.events;
    if (event === undefined) throw new Error('nothing was recorded');
    expect(event).toMatchObject({
      type: 'PaperHeadCorrected',
      data: { was: paper, now, reason: 'đọc nhầm số', by: 'q' },
    });
    const after = givenPaper([at, entered], [at, event]);
    expect(after.state).toMatchObject({ directive: stream, paper: now, tasks: [{ number: 1 }] });
    const source = { kind: 'paper', paper: 'chiThi', issuer: paper.issuer } as const;
    const told = { noticeNumber: '13-CT/TU', noticeDate: paper.date, source };
    expect(directive.commands(after.state, event)).toMatchObject([
      { to: entered.data.tasks[0]?.task, type: 'RecordSourceCorrected', data: told },
    ]);
    const [data] = begun(givenPaper().when(enter(), coordinator).decision);
    if (data === undefined) throw new Error('no task has begun');
    const running = followUpTask.evolve(followUpTask.initial, { type: 'TaskCreated', data }, instant(at));
    expect(followUpTask.evolve(running, { type: 'TaskSourceCorrected', data: told }, instant(at))).toMatchObject({
      created: { ...data, ...told },
    });
    after.when(correct({}), coordinator).nothing();
    standing.when(correct({}, ' '), coordinator).refused('directive-text-missing');
    standing.when(correct({ number: ' ' }), coordinator).refused('directive-text-missing');
    standing.when(correct({ date: civilDate('2026-06-11') }), coordinator).refused('directive-date-in-future');
    givenPaper().when(correct({}), coordinator).refused('directive-unknown');
  });

  it('writes to the units it names, by its own name and not as a notice', () => {
    const [data] = begun(givenPaper().when(enter(), coordinator).decision);
    if (data === undefined) throw new Error('no task has begun');
    const event: TaskCreated = { type: 'TaskCreated', data };
    const state = followUpTask.evolve(followUpTask.initial, event, instant(at));
    expect(followUpTask.letters(state, event)).toMatchObject([
      {
        template: 'taskAssigned',
        facts: { sourceName: 'Kế hoạch số 12-KH/TU', sourceIssuer: 'Ban Thường vụ Tỉnh ủy' },
      },
    ]);
  });

  it('is entered by the staff of the host, and by nobody else', () => {
    givenPaper().when(enter(), coordinator).then(entered);
    for (const actor of [
      { person: 'q', role: 'reporter', unit: 'xa-a' as UnitId },
      { person: 'q', role: 'coordinator', unit: 'xa-a' as UnitId },
      { person: 'q', role: 'admin', unit: host },
    ] as const)
      givenPaper().when(enter(), { at, actor }).refused('directive-not-permitted');
  });

  it.each([
    [{ paper: { ...paper, number: ' ' } }, 'directive-text-missing', '/paper/number'],
    [{ paper: { ...paper, issuer: '' } }, 'directive-text-missing', '/paper/issuer'],
    [{ paper: { ...paper, date: civilDate('2026-06-11') } }, 'directive-date-in-future', '/paper/date'],
    [{ tasks: [] }, 'directive-without-tasks', '/tasks'],
    [{ tasks: [task, { ...task, statement: ' ' }] }, 'directive-text-missing', '/tasks/1/statement'],
    [
      { tasks: [{ ...task, addressees: [{ name: 'các xã', kind: 'class', unit: 'xa-a', inferred: false }] }] },
      'directive-class-is-no-unit',
      '/tasks/0/addressees/0/unit',
    ],
    [
      { tasks: [{ ...task, addressees: [{ name: 'tỉnh X', kind: 'named', unit: host, inferred: false }] }] },
      'directive-host-is-no-addressee',
      '/tasks/0/addressees/0/unit',
    ],
    [
      { tasks: [{ ...task, addressees: [...task.addressees, ...task.addressees] }] },
      'directive-two-leads',
      '/tasks/0/addressees/1/part',
    ],
    [{ tasks: [{ ...task, deadline: day('2026-06-09') }] }, 'due-date-past', '/tasks/0/deadline/date'],
    [{ tasks: [{ ...task, deadline: day('2026-06-13') }] }, 'due-date-on-day-off', '/tasks/0/deadline/date'],
  ])('is refused at what is wrong, and then nothing begins: %j', (change, code, pointer) => {
    const { decision } = givenPaper().when(enter(change as Partial<EnterPaper['data']>), coordinator);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('is itself by kind, number, day and issuer: it is entered once, however it is spelt', () => {
    standing.when(enter(), coordinator).refused('directive-entered-already');
    expect(paperStream(host, { ...paper, number: '12 - kh/tu', issuer: 'ban thường vụ tỉnh uỷ' })).toBe(stream);
    for (const other of [
      { number: '13-KH/TU' },
      { kind: 'chiThi' },
      { date: civilDate('2026-06-02') },
      { issuer: 'Huyện ủy A' },
    ] as const)
      expect(paperStream(host, { ...paper, ...other })).not.toBe(stream);
  });

  it('has a name that addresses take, whatever its number and issuer are', () => {
    const said = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(said, said, (number, issuer) => {
        const slug = slugOf(paperStream(host, { ...paper, number, issuer }));
        expect(slug).toMatch(/^[a-z0-9][a-z0-9.~_-]{0,120}$/);
        expect(seriesOf(slug)).toBe(`directive/${slug}`);
      }),
    );
  });

  it('goes on by its numbers where tasks are added, also beyond what a hand would type', () => {
    const { decision } = standing.when({ type: 'AddPaperTasks', data: { tasks: [task, task] } }, coordinator);
    expect(begun(decision).map(({ number }) => number)).toEqual([2, 3]);
    const many = { type: 'AddPaperTasks', data: { tasks: Array<GivenTask>(500).fill(task) } } as const;
    standing.when(many, coordinator).refused('directive-tasks-too-many');
    givenPaper().when(many, coordinator).refused('directive-unknown');
  });

  it('keeps scans of what was signed, each once, and nothing that can still be written in', () => {
    const scan = { id: 'f1', name: 'kh.pdf', type: 'pdf', size: 10, hash: 'a' } as const;
    const attach = (...files: readonly object[]) =>
      ({ type: 'AttachPaperScan', data: { files } }) as unknown as Parameters<typeof standing.when>[0];
    standing.when(attach(scan), coordinator).then({ type: 'PaperScanAttached', data: { files: [scan], by: 'q' } });
    const kept = givenPaper([at, entered], [at, { type: 'PaperScanAttached', data: { files: [scan], by: 'q' } }]);
    kept.when(attach({ ...scan, id: 'f2', name: 'kh-2.pdf' }), coordinator).refused('directive-file-twice');
    standing.when(attach(), coordinator).refused('directive-files-missing');
    standing.when(attach({ ...scan, type: 'docx' }), coordinator).refused('directive-scan-no-picture');
  });
});

describe('the series of a task', () => {
  it('is told from its name: of a conference, of a paper, or passed down from either', () => {
    const inPaper = slugOf(stream);
    for (const [slug, series] of [
      ['so-ket', 'conference/so-ket'],
      [inPaper, `directive/${inPaper}`],
      [`${inPaper}.01~giao.xa-a.1`, `passed/${inPaper}.01~giao.xa-a.1`],
      ['so-ket.01~giao.xa-a.1', 'passed/so-ket.01~giao.xa-a.1'],
    ] as const) {
      expect(seriesOf(slug)).toBe(series);
      expect(seriesOfTask(`task/${slug}/01` as never)).toBe(series);
    }
  });
});
