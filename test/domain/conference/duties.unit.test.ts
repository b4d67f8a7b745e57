import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { isLate, type StatedDuty } from '#domain/conference/duties.ts';
import { usualDuties } from '#domain/conference/usual-duties.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  conclude,
  convene,
  coordinator,
  facts,
  givenConference,
  hoaLu,
  issue,
  ofHoaLu,
  onTheDay,
  pastOf,
  task,
  type Step,
  unitId,
} from '#test/domain/conference/support.ts';

const at = '2020-06-22T09:00:00+07:00';
const by = { at, actor: coordinator };
const duty = (id: string, more: Partial<StatedDuty> = {}): StatedDuty => ({
  ...{ id, kind: 'logistics', what: `việc ${id}`, owner: '', due: civilDate('2020-06-25') },
  ...more,
});
const list = (items: readonly StatedDuty[], base = 0) => ({ type: 'StateDuties', data: { items, base } }) as const;
const tick = (id: string, done = true) => ({ type: 'TickDuty', data: { duty: id, done } }) as const;
const stated = (...items: readonly StatedDuty[]): Step => [at, coordinator, list(items)];
const ready = (...items: readonly StatedDuty[]) =>
  givenConference(...pastOf(convene(), ...(items.length === 0 ? [] : [stated(...items)])));

describe('the checklist of a conference', () => {
  it('says what is to be done, by whom and by when, and keeps who has done it when it is stated anew', () => {
    const past = pastOf(
      convene(),
      stated(duty('a'), duty('b')),
      ['2020-06-23T09:00:00+07:00', coordinator, tick('a')],
      [at, coordinator, list([duty('a', { owner: 'Chánh Văn phòng' }), duty('c')], 1)],
    );
    const done = { at: '2020-06-23T02:00:00.000Z', by: coordinator.person };
    expect(givenConference(...past).state).toMatchObject({
      duties: { version: 2, items: [{ ...duty('a', { owner: 'Chánh Văn phòng' }), done }, duty('c')] },
    });
  });

  it('replaces nothing that an older list has not seen; a tick in between is no newer list', () => {
    ready(duty('a'))
      .when(list([duty('b')]), by)
      .refused('conference-duties-newer');
    const ticked = givenConference(...pastOf(convene(), stated(duty('a')), [at, coordinator, tick('a')]));
    expect(ticked.when(list([duty('b')], 1), by).decision).toMatchObject({ kind: 'accepted' });
    expect(ticked.when(list([duty('a')]), by).decision).toMatchObject({ kind: 'nothing' });
  });

  it('is due by the day of the conference, unless it is said to end after it', () => {
    const after = ready().when(list([duty('a', { due: civilDate('2020-07-01') })]), by);
    after.refused('conference-duty-after-the-day');
    expect(after.decision).toMatchObject({ refusal: { pointer: '/items/0/due' } });
    const meant = duty('a', { due: civilDate('2020-07-01'), afterTheDay: true });
    expect(ready().when(list([meant]), by).decision).toMatchObject({ kind: 'accepted' });
  });

  it('refuses a duty without words, one listed twice, a unit that does not take part, and whoever is not the host', () => {
    ready()
      .when(list([duty('a', { what: ' ' })]), by)
      .refused('conference-text-missing');
    ready()
      .when(list([duty('a'), duty('a')]), by)
      .refused('conference-id-repeated');
    const stranger = ready().when(list([duty('a', { unit: unitId('kim-son') })]), by);
    stranger.refused('conference-duty-of-stranger');
    expect(stranger.decision).toMatchObject({ refusal: { pointer: '/items/0/unit' } });
    ready().when(list([]), { at, actor: ofHoaLu }).refused('conference-not-the-host');
  });

  it('is ticked by the unit whose duty it is and by the host, also once the conference is over', () => {
    const own = ready(duty('a', { unit: hoaLu }), duty('b'));
    own.when(tick('a'), { at, actor: ofHoaLu }).then({
      type: 'DutyTicked',
      data: { duty: 'a', what: 'việc a', done: true, by: ofHoaLu.person },
    });
    own.when(tick('b'), { at, actor: ofHoaLu }).refused('conference-duty-not-yours');
    own.when(tick('c'), by).refused('conference-duty-unknown');
    expect(own.when(tick('a', false), by).decision).toMatchObject({ kind: 'nothing' });
    const over = givenConference(...pastOf(convene(), stated(duty('a')), conclude([task(1)]), issue()));
    const later = { at: '2020-08-01T09:00:00+07:00', actor: coordinator };
    expect(over.when(tick('a'), later).decision).toMatchObject({ kind: 'accepted' });
  });

  it('is late the day after its day, and never once it is done', () => {
    expect(isLate(duty('a'), civilDate('2020-06-25'))).toBe(false);
    expect(isLate(duty('a'), civilDate('2020-06-26'))).toBe(true);
    const past = pastOf(convene(), stated(duty('a')), [onTheDay, coordinator, tick('a')]);
    const { state } = givenConference(...past);
    const [done] = state.status === 'none' ? [] : (state.duties?.items ?? []);
    expect(done !== undefined && isLate(done, civilDate('2020-07-01'))).toBe(false);
  });

  it('keeps what is done through any lists and ticks, of whatever is still listed', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.oneof(
      fc.uniqueArray(id).map((ids) => ({ ids })),
      fc.tuple(id, fc.boolean()).map(([one, done]) => ({ one, done })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let past = pastOf(convene());
        let done = new Set<string>();
        for (const one of steps) {
          const { state } = givenConference(...past);
          const base = state.status === 'none' ? 0 : (state.duties?.version ?? 0);
          const command =
            'ids' in one
              ? list(
                  one.ids.map((each) => duty(each)),
                  base,
                )
              : tick(one.one, one.done);
          const { decision } = givenConference(...past).when(command, by);
          if (decision.kind !== 'accepted') continue;
          past = [...past, ...decision.events.map((event) => [at, event] as const)];
          if ('ids' in one) done = new Set(one.ids.filter((each) => done.has(each)));
          else if (one.done) done.add(one.one);
          else done.delete(one.one);
        }
        const { state } = givenConference(...past);
        const items = state.status === 'none' ? [] : (state.duties?.items ?? []);
        expect(new Set(items.flatMap((each) => (each.done === undefined ? [] : [each.id])))).toEqual(done);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the usual checklist', () => {
  const usual = (today: string, more: object = {}) =>
    usualDuties({ ...facts, ...more }, civilDate(today), defaultCalendar);

  it('is a list that the conference takes as it stands, each by working days before it, none on a day that has passed', () => {
    const offered = usual('2020-06-10');
    expect(ready().when(list(offered), by).decision).toMatchObject({ kind: 'accepted' });
    // 30 June 2020 is a Tuesday: five working days before it is Tuesday the 23rd.
    expect(offered.find(({ id }) => id === 'du-toan')?.due).toBe('2020-06-23');
    expect(usual('2020-06-29').every(({ due }) => due === '2020-06-29')).toBe(true);
    expect(usual('2020-07-04').every(({ due }) => due === '2020-06-30')).toBe(true);
  });

  it('asks for a line only where there are points, for a hall where there is one, for papers where some are read', () => {
    const ids = (more: object) => usual('2020-06-10', more).map(({ id }) => id);
    expect(ids({ form: 'inPerson', points: [] })).not.toContain('duong-truyen');
    expect(ids({ form: 'hybrid', points: [] })).toContain('duong-truyen');
    expect(ids({ form: 'online' })).not.toContain('hoi-truong');
    expect(ids({ papers: [] })).not.toContain('phan-cong-tham-luan');
    expect(ids({ papers: [{ byKind: 'unit', by: 'A', title: null }] })).toContain('phan-cong-tham-luan');
  });
});
