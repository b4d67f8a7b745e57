import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { inspection } from '#domain/inspection/aggregate.ts';
import type { InspectionCommand } from '#domain/inspection/commands.ts';
import type { ConcludedInspection } from '#domain/inspection/state.ts';
import { weakPointsOf } from '#domain/inspection/stated.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { playOut } from '#domain/kernel/play.ts';
import { inspectionStream, streamOf } from '#domain/kernel/streams.ts';
import { type RegisteredShortcoming, registerOf, type StatedShortcoming } from '#domain/shortcomings/register.ts';
import { instant } from '#test/support/given.ts';

const host = 'tinh-x' as UnitId;
const units = ['xa-a', 'xa-b'].map((unit) => ({ unit: unit as UnitId, name: unit }));
const years = [2021, 2022, 2023] as const;
const streamIn = (year: number) => inspectionStream(host, `kt-${year}`);

function played(state: Parameters<typeof inspection.decide>[0], year: number, commands: readonly InspectionCommand[]) {
  const given = {
    at: instant(`${year}-08-01T08:00:00+07:00`),
    actor: { person: 'l', role: 'leader', unit: host },
    commandId: 'c' as CommandId,
    calendar: defaultCalendar,
  } as const;
  const found = playOut(inspection, state, commands, given);
  if (found.kind === 'refused') throw new Error(found.refusal.code);
  if (found.state.status !== 'concluded') throw new Error('it is concluded');
  return found.state;
}

/** Concluded in its year, with two weak points at each unit, no two of which share a word. */
function concludedIn(year: number): ConcludedInspection {
  const [from, day] = [civilDate(`${year}-06-01`), civilDate(`${year}-07-01`)];
  const weak = [1, 2].map((row) => ({ id: `hc-${row}`, statement: `mục${year}${row}`, recurring: false }));
  return played(inspection.initial, year, [
    {
      type: 'PlanInspection',
      data: {
        ...{ inspection: streamIn(year), host: { unit: host, name: 'tỉnh X' }, programme: 'QCDC' },
        committee: 'x-qcdc' as CommitteeId,
        plan: {
          ...{ title: `Kiểm tra ${year}`, papers: [], units, from, to: day, contents: [], sessions: [], cycle: null },
          team: { name: 'Đoàn', of: null, members: [{ name: 'A', post: '', role: 'head' }] },
        },
      },
    },
    ...units.map(({ unit }) => ({ type: 'RecordFindings', data: { unit, good: [], weak, newWays: [] } }) as const),
    {
      type: 'IssueInspectionConclusion',
      data: {
        ...{ number: null, signer: null, date: day, summary: [], tasks: [], ladder: defaultLadder },
        received: { symbol: '1-KL/TW', issuer: 'Trung ương' },
        issuer: {
          ...{ committee: 'x-qcdc', superior: '', issuer: 'Ban', issuerCode: 'B', place: 'X', layout: 'party' },
        },
      },
    },
  ]);
}

const conference: StatedShortcoming = {
  ...{ conference: streamOf('conference', 'hn'), id: 'tt-1', heldOn: civilDate('2020-12-30'), title: 'Hội nghị' },
  ...{ notice: null, committees: [], programmes: ['QCDC'], statement: 'lời khác', recurring: false },
};
const began = new Map(years.map((year) => [year, concludedIn(year)]));
const all = [...began.values()].flatMap(weakPointsOf);

type World = ReadonlyMap<number, ConcludedInspection>;
interface Join {
  readonly year: number;
  readonly id: string;
  readonly sameAs: { readonly conference: StatedShortcoming['conference']; readonly id: string } | null;
}

const joined = (world: World, { year, id, sameAs }: Join): World => {
  const state = world.get(year);
  if (state === undefined) throw new Error(`nothing in ${year}`);
  const after = played(state, year, [{ type: 'JoinInspectionShortcoming', data: { id, sameAs } }]);
  return new Map([...world, [year, after]]);
};
const registerIn = (world: World): readonly RegisteredShortcoming[] =>
  registerOf([conference, ...[...world.values()].flatMap(weakPointsOf)]);
/** Which were taken for one, and how often that one came again. */
const parts = (register: readonly RegisteredShortcoming[]) =>
  register
    .map(({ stated, recurrences, first }) => [
      stated.map(({ conference: at, id }) => `${at} ${id}`),
      recurrences,
      first.heldOn,
    ])
    .map((one) => JSON.stringify(one))
    .sort();

/** For each weak point at most one decision: an earlier one of its own unit, what the conference said of all, or none. */
const decisions = fc
  .tuple(
    ...all.map((own) => {
      const earlier = [conference, ...all].filter(
        (other) => other.heldOn < own.heldOn && (other.unit === undefined || other.unit.unit === own.unit?.unit),
      );
      return fc.option(fc.constantFrom(null, ...earlier), { nil: undefined, freq: 3 });
    }),
  )
  .map((chosen) =>
    all.flatMap((own, row): readonly Join[] => {
      const to = chosen[row];
      if (to === undefined) return [];
      const sameAs = to === null ? null : { conference: to.conference, id: to.id };
      return [{ year: Number(own.heldOn.slice(0, 4)), id: own.id, sameAs }];
    }),
  );

describe('joining what inspections and conferences stated', () => {
  it('comes to the same in whatever order persons decide', () => {
    fc.assert(
      fc.property(
        decisions.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [one, other] = [list, shuffled].map((order) => registerIn(order.reduce(joined, began)));
          expect(parts(other ?? [])).toEqual(parts(one ?? []));
        },
      ),
    );
  });

  it('counts what is one from its first day, once for every inspection or conference after it', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        for (const { stated, first, recurrences } of registerIn(list.reduce(joined, began))) {
          expect(first).toBe(stated[0]);
          expect(recurrences).toBe(new Set(stated.map(({ conference: at }) => at)).size - 1);
          // What a conference said of all may come again here and there; what was found at one unit is that unit's.
          if (first.unit !== undefined) expect(stated.map(({ unit }) => unit)).toEqual(stated.map(() => first.unit));
        }
      }),
    );
  });

  it('is undone by parting: then each stands as it stood, and nothing is proposed of it again', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        const world = list.reduce(joined, began);
        const parted = registerIn(list.map((one) => ({ ...one, sameAs: null })).reduce(joined, world));
        expect(parts(parted)).toEqual(parts(registerIn(began)));
        const decided = new Set(list.map(({ id, year }) => `${streamIn(year)} ${id}`));
        for (const { first, proposed } of parted)
          if (decided.has(`${first.conference} ${first.id}`)) expect(proposed).toBeNull();
      }),
    );
  });

  it('is of what was concluded alone, never of the inspection itself, and says nothing twice', () => {
    const state = began.get(2022);
    if (state === undefined) throw new Error('it is there');
    const given = {
      at: instant('2022-08-01T08:00:00+07:00'),
      actor: { person: 'c', role: 'coordinator', unit: host },
      commandId: 'c' as CommandId,
      calendar: defaultCalendar,
    } as const;
    const join = (id: string, sameAs: Join['sameAs'], on: Parameters<typeof inspection.decide>[0] = state) =>
      inspection.decide(on, { type: 'JoinInspectionShortcoming', data: { id, sameAs } }, given);
    expect(join('xa-a.hc-9', null)).toMatchObject({
      refusal: { code: 'inspection-shortcoming-unknown', pointer: '/id' },
    });
    const own = { conference: streamIn(2022), id: 'xa-a.hc-2' };
    expect(join('xa-a.hc-1', own)).toMatchObject({ refusal: { code: 'inspection-shortcoming-of-itself' } });
    const { joined: _joined, conclusion: _conclusion, ...facts } = { joined: undefined, ...state };
    expect(join('xa-a.hc-1', null, { ...facts, status: 'open' })).toMatchObject({ kind: 'refused' });
    const before = { conference: streamIn(2021), id: 'xa-a.hc-1' };
    const after = joined(began, { year: 2022, id: 'xa-a.hc-1', sameAs: before }).get(2022);
    expect(join('xa-a.hc-1', before, after).kind).toBe('nothing');
  });
});
