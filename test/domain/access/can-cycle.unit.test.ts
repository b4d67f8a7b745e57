import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandTypeOf } from '#domain/access/may.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { cycleFacts, cycleStanding } from '#domain/review-cycle/act-standing.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { addDays, civilDate, epochDay, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, CommandId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { advanced } from '#test/domain/access/lives.ts';
import { everybodyIn } from '#test/domain/access/matrix.ts';
import { commands, disagreements, judge, type Tried, wait } from '#test/domain/access/tried.ts';
import * as cycle from '#test/domain/review-cycle/cycle-fixture.ts';
import { instant } from '#test/support/given.ts';

describe('a review cycle', () => {
  const { units, vn } = cycle;
  const hands = [...everybodyIn([cycle.host, ...units.slice(0, 2)]), systemActor];
  const data = fc.record({
    unit: fc.constantFrom(...units, 'hoa-lu' as UnitId),
    days: fc.integer({ min: 1, max: 20 }),
    round: fc.constantFrom(1, 1, 2),
    fits: fc.boolean(),
  });
  type Data = typeof data extends fc.Arbitrary<infer T> ? T : never;
  const types = commands.filter((action) => action.startsWith('reviewCycle.'));

  function commandOf(type: CycleCommand['type'], { unit, days, round, fits }: Data, at: Instant): CycleCommand {
    const until = addDays(vietnamDate(at), days);
    const reason = 'lý do';
    switch (type) {
      case 'ProposeCycle': {
        const { cycle: stream, committee, host, programmes, reviewKind, period, cutOff } = cycle.plan;
        // Only its fields matter to whom it is refused by.
        const proposal = { cycle: stream, committee, host, programmes, reviewKind, period, cutOff };
        return { type, data: { ...proposal, dataWindow: cycle.plan.dataWindow } };
      }
      case 'PlanCycle':
      case 'ReplanCycle':
        return { type, data: cycle.plan };
      case 'IssueCall':
        return cycle.issueCall;
      case 'AcknowledgeCall':
      case 'UrgeUnit':
        return { type, data: { unit } };
      case 'SubmitReport':
        return cycle.submit(unit);
      case 'ReturnReport':
        return cycle.returned(unit, round);
      case 'OpenPlaces':
        return { type, data: { unit, round, reasons: [{ path: null, reason }] } };
      case 'AssignReviewer':
        return {
          type,
          data: { units: [unit], reviewer: { account: 'a-1' as AccountId, person: 'Lê Văn C' }, dueOn: until },
        };
      case 'AcceptReport':
        return cycle.accept(unit, round);
      case 'RequestExtension':
      case 'GrantExtension':
      case 'ReopenForUnit':
        return { type, data: { unit, until, hour: null, reason } };
      case 'SuspendDeadlines':
      case 'ResumeDeadlines':
        return { type, data: { units: [], reason } };
      case 'FollowCalendar':
        return { type, data: { calendar: 'vn-2020-2026.1', reason } };
      case 'RefuseExtension':
      case 'ExemptUnit':
        return { type, data: { unit, reason } };
      case 'IssueCyclePaper': {
        const { signer } = cycle.plan;
        const date = vietnamDate(at);
        const late = { kind: 'urgingLetter' as const, answerBy: until };
        const told = fits ? late : { kind: 'extensionLetter' as const, answerBy: null };
        return { type, data: { ...told, number: epochDay(date), date, signer, units: [unit], text: null } };
      }
      case 'CloseCollection':
      case 'ApproveConsolidation':
        return { type, data: { overrideReason: reason } };
      case 'CirculateDraft':
        return { type, data: { text: cycle.reportText, units: [unit], dueOn: until } };
      case 'GiveOpinion':
        return { type, data: { unit, round, section: null, text: reason } };
      case 'RemindOpinions':
        return { type, data: { round } };
      case 'AnswerOpinion':
        return { type, data: { round, opinion: round, kind: 'taken', text: reason } };
      case 'ApproveConsolidatedReport':
        return {
          type,
          data: { number: 7, date: vietnamDate(at), signer: cycle.plan.signer, text: cycle.reportText, kept: [] },
        };
      case 'RecordVariance':
        return {
          type,
          data: {
            unit,
            changes: [
              { code: 'models', old: '10', value: '11' },
              { code: 'modelsEconomy', old: '6', value: '7' },
            ],
            reason,
            document: '15-BC/HU',
          },
        };
      case 'AttachScans':
        return {
          type,
          data: { paper: 'call', files: [{ id: at, name: 'a.pdf', type: 'pdf', size: 1, hash: '0'.repeat(64) }] },
        };
      case 'AcceptVariance':
        return { type, data: { unit, number: 1 } };
      case 'RefuseVariance':
        return { type, data: { unit, number: 1, reason } };
      case 'Consolidate':
        return { type, data: {} };
      case 'LinkConference':
        return { type, data: { conference: cycle.conference, heldOn: addDays(vietnamDate(at), days) } };
      case 'RecordConclusion': {
        const { conference: stream, tasks } = cycle;
        return { type, data: { conference: stream, noticeNumber: '05', issuedOn: vietnamDate(at), tasks } };
      }
      case 'RecordTaskEnded':
        return { type, data: { task: cycle.tasks[0], outcome: 'doneLate' } };
      case 'RecordTaskReopened':
        return { type, data: { task: cycle.tasks[0] } };
      case 'CloseCycle':
        return { type, data: { carriedOver: fits ? [...cycle.tasks] : [cycle.tasks[1]] } };
      case 'CancelCycle':
        return { type, data: { reason } };
    }
  }

  const asRole = (type: CycleCommand['type'], unit: UnitId): Actor => {
    if (['SubmitReport', 'AcknowledgeCall', 'RequestExtension', 'GiveOpinion', 'RecordVariance'].includes(type))
      return cycle.reporterOf(unit);
    if (/^(Propose|Link|Record)/.test(type)) return systemActor;
    if (['ReturnReport', 'OpenPlaces', 'AcceptReport', 'Consolidate', 'CloseCycle'].includes(type))
      return cycle.coordinator;
    return cycle.leader;
  };

  function tryAll(tried: Tried, before: CycleState, at: Instant, one: Data, by: readonly Actor[]): readonly string[] {
    const state = advanced(reviewCycle, before, at);
    return types.flatMap((action) => {
      const type = commandTypeOf(action) as CycleCommand['type'];
      const command = commandOf(type, one, at);
      const about = 'unit' in command.data ? command.data.unit : undefined;
      const ask = (actor: Actor) =>
        reviewCycle.decide(state, command, { at, actor, commandId: 'c' as CommandId, calendar: defaultCalendar });
      const standing = cycleStanding(cycleFacts(state, about));
      judge(tried, action, standing, ask(asRole(type, one.unit)));
      const resource = about === undefined ? hosted(cycle.host) : shareOf(about, cycle.host);
      return disagreements(action, standing, () => resource, by, ask);
    });
  }

  it('accepts nothing the matrix denies, in any state a random life reaches', () => {
    const tried: Tried = { denied: 0, accepted: new Set() };
    const seldom = new Set(['CancelCycle', 'RecordConclusion', 'CloseCycle', 'CloseCollection', 'ReplanCycle']);
    const often = types.map(commandTypeOf).filter((type) => !seldom.has(type));
    const kind = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...often) },
      { weight: 1, arbitrary: fc.constantFrom(...seldom) },
    );
    const step = fc.record({ kind, data, wait, hand: fc.constantFrom(...hands) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const story = cycle.called();
        let at = instant(vn('2020-06-02 09:00'));
        for (const one of steps) {
          at = instantFromMillis(millisOf(at) + (one.wait / 4) * 60_000);
          story.wake(at);
          expect(tryAll(tried, story.state, at, one.data, [one.hand])).toEqual([]);
          const type = one.kind as CycleCommand['type'];
          const decision = story.ask(at, asRole(type, one.data.unit), commandOf(type, one.data, at));
          if (decision.kind === 'accepted') story.record(at, decision.events);
        }
      }),
      { numRuns: 40 },
    );
    expect(tried.denied).toBeGreaterThan(1000);
  });

  it('accepts each command in some state of the stories told, and nothing the matrix denies there', () => {
    const tried: Tried = { denied: 0, accepted: new Set() };
    const holiday = { date: civilDate('2020-06-19'), kind: 'holiday', label: 'Nghỉ', source: 'Công điện' } as const;
    const days = new Map(defaultCalendar.days).set(holiday.date, holiday);
    const otherCalendar = { ...defaultCalendar, version: 'khac.1', days };
    const proposed: CycleState = { status: 'proposed', proposal: cycle.plan };
    const stories: readonly (readonly [CycleState, string])[] = [
      [reviewCycle.initial, '2020-06-01 08:00'],
      [proposed, '2020-06-01 08:00'],
      [cycle.planned().state, '2020-06-01 09:00'],
      [cycle.called().state, '2020-06-03 09:00'],
      [cycle.calledBy(otherCalendar).state, '2020-06-03 09:00'],
      [
        cycle.called().at(vn('2020-06-03 10:00'), cycle.coordinator, {
          type: 'SuspendDeadlines',
          data: { units: [], reason: 'bão' },
        }).state,
        '2020-06-04 09:00',
      ],
      [
        cycle.called().at(vn('2020-06-03 10:00'), cycle.reporterOf(cycle.nhoQuan), cycle.submit(cycle.nhoQuan)).state,
        '2020-06-04 09:00',
      ],
      [
        cycle.called().at(vn('2020-06-03 10:00'), cycle.reporterOf(cycle.nhoQuan), {
          type: 'RequestExtension',
          data: { unit: cycle.nhoQuan, until: addDays(cycle.plan.cutOff, 8), hour: null, reason: 'bão' },
        }).state,
        '2020-06-04 09:00',
      ],
      [
        cycle
          .called()
          .at(vn('2020-06-03 10:00'), cycle.reporterOf(cycle.nhoQuan), cycle.submit(cycle.nhoQuan))
          .at(vn('2020-06-03 11:00'), cycle.coordinator, cycle.returned(cycle.nhoQuan)).state,
        '2020-06-04 09:00',
      ],
      // Everybody is late.
      [cycle.called().state, '2020-06-24 09:00'],
      [cycle.circulated().state, '2020-06-04 09:00'],
      [
        cycle.circulated().at(vn('2020-06-03 11:00'), cycle.reporterOf(cycle.nhoQuan), cycle.opinion(cycle.nhoQuan))
          .state,
        '2020-06-04 09:00',
      ],
      [cycle.collected().state, '2020-06-29 10:00'],
      [cycle.consolidated().state, '2020-06-29 10:30'],
      [
        cycle.consolidated().at(vn('2020-06-29 11:00'), cycle.leader, { type: 'ApproveConsolidation', data: {} }).state,
        '2020-06-29 11:30',
      ],
      [
        cycle.consolidated(cycle.adHoc).at(vn('2020-06-29 11:00'), cycle.leader, {
          type: 'ApproveConsolidation',
          data: {},
        }).state,
        '2020-06-29 11:30',
      ],
      [
        cycle
          .consolidated()
          .at(vn('2020-06-29 11:00'), cycle.leader, { type: 'ApproveConsolidation', data: {} })
          .at(vn('2020-06-29 12:00'), cycle.reporterOf(cycle.nhoQuan), cycle.variance(cycle.nhoQuan)).state,
        '2020-06-29 13:00',
      ],
      [cycle.concluded().state, '2020-07-07 09:00'],
      [
        cycle.concluded().at(vn('2020-07-07 09:00'), systemActor, {
          type: 'RecordTaskEnded',
          data: { task: cycle.tasks[0], outcome: 'doneLate' },
        }).state,
        '2020-07-08 09:00',
      ],
      [
        cycle.concluded().at(vn('2020-07-07 09:00'), cycle.coordinator, {
          type: 'CloseCycle',
          data: { carriedOver: [...cycle.tasks] },
        }).state,
        '2020-07-08 09:00',
      ],
      [
        cycle.called().at(vn('2020-06-03 09:00'), cycle.leader, { type: 'CancelCycle', data: { reason: 'hoãn' } })
          .state,
        '2020-06-04 09:00',
      ],
    ];
    const disagreed = new Set<string>();
    for (const [state, at] of stories) {
      for (const unit of units) {
        for (const fits of [true, false]) {
          const found = tryAll(tried, state, instant(vn(at)), { unit, days: 20, round: 1, fits }, fits ? hands : []);
          for (const each of found) disagreed.add(each);
        }
      }
    }
    expect([...disagreed]).toEqual([]);
    const never = types.filter((action) => !tried.accepted.has(action));
    expect(never).toEqual([]);
  });
});
