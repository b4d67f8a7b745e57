import { describe, expect, it } from 'vitest';
import type { RollCall, RollCallEntry } from '#domain/conference/parts.ts';
import { seatedTwice } from '#domain/conference/seated-twice.ts';
import {
  convene,
  coordinator,
  givenConference,
  hoaLu,
  nhoQuan,
  ofHoaLu,
  onTheDay,
  pastOf,
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
