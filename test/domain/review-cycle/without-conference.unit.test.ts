import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callDocument } from '#domain/review-cycle/call-document.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import { type CyclePlan, reviewKinds, usualConference } from '#domain/review-cycle/plan.ts';
import { stationNow, stationsOf } from '#domain/review-cycle/stations.ts';
import { renderLetter } from '#domain/words/mail.ts';
import {
  adHoc,
  called,
  conference,
  consolidated,
  coordinator,
  countedBack,
  leader,
  plan,
  planned,
  refusal,
  Story,
  system,
  tasks,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';
import { instant } from '#test/support/given.ts';

const approve = { type: 'ApproveConsolidation' as const, data: {} };
const close: CycleCommand = { type: 'CloseCycle', data: { carriedOver: [] } };
const link: CycleCommand = { type: 'LinkConference', data: { conference, heldOn: civilDate('2020-06-30') } };
const conclude: CycleCommand = {
  type: 'RecordConclusion',
  data: { conference, noticeNumber: '05/TB-BCĐ', issuedOn: civilDate('2020-07-06'), tasks },
};
const at = vn('2020-06-29 12:00');
const approved = () => consolidated(adHoc).at(vn('2020-06-29 11:00'), leader, approve);

describe('a cycle without a conference', () => {
  it('is closed once its consolidation is approved, and keeps what it came to', () => {
    const story = approved();
    expect(story.state.status).toBe('approved');
    story.at(at, coordinator, close);
    expect(story.state).toMatchObject({
      status: 'closed',
      followUp: null,
      carriedOver: [],
      consolidation: { accepted: expect.anything() as unknown },
      approval: { approvedAt: instant(vn('2020-06-29 11:00')) },
    });
    expect(reviewCycle.ended(story.state)).toBe(true);
    expect(refusal(story.ask(at, coordinator, close)).code).toBe('cycle-closed');
  });

  it('is not closed before that, by nobody else than the coordinator, and carries no task over', () => {
    expect(refusal(consolidated(adHoc).ask(at, coordinator, close)).code).toBe('consolidation-not-approved');
    expect(refusal(approved().ask(at, leader, close))).toMatchObject({
      code: 'cycle-not-permitted',
      liftedBy: ['coordinator'],
    });
    const carrying: CycleCommand = { type: 'CloseCycle', data: { carriedOver: [tasks[0]] } };
    expect(refusal(approved().ask(at, coordinator, carrying))).toMatchObject({
      code: 'task-not-open',
      pointer: '/carriedOver/0',
    });
  });

  it('refuses a conference and its conclusion, and says who can change that', () => {
    for (const story of [planned(adHoc), called(adHoc), consolidated(adHoc), approved()]) {
      expect(refusal(story.ask(at, system, link))).toMatchObject({
        code: 'cycle-without-conference',
        liftedBy: ['coordinator', 'leader'],
      });
    }
    expect(refusal(approved().ask(at, system, conclude)).code).toBe('cycle-without-conference');
  });

  it('leads to one again by a changed plan, and not away from one that is convened', () => {
    const replan = (data: CyclePlan): CycleCommand => ({ type: 'ReplanCycle', data });
    const changed = planned(adHoc).at(vn('2020-06-01 09:00'), coordinator, replan(plan));
    expect(changed.ask(vn('2020-06-01 10:00'), system, link).kind).toBe('accepted');
    changed.at(vn('2020-06-01 10:00'), system, link);
    expect(refusal(changed.ask(vn('2020-06-01 11:00'), coordinator, replan(adHoc)))).toMatchObject({
      code: 'plan-conference-convened',
      pointer: '/conference',
      facts: { heldOn: '2020-06-30' },
    });
  });

  it('has no day of one in its plan, and no deadline counted back from it', () => {
    for (const of of [
      { ...plan, conference: 'none' as const },
      { ...countedBack, conference: 'none' as const },
    ]) {
      const asked = new Story().ask(vn('2020-06-01 08:00'), coordinator, { type: 'PlanCycle', data: of });
      expect(refusal(asked)).toMatchObject({ code: 'plan-without-conference', pointer: '/conferenceDate' });
    }
  });

  it('promises none: not in the call, not in a letter', () => {
    const story = called(adHoc).pass(vn('2020-07-01 00:00'));
    const { state, events, letters } = story;
    const issued = events.find((event) => event.type === 'CallIssued');
    if (issued === undefined || !('members' in state)) return expect.unreachable('not called');
    const { document } = callDocument(state.plan, state.members, issued);
    const words = JSON.stringify(document);
    expect(words).toContain('V/v báo cáo đột xuất 6 tháng đầu năm 2020');
    expect(words).not.toMatch(/hội nghị/);
    const context = { now: instant(vn('2020-06-29 08:00')), publicUrl: 'https://x.example', rehearsal: false };
    const mails = letters.map((letter) => renderLetter(letter, { ...context, recipientName: 'A' }));
    expect(mails.length).toBeGreaterThan(8);
    expect(mails.map(({ subject }) => subject).join('\n')).toContain('Yêu cầu báo cáo đột xuất 6 tháng đầu năm 2020');
    for (const mail of mails) expect(`${mail.subject} ${mail.text}`).not.toMatch(/hội nghị/);
  });

  it('has three stations, and none of them is open once it is approved', () => {
    const facts = {
      ...({ status: 'collecting', callDate: civilDate('2020-06-02'), dueDays: [civilDate('2020-06-18')] } as const),
      ...({ closedAt: null, approvedAt: null, conference: 'none', heldOn: null, held: false } as const),
      ...{ noticeOn: null, tasks: null, units: null },
    };
    const states = (more: object) => stationsOf({ ...facts, ...more }, defaultCalendar).map(({ state }) => state);
    expect(stationsOf(facts, defaultCalendar).map(({ code }) => code)).toEqual(['plan', 'report', 'consolidate']);
    expect(states({})).toEqual(['done', 'now', 'ahead']);
    const over = { closedAt: instant(at), approvedAt: instant(at) };
    expect(states({ ...over, status: 'approved' })).toEqual(['done', 'done', 'done']);
    expect(states({ ...over, status: 'closed' })).toEqual(['done', 'done', 'done']);
    expect(stationNow({ ...facts, ...over, status: 'approved' })).toBeNull();
  });
});

describe('a short term', () => {
  const asked = (cutOff: string, due: string, hour: string, of: CyclePlan = adHoc) =>
    new Story().ask(vn('2020-06-13 08:00'), coordinator, {
      type: 'PlanCycle',
      data: {
        ...of,
        cutOff: civilDate(cutOff),
        dataWindow: { from: civilDate(cutOff), to: civilDate(cutOff) },
        collection: { ...of.collection, rule: { kind: 'date', date: civilDate(due), hour, raw: null } },
      },
    });

  it('of hours is taken for what is asked for at once, not for a review of the year', () => {
    expect(asked('2020-06-15', '2020-06-15', '16:00').kind).toBe('accepted');
    expect(asked('2020-06-15', '2020-06-15', '16:00', { ...adHoc, reviewKind: 'thematic' }).kind).toBe('accepted');
    expect(refusal(asked('2020-06-15', '2020-06-15', '16:00', plan)).code).toBe('too-soon-after-data-closes');
    expect(refusal(asked('2020-06-17', '2020-06-16', '16:00'))).toMatchObject({
      code: 'too-soon-after-data-closes',
      facts: { earliest: instant(vn('2020-06-17 00:00')) },
    });
  });

  it('may end on a day off, and says that it does', () => {
    const sunday = asked('2020-06-14', '2020-06-14', '16:00', { ...adHoc, rollToWorkingDay: false });
    if (sunday.kind !== 'accepted' || sunday.events[0]?.type !== 'CyclePlanned') return expect.unreachable();
    expect(sunday.events[0].data.deadlines[0]).toMatchObject({
      at: instant(vn('2020-06-14 16:00')),
      explain: [{ code: 'stated' }, { code: 'keptOnDayOff' }, { code: 'atHour' }, { code: 'resultingInstant' }],
    });
    const thematic = { ...adHoc, reviewKind: 'thematic' as const, rollToWorkingDay: false };
    expect(refusal(asked('2020-06-14', '2020-06-14', '16:00', thematic)).code).toBe('deadline-on-day-off');
  });
});

it('expects a conference of every review and of nothing else, unless the plan says otherwise', () => {
  expect(Object.fromEntries(reviewKinds.map((kind) => [kind, usualConference(kind)]))).toEqual({
    ...{ interim: 'expected', final: 'expected', thematic: 'none', adHoc: 'none', inspection: 'none' },
  });
});

it('never waits for a conference, whatever happens to it: 1,000 lives', () => {
  const step = fc.constantFrom<readonly [typeof coordinator, CycleCommand]>(
    [coordinator, { type: 'Consolidate', data: {} }],
    [leader, { type: 'CloseCollection', data: { overrideReason: 'gấp' } }],
    [leader, { type: 'ApproveConsolidation', data: { overrideReason: 'gấp' } }],
    [system, link],
    [system, conclude],
    [coordinator, close],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.integer({ min: 0, max: 72 })), { maxLength: 14 }), (steps) => {
      const story = consolidated(adHoc);
      let now = instant(at);
      for (const [[by, command], hours] of steps) {
        now = instantFromMillis(millisOf(now) + hours * 3_600_000);
        const before = story.state.status;
        const decision = story.ask(now, by, command);
        if (decision.kind !== 'accepted') continue;
        story.record(now, decision.events);
        expect(['LinkConference', 'RecordConclusion']).not.toContain(command.type);
        if (command.type === 'CloseCycle') expect(before).toBe('approved');
      }
      expect(['consolidated', 'approved', 'closed']).toContain(story.state.status);
      expect(reviewCycle.nextDue(story.state)).toBeNull();
    }),
    { numRuns: 1_000 },
  );
});
