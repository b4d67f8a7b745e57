import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandAction } from '#domain/access/action.ts';
import { can } from '#domain/access/can.ts';
import { commandTypeOf, may } from '#domain/access/may.ts';
import { hosted, installation, type Resource, shareOf } from '#domain/access/resource.ts';
import { concluded, rightsOfRole, signed } from '#domain/access/rights.ts';
import type { Standing } from '#domain/access/standing.ts';
import { acts, hindranceOf, rules } from '#domain/access/tables.ts';
import { cycleFacts, cycleStanding } from '#domain/review-cycle/act-standing.ts';
import { conferenceStanding } from '#domain/conference/act-standing.ts';
import { taskStanding } from '#domain/follow-up-task/act-standing.ts';
import { deniedSentence } from '#domain/words/access.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { conference } from '#domain/conference/aggregate.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { Actor, PersonRole } from '#domain/kernel/actor.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { addDays, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Decision } from '#domain/kernel/decision.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { advanced, disagreement } from '#test/domain/access/lives.ts';
import { actors, everybodyIn } from '#test/domain/access/matrix.ts';
import * as meeting from '#test/domain/conference/support.ts';
import * as cycle from '#test/domain/review-cycle/cycle-fixture.ts';
import * as task from '#test/domain/follow-up-task/support.ts';
import { instant } from '#test/support/given.ts';

const commands = Object.keys(rules).filter((action): action is CommandAction => action.includes('.'));

describe('the matrix of commands and states', () => {
  it('knows every command of every aggregate once', () => {
    expect(Object.keys(acts).sort()).toEqual([...commands].sort());
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('lets each role do with its own rights whatever it may do at all', () => {
    const host = 'ninh-binh-a' as UnitId;
    for (const role of Object.keys(rightsOfRole) as PersonRole[]) {
      const actor: Actor = { person: 'ai đó', role, unit: host };
      for (const action of commands) {
        for (const resource of [hosted(host), shareOf(host, host)]) {
          const rights = rightsOfRole[role];
          const allowed = may(actor, action, resource).allowed;
          expect([action, role, may({ ...actor, rights }, action, resource).allowed]).toEqual([action, role, allowed]);
          if (allowed && acts[action].right !== null) {
            expect(may({ ...actor, rights: [] }, action, resource)).toMatchObject({ reason: 'right-not-held' });
          }
        }
      }
    }
  });

  it('lets no token do what is signed or concluded, in any position, and every token what is not', () => {
    const host = 'ninh-binh-a' as UnitId;
    const refused = new Set<string>();
    for (const role of Object.keys(rightsOfRole) as PersonRole[]) {
      const actor: Actor = { person: 'ai đó', role, unit: host };
      const token = { id: 't', madeBy: 'quản trị' };
      for (const action of commands) {
        for (const resource of [hosted(host), shareOf(host, host), installation]) {
          if (!may(actor, action, resource).allowed) continue;
          const { right } = acts[action];
          const answer = may({ ...actor, token }, action, resource);
          expect([action, answer.allowed]).toEqual([action, right !== signed && right !== concluded]);
          if (!answer.allowed) refused.add(`${action}: ${answer.reason}`);
        }
      }
    }
    const cycle = ['ApproveConsolidation', 'IssueCall', 'RequestExtension', 'SubmitReport'];
    const meeting = ['Conclude', 'IssueInvitations', 'IssueNotice', 'MoveConference', 'PostponeOrCancel'];
    const task = ['AskExtension', 'GrantExtension', 'RefuseExtension', 'ReportDone', 'WithdrawTask'];
    expect([...refused].sort()).toEqual([
      ...meeting.map((name) => `conference.${name}: not-by-token`),
      ...task.map((name) => `followUpTask.${name}: not-by-token`),
      ...cycle.map((name) => `reviewCycle.${name}: not-by-token`),
    ]);
  });

  it('gives a Vietnamese sentence for every denial, whoever asks and wherever the thing stands', () => {
    const about = hosted('ninh-binh-a' as UnitId, ['nho-quan' as UnitId]);
    const said = new Map<string, string>();
    for (const action of commands) {
      for (const standing of everyStanding(action)) {
        for (const actor of Object.values(actors)) {
          const answer = can(actor, action, about, standing);
          if (!answer.allow) said.set(answer.reason, deniedSentence(answer, actor.role));
        }
      }
    }
    expect([...said].filter(([reason, sentence]) => sentence.includes('{') || sentence.includes(reason))).toEqual([]);
    expect(said.size).toBeGreaterThan(30);
  });

  it('denies by role before it tells of the state', () => {
    const reporter = actors['unit reporter'];
    if (reporter === undefined) throw new Error('no such actor');
    const answer = can(reporter, 'reviewCycle.CloseCollection', hosted('ninh-binh-a' as UnitId, [reporter.unit]), {
      status: 'closed',
      marks: [],
    });
    expect(answer).toMatchObject({ allow: false, reason: 'role-not-entitled' });
  });
});

const marksOf: Readonly<Record<string, readonly string[]>> = {
  reviewCycle: ['shutOut', 'asked', 'acknowledged'],
  conference: ['invited', 'called', 'over'],
  followUpTask: ['asked', 'undated', 'nobodyOwes'],
};
const statusesOf: Readonly<Record<string, readonly string[]>> = {
  reviewCycle: [
    ...['none', 'proposed', 'planned', 'collecting', 'collected', 'consolidated'],
    ...['approved', 'conferencing', 'concluded', 'closed', 'cancelled'],
  ],
  conference: ['none', 'convened', 'held', 'concluded', 'noticeIssued', 'postponed', 'cancelled'],
  followUpTask: ['none', 'running', 'done', 'withdrawn'],
  organisation: ['none', 'recorded'],
  template: ['none', 'defined'],
  calendar: ['none', 'published'],
};
const sharesOf: Readonly<Record<string, readonly string[]>> = {
  reviewCycle: ['expected', 'submitted', 'returned', 'accepted', 'exempted'],
  followUpTask: ['assigned', 'accepted', 'reported', 'returned', 'verified'],
};

/** Every status with every share and every single mark. */
function everyStanding(action: CommandAction): readonly Standing[] {
  const kind = action.slice(0, action.indexOf('.'));
  const shares = [undefined, null, ...(sharesOf[kind] ?? [])];
  const marks = [[], ...(marksOf[kind] ?? []).map((mark) => [mark]), [...(marksOf[kind] ?? [])]];
  return (statusesOf[kind] ?? []).flatMap((status) =>
    shares.flatMap((share) =>
      marks.map((some) => ({ status, marks: some, ...(share === undefined ? {} : { share }) })),
    ),
  );
}

/** What was tried in a life: how often the matrix denied, and how often the aggregate accepted. */
interface Tried {
  denied: number;
  accepted: Set<string>;
}

/** Whom matrix and aggregate disagree about, where the state takes the command. */
function disagreements(
  action: CommandAction,
  standing: Standing,
  aboutFor: (actor: Actor) => Resource,
  hands: readonly Actor[],
  ask: (actor: Actor) => Decision<unknown>,
): readonly string[] {
  if (hindranceOf(action, standing) !== null) return [];
  return hands.flatMap((actor) => disagreement(actor, action, aboutFor(actor), ask(actor)) ?? []);
}

function judge(tried: Tried, action: CommandAction, standing: Standing, decision: Decision<unknown>): void {
  const hindrance = hindranceOf(action, standing);
  if (hindrance !== null) {
    tried.denied += 1;
    // Both directions at once: what is denied is never accepted, so nothing accepted is denied.
    if (decision.kind === 'accepted') throw new Error(`${action} denied and accepted in ${JSON.stringify(standing)}`);
    // The reason shown beforehand is the one that would be given afterwards.
    if (decision.kind === 'refused' && decision.refusal.code !== hindrance.code) {
      throw new Error(`${action}: shown as ${hindrance.code}, refused as ${decision.refusal.code}`);
    }
  }
  if (decision.kind === 'accepted') tried.accepted.add(action);
}

const wait = fc.integer({ min: 0, max: 4 * 24 * 60 });

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
      case 'AcceptReport':
        return cycle.accept(unit, round);
      case 'RequestExtension':
      case 'GrantExtension':
      case 'ReopenForUnit':
        return { type, data: { unit, until, hour: null, reason } };
      case 'RefuseExtension':
      case 'ExemptUnit':
        return { type, data: { unit, reason } };
      case 'CloseCollection':
      case 'ApproveConsolidation':
        return { type, data: { overrideReason: reason } };
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
    if (['SubmitReport', 'AcknowledgeCall', 'RequestExtension'].includes(type)) return cycle.reporterOf(unit);
    if (/^(Propose|Link|Record)/.test(type)) return systemActor;
    if (['ReturnReport', 'AcceptReport', 'Consolidate', 'CloseCycle'].includes(type)) return cycle.coordinator;
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
    const proposed: CycleState = { status: 'proposed', proposal: cycle.plan };
    const stories: readonly (readonly [CycleState, string])[] = [
      [reviewCycle.initial, '2020-06-01 08:00'],
      [proposed, '2020-06-01 08:00'],
      [cycle.planned().state, '2020-06-01 09:00'],
      [cycle.called().state, '2020-06-03 09:00'],
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
      [cycle.collected().state, '2020-06-29 10:00'],
      [cycle.consolidated().state, '2020-06-29 10:30'],
      [
        cycle.consolidated().at(vn('2020-06-29 11:00'), cycle.leader, { type: 'ApproveConsolidation', data: {} }).state,
        '2020-06-29 11:30',
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

describe('a conference', () => {
  const types = commands.filter((action) => action.startsWith('conference.'));
  const someDays = fc.integer({ min: 1, max: 20 });

  function commandOf(type: ConferenceCommand['type'], days: number, at: Instant): ConferenceCommand {
    const today = vietnamDate(at);
    const { signer } = meeting;
    const reason = 'lý do';
    const text = { id: `x-${String(days)}`, statement: 'nội dung' };
    switch (type) {
      case 'ConveneConference':
        return { type, data: meeting.facts };
      case 'IssueInvitations':
        return { type, data: { number: 1, date: today, signer, adHoc: true, reason } };
      case 'ReplyInvitation':
        return {
          type,
          data: { invitee: meeting.hoaLu, answer: days % 2 === 0 ? 'accept' : 'decline', substitute: null },
        };
      case 'RegisterPaper':
        return { type, data: { byKind: 'unit', by: 'huyện Hoa Lư', title: `tham luận ${String(days)}` } };
      case 'AddPoint':
        return {
          type,
          data: { id: `p-${String(millisOf(at))}`, name: 'điểm cầu', unit: null, contact: null, isMain: false },
        };
      case 'MoveConference':
        return { type, data: { heldOn: addDays(today, days), hour: null, reason } };
      case 'PostponeOrCancel':
        return { type, data: { decision: days === 7 ? 'cancel' : 'postpone', reason } };
      case 'RecordRollCall':
        return { type, data: { point: 'chinh', entries: [], present: days } };
      case 'RecordAward':
        return {
          type,
          data: { kind: 'certificateOfMerit', to: 'collective', count: 1, names: [], programme: null } as never,
        };
      case 'RecordShortcomings':
        return { type, data: { items: [text] } as never };
      case 'RecordDirections':
        return { type, data: { items: [text] } };
      case 'RecordRecommendations':
        return { type, data: { items: [{ number: 1, direction: 'up', statement: 'kiến nghị' }] } as never };
      case 'Conclude':
        return { type, data: { declaredCount: null, tasks: [meeting.task(days)] } };
      case 'IssueNotice':
        return { type, data: { number: 1, date: today, signer } };
    }
  }

  const asRole = (type: ConferenceCommand['type']): Actor =>
    ['ReplyInvitation', 'RegisterPaper'].includes(type) ? meeting.coordinator : meeting.leader;

  /** A reply is the invited unit's, a roll-call of the host's own point the host's; a paper is of whoever takes part. */
  function aboutOf(action: CommandAction, actor: Actor): Resource {
    const takesPart = [meeting.hoaLu, meeting.nhoQuan].includes(actor.unit);
    if (action === 'conference.ReplyInvitation') return shareOf(meeting.hoaLu, meeting.host);
    if (action === 'conference.RegisterPaper' && takesPart) return shareOf(actor.unit, meeting.host);
    return hosted(meeting.host);
  }

  it('accepts nothing the matrix denies, and each command in some state of a random life', () => {
    const tried: Tried = { denied: 0, accepted: new Set() };
    const hands = [...everybodyIn([meeting.host, meeting.hoaLu, 'kim-son' as UnitId]), systemActor];
    const disagreed = new Set<string>();
    const step = fc.record({
      kind: fc.constantFrom(...types.map(commandTypeOf)),
      ...{ days: someDays, wait, hand: fc.constantFrom(...hands) },
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) => {
        let state: ConferenceState = conference.initial;
        let at = instant(meeting.convenedAt);
        const all = [{ kind: 'ConveneConference', days: 1, wait: 0, hand: systemActor }, ...steps];
        for (const one of all) {
          at = instantFromMillis(millisOf(at) + one.wait * 60_000);
          state = advanced(conference, state, at);
          const before = state;
          const asked = (command: ConferenceCommand, actor: Actor) =>
            conference.decide(before, command, { at, actor, commandId: 'c' as CommandId, calendar: defaultCalendar });
          for (const action of types) {
            const command = commandOf(commandTypeOf(action) as ConferenceCommand['type'], one.days, at);
            const ask = (actor: Actor) => asked(command, actor);
            const standing = conferenceStanding(state);
            judge(tried, action, standing, ask(asRole(command.type)));
            const about = (actor: Actor) => aboutOf(action, actor);
            // Everybody at a turning point, one of them at every other step.
            const by = tried.denied < 3000 ? hands : [one.hand];
            for (const each of disagreements(action, standing, about, by, ask)) disagreed.add(each);
          }
          const command = commandOf(one.kind as ConferenceCommand['type'], one.days, at);
          const decision = asked(command, asRole(command.type));
          if (decision.kind !== 'accepted') continue;
          for (const event of decision.events) state = conference.evolve(state, event, at);
        }
      }),
      { numRuns: 80 },
    );
    expect([...disagreed]).toEqual([]);
    expect(tried.denied).toBeGreaterThan(1000);
    expect(types.filter((action) => !tried.accepted.has(action))).toEqual([]);
  });
});

describe('a follow-up task', () => {
  const types = commands.filter((action) => action.startsWith('followUpTask.'));
  const units = [task.hoaLu, task.nhoQuan, 'kim-son' as UnitId];
  const own = (unit: UnitId): Actor => ({ person: `cán bộ ${unit}`, role: 'reporter', unit });
  const ofUnits = ['AcceptTask', 'ReportProgress', 'AskExtension', 'ReportDone'];

  function commandOf(type: TaskCommand['type'], unit: UnitId, days: number, at: Instant): TaskCommand {
    const date = addDays(vietnamDate(at), days + 30);
    const rule = { kind: 'date', date, hour: '17:00', raw: null } as const;
    const reason = 'lý do';
    switch (type) {
      case 'AssignUnits':
        return { type, data: { units: [{ unit, name: unit }], lead: null, reason } };
      case 'SetDueDate':
        return { type, data: { rule, reason } };
      case 'AcceptTask':
      case 'VerifyTask':
        return { type, data: { unit } };
      case 'ReportProgress':
        return { type, data: { unit, percent: 10, text: 'x', documentNumber: null, evidence: null } };
      case 'AskExtension':
        return { type, data: { unit, until: addDays(date, 60), reason } };
      case 'GrantExtension':
        return { type, data: { unit, until: null, reason } };
      case 'RefuseExtension':
        return { type, data: { unit, reason } };
      case 'ReportDone':
        return { type, data: { unit, text: 'x', documentNumber: null } };
      case 'ReturnTask':
        return { type, data: { unit, reasons: [reason] } };
      case 'ReopenTask':
        return { type, data: { unit, rule: null, reason } };
      case 'WithdrawTask':
        return { type, data: { reason } };
      case 'UrgeTask':
        return { type, data: { unit: days % 2 === 0 ? unit : null, text: null } };
    }
  }

  it('accepts nothing the matrix denies, and each command in some state of a random life', () => {
    const tried: Tried = { denied: 0, accepted: new Set() };
    const hands = [...everybodyIn([task.host, task.hoaLu, task.nhoQuan]), systemActor];
    const disagreed = new Set<string>();
    const step = fc.record({
      kind: fc.constantFrom(
        ...types.map(commandTypeOf).filter((type) => type !== 'WithdrawTask'),
        'VerifyTask',
        'ReportDone',
      ),
      unit: fc.constantFrom(...units),
      days: fc.integer({ min: 1, max: 40 }),
      wait,
      withdraws: fc.integer({ min: 0, max: 30 }),
      hand: fc.constantFrom(...hands),
    });
    const first = fc.constantFrom(
      task.opened({ deadline: task.dated('2020-07-24') }),
      task.opened(),
      task.opened({
        addressees: [task.named(task.hoaLu), task.named(task.nhoQuan)],
        deadline: task.dated('2020-08-14'),
      }),
    );
    fc.assert(
      fc.property(first, fc.array(step, { minLength: 5, maxLength: 40 }), ([from, created], steps) => {
        let at = instant(from);
        let state: TaskState = followUpTask.evolve(followUpTask.initial, created, at);
        for (const one of steps) {
          at = instantFromMillis(millisOf(at) + one.wait * 60_000);
          state = advanced(followUpTask, state, at);
          const before = state;
          const asked = (type: TaskCommand['type'], actor = ofUnits.includes(type) ? own(one.unit) : task.leader) => {
            const command = commandOf(type, one.unit, one.days, at);
            const given = { at, actor, commandId: 'c' as CommandId, calendar: defaultCalendar };
            return { command, decision: followUpTask.decide(before, command, given) };
          };
          for (const action of types) {
            const type = commandTypeOf(action) as TaskCommand['type'];
            const { command, decision } = asked(type);
            const about = 'unit' in command.data ? (command.data.unit ?? undefined) : undefined;
            const standing = taskStanding(state, about);
            judge(tried, action, standing, decision);
            const resource = about === undefined ? hosted(task.host) : shareOf(about, task.host);
            const by = tried.denied < 3000 ? hands : [one.hand];
            const ask = (actor: Actor) => asked(type, actor).decision;
            for (const each of disagreements(action, standing, () => resource, by, ask)) disagreed.add(each);
          }
          const { decision } = asked((one.withdraws === 0 ? 'WithdrawTask' : one.kind) as TaskCommand['type']);
          if (decision.kind !== 'accepted') continue;
          for (const event of decision.events) state = followUpTask.evolve(state, event, at);
        }
      }),
      { numRuns: 80 },
    );
    expect([...disagreed]).toEqual([]);
    expect(tried.denied).toBeGreaterThan(1000);
    expect(types.filter((action) => !tried.accepted.has(action))).toEqual([]);
  });
});
