import { describe, expect, it } from 'vitest';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import { inTurn } from '#web/kit/in-turn.ts';
import { expectedAt, thereAmong } from '#web/screens/conference/roll-model.ts';

const point = (id: string, unit: string | null, more: Partial<Point> = {}): Point => ({
  ...{
    id,
    name: `Điểm cầu ${id}`,
    unit,
    contact: null,
    isMain: unit === null,
    rollCall: null,
    link: null,
    readiness: null,
  },
  ...more,
});
const invitee = (unit: string | null, more: object = {}) => ({
  ...{ id: unit ?? 'nhom', name: unit ?? 'đại biểu', unit, role: '', kind: 'member', count: null },
  ...{ answer: null, substitute: null, called: unit ?? 'đại biểu', seat: null },
  ...more,
});
const points = [point('hall', null), point('a', 'a')];
/** Of a conference only what a roll-call is made from. */
const conference = (invitees: readonly object[]) => ({ points, invitees }) as unknown as Conference;

describe('who is expected at a point', () => {
  it('is its own unit, with whoever it sends instead, but for a seat that somebody has taken', () => {
    const told = conference([
      invitee('a', { called: 'Trưởng ban, a' }),
      invitee('a', { called: 'Bà B' }),
      invitee('a', { called: 'Ông C', seat: { at: '2020-06-30T03:00:00.000Z', counted: true } }),
    ]);
    expect(expectedAt(told, point('a', 'a')).map(({ name }) => name)).toEqual(['Trưởng ban, a', 'Bà B']);
  });

  it('is, in the hall, every unit without a point of its own; a guest by himself too; a group is only counted', () => {
    const guest = invitee(null, { id: 'khach', called: 'Ông K', count: 1 });
    const unsaid = { ...guest, id: 'khach-2', called: 'Bà L', kind: 'guest', count: null };
    const told = conference([invitee('a'), invitee('b'), invitee(null), guest, unsaid]);
    expect(expectedAt(told, point('hall', null)).map(({ unit }) => unit)).toEqual(['b', null, null]);
  });

  it('is excused when it declined, and not called otherwise', () => {
    const told = conference([invitee('a', { answer: 'decline' }), invitee('a', { answer: 'accept' })]);
    expect(expectedAt(told, point('a', 'a')).map(({ state }) => state)).toEqual(['excused', null]);
  });

  it('is who was called before, and then who still has to be, when the roll is gone on with', () => {
    const late = { name: 'C', unit: null, state: 'late' as const, arrivedAt: '08:20' };
    const entries = [{ ...late, substitute: null, approval: null, markedAt: null }];
    const called = point('a', 'a', {
      rollCall: { present: 3, version: 1, at: '2020-06-30T03:00:00.000Z', by: 'B', entries },
    });
    const notYet = { name: 'a', unit: 'a', state: null, arrivedAt: '' };
    expect(expectedAt(conference([invitee('a')]), called)).toEqual([late, notYet]);
  });
});

it('counts the late and the substitutes as there, the excused and the absent not', () => {
  const states = ['present', 'late', 'substitute', 'excused', 'absent', null] as const;
  expect(thereAmong(states.map((state) => ({ name: 'x', unit: null, state, arrivedAt: '' })))).toBe(3);
});

it('takes code after code in their order while the desk does not wait for the answer, the next also after one refused', async () => {
  const turn = inTurn();
  const done: string[] = [];
  const slow = turn(async () => {
    await Promise.resolve();
    done.push('A');
  });
  const refused = turn(() => Promise.reject(new Error('B')));
  const last = turn(() => Promise.resolve(done.push('C')));
  await expect(refused).rejects.toThrow('B');
  await Promise.all([slow, last]);
  expect(done).toEqual(['A', 'C']);
});
