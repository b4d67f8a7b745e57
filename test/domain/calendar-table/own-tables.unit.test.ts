import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { calendarTable } from '#domain/calendar-table/aggregate.ts';
import type { CalendarTableCommand } from '#domain/calendar-table/commands.ts';
import { type CalendarTableState, ownTables } from '#domain/calendar-table/state.ts';
import { whoseTable } from '#domain/calendar-table/whose-table.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { explainSentence } from '#domain/words/explain.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import { organisation } from '#domain/organisation/aggregate.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';
import { calendarsIn } from '#engine/states/calendars-in.ts';
import { commune, established, unitId } from '#test/domain/organisation/support.ts';
import { given, instant } from '#test/support/given.ts';

const at = '2026-03-02T08:00:00+07:00';
const admin = { at, actor: { person: 'q', role: 'admin', unit: 'x' as UnitId } } as const;
const today = civilDate('2026-03-02');
const givenTable = given(calendarTable, defaultCalendar);
const base = defaultCalendar.version;
const day = (date: string, label = 'Giải phóng tỉnh') => ({
  ...{ date: civilDate(date), kind: 'holiday' as const, label, source: '12/QĐ-UBND' },
});
const change = (unit: string, on: string, from = base) =>
  ({ type: 'ChangeCalendarDays', data: { unit: unitId(unit), base: from, days: [day(on)] } }) as const;

function stateAfter(...commands: readonly CalendarTableCommand[]): CalendarTableState {
  const told = { ...admin, at: instant(at), commandId: 'c' as CommandId, calendar: defaultCalendar };
  return commands.reduce((state, command) => {
    const decision = calendarTable.decide(state, command, told);
    if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
    return decision.events.reduce((now, event) => calendarTable.evolve(now, event, instant(at)), state);
  }, calendarTable.initial);
}

/** `parents[i]`: under which earlier one the unit stands, null = under none. */
function tree(parents: readonly (number | null)[]): OrganisationState {
  return parents.reduce<OrganisationState>((state, parent, index) => {
    const unit = { ...commune(`u${index}`, 'none'), parent: parent === null ? null : unitId(`u${parent}`) };
    return organisation.evolve(state, established(unit)[1], instant(at));
  }, organisation.initial);
}

const calendarsOf = (state: CalendarTableState, organisationNow: OrganisationState) =>
  calendarsIn(state, today, () => Promise.resolve(organisationNow));

const province = unitId('u0');

describe('a table of a unit’s own', () => {
  it('begins with the country’s as it stands, changed where the unit’s document says so, and leaves the country’s alone', () => {
    const state = stateAfter(change('u0', '2026-06-18'));
    const own = ownTables(state).get(province);
    expect(own).toMatchObject({ version: 'u0.2', own: { unit: 'u0', source: '12/QĐ-UBND' } });
    expect([...(own?.days.keys() ?? [])]).toEqual([...defaultCalendar.days.keys(), '2026-06-18'].toSorted());
    expect(calendarIn(state)).toBe(calendarIn({ status: 'none' }));
  });

  it('does not follow what is changed above it later, and the country’s does not follow it', () => {
    const national = { type: 'ChangeCalendarDays', data: { base, days: [day('2026-07-01')] } } as const;
    const state = stateAfter(change('u0', '2026-06-18'), national);
    expect(ownTables(state).get(province)?.days.has(civilDate('2026-07-01'))).toBe(false);
    expect(calendarIn(state).days.has(civilDate('2026-06-18'))).toBe(false);
    expect(calendarIn(state).days.has(civilDate('2026-07-01'))).toBe(true);
  });

  it('begins with the table that was looked at, and with no other', () => {
    const state = stateAfter(change('u0', '2026-06-18'), change('u1', '2026-06-19', 'u0.2'));
    expect(ownTables(state).get(unitId('u1'))?.days.get(civilDate('2026-06-18'))).toBeDefined();
    givenTable()
      .when(change('u1', '2026-06-19', 'u0.9'), admin)
      .refused('calendar-base-superseded');
  });

  it('says by which document it is there, is no table under another’s name, and covers what it replaces', () => {
    const { from, to } = defaultCalendar;
    const whole = { version: 'u0-2026.1', from, to, days: [day('2026-06-18')], unit: province };
    const publish = (data: object) => ({ type: 'PublishCalendar', data: { ...whole, ...data } }) as const;
    givenTable().when(publish({}), admin).refused('calendar-own-source-missing');
    givenTable()
      .when(publish({ source: '1/QĐ', from: civilDate('2021-01-01') }), admin)
      .refused('calendar-range-shrinks');
    const state = stateAfter(publish({ source: '1/QĐ' }));
    expect(ownTables(state).get(province)).toMatchObject({ version: 'u0-2026.1', own: { source: '1/QĐ' } });
    const standing = givenTable([at, { type: 'CalendarPublished', data: { ...whole, source: '1/QĐ' } }]);
    standing.when(publish({}), admin).nothing();
    standing.when(publish({ unit: unitId('u1'), source: '1/QĐ' }), admin).refused('calendar-version-exists');
  });

  it('ends by a document: the unit follows whoever is above it again', async () => {
    const withdraw = { type: 'WithdrawOwnCalendar', data: { unit: province, base: 'u0.2', source: '2/QĐ' } } as const;
    const state = stateAfter(change('u0', '2026-06-18'), withdraw);
    expect((await calendarsOf(state, tree([null])))(province)).toBe(calendarIn({ status: 'none' }));
    givenTable().when(withdraw, admin).nothing();
  });

  it('is named in the explanation of every date counted by it', async () => {
    const state = stateAfter(change('u0', '2026-06-18'));
    const calendar = (await calendarsOf(state, tree([null, 0])))(unitId('u1'));
    const rule = { kind: 'date', date: civilDate('2026-06-18'), hour: '17:00', raw: null } as const;
    const settings = { calendar, rollToWorkingDay: true, ladder: defaultLadder, after: instant(at) };
    const outcome = computeDeadline(rule, 1, settings);
    const lines = outcome.ok ? outcome.deadline.explain : [];
    expect(outcome.ok && outcome.deadline.date).toBe('2026-06-19');
    expect(lines.find(({ code }) => code === 'ownCalendar')).toEqual({
      ...{ code: 'ownCalendar', date: '2026-06-19' },
      facts: { unit: 'xã u0', source: '12/QĐ-UBND', calendar: 'u0.2' },
    });
    expect(lines.map((line) => explainSentence(line)).join('\n')).not.toContain('u0.2');
  });

  const parents = fc
    .array(fc.nat(), { minLength: 1, maxLength: 12 })
    .map((picks) => picks.map((pick, index) => (index === 0 || pick % 5 === 0 ? null : pick % index)));

  /** From the unit itself up to the top, found by another way than the one that is tried. */
  function pathOf(all: readonly (number | null)[], unit: number): readonly UnitId[] {
    const above = all[unit] ?? null;
    return [unitId(`u${unit}`), ...(above === null ? [] : pathOf(all, above))];
  }

  const superiorIn = (all: readonly (number | null)[]) => (unit: UnitId) => {
    const above = all[Number(unit.slice(1))] ?? null;
    return above === null ? null : unitId(`u${above}`);
  };

  it('holds for whoever has none nearer: the nearest at or above, else the country’s (random trees)', () => {
    fc.assert(
      fc.property(parents, fc.array(fc.nat(11)), (all, picks) => {
        const own = new Set(picks.map((pick) => unitId(`u${pick}`)));
        for (const unit of all.keys()) {
          const expected = pathOf(all, unit).find((each) => own.has(each)) ?? null;
          expect(whoseTable(unitId(`u${unit}`), own, superiorIn(all))).toBe(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const tables = ['2026-06-12', '2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'].map((on) => {
    const own = ownTables(stateAfter(change('u0', on))).get(province);
    if (own === undefined) throw new Error('no table');
    return own;
  });

  it('changes no date of whoever is neither the unit nor below it (random trees)', () => {
    fc.assert(
      fc.property(parents, fc.nat(11), fc.nat(11), fc.constantFrom(...tables), (all, one, two, table) => {
        const [first, second] = [unitId(`u${one % all.length}`), unitId(`u${two % all.length}`)];
        const before = new Map([[first, tables[0] ?? table]]);
        const after = new Map(before).set(second, table);
        for (const unit of all.keys()) {
          const path = pathOf(all, unit);
          const date = (own: typeof after) => {
            const whose = whoseTable(unitId(`u${unit}`), own, superiorIn(all));
            const calendar = (whose === null ? undefined : own.get(whose)) ?? defaultCalendar;
            return [1, 5, 8].map((days) => addWorkingDays(civilDate('2026-06-11'), days, calendar));
          };
          const nearest = path.find((each) => each === first || each === second);
          if (nearest !== second) expect(date(after)).toEqual(date(before));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
