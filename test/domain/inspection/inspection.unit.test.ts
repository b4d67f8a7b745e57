import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import type { TaskCreated, TaskEvent } from '#domain/follow-up-task/events.ts';
import type { TaskPaperIssuer } from '#domain/follow-up-task/task-paper.ts';
import { inspection } from '#domain/inspection/aggregate.ts';
import type {
  AnswerInspectionRecommendation,
  AttachInspectionScan,
  InspectionCommand,
  IssueInspectionConclusion,
  PlanInspection,
} from '#domain/inspection/commands.ts';
import type { InspectionEvent } from '#domain/inspection/events.ts';
import { conclusionDocument } from '#domain/inspection/paper.ts';
import type { ConcludedRequirement, InspectionPlan, UnitFindings } from '#domain/inspection/parts.ts';
import type { InspectionState } from '#domain/inspection/state.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Decision } from '#domain/kernel/decision.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { inspectionStream, seriesOf, seriesOfTask, slugOf, taskStream } from '#domain/kernel/streams.ts';
import { given, instant } from '#test/support/given.ts';

const host = 'tinh-x' as UnitId;
const [xaA, xaB] = ['xa-a' as UnitId, 'xa-b' as UnitId];
const stream = inspectionStream(host, 'qcdc-2026');
const at = '2026-06-10T08:00:00+07:00';
const later = '2026-06-20T08:00:00+07:00';
const coordinator = { at, actor: { person: 'q', role: 'coordinator', unit: host } } as const;
const ofA = { at: later, actor: { person: 'a', role: 'reporter', unit: xaA } } as const;
const after = { ...coordinator, at: later };
const plan: InspectionPlan = {
  title: 'Kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở năm 2026',
  papers: [{ kind: 'quyetDinh', number: '15-QĐ/TU', date: civilDate('2026-06-01'), issuer: 'Ban Thường vụ Tỉnh ủy' }],
  team: {
    ...{ name: 'Đoàn kiểm tra số 1', of: null },
    members: [
      { name: 'Nguyễn Văn A', post: 'Trưởng Ban Dân vận Tỉnh ủy', role: 'head' },
      { name: 'Trần Thị B', post: '', role: 'secretary' },
    ],
  },
  units: [
    { unit: xaA, name: 'xã A' },
    { unit: xaB, name: 'xã B' },
  ],
  ...{ from: civilDate('2026-06-08'), to: civilDate('2026-06-12'), contents: ['Công khai'], cycle: null },
  sessions: [
    { ...{ id: 'b1', day: civilDate('2026-06-09'), hour: '08:00', place: null }, units: [xaA], content: 'Làm việc' },
  ],
};
const head = { inspection: stream, host: { unit: host, name: 'tỉnh X' }, committee: 'x-qcdc' as CommitteeId };
const planned = (change: Partial<InspectionPlan> = {}): PlanInspection => ({
  type: 'PlanInspection',
  data: { ...head, programme: 'QCDC', plan: { ...plan, ...change } },
});
const findings: UnitFindings = {
  ...{ unit: xaA, good: ['Công khai đầy đủ'], newWays: ['Tổ tự quản thôn'] },
  weak: [{ id: 'hc-1', statement: 'Đối thoại còn ít', recurring: true }],
};
const found = { type: 'RecordFindings', data: findings } as const;
const asks: InspectionCommand = {
  type: 'StateInspectionRecommendations',
  data: {
    items: [
      {
        ...{ number: 1, direction: 'down', from: 'Đoàn kiểm tra số 1', to: 'xã A', unit: xaA, via: null },
        ...{ statement: 'Niêm yết quy ước', due: civilDate('2026-07-01') },
      },
      {
        ...{ number: 2, direction: 'up', from: 'xã A', to: 'Tỉnh ủy', unit: null, via: 'Ban Dân vận' },
        ...{ statement: 'Bố trí kinh phí', due: null },
      },
    ],
  },
};
const required: ConcludedRequirement = {
  ...{ as: 'required', statement: 'Tổ chức đối thoại', parts: [], horizon: null },
  addressees: [{ name: 'xã A', kind: 'named', unit: xaA, inferred: false, part: 'lead' }],
  deadline: { kind: 'date', date: civilDate('2026-08-28'), hour: null, text: null },
};
const issuer: TaskPaperIssuer = {
  ...{ committee: 'x-qcdc', superior: 'TỈNH ỦY X', issuer: 'Ban Chỉ đạo', issuerCode: 'BCĐ', place: 'X' },
  layout: 'party',
};
const conclusion: IssueInspectionConclusion['data'] = {
  ...{ number: 5, signer: { authority: '', post: 'Trưởng ban', name: 'A' }, received: null },
  ...{ date: civilDate('2026-06-18'), summary: ['Các xã thực hiện nghiêm túc'], issuer, ladder: defaultLadder },
  tasks: [required, { ...required, as: 'commitment', statement: 'Sửa quy ước', deadline: { kind: 'none' } }],
};
const conclude = (change: Partial<IssueInspectionConclusion['data']> = {}): IssueInspectionConclusion => ({
  type: 'IssueInspectionConclusion',
  data: { ...conclusion, ...change },
});
const givenInspection = given(inspection, defaultCalendar);

/** What has happened after these, each carried out by the host. */
function past(...commands: readonly InspectionCommand[]) {
  let state: InspectionState = inspection.initial;
  const events: (readonly [string, InspectionEvent])[] = [];
  for (const command of commands) {
    const when = command.type === 'IssueInspectionConclusion' ? after : coordinator;
    const { decision } = givenInspection(...events).when(command, when);
    if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
    for (const event of decision.events) {
      events.push([when.at, event]);
      state = inspection.evolve(state, event, instant(when.at));
    }
  }
  return { events, state };
}

function begun(decision: Decision<unknown>): readonly TaskCreated['data'][] {
  const opens = decision.kind === 'accepted' ? (decision.opens ?? []) : [];
  return opens.flatMap(({ events }) =>
    (events as readonly TaskEvent[]).flatMap((event) => (event.type === 'TaskCreated' ? [event.data] : [])),
  );
}

const whole = past(planned(), found, asks);

describe('an inspection', () => {
  it('gives what it requires and what was promised as tasks, in the act that issues its conclusion', () => {
    const { decision } = givenInspection(...whole.events).when(conclude(), after);
    expect(begun(decision)).toMatchObject([
      {
        ...{ conference: stream, number: 1, noticeNumber: '05-TB/BCĐ', noticeDate: '2026-06-18', programme: 'QCDC' },
        ...{ source: { kind: 'paper', paper: 'ketLuanKiemTra', issuer: 'Ban Chỉ đạo' }, deadline: { kind: 'date' } },
      },
      { number: 2, statement: 'Sửa quy ước', deadline: { kind: 'none' } },
    ]);
    expect(decision).toMatchObject({
      events: [{ data: { symbol: '05-TB/BCĐ', tasks: [{ number: 1 }, { as: 'commitment' }] } }],
    });
    expect(seriesOfTask(taskStream(stream, 1))).toBe(stream);
    expect(seriesOf(slugOf(stream))).toBe(stream);
  });

  it('prints by what it came, who looked, and of each unit what is good, weak and new', () => {
    const { state } = whole;
    if (state.status === 'none') throw new Error('it is planned');
    const { signer } = conclusion;
    if (signer === null) throw new Error('somebody signs');
    const printed = JSON.stringify(conclusionDocument(state, { ...conclusion, signer }));
    for (const said of [
      'Thực hiện Quyết định số 15-QĐ/TU ngày 01 tháng 6 năm 2026 của Ban Thường vụ Tỉnh ủy',
      'do đồng chí Nguyễn Văn A, Trưởng Ban Dân vận Tỉnh ủy làm Trưởng đoàn',
      '1. Xã A',
      'Cách làm hay:',
      'Tổ chức đối thoại. Giao xã A chủ trì',
      'CAM KẾT CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA',
      'Xã A kiến nghị Tỉnh ủy: Bố trí kinh phí.',
    ])
      expect(printed).toContain(said);
  });

  it('enters a conclusion of the body that sent the team under that body’s own number', () => {
    const received = { symbol: '27-KL/BCĐTW', issuer: 'Ban Chỉ đạo Trung ương' };
    const { decision } = givenInspection(...whole.events).when(
      conclude({ number: null, signer: null, received }),
      after,
    );
    expect(begun(decision)[0]).toMatchObject({
      ...{ noticeNumber: '27-KL/BCĐTW', source: { issuer: 'Ban Chỉ đạo Trung ương' } },
    });
    givenInspection(...whole.events)
      .when(conclude({ number: null }), after)
      .refused('inspection-number-missing');
  });

  it('takes nothing more once it is concluded or called off, but answers', () => {
    const ended = past(planned(), found, asks, conclude());
    const standing = givenInspection(...ended.events);
    for (const command of [found, asks, conclude(), planned()])
      expect(standing.when(command, after).decision.kind).toBe('refused');
    const answer: AnswerInspectionRecommendation = {
      type: 'AnswerInspectionRecommendation',
      data: {
        ...{ item: 'kn-1', addressee: null, by: 'xã A', date: civilDate('2026-06-19') },
        stance: 'agreed',
        text: 'đã niêm yết',
      },
    };
    expect(standing.when(answer, ofA).decision).toMatchObject({ events: [{ data: { unit: xaA } }] });
    // What goes up is no unit's to answer: the host records it.
    const upward = { ...answer, data: { ...answer.data, item: 'kn-2', by: 'Tỉnh ủy' } };
    standing.when(upward, ofA).refused('inspection-recommendation-not-yours');
    expect(standing.when(upward, after).decision.kind).toBe('accepted');
    const off = past(planned(), { type: 'CallOffInspection', data: { reason: 'dịch bệnh' } });
    givenInspection(...off.events)
      .when(found, coordinator)
      .refused('inspection-called-off');
  });

  it('names what a plan lacks, and where', () => {
    const no = (change: Partial<InspectionPlan>, code: string, pointer: string) => {
      const { decision } = givenInspection().when(planned(change), coordinator);
      expect(decision).toMatchObject({ refusal: { code, pointer } });
    };
    no({ title: ' ' }, 'inspection-text-missing', '/plan/title');
    no({ to: civilDate('2026-06-01') }, 'inspection-ends-before-it-begins', '/plan/to');
    no({ units: [...plan.units, ...plan.units] }, 'inspection-id-repeated', `/plan/units/${plan.units.length}`);
    no({ units: [] }, 'inspection-without-units', '/plan/units');
    no({ team: { ...plan.team, members: [] } }, 'inspection-without-team', '/plan/team/members');
    const twoHeads = plan.team.members.map((one) => ({ ...one, role: 'head' as const }));
    no({ team: { ...plan.team, members: twoHeads } }, 'inspection-two-heads', '/plan/team/members/1/role');
    const [session] = plan.sessions;
    if (session === undefined) throw new Error('there is one');
    no(
      { sessions: [{ ...session, day: civilDate('2026-07-09') }] },
      'inspection-session-outside',
      '/plan/sessions/0/day',
    );
    no({ sessions: [session, session] }, 'inspection-id-repeated', '/plan/sessions/1/id');
    no({ units: plan.units.slice(1) }, 'inspection-unit-not-inspected', '/plan/sessions/0/units/0');
  });

  it('is stated anew on what was read last, and keeps whatever is recorded of', () => {
    const standing = givenInspection(...whole.events);
    const anew = (change: Partial<InspectionPlan>, base = 1): InspectionCommand => ({
      type: 'RestateInspection',
      data: { plan: { ...plan, ...change }, base, reason: null },
    });
    standing.when(anew({ title: 'Khác' }, 2), coordinator).refused('inspection-plan-newer');
    standing.when(anew({ units: plan.units.slice(1), sessions: [] }), coordinator).refused('inspection-findings-stand');
    const recorded = past(planned(), {
      type: 'RecordInspectionSession',
      data: { session: 'b1', present: '', text: 'Đã làm việc' },
    });
    const ofOthers = plan.sessions.map((one) => ({ ...one, units: [xaB] }));
    for (const sessions of [[], ofOthers])
      givenInspection(...recorded.events)
        .when(anew({ sessions }), after)
        .refused('inspection-findings-stand');
    expect(standing.when(anew({ title: 'Khác' }), coordinator).decision).toMatchObject({
      events: [{ data: { version: 2 } }],
    });
    standing.when(anew({}), coordinator).nothing();
    standing.when(found, { ...coordinator, actor: ofA.actor }).refused('inspection-not-permitted');
  });

  it('is told to a unit that is taken out of it, who reads by the list that it is inspected no more', () => {
    const { events, state } = past(planned(), {
      type: 'RestateInspection',
      data: { plan: { ...plan, units: plan.units.slice(0, 1) }, base: 1, reason: null },
    });
    const told = events.flatMap(([, event]) =>
      event.type === 'InspectionRestated' ? [...inspection.letters(state, event)] : [],
    );
    expect(told.map(({ to }) => to[0])).toMatchObject([{ unit: xaA }, { unit: xaB }]);
    expect(told[1]?.facts).toMatchObject({ inspectedUnits: 'xã A' });
  });

  it('is told as a plan to a unit that comes in later, by a change to whoever was told of it before', () => {
    const so = { unit: 'so-a' as UnitId, name: 'Sở A' };
    const members = plan.team.members.map((one, row) => (row === 1 ? { ...one, home: so } : one));
    const { events, state } = past(planned({ units: plan.units.slice(0, 1) }), {
      type: 'RestateInspection',
      data: { plan: { ...plan, team: { ...plan.team, members } }, base: 1, reason: null },
    });
    const told = events.flatMap(([, event]) =>
      event.type === 'InspectionRestated' ? [...inspection.letters(state, event)] : [],
    );
    expect(told.map(({ key, template }) => [key, template])).toEqual([
      ['changed/v2/xa-a', 'inspectionChanged'],
      ['planned/v2/xa-b', 'inspectionPlanned'],
      ['planned/v2/so-a', 'inspectionPlanned'],
    ]);
  });

  it('has as many tasks as its conclusion states, whatever is in it, each by the number of its place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('required', 'commitment'), { maxLength: 12 }), (kinds) => {
        const tasks = kinds.map((as) => ({ ...required, as }));
        const { decision } = givenInspection(...whole.events).when(conclude({ tasks }), after);
        expect(begun(decision).map(({ number }) => number)).toEqual(kinds.map((_as, row) => row + 1));
      }),
    );
  });
});

describe('letters of an inspection', () => {
  const home = { unit: 'so-a' as UnitId, name: 'Sở A' };
  const members = plan.team.members.map((one, row) => (row === 1 ? { ...one, home } : one));
  const sessions = [1, 2].map((row) => ({
    ...{ id: `b${row}`, day: civilDate(`2026-06-1${row + 3}`), hour: null, place: null, units: [], content: '' },
  }));
  const long = planned({ to: civilDate('2026-06-20'), team: { ...plan.team, members }, sessions });
  const written = (state: InspectionState, event: InspectionEvent) =>
    inspection.letters(inspection.evolve(state, event, instant(later)), event).map(({ key }) => key);

  it('tell whoever is inspected, and the unit of whoever goes, what was planned', () => {
    const { events, state } = past(long);
    const keys = events.flatMap(([, event]) => inspection.letters(state, event)).map(({ key }) => key);
    expect(keys).toEqual(['planned/xa-a', 'planned/xa-b', 'planned/so-a']);
    const called = { type: 'InspectionCalledOff', data: { reason: 'bão', by: 'q' } } as const;
    expect(written(state, called)).toEqual(['called-off/xa-a', 'called-off/xa-b', 'called-off/so-a']);
  });

  it('lead to the page whoever may open it, and nobody else', () => {
    const { events, state } = past(long);
    const led = events
      .flatMap(([, event]) => inspection.letters(state, event))
      .map(({ key, facts }) => [key, 'link' in facts]);
    expect(led).toEqual([
      ['planned/xa-a', true],
      ['planned/xa-b', true],
      ['planned/so-a', false],
    ]);
  });

  it('ask for an answer only where something was asked', () => {
    const { events, state } = past(planned(), found, asks, conclude());
    const told = events
      .flatMap(([, event]) => (event.type === 'InspectionConcluded' ? inspection.letters(state, event) : []))
      .map(({ key, facts }) => [key, facts['asked']]);
    expect(told).toEqual([
      ['concluded/xa-a', 1],
      ['concluded/xa-b', undefined],
    ]);
  });

  it('remind of a session two days before it, once, and not of one that was nearer when it was stated', () => {
    const { state } = past(long);
    const near = inspection.nextDue(state);
    expect(near).toEqual({ key: 'session/b1', at: instant('2026-06-12T08:00:00+07:00') });
    const [first, ...rest] = inspection.advance(state, instant('2026-06-12T09:00:00+07:00'));
    expect([first?.type, rest]).toEqual(['InspectionSessionNear', []]);
    if (first === undefined) throw new Error('nothing was due');
    expect(written(state, first)).toEqual(['xa-a', 'xa-b', 'so-a'].map((unit) => `session/b1/2026-06-14/${unit}`));
    const reminded = inspection.evolve(state, first, instant('2026-06-12T08:00:00+07:00'));
    expect(inspection.nextDue(reminded)?.key).toBe('session/b2');
    expect(inspection.nextDue(past(planned()).state)).toBeNull();
  });

  it('remind of an answer that is owed, and of none that was given', () => {
    const { state } = past(planned(), found, asks, conclude());
    expect(inspection.nextDue(state)).toEqual({ key: 'answer/kn-1', at: instant('2026-06-28T08:00:00+07:00') });
    const [due] = inspection.advance(state, instant('2026-06-29T08:00:00+07:00'));
    if (due === undefined) throw new Error('nothing was due');
    expect(written(state, due)).toEqual(['answer/kn-1/2026-07-01/xa-a']);
    const answer = {
      ...{ item: 'kn-1', addressee: null, by: 'xã A', date: civilDate('2026-06-19'), text: 'rồi' },
      stance: 'agreed',
    } as const;
    const { decision } = givenInspection(...past(planned(), found, asks, conclude()).events).when(
      { type: 'AnswerInspectionRecommendation', data: answer },
      ofA,
    );
    const answered = decision.kind === 'accepted' ? decision.events : [];
    const then = answered.reduce((was, event) => inspection.evolve(was, event, instant(later)), state);
    expect([answered.length, inspection.nextDue(then), written(then, due)]).toEqual([1, null, []]);
  });

  it('keep scans of a paper once, of a session that is planned, and of a conclusion that is there', () => {
    const file = { id: 'f1', name: 'ke-hoach.pdf', type: 'pdf', size: 9, hash: 'a'.repeat(64) } as const;
    const scan = { of: 'plan', session: null, files: [file] } as const;
    const attach = (change: Partial<AttachInspectionScan['data']> = {}): AttachInspectionScan => ({
      type: 'AttachInspectionScan',
      data: { ...scan, ...change },
    });
    const open = givenInspection(...past(planned()).events);
    open.when(attach(), coordinator).then({ type: 'InspectionScanAttached', data: { ...scan, by: 'q' } });
    open.when(attach(), ofA).refused('inspection-not-permitted');
    open.when(attach({ of: 'session', session: 'x' }), coordinator).refused('inspection-session-unknown');
    open.when(attach({ of: 'conclusion' }), coordinator).refused('inspection-scan-too-early');
    open.when(attach({ files: [] }), coordinator).refused('inspection-files-missing');
    open.when(attach({ files: [{ ...file, type: 'docx' }] }), coordinator).refused('inspection-scan-no-picture');
    givenInspection(...past(planned(), attach()).events)
      .when(attach({ of: 'session', session: 'b1' }), coordinator)
      .refused('inspection-file-twice');
  });
});
