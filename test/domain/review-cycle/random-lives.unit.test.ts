import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { noPaper } from '#domain/consolidated-report/paper.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import { issuedPapers } from '#domain/review-cycle/paper-scans.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { instant } from '#test/support/given.ts';
import {
  accept,
  adHoc,
  called,
  concluded,
  conference,
  consolidated,
  coordinator,
  countedBack,
  figures,
  leader,
  plan,
  planned,
  reporterOf,
  returned,
  type Story,
  submit,
  system,
  tasks,
  units,
  variance,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

/** Commands of every kind with time passing between them: the engine wakes in time, late, twice, or not at all. */
type Step =
  | { readonly kind: 'command'; readonly after: number; readonly actor: Actor; readonly command: CycleCommand }
  | { readonly kind: 'wake'; readonly after: number };

const anyUnit = fc.constantFrom(...units);
const anyDay = fc.integer({ min: 0, max: 50 }).map((days) => addDays(civilDate('2020-06-03'), days));
const anyHour = fc.constantFrom(null, '08:00', '12:00', '24:00');
const newDate = fc.record({ unit: anyUnit, until: anyDay, hour: anyHour, reason: fc.constantFrom('bão', '') });
const round = fc.integer({ min: 1, max: 3 });
const override = fc.constantFrom({}, { overrideReason: 'gấp' });

type Ask = readonly [actor: Actor, command: CycleCommand];
const by =
  (actor: Actor) =>
  (command: CycleCommand): Ask => [actor, command];

const ofUnits: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 4, arbitrary: anyUnit.map((of): Ask => [reporterOf(of), submit(of)]) },
  { weight: 1, arbitrary: anyUnit.map((of): Ask => [reporterOf(of), submit(of, { figures: figures.slice(1) })]) },
  { weight: 1, arbitrary: anyUnit.map((of): Ask => [reporterOf(of), { type: 'AcknowledgeCall', data: { unit: of } }]) },
  { weight: 1, arbitrary: newDate.map((data): Ask => [reporterOf(data.unit), { type: 'RequestExtension', data }]) },
);

const anyPaper = fc
  .record({ units: fc.subarray([...units]), date: anyDay, number: fc.integer({ min: 1, max: 9 }), late: fc.boolean() })
  .map(({ units: some, date, number, late }) => {
    const told = late
      ? { kind: 'urgingLetter' as const, answerBy: addDays(date, 3) }
      : { kind: 'extensionLetter' as const, answerBy: null };
    return {
      type: 'IssueCyclePaper' as const,
      data: { ...told, units: some, date, number, signer: plan.signer, text: null },
    };
  });

const ofHost: fc.Arbitrary<Ask> = fc
  .oneof<fc.Arbitrary<CycleCommand>[]>(
    fc.tuple(anyUnit, round).map(([of, which]) => returned(of, which)),
    fc.tuple(anyUnit, round).map(([of, which]) => accept(of, which)),
    fc
      .tuple(anyUnit, round, fc.constantFrom('/figures/models', '/sections/results', null))
      .map(([unit, which, path]) => ({
        type: 'OpenPlaces' as const,
        data: { unit, round: which, reasons: [{ path, reason: 'rà thêm' }] },
      })),
    fc.tuple(fc.subarray([...units]), anyDay).map(([some, dueOn]) => ({
      type: 'AssignReviewer' as const,
      data: { units: some, reviewer: { account: 'account-1' as AccountId, person: 'Lê Văn C' }, dueOn },
    })),
    newDate.map((data) => ({ type: 'GrantExtension' as const, data })),
    newDate.map((data) => ({ type: 'ReopenForUnit' as const, data })),
    anyUnit.map((unit) => ({ type: 'RefuseExtension' as const, data: { unit, reason: 'không' } })),
    anyUnit.map((unit) => ({ type: 'ExemptUnit' as const, data: { unit, reason: 'thiên tai' } })),
    anyUnit.map((unit) => ({ type: 'UrgeUnit' as const, data: { unit } })),
    anyPaper,
  )
  .map(by(coordinator));

const seldom: fc.Arbitrary<Ask> = fc.oneof(
  override.map((data): Ask => [leader, { type: 'CloseCollection', data }]),
  fc.constant<Ask>([coordinator, { type: 'Consolidate', data: {} }]),
  override.map((data): Ask => [leader, { type: 'ApproveConsolidation', data }]),
  anyDay.map((heldOn): Ask => [system, { type: 'LinkConference', data: { conference, heldOn } }]),
  fc.constant<Ask>([
    system,
    { type: 'RecordConclusion', data: { conference, noticeNumber: '05', issuedOn: civilDate('2020-07-06'), tasks } },
  ]),
  fc
    .constantFrom(...tasks)
    .map((task): Ask => [system, { type: 'RecordTaskEnded', data: { task, outcome: 'doneLate' } }]),
  fc.constantFrom(...tasks).map((task): Ask => [system, { type: 'RecordTaskReopened', data: { task } }]),
  fc.tuple(anyUnit, fc.integer({ min: 10, max: 12 })).map(([of, from]): Ask => [reporterOf(of), variance(of, from)]),
  fc
    .tuple(anyUnit, fc.integer({ min: 1, max: 3 }))
    .map(([of, number]): Ask => [leader, { type: 'AcceptVariance', data: { unit: of, number } }]),
  fc
    .tuple(anyUnit, fc.integer({ min: 1, max: 3 }))
    .map(([of, number]): Ask => [leader, { type: 'RefuseVariance', data: { unit: of, number, reason: 'không' } }]),
  fc
    .tuple(fc.constantFrom(...issuedPapers), fc.constantFrom('a', 'b'))
    .map(
      ([paper, id]): Ask => [
        coordinator,
        { type: 'AttachScans', data: { paper, files: [{ id, name: `${id}.pdf`, type: 'pdf', size: 1, hash: id }] } },
      ],
    ),
  fc.subarray([...tasks]).map((carriedOver): Ask => [coordinator, { type: 'CloseCycle', data: { carriedOver } }]),
  fc.constant<Ask>([leader, { type: 'CancelCycle', data: { reason: 'hoãn' } }]),
);

const minutes = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 * 60 }));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: asStep(ofUnits) },
  { weight: 6, arbitrary: asStep(ofHost) },
  { weight: 1, arbitrary: asStep(seldom) },
  { weight: 6, arbitrary: minutes.map((after): Step => ({ kind: 'wake', after })) },
);

function asStep(asked: fc.Arbitrary<Ask>, time = minutes): fc.Arbitrary<Step> {
  return fc.tuple(time, asked).map(([after, [actor, command]]): Step => ({ kind: 'command', after, actor, command }));
}

const lives = fc.record({
  of: fc.constantFrom(plan, countedBack, { ...plan, rollToWorkingDay: false }, adHoc),
  steps: fc.array(step, { maxLength: 60, size: 'max' }),
});

/** Lives it step by step; `look` sees every step with the state before it. */
function live(
  { of, steps }: { readonly of: typeof plan; readonly steps: readonly Step[] },
  look: (story: Story, at: Instant, before: CycleState, since: number, step: Step) => void = () => undefined,
): { readonly story: Story; readonly at: Instant } {
  const story = called(of);
  let at = instant(vn('2020-06-02 09:00'));
  for (const one of steps) {
    at = instantFromMillis(millisOf(at) + one.after * 60_000);
    const before = story.state;
    const since = story.events.length;
    if (one.kind === 'wake') story.wake(at);
    else {
      const decision = story.ask(at, one.actor, one.command);
      if (decision.kind === 'accepted') story.record(at, decision.events);
    }
    look(story, at, before, since, one);
  }
  return { story, at };
}

const runs = { numRuns: 200 };

it('fires no rung twice and lets no deadline pass twice', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const { story } = live(life);
      const passed = story.events.flatMap((event) => (event.type === 'DeadlinePassed' ? [event.data.version] : []));
      expect(new Set(passed).size).toBe(passed.length);
      const spent = story.fired().flatMap(({ rung, supersedes }) => [...supersedes, rung]);
      expect(new Set(spent).size).toBe(spent.length);
    }),
    runs,
  );
});

it('leaves no passed rung of a running deadline unfired once the engine has woken', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const { story, at } = live(life);
      const { state } = story.wake(at);
      if (state.status !== 'collecting') return;
      for (const { deadline, fired, passed } of state.deadlines) {
        if (!state.members.some(({ version }) => version === deadline.version)) continue;
        for (const rung of deadline.rungs) expect(fired.includes(rung.key)).toBe(rung.at <= at);
        expect(passed).toBe(deadline.at <= at);
      }
    }),
    runs,
  );
});

/** By hand, by the ladder, or by an urging letter. */
function remindedBy(event: CycleEvent): readonly string[] {
  if (event.type === 'UnitUrged') return [event.data.unit];
  if (event.type === 'ReminderRungFired') return event.data.units;
  return event.type === 'CyclePaperIssued' && event.data.kind === 'urgingLetter' ? event.data.units : [];
}

it('never reminds a unit that has submitted, is exempt or is shut out', () => {
  fc.assert(
    fc.property(lives, (life) => {
      live(life, (story, _at, before, since) => {
        if (!('members' in before)) return;
        for (const event of story.events.slice(since)) {
          const reminded = remindedBy(event);
          for (const of of reminded) {
            const member = before.members.find(({ unit }) => unit === of);
            expect(['expected', 'returned']).toContain(member?.standing.status);
            expect(before.status === 'collecting' || member?.reopened).toBe(true);
          }
        }
      });
    }),
    runs,
  );
});

it('reminds nobody twice on one day, however urges and rungs fall together', () => {
  const urge = anyUnit.map((unit): Ask => [coordinator, { type: 'UrgeUnit', data: { unit } }]);
  const hours = fc.integer({ min: 0, max: 14 * 60 });
  const pressed = fc.oneof(
    asStep(urge, hours),
    hours.map((after): Step => ({ kind: 'wake', after })),
  );
  const steps = fc.array(pressed, { maxLength: 80, size: 'max' });
  fc.assert(
    fc.property(steps, (days) => {
      const reminded = live({ of: plan, steps: days }).story.events.flatMap((event) => {
        if (event.type === 'UnitUrged') return [`${event.data.unit} ${event.data.on}`];
        return event.type === 'ReminderRungFired' ? event.data.units.map((of) => `${of} ${event.data.on}`) : [];
      });
      expect(new Set(reminded).size).toBe(reminded.length);
    }),
    runs,
  );
});

it('reminds a unit only by rungs that came due after it began to owe', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const since = new Map<string, Instant>();
      live(life, (story, at, before, from) => {
        for (const event of story.events.slice(from)) {
          if (event.type === 'ReportReturned' || event.type === 'UnitReopened') since.set(event.data.unit, at);
          if (event.type !== 'ReminderRungFired' || !('deadlines' in before)) continue;
          const rungs = before.deadlines.flatMap(({ deadline }) => deadline.rungs);
          const fired = rungs.find(({ key }) => key === event.data.rung);
          for (const of of event.data.units) expect((fired?.at ?? '') >= (since.get(of) ?? '')).toBe(true);
        }
      });
    }),
    runs,
  );
});

it('gives every notice a key of its own', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const keys = live(life).story.letters.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    runs,
  );
});

it('changes one unit by what is decided for one unit, and nobody beside it', () => {
  fc.assert(
    fc.property(lives, (life) => {
      live(life, ({ state }, _at, before, _since, one) => {
        if (one.kind !== 'command' || !('unit' in one.command.data)) return;
        if (!('members' in before) || !('members' in state)) return;
        const own = one.command.data.unit;
        const others = (members: typeof state.members) =>
          members
            .filter(({ unit }) => unit !== own)
            .map(({ unit, version, standing }) => ({ unit, version, standing }));
        expect(others(state.members)).toEqual(others(before.members));
      });
    }),
    runs,
  );
});

it('always knows its next moment: at it something happens, and it lies ahead once the engine has woken', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const { story, at } = live(life);
      const due = reviewCycle.nextDue(story.wake(at).state);
      if (due === null) return;
      expect(due.at > at).toBe(true);
      expect(reviewCycle.advance(story.state, due.at)).not.toEqual([]);
    }),
    runs,
  );
});

it('comes to rest by time alone, and survives being written down and read again', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const { story, at } = live(life);
      story.wake(at).pass(vn('2021-12-31 00:00'));
      expect(reviewCycle.nextDue(story.state)).toBeNull();
      const read: unknown = JSON.parse(JSON.stringify(story.state));
      expect(read).toEqual(story.state);
    }),
    runs,
  );
});

it('numbers receipts without a gap', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const receipts = live(life).story.events.flatMap((event) =>
        event.type === 'ReportSubmitted' ? [event.data.report.receipt] : [],
      );
      expect(receipts).toEqual(receipts.map((_, index) => index + 1));
    }),
    runs,
  );
});

/** What an event does away with on purpose; whatever else a cycle has, it keeps. */
const doneAwayWith: Partial<Record<CycleEvent['type'], readonly string[]>> = {
  // Totals made before a unit was let in again no longer hold.
  UnitReopened: ['consolidation'],
  // Other years make other totals, and other deadlines are counted by the calendar of the day.
  CycleReplanned: ['call', 'lastReceipt', 'closure', 'consolidation', 'followedCalendar'],
};

/** What went missing at which event, folded with every field that may be left out and one that is thought of later. */
function goneIn(events: readonly CycleEvent[], at: Instant): readonly string[] {
  const optional = { paper: noPaper, variances: [], suspended: [], followedCalendar: 'x', fieldOfLater: 'x' };
  let state = reviewCycle.initial;
  return events.flatMap((event) => {
    const before = 'members' in state ? { ...optional, ...state } : state;
    state = reviewCycle.evolve(before, event, at);
    if (!('members' in before) || event.type === 'CycleCancelled') return [];
    const after = new Set(Object.keys(state));
    const gone = Object.keys(before).filter((key) => !after.has(key));
    return gone.filter((key) => !doneAwayWith[event.type]?.includes(key)).map((key) => `${event.type}: ${key}`);
  });
}

it('keeps whatever it has through every event, a field that is thought of later as well, but for what is named', () => {
  const { events } = concluded();
  expect(events.map(({ type }) => type)).toContain('ConclusionRecorded');
  expect(goneIn(events, instant(vn('2020-07-07 09:00')))).toEqual([]);
  fc.assert(
    fc.property(lives, (life) => {
      const { story, at } = live(life);
      expect(goneIn(story.events, at)).toEqual([]);
    }),
    runs,
  );
});

it('keeps through another plan whatever that does not plan, of what sums years after its totals were made as well', () => {
  const at = instant(vn('2020-06-29 11:00'));
  const [first] = planned().events;
  const made = consolidated().events.find(({ type }) => type === 'ReportsConsolidated');
  if (first?.type !== 'CyclePlanned' || made === undefined) throw new Error('no plan, no totals');
  const anew = { type: 'CycleReplanned', data: first.data } as const;
  expect(goneIn([first, anew, made, anew, made, made, anew], at)).toEqual([]);
  const told = reviewCycle.evolve(reviewCycle.initial, first, at);
  const later = Object.assign({}, told, { paper: noPaper, fieldOfLater: 'x' });
  for (const before of [later, reviewCycle.evolve(later, made, at)])
    expect(reviewCycle.evolve(before, anew, at)).toStrictEqual(later);
});
