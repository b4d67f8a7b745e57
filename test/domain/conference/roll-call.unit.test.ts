import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { RecordRollCall } from '#domain/conference/commands.ts';
import { type RollCall, type RollCallEntry, rollCallStates } from '#domain/conference/parts.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { seatedTwice } from '#domain/conference/seated-twice.ts';
import {
  convene,
  coordinator,
  givenConference,
  hoaLu,
  nhoQuan,
  leader,
  ofHoaLu,
  onTheDay,
  pastOf,
  unitId,
} from '#test/domain/conference/support.ts';
import { instant } from '#test/support/given.ts';

const entry = (name: string, more: Partial<RollCallEntry> = {}): RollCallEntry => ({
  ...{ name, unit: null, state: 'present', arrivedAt: null },
  ...more,
});
const call = (present: number, more: object = {}) =>
  ({ type: 'RecordRollCall', data: { point: 'hoa-lu', entries: [], present, ...more } }) as const;

describe('a list carries the one it was made on', () => {
  const called = pastOf(convene(), [onTheDay, coordinator, call(30, { base: 0 })]);

  it('is refused when somebody recorded a newer one, with who did and how many were there', () => {
    const older = givenConference(...called).when(call(28, { base: 0 }), { at: onTheDay, actor: ofHoaLu });
    older.refused('conference-roll-call-newer');
    expect(older.decision).toMatchObject({
      refusal: { facts: { point: 'hoa-lu', name: 'điểm cầu Hoa Lư', present: 30, version: 1 } },
    });
  });

  it('is taken when it was made on the newest, and counts its versions', () => {
    const newer = pastOf(convene(), [onTheDay, coordinator, call(30)], [onTheDay, ofHoaLu, call(31, { base: 1 })]);
    expect(givenConference(...newer).state).toMatchObject({
      rollCalls: [{ present: 31, version: 2, by: ofHoaLu.person, at: instant(onTheDay) }],
    });
    expect(newer[2]?.[1]).toMatchObject({ data: { corrects: true } });
    expect(newer[2]?.[1].data).not.toHaveProperty('base');
  });

  it('is the same when it says the same, whatever it was made on', () => {
    const again = givenConference(...called).when(call(30, { base: 0 }), { at: onTheDay, actor: ofHoaLu });
    expect(again.decision).toEqual({ kind: 'nothing', reason: 'already-recorded' });
  });
});

describe('somebody at two points', () => {
  const roll = (point: string, entries: readonly RollCallEntry[]): RollCall => ({
    ...{ point, entries, present: entries.length, version: 1 },
    ...{ at: instant(onTheDay), by: 'A' },
  });

  it('is named with the points, also where he was added by hand', () => {
    const rolls = [roll('a', [entry('Ông An', { unit: hoaLu })]), roll('b', [entry(' ông an')])];
    expect(seatedTwice(rolls)).toEqual([{ name: 'Ông An', points: ['a', 'b'] }]);
  });

  it('is not two people of two units, nor one who was called absent at the other', () => {
    const rolls = [
      roll('a', [entry('Ông An', { unit: hoaLu }), entry('Bà Bình')]),
      roll('b', [entry('Ông An', { unit: nhoQuan }), entry('Bà Bình', { state: 'absent' })]),
    ];
    expect(seatedTwice(rolls)).toEqual([]);
  });
});

describe('a substitute', () => {
  const entries = [entry('A'), entry('B', { state: 'substitute', substitute: 'Phó của B' })];
  const decide = (more: object = {}) =>
    ({
      type: 'DecideSubstitute',
      data: { point: 'hoa-lu', name: 'B', unit: null, approved: true, reason: null, ...more },
    }) as const;
  const named = pastOf(convene(), [onTheDay, ofHoaLu, call(5, { entries })]);
  const at = { at: onTheDay, actor: coordinator };

  it('that a point names counts once the host has approved, and no more once it has taken that back', () => {
    expect(givenConference(...named).state).toMatchObject({
      rollCalls: [{ present: 4, entries: [{}, { substitute: 'Phó của B', approval: 'waiting' }] }],
    });
    const approved = pastOf(convene(), [onTheDay, ofHoaLu, call(5, { entries })], [onTheDay, coordinator, decide()]);
    expect(givenConference(...approved).state).toMatchObject({
      rollCalls: [{ present: 5, version: 1, entries: [{}, { approval: 'approved' }] }],
    });
    const back = givenConference(...approved);
    back.when(decide({ approved: false }), at).refused('conference-reason-missing');
    const refused = back.when(decide({ approved: false, reason: 'không đúng thành phần' }), at).decision;
    if (refused.kind !== 'accepted') throw new Error(refused.kind);
    const state = refused.events.reduce(
      (before, event) => conference.evolve(before, event, instant(onTheDay)),
      back.state,
    );
    expect(state).toMatchObject({ rollCalls: [{ present: 4, entries: [{}, { approval: 'refused' }] }] });
  });

  it('that the host calls itself counts at once', () => {
    const past = pastOf(convene(), [onTheDay, coordinator, call(5, { entries })]);
    expect(givenConference(...past).state).toMatchObject({ rollCalls: [{ present: 5 }] });
    expect(givenConference(...past).when(decide(), at).decision).toEqual({
      kind: 'nothing',
      reason: 'already-decided',
    });
  });

  it('keeps what was decided of it when the list is corrected, by whomever', () => {
    const ready = givenConference(...named);
    const again = ready.when(call(6, { entries: [entry('C'), ...entries], base: 1 }), at);
    const kept = { approval: 'waiting', markedAt: instant(onTheDay) };
    expect(again.decision).toMatchObject({
      events: [{ data: { entries: [entry('C'), { ...entry('A'), markedAt: kept.markedAt }, kept], present: 5 } }],
    });
  });

  it('is decided on by the host alone, and only where there is one', () => {
    const ready = givenConference(...named);
    ready.when(decide(), { ...at, actor: ofHoaLu }).refused('conference-not-the-host');
    ready.when(decide({ name: 'A' }), at).refused('conference-no-substitute');
    ready.when(decide({ point: 'kim-son' }), at).refused('conference-point-unknown');
  });
});

describe('the line of a point', () => {
  const link = (which: 'connected' | 'lost', hour: string | null = null) =>
    ({ type: 'RecordLink', data: { point: 'hoa-lu', link: which, hour } }) as const;

  it('is told by the host or the point, with an hour that has passed, and stands through what comes after', () => {
    const past = pastOf(
      convene(),
      [onTheDay, coordinator, link('lost', '08:41')],
      [onTheDay, leader, { type: 'Conclude', data: { declaredCount: null, tasks: [] } }],
    );
    expect(givenConference(...past).state).toMatchObject({
      status: 'concluded',
      links: [{ point: 'hoa-lu', link: 'lost', since: '2020-06-30T01:41:00.000Z' }],
    });
    const ready = givenConference(...past);
    ready.when(link('connected', '10:01'), { at: onTheDay, actor: ofHoaLu }).refused('conference-link-in-future');
    ready
      .when(link('connected'), { at: onTheDay, actor: { ...ofHoaLu, unit: unitId('kim-son') } })
      .refused('conference-not-the-host');
    expect(ready.when(link('lost'), { at: onTheDay, actor: ofHoaLu }).decision.kind).toBe('nothing');
  });

  it('is what was seen last, in whatever order it is told', () => {
    const told = [link('lost', '08:41'), link('connected', '08:58'), link('lost', '09:14')];
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: 3 }), (order) => {
        const past = pastOf(convene(), ...order.map((one) => [onTheDay, ofHoaLu, one] as const));
        expect(givenConference(...past).state).toMatchObject({ links: [{ link: 'lost' }] });
      }),
    );
  });
});

describe('lists kept at a point and sent later', () => {
  const base = millisOf(instant('2020-06-30T08:00:00+07:00'));
  const points = Array.from({ length: 21 }, (_, index) => `p-${String(index)}`);
  const twentyOne = points.map((id) => ({ id, name: id, unit: hoaLu, contact: null, isMain: false }));
  const person = fc.record({
    name: fc.constantFrom('A', 'B', 'C', 'D'),
    state: fc.constantFrom(...rollCallStates),
    minute: fc.integer({ min: 0, max: 90 }),
  });
  const sent = fc
    .record({
      point: fc.constantFrom(...points),
      people: fc.uniqueArray(person, { selector: ({ name }) => name, minLength: 1 }),
      unnamed: fc.nat(20),
    })
    .map(({ point, people, unnamed }): RecordRollCall => {
      const entries = people.map(({ name, state, minute }) =>
        entry(name, { state, markedAt: instantFromMillis(base + minute * 60_000) }),
      );
      const present = entries.filter(({ state }) => state !== 'absent' && state !== 'excused').length + unnamed;
      return { type: 'RecordRollCall', data: { point, entries, present, merge: true } };
    });

  function attendanceAfter(lists: readonly RecordRollCall[]): unknown {
    const at = instant(onTheDay);
    const given = { at, actor: ofHoaLu, commandId: 'c' as CommandId, calendar: defaultCalendar };
    const start = givenConference(...pastOf(convene({ points: twentyOne }))).state;
    const state = lists.reduce<ConferenceState>((before, list) => {
      const decision = conference.decide(before, list, given);
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      const events = decision.kind === 'accepted' ? decision.events : [];
      return events.reduce((now, event) => conference.evolve(now, event, at), before);
    }, start);
    if (state.status === 'none') throw new Error('no conference');
    const of = ({ point, entries, present }: RollCall) => [
      point,
      { present, entries: entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)) },
    ];
    return Object.fromEntries(state.rollCalls.map(of));
  }

  it('end the same of 21 points, in any order and however often each arrives', () => {
    const lists = fc.array(sent, { minLength: 2, maxLength: 12 });
    const twice = lists.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    );
    fc.assert(
      fc.property(twice, ([once, again]) => {
        expect(attendanceAfter(again)).toEqual(attendanceAfter(once));
      }),
      {
        numRuns: 150,
      },
    );
  });

  it('are in the conference’s own time, and no call is later than the hour it arrives', () => {
    const late = entry('A', { markedAt: instant('2031-01-01T00:00:00+07:00') });
    const past = pastOf(convene(), [onTheDay, ofHoaLu, call(1, { entries: [late], merge: true })]);
    expect(givenConference(...past).state).toMatchObject({
      rollCalls: [{ entries: [{ markedAt: instant(onTheDay) }] }],
    });
  });
});
