import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { inspection } from '#domain/inspection/aggregate.ts';
import type { InspectionCommand, PlanInspection, RestateInspection } from '#domain/inspection/commands.ts';
import type { InspectionPlan, TeamRecommendation } from '#domain/inspection/parts.ts';
import { rehearse } from '#domain/inspection/rehearse-plan.ts';
import type { InspectionState } from '#domain/inspection/state.ts';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { playOut } from '#domain/kernel/play.ts';
import { inspectionStream } from '#domain/kernel/streams.ts';
import { instant } from '#test/support/given.ts';

const host = 'tinh-x' as UnitId;
const units = ['xa-a', 'xa-b', 'xa-c'].map((unit) => ({ unit: unit as UnitId, name: `xã ${unit}` }));
const begins = civilDate('2026-06-08');
const given = {
  at: instant('2026-06-05T09:00:00+07:00'),
  actor: { person: 'q', role: 'coordinator', unit: host },
  commandId: 'c-1' as CommandId,
  calendar: defaultCalendar,
} as const;

const plans: fc.Arbitrary<InspectionPlan> = fc
  .record({
    inspected: fc.subarray(units, { minLength: 1 }),
    home: fc.option(fc.constantFrom(...units), { nil: undefined }),
    sessions: fc.array(fc.record({ day: fc.nat(20), all: fc.boolean() }), { maxLength: 5 }),
  })
  .map(({ inspected, home, sessions }) => ({
    ...{ title: 'Kiểm tra', papers: [], contents: [], cycle: null, from: begins, to: addDays(begins, 20) },
    team: {
      ...{ name: 'Đoàn', of: null },
      members: [{ name: 'A', post: '', role: 'head' as const, ...(home === undefined ? {} : { home }) }],
    },
    units: inspected,
    sessions: sessions.map(({ day, all }, row) => ({
      ...{ id: `b${row}`, day: addDays(begins, day), hour: null, place: null, content: '' },
      units: all ? [] : inspected.slice(0, 1).map(({ unit }) => unit),
    })),
  }));

const planned = (plan: InspectionPlan): PlanInspection => ({
  type: 'PlanInspection',
  data: {
    ...{ inspection: inspectionStream(host, 'kt'), host: { unit: host, name: 'tỉnh X' }, programme: 'QCDC', plan },
    committee: 'x-qcdc' as CommitteeId,
  },
});

/** Really carried out, and lived through in such steps until nothing is due: every letter's key. */
function lived(before: InspectionState, command: InspectionCommand, at: Instant, steps: readonly number[]) {
  const played = playOut(inspection, before, [command], { ...given, at });
  if (played.kind === 'refused') throw new Error(played.refusal.code);
  const keys = played.steps.flatMap(({ state, event }) => inspection.letters(state, event).map(({ key }) => key));
  let { state } = played;
  let now = millisOf(at);
  for (let step = 0; inspection.nextDue(state) !== null; step += 1) {
    now += (steps[step % steps.length] ?? 1) * 3_600_000;
    for (const event of inspection.advance(state, instantFromMillis(now))) {
      state = inspection.evolve(state, event, instantFromMillis(now));
      keys.push(...inspection.letters(state, event).map(({ key }) => key));
    }
  }
  return keys;
}

describe('a rehearsal of an inspection', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });

  it('names every letter that is then sent, in its order, however time is looked at', () => {
    fc.assert(
      fc.property(plans, steps, (plan, hours) => {
        const found = rehearse(inspection.initial, planned(plan), given);
        if (found.kind === 'refused') throw new Error(found.refusal.code);
        expect(found.letters.map(({ letter }) => letter.key)).toEqual(
          lived(inspection.initial, planned(plan), given.at, hours),
        );
        const times = found.letters.map(({ at }) => at);
        expect(times).toEqual([...times].sort());
      }),
    );
  });

  it('of a plan that is stated anew names what is sent from then on, and that it was refused', () => {
    fc.assert(
      fc.property(plans, plans, steps, (first, second, hours) => {
        const before = playOut(inspection, inspection.initial, [planned(first)], given);
        if (before.kind === 'refused') throw new Error(before.refusal.code);
        const anew = (base: number): RestateInspection => ({
          ...{ type: 'RestateInspection', data: { plan: second, base, reason: null } },
        });
        const later = { ...given, at: instant('2026-06-12T09:00:00+07:00') };
        const found = rehearse(before.state, anew(1), later);
        if (found.kind === 'refused') throw new Error(found.refusal.code);
        expect(found.letters.map(({ letter }) => letter.key)).toEqual(lived(before.state, anew(1), later.at, hours));
        expect(rehearse(before.state, anew(7), later)).toMatchObject({
          refusal: { code: 'inspection-plan-newer' },
        });
      }),
    );
  });

  it('says when an answer that was asked for is reminded of, once it is concluded', () => {
    const [plan] = fc.sample(plans, { numRuns: 1, seed: 1 });
    if (plan === undefined) throw new Error('one was asked for');
    const item: TeamRecommendation = {
      ...{ number: 1, direction: 'down', from: 'Đoàn', to: 'xã xa-a', unit: 'xa-a' as UnitId, via: null },
      ...{ statement: 'Niêm yết', due: civilDate('2026-07-10') },
    };
    const asked: InspectionCommand = { type: 'StateInspectionRecommendations', data: { items: [item] } };
    const before = playOut(inspection, inspection.initial, [planned(plan), asked], given);
    if (before.kind === 'refused') throw new Error(before.refusal.code);
    const anew: RestateInspection = {
      ...{ type: 'RestateInspection', data: { plan: { ...plan, title: 'Khác' }, base: 1, reason: null } },
    };
    expect(rehearse(before.state, anew, given)).toMatchObject({
      answers: [{ at: instant('2026-07-07T08:00:00+07:00'), letter: { template: 'inspectionAnswerDue' } }],
    });
  });
});
