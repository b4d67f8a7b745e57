import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresBefore } from '#domain/consolidation/figures-before.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { endingOf } from '#domain/organisation/ending.ts';
import { actsFor, answersFor, answersSomeDayFor, isItsOwn } from '#domain/organisation/acts-for.ts';
import { heldBy, holderOn } from '#domain/organisation/holders.ts';
import { stoodFor } from '#domain/organisation/predecessors.ts';
import { pinTree, unitOn } from '#domain/organisation/queries.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { endedBy, type ReorganisationWish } from '#domain/organisation/reorganisation.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import { commune, on, province, tell, tellAs, toldState, unitId } from '#test/domain/organisation/support.ts';

/** A province whose communes are merged, split, raised and dissolved, a step every hundred days. */
const start = on('2024-01-01');
const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const base = toldState(
  ...[province, ...letters.map((id) => commune(id, province.id))].map((unit) => ({
    ...{ type: 'EstablishUnit' as const, data: { ...unit, document: null } },
  })),
);

const step = fc.record({
  kind: fc.constantFrom('merge', 'mergeInto', 'level', 'split', 'dissolve', 'handedOn'),
  picks: fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
});
type Planned = Parameters<Parameters<typeof step.map>[0]>[0];
const plan = fc.array(step, { minLength: 1, maxLength: 5 });
const kept = fc.array(
  step.filter(({ kind }) => ['merge', 'mergeInto', 'level'].includes(kind)),
  {
    ...{ minLength: 1, maxLength: 5 },
  },
);

interface Life {
  readonly state: OrganisationState;
  readonly days: readonly CivilDate[];
  readonly wishes: readonly ReorganisationWish[];
}

function lived(steps: readonly Planned[]): Life {
  let state = base;
  const wishes: ReorganisationWish[] = [];
  const days: CivilDate[] = [];
  for (const [index, one] of steps.entries()) {
    const effective = addDays(start, 100 * (index + 1));
    days.push(effective);
    const wish = wishOf(state, one, effective, index);
    if (wish === null) continue;
    const told = tell(state, { type: 'RecordReorganisation', data: wish } satisfies OrganisationCommand);
    if (!told.ok) throw new Error(`refused: ${JSON.stringify(told.refusal)}`);
    state = told.state;
    wishes.push(wish);
  }
  return { state, days, wishes };
}

/** Built so that the register takes it: what it refuses has its own tests. */
function wishOf(state: OrganisationState, { kind, picks }: Planned, effective: CivilDate, index: number) {
  const open = belowOn(state, addDays(effective, -1));
  const [first, second] = [open[(picks[0] ?? 0) % open.length], open[(picks[1] ?? 0) % open.length]];
  if (first === undefined || second === undefined || first === second || open.length < 3) return null;
  const third = open.find((id) => id !== first && id !== second);
  const fresh = (name: string) => commune(`${name}-${String(index)}`, province.id, { validFrom: effective });
  const common = { id: `r-${String(index)}`, effective, document: '1/NQ' };
  const pair = (from: UnitId, to: UnitId, relation: 'merged' | 'split' | 'levelChanged') => ({
    ...{ from, to, relation, what: null },
  });
  switch (kind) {
    case 'merge': {
      // Often it goes by the name of one of them.
      const name = unitOn(state, first, addDays(effective, -1))?.name;
      const heir = { ...fresh('m'), ...((picks[2] ?? 0) % 2 === 0 && name !== undefined ? { name } : {}) };
      return { ...common, establish: [heir], pairs: [first, second].map((from) => pair(from, heir.id, 'merged')) };
    }
    case 'mergeInto':
      return { ...common, pairs: [pair(first, second, 'merged')] };
    case 'level': {
      // Up from a commune, and down from what had come up.
      const up = unitOn(state, first, addDays(effective, -1))?.level === 'commune';
      const heir = { ...fresh('l'), ...(up ? { kind: 'ruralDistrict' as const, level: 'district' as const } : {}) };
      return { ...common, establish: [heir], pairs: [pair(first, heir.id, 'levelChanged')] };
    }
    case 'split': {
      const heirs = [fresh('s'), fresh('t')];
      return { ...common, establish: heirs, pairs: heirs.map((heir) => pair(first, heir.id, 'split')) };
    }
    case 'dissolve':
      return { ...common, pairs: [], ends: [first] };
    default:
      if (third === undefined) return null;
      return { ...common, pairs: [], ends: [first], takeOver: [{ unit: first, by: third, position: null }] };
  }
}

function belowOn(state: OrganisationState, day: CivilDate): readonly UnitId[] {
  return [...valuesOf(recorded(state).units)]
    .filter(({ id, level }) => level !== 'province' && unitOn(state, id, day) !== null)
    .map(({ id }) => id)
    .sort();
}

/** Lived once, looked at from several sides. */
const lives = fc.sample(plan, 1000).map(lived);
const allIds = (state: OrganisationState) => [...valuesOf(recorded(state).units)].map(({ id }) => id);
const runs = { numRuns: 1000 };

describe('over random reorganisations', () => {
  it('what a unit owes has one holder on each day, who is there that day, or was given to nobody by the act itself', () => {
    for (const { state, days, wishes } of lives) {
      const plainly = new Set(
        wishes.flatMap(({ pairs, takeOver = [] }) => [
          ...pairs.filter(({ relation }) => relation !== 'split').map(({ from }) => from),
          ...takeOver.map(({ unit }) => unit),
        ]),
      );
      const left = new Set(wishes.flatMap(endedBy).filter((unit) => !plainly.has(unit)));
      for (const day of days) {
        for (const unit of allIds(state)) {
          const holder = holderOn(state, unit, day);
          const gone = holder.kind === 'unit' && unitOn(state, holder.unit, day) === null;
          if (gone) throw new Error(`${holder.unit} is gone`);
          // Lost only where somebody in line was left without a successor.
          if (holder.kind === 'nobody' && left.size === 0) throw new Error(`${unit} is lost`);
        }
      }
    }
    expect(lives).toHaveLength(1000);
  });

  it('nobody owes twice: of all that are there exactly the holder answers for a unit that ended', () => {
    let asked = 0;
    for (const { state, days, wishes } of lives) {
      const day = days.at(-1) ?? start;
      const answering = belowOn(state, day).map(
        (unit) => [unit, answersFor(state, { unit, position: null }, day)] as const,
      );
      for (const ended of wishes.flatMap(endedBy)) {
        const who = answering.filter(([, units]) => units.includes(ended)).map(([unit]) => unit);
        const holder = holderOn(state, ended, day);
        const right = holder.kind === 'unit' ? holder.unit : '';
        if (who.join() !== right) throw new Error(`${ended} is owed by ${who.join()}, not ${right}`);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(1000);
  });

  it('on each day one side acts: its own people while it is there or nobody follows, else those of whoever answers', () => {
    let handedOn = 0;
    for (const { state, days } of lives) {
      const units = allIds(state);
      const everyDay = days.flatMap((day) => [addDays(day, -1), day]);
      for (const day of everyDay) {
        for (const unit of units) {
          const acting = units.filter((by) => actsFor(state, { unit: by, position: null }, unit, day));
          // What needs no day and no line to be told of most units.
          if (isItsOwn(state, unit)) expect(acting).toEqual([unit]);
          const holder = holderOn(state, unit, day);
          const [only, ...others] = acting;
          if (only === undefined || others.length > 0) throw new Error(`${acting.join()} act for ${unit} on ${day}`);
          if (holder.kind === 'itself' && only !== unit) throw new Error(`${only} acts for ${unit}, which is there`);
          if (holder.kind === 'unit' && only !== holder.unit) throw new Error(`${only} acts, ${holder.unit} answers`);
          if (only === unit) continue;
          if (!answersSomeDayFor(state, { unit: only, position: null }).includes(unit))
            throw new Error(`${only} is never asked for ${unit}`);
          handedOn += 1;
        }
      }
    }
    expect(handedOn).toBeGreaterThan(5000);
  });

  it('whoever is named afterwards for what nobody answered for answers from then on, and is there or was followed', () => {
    let named = 0;
    for (const { state, days } of lives) {
      const day = days.at(-1) ?? start;
      const orphans = allIds(state).filter((unit) => holderOn(state, unit, day).kind === 'nobody');
      const [taker] = belowOn(state, day);
      if (taker === undefined) continue;
      const told = orphans.reduce((before, unit) => {
        const data = { unit, by: taker, position: null, document: '1/CV' };
        const after = tellAs({ at: `${day}T08:00:00+07:00` }, before, { type: 'NameTaker', data });
        if (!after.ok) throw new Error(`refused: ${JSON.stringify(after.refusal)}`);
        return after.state;
      }, state);
      for (const unit of orphans) {
        if (JSON.stringify(holderOn(told, unit, day)) !== JSON.stringify({ kind: 'unit', unit: taker, position: null }))
          throw new Error(`${unit} is not ${taker}'s`);
        if (!heldBy(told, taker, day).includes(unit)) throw new Error(`${taker} does not hold ${unit}`);
        named += 1;
      }
      // Of what had an answer before, the answer of that day is the same.
      for (const unit of allIds(state).filter((one) => !orphans.includes(one))) {
        if (JSON.stringify(holderOn(told, unit, day)) !== JSON.stringify(holderOn(state, unit, day)))
          throw new Error(`${unit} is held by another`);
      }
    }
    expect(named).toBeGreaterThan(500);
  });

  it('no end recorded afterwards takes effect before the unit has taken over what an earlier act gave it', () => {
    let refused = 0;
    for (const { state, days, wishes } of lives.slice(0, 300)) {
      const taking = wishes.flatMap(({ effective, pairs, takeOver = [] }) =>
        [...pairs.map(({ to }) => to), ...takeOver.map(({ by }) => by)].map((unit) => ({ unit, effective })),
      );
      for (const unit of belowOn(state, days.at(-1) ?? start)) {
        for (const effective of days.map((day) => addDays(day, -50))) {
          if (unitOn(state, unit, addDays(effective, -1)) === null) continue;
          const later = taking.some((one) => one.unit === unit && one.effective >= effective);
          const data = { id: 'late', effective, document: '9/NQ', pairs: [], ends: [unit] };
          const told = tell(state, { type: 'RecordReorganisation', data });
          const code = told.ok ? null : told.refusal.code;
          if (later !== (code === 'unit-ends-before-it-takes-over'))
            throw new Error(`${unit} ends on ${effective}: ${String(code)}`);
          if (later) refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('of every unit that is no more it is said how, since when, by which document and who answers; of no other', () => {
    for (const { state, days } of lives) {
      for (const day of days) {
        for (const unit of allIds(state)) {
          const ending = endingOf(state, unit, day);
          const holder = holderOn(state, unit, day);
          if ((ending === null) !== (holder.kind === 'itself')) throw new Error(`${unit} on ${day}`);
          if (ending === null) continue;
          if (ending.document === null || ending.since > day) throw new Error(`${unit} ended by nothing`);
          if (ending.holder.kind === 'unit' && unitOn(state, ending.holder.unit, day) === null)
            throw new Error(`${ending.holder.unit} is gone`);
        }
      }
    }
    expect(lives).toHaveLength(1000);
  });

  it('a tree that was pinned before stays as it was, to the last unit', () => {
    const before = JSON.stringify(pinTree(base, province.id, start));
    const moved = lives.filter(({ state }) => JSON.stringify(pinTree(state, province.id, start)) !== before);
    expect(moved).toEqual([]);
  });

  it('the figures of the period before come to the old total to the digit, whoever stands for whom', () => {
    const indicator = {
      ...{ code: 'n', label: 'n', unit: 'n', kind: 'count' as const, of: null, by: null, setting: null },
      ...{ programme: 'QCDC', required: true, source: null },
    };
    const values = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), {
      minLength: letters.length,
      maxLength: letters.length,
    });
    fc.assert(
      fc.property(kept, values, (steps, digits) => {
        const { state, days } = lived(steps);
        const upTo = days.at(-1) ?? start;
        const value = new Map(letters.map((id, at) => [unitId(id), `${String(digits[at] ?? 0)}.${String(at)}1`]));
        const before = belowOn(state, upTo).flatMap((unit) => {
          const stood = stoodFor(state, unit, { after: start, upTo }).map((one) => ({
            ...{ unit: one.unit, whole: one.whole },
            figures: [{ code: 'n', value: value.get(one.unit) ?? '' }],
          }));
          return figuresBefore(stood, { indicators: [indicator], relations: [] }).map((figure) => figure.value);
        });
        expect(sumOf(before)).toBe(sumOf([...value.values()]));
      }),
      runs,
    );
  });
});
