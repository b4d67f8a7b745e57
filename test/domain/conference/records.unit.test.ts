import { expect, it } from 'vitest';
import type { RollCallEntry } from '#domain/conference/parts.ts';
import {
  conclude,
  convene,
  coordinator,
  givenConference,
  issue,
  leader,
  ofHoaLu,
  onTheDay,
  pastOf,
  unitId,
} from '#test/domain/conference/support.ts';

const by = { at: onTheDay, actor: coordinator };
const entry = (name: string, state: RollCallEntry['state'] = 'present'): RollCallEntry => ({
  name,
  unit: null,
  state,
  arrivedAt: state === 'late' ? '08:40' : null,
});
const call = (more: object = {}) =>
  ({
    type: 'RecordRollCall',
    data: { point: 'hoa-lu', entries: [entry('A'), entry('B', 'late'), entry('C', 'absent')], present: 12, ...more },
  }) as const;
const award = (more: object = {}) =>
  ({
    type: 'RecordAward',
    data: {
      kind: 'certificateOfMerit',
      kindLabel: 'Bằng khen',
      recipient: 'person',
      count: 3,
      names: [],
      by: 'Chủ tịch UBND tỉnh',
      for: 'thành tích xuất sắc',
      programmes: ['QCDC'],
      period: 'năm 2020',
      ...more,
    },
  }) as const;
const items = [
  { id: 'D1', statement: 'ngại đối thoại', kind: 'shortcoming', recurring: true, inferred: false },
] as const;
const recommendations = [
  {
    number: 1,
    direction: 'up',
    from: 'đoàn kiểm tra',
    to: 'Ban Chỉ đạo Trung ương',
    toKind: 'committee',
    via: null,
    statement: 'hướng dẫn mẫu biểu',
    deadline: null,
  },
] as const;

it('calls the roll of each point by itself, by the host or the officer of the point', () => {
  const ready = givenConference(...pastOf(convene()));
  ready.when(call(), { at: onTheDay, actor: ofHoaLu }).then({
    type: 'RollCallRecorded',
    data: { ...call().data, corrects: false, by: ofHoaLu.person },
  });
  ready.when(call({ point: 'chinh' }), { at: onTheDay, actor: ofHoaLu }).refused('conference-not-the-host');
});

it('corrects the former roll-call of the same point and leaves the others', () => {
  const past = pastOf(
    convene(),
    [onTheDay, coordinator, call()],
    [onTheDay, coordinator, call({ point: 'chinh', present: 40 })],
    [onTheDay, coordinator, call({ present: 14 })],
  );
  expect(past[3]?.[1]).toMatchObject({ data: { corrects: true } });
  expect(givenConference(...past).state).toMatchObject({
    rollCalls: [
      { point: 'chinh', present: 40 },
      { point: 'hoa-lu', present: 14 },
    ],
  });
});

it('refuses a roll-call before the day, of no point, and counts that cannot be', () => {
  const ready = givenConference(...pastOf(convene()));
  ready.when(call(), { at: '2020-06-29T23:59:00+07:00', actor: coordinator }).refused('conference-before-the-day');
  expect(ready.when(call(), { at: '2020-06-30T00:00:00+07:00', actor: coordinator }).decision.kind).toBe('accepted');
  ready.when(call({ point: 'kim-son' }), by).refused('conference-point-unknown');
  ready.when(call({ present: 1 }), by).refused('conference-present-below-entries');
  ready.when(call({ present: -1 }), by).refused('conference-count-malformed');
  const twice = ready.when(call({ entries: [entry('A'), entry('A')] }), by);
  twice.refused('conference-id-repeated');
  expect(twice.decision).toMatchObject({ refusal: { pointer: '/entries/1/name' } });
});

it('records awards with their number, names or not', () => {
  const past = pastOf(
    convene(),
    [onTheDay, coordinator, award()],
    [onTheDay, coordinator, award({ recipient: 'collective', count: 2, names: ['A', 'B'] })],
  );
  expect(givenConference(...past).state).toMatchObject({
    awards: [{ count: 3 }, { recipient: 'collective', count: 2 }],
  });
  const ready = givenConference(...pastOf(convene()));
  ready.when(award({ names: ['A'] }), by).refused('conference-names-do-not-match-count');
  ready.when(award({ count: 0 }), by).refused('conference-number-malformed');
  ready.when(award(), { ...by, actor: ofHoaLu }).refused('conference-not-the-host');
  ready.when(award(), { ...by, at: '2020-06-29T10:00:00+07:00' }).refused('conference-before-the-day');
});

it('keeps shortcomings, directions and recommendations apart from each other and from tasks', () => {
  const direction = { id: 'P1', statement: 'nâng nhận thức' };
  const past = pastOf(
    convene(),
    [onTheDay, coordinator, { type: 'RecordShortcomings', data: { items } }],
    [onTheDay, coordinator, { type: 'RecordDirections', data: { items: [direction] } }],
    [onTheDay, leader, { type: 'RecordRecommendations', data: { items: recommendations } }],
    conclude([]),
  );
  expect(givenConference(...past).state).toMatchObject({
    shortcomings: items,
    directions: [direction],
    recommendations,
    draft: { tasks: [] },
  });
});

it('points at a repeated or empty entry of a list, and takes lists from the host alone', () => {
  const ready = givenConference(...pastOf(convene()));
  const twice = ready.when(
    { type: 'RecordRecommendations', data: { items: [...recommendations, ...recommendations] } },
    by,
  );
  twice.refused('conference-id-repeated');
  expect(twice.decision).toMatchObject({ refusal: { pointer: '/items/1/number' } });
  const empty = ready.when({ type: 'RecordDirections', data: { items: [{ id: 'P1', statement: ' ' }] } }, by);
  empty.refused('conference-text-missing');
  expect(empty.decision).toMatchObject({ refusal: { pointer: '/items/0/statement' } });
  ready
    .when({ type: 'RecordShortcomings', data: { items } }, { ...by, actor: ofHoaLu })
    .refused('conference-not-the-host');
});

it('takes what belongs to the day until it is over, even after the notice, and nothing once it has ended', () => {
  const sameDay = pastOf(convene(), conclude([]), issue('2020-06-30T16:00:00+07:00', '2020-06-30'));
  expect(givenConference(...sameDay).when(award(), { ...by, at: '2020-06-30T17:00:00+07:00' }).decision.kind).toBe(
    'accepted',
  );
  const ended = givenConference(...pastOf(convene(), conclude([]), issue()));
  ended.when(award(), { ...by, at: '2020-07-07T17:00:00+07:00' }).refused('conference-ended');
  ended.when(call(), { ...by, actor: { ...ofHoaLu, unit: unitId('kim-son') } }).refused('conference-ended');
});
