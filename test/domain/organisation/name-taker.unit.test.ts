import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { endingOf } from '#domain/organisation/ending.ts';
import { answersFor } from '#domain/organisation/acts-for.ts';
import { heldBy, holderOn } from '#domain/organisation/holders.ts';
import {
  admin,
  commune,
  district,
  on,
  province,
  tell,
  tellAs,
  toldState,
  unitId,
} from '#test/domain/organisation/support.ts';

const [a, b, c] = [commune('a', province.id), commune('b', province.id), commune('c', province.id)];
const begins = { validFrom: on('2026-07-01') };
const heirs = [commune('s', province.id, begins), commune('t', province.id, begins)];
const split = {
  ...{ id: 'r', effective: on('2026-07-01'), document: '1/NQ', establish: heirs },
  pairs: heirs.map(({ id }) => ({ from: a.id, to: id, relation: 'split' as const, what: null })),
};
const state = toldState(
  ...[province, a, b, c].map((unit) => ({ type: 'EstablishUnit' as const, data: { ...unit, document: null } })),
  { type: 'RecordReorganisation', data: split },
);
const wish = { unit: a.id, by: unitId('s'), position: null, document: '5/CV' };
const day = on('2026-11-29');
const coordinator = (unit: string, serves: readonly string[] = []): Actor => ({
  ...{ person: 'Lan', role: 'coordinator', unit: unitId(unit), serves: serves.map(unitId) },
});
const named = (data: Partial<typeof wish> = {}, actor: Actor = admin, before = state) =>
  tellAs({ actor, at: '2026-11-29T08:00:00+07:00' }, before, { type: 'NameTaker', data: { ...wish, ...data } });
const refusal = (told: ReturnType<typeof named>) => (told.ok ? null : told.refusal);

describe('who takes over from a unit that was split', () => {
  it('is nobody until somebody is named, then that one from the first day without it, and what the act was is still said', () => {
    expect(endingOf(state, a.id, day)).toEqual({
      ...{ kind: 'split', since: '2026-07-01', into: ['s', 't'], document: '1/NQ' },
      ...{ holder: { kind: 'nobody' }, handedOnBy: null },
    });
    const told = named();
    if (!told.ok) throw new Error(JSON.stringify(told.refusal));
    expect(endingOf(told.state, a.id, on('2026-07-01'))).toEqual({
      ...{ kind: 'split', since: '2026-07-01', into: ['s', 't'], document: '1/NQ' },
      ...{ holder: { kind: 'unit', unit: 's', position: null }, handedOnBy: '5/CV' },
    });
    expect(answersFor(told.state, { unit: unitId('s'), position: null }, day)).toEqual(['a']);
    expect(endingOf(told.state, a.id, on('2026-06-30'))).toBeNull();
  });

  it('is the one named last, and the same one named again changes nothing', () => {
    const once = named();
    if (!once.ok) throw new Error('refused');
    const again = named({}, admin, once.state);
    expect(again.ok && again.state).toBe(once.state);
    const other = named({ by: b.id }, admin, once.state);
    expect(other.ok && holderOn(other.state, a.id, day)).toEqual({ kind: 'unit', unit: 'b', position: null });
  });

  it('is followed when it ends itself, and then it is not said that its document named whoever follows', () => {
    const once = named({ by: b.id });
    if (!once.ok) throw new Error('refused');
    const pairs = [{ from: b.id, to: c.id, relation: 'merged' as const, what: null }];
    const after = tell(once.state, {
      type: 'RecordReorganisation',
      data: { id: 'later', effective: on('2026-12-01'), document: '9/NQ', pairs },
    });
    if (!after.ok) throw new Error('refused');
    expect(endingOf(after.state, a.id, on('2026-12-01'))).toMatchObject({
      ...{ holder: { kind: 'unit', unit: 'c' }, document: '1/NQ', handedOnBy: null },
    });
    expect(heldBy(after.state, c.id, on('2026-12-01'))).toEqual(['b', 'a']);
  });

  it('does not end before it took over, by no act: it is named by which document and whose it is', () => {
    // Split on 1 July, so that whoever is named answers from then on.
    const once = named({ by: b.id });
    if (!once.ok) throw new Error('refused');
    const refused = (pointer: string) => ({
      ...{ code: 'unit-ends-before-it-takes-over', pointer },
      facts: { unit: b.name, other: a.name, day: '2026-07-01', document: '5/CV' },
    });
    const end = (effective: string, before = once.state) => {
      const data = { id: 'early', effective: on(effective), document: '9/NQ', pairs: [], ends: [b.id] };
      return refusal(tell(before, { type: 'RecordReorganisation', data }));
    };
    expect(end('2026-06-20')).toMatchObject(refused('/effective'));
    expect(end('2026-07-01')).toMatchObject(refused('/effective'));
    expect(end('2026-07-02')).toBeNull();
    const dissolve = { unit: b.id, lastDay: on('2026-06-30'), document: '9/NQ' };
    expect(refusal(tell(once.state, { type: 'DissolveUnit', data: dissolve }))).toMatchObject(refused('/lastDay'));
    // Whoever was put right for the same day never had anything to take over.
    const other = named({ by: c.id }, admin, once.state);
    expect(other.ok && end('2026-06-20', other.state)).toBeNull();
  });

  it('is not before it begins: until then nobody answers', () => {
    const late = commune('late', province.id, { validFrom: on('2026-10-01') });
    const before = tell(state, { type: 'EstablishUnit', data: { ...late, document: null } });
    const told = before.ok ? named({ by: late.id }, admin, before.state) : before;
    if (!told.ok) throw new Error('refused');
    expect(holderOn(told.state, a.id, on('2026-09-30'))).toEqual({ kind: 'nobody' });
    expect(holderOn(told.state, a.id, on('2026-10-01'))).toMatchObject({ kind: 'unit', unit: 'late' });
  });

  it('is named by the coordinator of a host it stood below, or whose committee he works for, and by no other', () => {
    expect(named({}, coordinator(province.id)).ok).toBe(true);
    expect(named({}, coordinator('so-noi-vu', [province.id])).ok).toBe(true);
    expect(refusal(named({}, coordinator('b')))).toMatchObject({
      code: 'taker-not-yours-to-name',
      liftedBy: ['admin'],
    });
    expect(refusal(named({}, { ...coordinator(province.id), role: 'reporter' }))).toMatchObject({
      code: 'organisation-not-permitted',
    });
  });

  it.each([
    ['a unit that goes on', { unit: b.id }, 'taker-of-unit-that-goes-on', '/unit'],
    ['a unit nobody knows', { unit: unitId('x') }, 'unit-not-registered', '/unit'],
    ['itself', { by: a.id }, 'reorganisation-into-itself', '/by'],
    ['a taker nobody knows', { by: unitId('x') }, 'unit-not-registered', '/by'],
    ['no document', { document: ' ' }, 'legal-basis-missing', '/document'],
  ] as const)('is refused for %s, at its field', (_, data, code, pointer) => {
    expect(refusal(named(data))).toMatchObject({ code, pointer });
  });
});

describe('what a refusal of the register names', () => {
  it('is told by name beside the id', () => {
    expect(refusal(named({ unit: b.id }))).toMatchObject({ facts: { unit: 'b', unitName: 'xã b' } });
    const ends = tell(state, { type: 'DissolveUnit', data: { unit: province.id, lastDay: day, document: '1' } });
    expect(ends.ok ? null : ends.refusal).toMatchObject({
      facts: { unitName: 'tỉnh Ninh Bình', childName: expect.stringMatching(/^xã /) as string },
    });
  });

  it('is not the day between which two things stand', () => {
    const [from, to] = [on('2026-07-01'), on('2026-06-30')];
    const told = tell(state, {
      type: 'EstablishUnit',
      data: { ...district('x'), validFrom: from, validTo: to, document: null },
    });
    expect(told.ok ? null : told.refusal.facts).toEqual({ from, to });
  });
});
