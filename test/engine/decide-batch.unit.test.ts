import { expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { AggregateKind, CommandId, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { type Decided, decideBatch } from '#engine/decide-batch.ts';
import { registry } from '#engine/registry.ts';
import { created, hoaLu, host as taskHost, ofHoaLu } from '#test/domain/follow-up-task/support.ts';
import { concludeOf, conveneOf, inviteOf, moveOf, noticeOf } from '#test/support/conferring.ts';
import { instant } from '#test/support/given.ts';
import { hostUnit, plan, reportData } from '#test/support/plans.ts';

type Sent = readonly [at: string, by: Actor, type: string, data: unknown];

const person = (name: string, role: Role, unit: string = hostUnit): Actor => ({
  person: name,
  role,
  unit: unit as never,
});
const an = person('Lê Thị An', 'coordinator');
const binh = person('Trần Bình', 'coordinator');
const chi = person('Phạm Chi', 'leader');
const dung = person('Vũ Dung', 'reporter', 'huyen-a');

/** One pass over the commands. */
function passed(kind: AggregateKind, commands: readonly Sent[], past: readonly (readonly [string, unknown])[] = []) {
  const { aggregate } = registry[kind];
  const state = past.reduce<unknown>(
    (s, [at, event]) => aggregate.evolve(s, event as never, instant(at)),
    aggregate.initial,
  );
  return decideBatch({
    ...{ stream: 'test/1' as StreamId, aggregate, start: { state, version: past.length }, registry },
    ...{ calendar: defaultCalendar, now: instant(commands.at(-1)?.[0] ?? '2026-01-01T00:00:00Z') },
    commands: commands.map(([at, actor, type, data], row) => ({
      ...{ receipt: row + 1, commandId: `c-${String(row)}` as CommandId, kind, ledger: 'test' as LedgerId },
      ...{ type, data, actor, correlation: 'test', arrivedAt: instant(at) },
    })),
  });
}

function pass(...given: Parameters<typeof passed>) {
  return passed(...given).outcomes;
}

function said({ outcome }: Decided) {
  if (outcome.kind !== 'refused') return outcome.kind;
  const { code, facts } = outcome.refusal;
  return { code, by: facts['by'], at: facts['at'], sentence: refusalSentence(code, facts) };
}

const of = (unit: string, more: object = {}) => ({ unit, ...more });
const june = (day: string) => `2026-06-${day}:00+07:00`;
const called: readonly Sent[] = [
  [june('01T08:00'), an, 'PlanCycle', plan()],
  [june('01T09:00'), an, 'IssueCall', { number: 5, date: '2026-06-01' }],
];

it('says who handed in, accepted, returned or exempted, and when, to whoever comes second', () => {
  const outcomes = pass('reviewCycle', [
    ...called,
    [june('15T10:05'), dung, 'SubmitReport', reportData('huyen-a')],
    [june('15T10:06'), person('Đỗ Em', 'unitHead', 'huyen-a'), 'SubmitReport', reportData('huyen-a')],
    [june('15T11:00'), an, 'AcceptReport', of('huyen-a', { round: 1 })],
    [june('15T11:01'), binh, 'ReturnReport', of('huyen-a', { round: 1, reasons: [{ path: null, reason: 'thiếu' }] })],
    [june('15T12:00'), chi, 'ExemptUnit', of('huyen-b', { reason: 'bão' })],
    [june('15T12:30'), binh, 'UrgeUnit', of('huyen-b')],
  ]);
  expect(outcomes.slice(2).map(said)).toEqual([
    'accepted',
    {
      ...{ code: 'report-already-submitted', by: 'Vũ Dung', at: '2026-06-15T03:05:00.000Z' },
      sentence: 'Vũ Dung đã gửi báo cáo của đơn vị lúc 10:05 ngày 15/6/2026 (số tiếp nhận 1), đang chờ rà soát.',
    },
    'accepted',
    {
      ...{ code: 'report-already-accepted', by: 'Lê Thị An', at: '2026-06-15T04:00:00.000Z' },
      sentence: 'Lê Thị An đã chấp nhận báo cáo của đơn vị lúc 11:00 ngày 15/6/2026 (số tiếp nhận 1).',
    },
    'accepted',
    {
      ...{ code: 'unit-exempted', by: 'Phạm Chi', at: '2026-06-15T05:00:00.000Z' },
      sentence: 'Phạm Chi đã miễn báo cáo cho đơn vị lúc 12:00 ngày 15/6/2026: bão.',
    },
  ]);
  expect(outcomes.every(({ earlier }) => earlier === undefined)).toBe(true);
});

it('names the act on the same unit, never the newer one on another', () => {
  const outcomes = pass('reviewCycle', [
    ...called,
    [june('15T10:00'), dung, 'SubmitReport', reportData('huyen-a')],
    [june('15T10:01'), person('Hồ Giang', 'reporter', 'huyen-b'), 'SubmitReport', reportData('huyen-b')],
    [june('15T10:02'), dung, 'SubmitReport', reportData('huyen-a')],
  ]);
  expect(said(outcomes[4] as Decided)).toMatchObject({ code: 'report-already-submitted', by: 'Vũ Dung' });
});

it('says who issued the call and who closed or cancelled what is no longer open', () => {
  const outcomes = pass('reviewCycle', [
    ...called,
    [june('02T08:00'), binh, 'IssueCall', { number: 6, date: '2026-06-02' }],
    [june('22T08:00'), chi, 'CloseCollection', { overrideReason: null }],
    [june('22T09:00'), an, 'CloseCollection', { overrideReason: null }],
    [june('22T10:00'), binh, 'CancelCycle', { reason: 'lập lại' }],
    [june('22T11:00'), an, 'Consolidate', {}],
  ]);
  expect(outcomes.slice(2).map(said)).toMatchObject([
    { code: 'call-already-issued', by: 'Lê Thị An', at: '2026-06-01T02:00:00.000Z' },
    'accepted',
    { code: 'collection-closed', by: 'Phạm Chi' },
    'accepted',
    { code: 'cycle-cancelled', by: 'Trần Bình', sentence: 'Trần Bình đã hủy đợt báo cáo lúc 10:00 ngày 22/6/2026.' },
  ]);
});

it('tells the hour alone of what the engine did, and neither where nothing was done', () => {
  const outcomes = pass('reviewCycle', [
    ...called,
    [june('18T16:00'), an, 'UrgeUnit', of('huyen-a')],
    [june('18T16:01'), an, 'AcceptReport', of('huyen-a', { round: 1 })],
  ]);
  const [reminded, never] = outcomes.slice(2).map(said);
  expect(reminded).toMatchObject({ code: 'unit-reminded-today', by: undefined });
  expect(reminded).toMatchObject({
    sentence: expect.stringMatching(/^huyện huyen-a đã được nhắc lúc \d\d:\d\d ngày 18\/6\/2026/),
  });
  expect(never).toMatchObject({ code: 'report-not-submitted', by: undefined, at: undefined });
});

it('says who convened, invited, cancelled and issued the notice of a conference', () => {
  const stream = 'conference/tinh-x' as StreamId;
  const clock = { startedAt: instant('2026-06-01T01:00:00Z'), origin: instant('2026-06-01T01:00:00Z'), scale: 1 };
  const convening = conveneOf(stream, { cycle: 'cycle/x' as StreamId, heldOn: '2026-06-30', clock });
  const data = { ...(convening.data as object), clock: null };
  const told = pass('conference', [
    [june('01T08:00'), an, 'ConveneConference', data],
    [june('01T08:30'), binh, 'ConveneConference', data],
    [june('02T08:00'), an, 'IssueInvitations', inviteOf(stream, '2026-06-02').data],
    [june('02T08:30'), binh, 'IssueInvitations', inviteOf(stream, '2026-06-02').data],
    [june('30T15:00'), chi, 'Conclude', concludeOf(stream, []).data],
    [june('30T15:30'), an, 'IssueNotice', noticeOf(stream, '2026-06-30').data],
    [june('30T15:31'), binh, 'IssueNotice', noticeOf(stream, '2026-06-30').data],
  ]).map(said);
  expect(told).toMatchObject([
    'accepted',
    { code: 'conference-already-convened', by: 'Lê Thị An' },
    'accepted',
    {
      code: 'conference-invitations-issued',
      sentence:
        'Lê Thị An đã gửi giấy mời số 7, ngày 02 tháng 6 năm 2026, lúc 08:00 ngày 02/6/2026; mỗi hội nghị chỉ gửi một lần.',
    },
    'accepted',
    'accepted',
    { code: 'conference-notice-issued', by: 'Lê Thị An', at: '2026-06-30T08:30:00.000Z' },
  ]);
  const gone = pass('conference', [
    [june('01T08:00'), an, 'ConveneConference', data],
    [june('02T08:00'), chi, 'PostponeOrCancel', { decision: 'cancel', reason: 'bão' }],
    [june('02T09:00'), binh, 'MoveConference', moveOf(stream, '2026-07-10').data],
  ]).map(said);
  expect(gone[2]).toMatchObject({ code: 'conference-cancelled', by: 'Phạm Chi' });
});

it('says who reported, verified or returned a task, and who asked for more time', () => {
  const [checker, other] = [person('Lê Thị An', 'coordinator', taskHost), person('Trần Bình', 'coordinator', taskHost)];
  const july = (hour: string) => `2020-07-08T${hour}:00+07:00`;
  const done = { unit: hoaLu, text: 'đã xong', documentNumber: null };
  const until = { unit: hoaLu, until: civilDate('2020-09-30'), reason: 'bão' };
  const due = { kind: 'date', date: civilDate('2020-08-31'), hour: '17:00', raw: null };
  const told = pass(
    'followUpTask',
    [
      [july('08:00'), checker, 'SetDueDate', { rule: due, reason: 'theo kết luận' }],
      [july('08:10'), { ...ofHoaLu, role: 'unitHead' }, 'AskExtension', until],
      [july('08:11'), { ...ofHoaLu, person: 'Đỗ Em', role: 'unitHead' }, 'AskExtension', until],
      [july('09:00'), { ...ofHoaLu, role: 'unitHead' }, 'ReportDone', done],
      [july('09:01'), { ...ofHoaLu, person: 'Đỗ Em', role: 'unitHead' }, 'ReportDone', done],
      [july('09:02'), checker, 'ReturnTask', { unit: hoaLu, reasons: ['thiếu'] }],
      [july('09:03'), other, 'VerifyTask', { unit: hoaLu }],
      [july('09:04'), ofHoaLu, 'ReportDone', done],
      [july('09:05'), checker, 'VerifyTask', { unit: hoaLu }],
      [july('09:06'), other, 'VerifyTask', { unit: hoaLu }],
    ],
    [['2020-07-07T09:00:00+07:00', created()]],
  ).map(said);
  expect(told).toMatchObject([
    'accepted',
    'accepted',
    { code: 'task-extension-pending', by: 'cán bộ Hoa Lư' },
    'accepted',
    { code: 'task-already-reported', by: 'cán bộ Hoa Lư', at: '2020-07-08T02:00:00.000Z' },
    'accepted',
    {
      code: 'task-not-reported',
      sentence: 'Lê Thị An đã trả lại kết quả của huyện hoa-lu lúc 09:02 ngày 08/7/2020 và đơn vị chưa báo cáo lại.',
    },
    'accepted',
    'accepted',
    { code: 'task-ended', by: 'Lê Thị An' },
  ]);
});

it('says who wrote what the register, a template or the calendar has already', () => {
  const admins = [person('Ngô Hà', 'admin', 'quan-tri'), person('Bùi Khoa', 'admin', 'quan-tri')] as const;
  const country = { id: 'vn', kind: 'country', level: 'central', parent: null, name: 'Trung ương', aliases: [] };
  const blank = { validFrom: null, validTo: null, code: null, protocolRank: null, setting: null };
  const table = { version: 'v1', from: '2030-01-01', to: '2030-12-31' };
  const day = (label: string) => [{ date: '2030-01-01', kind: 'holiday', label, source: '1/TB' }];
  const twice = (kind: AggregateKind, type: string, first: unknown, second: unknown) =>
    pass(kind, [
      [june('01T08:00'), admins[0], type, first],
      [june('01T09:00'), admins[1], type, second],
    ]).map(said);
  const unit = { ...country, ...blank, document: null };
  expect(twice('organisation', 'EstablishUnit', unit, { ...unit, name: 'khác' })[1]).toMatchObject({
    ...{ code: 'unit-already-registered', by: 'Ngô Hà' },
    sentence: 'Ngô Hà đã ghi đơn vị "Trung ương" vào danh mục lúc 08:00 ngày 01/6/2026.',
  });
  const { id, sections, indicators, relations } = plan().template;
  const template = { host: null, id, name: 'Đề cương', sections, indicators, relations };
  expect(twice('template', 'DefineTemplate', template, { ...template, name: 'khác' })[1]).toMatchObject({
    ...{ code: 'template-already-defined', by: 'Ngô Hà' },
  });
  expect(
    twice('calendar', 'PublishCalendar', { ...table, days: day('Tết') }, { ...table, days: day('khác') })[1],
  ).toMatchObject({ code: 'calendar-version-exists', by: 'Ngô Hà', at: '2026-06-01T01:00:00.000Z' });
});

it('leaves an act of an earlier pass to the store, by its kind and its unit', () => {
  const { aggregate } = registry.reviewCycle;
  const first = called.reduce<unknown>((state, [at, actor, type, data]) => {
    const given = { at: instant(at), actor, commandId: 'c' as CommandId, calendar: defaultCalendar };
    const decision = aggregate.decide(state, { type, data }, given);
    if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
    return decision.events.reduce((s, event) => aggregate.evolve(s, event, instant(at)), state);
  }, aggregate.initial);
  const { outcomes } = decideBatch({
    ...{ stream: 'test/1' as StreamId, aggregate, start: { state: first, version: 2 }, registry },
    ...{ calendar: defaultCalendar, now: instant(june('02T08:00')) },
    commands: [
      {
        ...{ receipt: 1, commandId: 'c-1' as CommandId, kind: 'reviewCycle', ledger: 'test' as LedgerId },
        ...{ type: 'IssueCall', data: { number: 6, date: '2026-06-02' }, actor: binh },
        ...{ correlation: 'test', arrivedAt: instant(june('02T08:00')) },
      },
    ],
  });
  expect(outcomes[0]).toMatchObject({
    earlier: { types: ['CallIssued'] },
    outcome: { kind: 'refused', refusal: { code: 'call-already-issued' } },
  });
});

it('reminds, after hours without an engine, those alone who still owe: once, of the last step that has passed', () => {
  // Due on 19 June: steps on the 10th (seven working days before) and the 16th (three), at eight; a report came after each.
  const { letters, own } = passed('reviewCycle', [
    ...called,
    [june('10T08:05'), dung, 'SubmitReport', reportData('huyen-a')],
    [june('16T09:00'), person('Đỗ Em', 'reporter', 'huyen-b'), 'SubmitReport', reportData('huyen-b')],
  ]);
  const rungs = own.events.filter(({ type }) => type === 'ReminderRungFired');
  expect(rungs).toHaveLength(2);
  expect(letters.filter(({ letter }) => letter.key.startsWith('reminder/')).map(({ letter }) => letter.key)).toEqual([
    expect.stringMatching(/^reminder\/v1\/-3\/huyen-c$/),
  ]);
});
