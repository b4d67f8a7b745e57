import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { conference } from '#domain/conference/aggregate.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { addDays, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { instant } from '#test/support/given.ts';
import { convenedAt, facts, hoaLu, leader, nhoQuan, signer, task } from '#test/domain/conference/support.ts';

const kinds = [
  'invite',
  'reply',
  'move',
  'correct',
  'withdraw',
  'further',
  'postpone',
  'told',
  'rollCall',
  'speeches',
  'asked',
  'answered',
  'item',
  'floor',
  'vote',
  'duties',
  'tick',
  'readiness',
  'conclude',
  'issue',
] as const;
const step = fc.record({
  kind: fc.constantFrom<(typeof kinds)[number]>(...kinds),
  days: fc.integer({ min: 1, max: 30 }),
  wait: fc.integer({ min: 0, max: 8 * 24 * 60 }),
  outage: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function commandOf({ kind, days }: Step, at: Instant): ConferenceCommand {
  const today = vietnamDate(at);
  const reason = 'lý do';
  switch (kind) {
    case 'invite':
      return { type: 'IssueInvitations', data: { number: 1, date: today, signer, adHoc: true, reason } };
    case 'reply':
      return {
        type: 'ReplyInvitation',
        data: { invitee: days % 2 === 0 ? hoaLu : nhoQuan, answer: 'accept', substitute: null },
      };
    case 'move':
      return { type: 'MoveConference', data: { heldOn: addDays(today, days), hour: null, reason } };
    case 'correct':
      return { type: 'CorrectConference', data: { place: `Hội trường ${String(days % 3)}` } };
    case 'withdraw':
      return {
        type: 'CorrectConference',
        data: { invitees: { set: [], withdrawn: [days % 2 === 0 ? hoaLu : nhoQuan] } },
      };
    case 'further': {
      const invitee = { id: `k-${String(days)}`, name: 'huyện', unit: nhoQuan, role: '', kind: 'member', count: null };
      const letter = { number: days + 100, date: today, signer, adHoc: true, reason, invitees: [invitee] };
      return { type: 'InviteFurther', data: letter };
    }
    case 'postpone':
      return { type: 'PostponeOrCancel', data: { decision: days === 7 ? 'cancel' : 'postpone', reason } };
    case 'told': {
      const told = (['postponementLetter', 'changeLetter', 'cancellationLetter'] as const)[days % 3] ?? 'changeLetter';
      return { type: 'IssueChangePaper', data: { kind: told, number: days, date: today, signer, text: null } };
    }
    case 'rollCall':
      return { type: 'RecordRollCall', data: { point: 'chinh', entries: [], present: days } };
    case 'speeches':
      return { type: 'RecordSpeeches', data: { items: [{ id: String(days), by: 'huyện', said: '' }], base: days % 3 } };
    case 'asked': {
      const asked = { number: days % 3, direction: 'up', from: 'BCĐ', to: 'Tỉnh ủy', toKind: 'committee' } as const;
      const items = [{ ...asked, via: null, statement: `kiến nghị ${String(days % 2)}`, deadline: null }];
      return { type: 'RecordRecommendations', data: { items } };
    }
    case 'answered': {
      const said = { by: 'Tỉnh ủy', date: today, stance: 'noted', text: String(days) } as const;
      return { type: 'AnswerRecommendation', data: { item: `kn-${String(days % 3)}`, addressee: null, ...said } };
    }
    case 'item': {
      const item = days % 3 === 0 ? null : { number: 1, title: 'Báo cáo sơ kết' };
      return { type: 'RunAgenda', data: { item, hour: null } };
    }
    case 'floor':
      return { type: 'GiveFloor', data: { speech: days % 3 === 0 ? null : String(days) } };
    case 'vote': {
      const counts = days % 2 === 0 ? null : { inFavour: days, against: 0, abstained: 1 };
      return { type: 'RecordVote', data: { id: String(days % 4), question: 'biểu quyết', counts } };
    }
    case 'duties': {
      const duty = { id: String(days % 4), kind: 'script', what: 'việc', owner: '', due: facts.heldOn } as const;
      return { type: 'StateDuties', data: { items: [{ ...duty, afterTheDay: true }], base: days % 3 } };
    }
    case 'tick':
      return { type: 'TickDuty', data: { duty: String(days % 4), done: days % 2 === 0 } };
    case 'readiness': {
      const said = { point: 'hoa-lu', tried: null, person: String(days), phone: '', room: '' };
      return { type: 'StateReadiness', data: { ...said, base: days % 3 } };
    }
    case 'conclude':
      return { type: 'Conclude', data: { declaredCount: null, tasks: [task(days)] } };
    case 'issue':
      return { type: 'IssueNotice', data: { number: 1, date: today, signer } };
  }
}

class Life {
  state: ConferenceState = conference.initial;
  readonly events: ConferenceEvent[] = [];
  readonly keys: string[] = [];
  readonly opened: string[] = [];

  append(event: ConferenceEvent, at: Instant): void {
    this.state = conference.evolve(this.state, event, at);
    this.events.push(event);
    this.keys.push(...conference.letters(this.state, event).map(({ key }) => key));
    this.keys.push(...conference.documents(this.state, event).map(({ key }) => `document ${key}`));
    conference.commands(this.state, event);
  }

  advanceTo(now: Instant): void {
    for (let left = 20; ; left -= 1) {
      const due = conference.advance(this.state, now);
      if (due.length === 0) break;
      if (left === 0) throw new Error('advance never comes to rest');
      for (const event of due) this.append(event, now);
    }
    const next = conference.nextDue(this.state);
    if (next !== null && next.at <= now) throw new Error(`left behind: ${next.key}`);
  }

  carryOut(command: ConferenceCommand, at: Instant): void {
    const given = { at, actor: leader, commandId: 'c' as CommandId, calendar: defaultCalendar };
    const decision = conference.decide(this.state, command, given);
    if (decision.kind !== 'accepted') return;
    for (const event of decision.events) this.append(event, at);
    this.opened.push(...(decision.opens ?? []).map(({ stream }) => stream));
  }
}

const lives = fc.array(step, { minLength: 3, maxLength: 25 }).map((steps) => {
  const life = new Life();
  let now = instant(convenedAt);
  life.carryOut({ type: 'ConveneConference', data: facts }, now);
  for (const one of steps) {
    const then = instantFromMillis(millisOf(now) + one.wait * 60_000);
    for (let due = conference.nextDue(life.state); !one.outage && due !== null && due.at <= then; ) {
      life.advanceTo(due.at);
      due = conference.nextDue(life.state);
    }
    life.advanceTo(then);
    life.carryOut(commandOf(one, then), then);
    now = then;
  }
  return { life, now };
});

it('fires no rung twice, fired or covered, and sends no letter twice', () => {
  fc.assert(
    fc.property(lives, ({ life }) => {
      const seen = life.events.flatMap((event) =>
        event.type === 'InvitationReminderFired' || event.type === 'NoticeReminderFired'
          ? [event.data.key, ...event.data.superseded].map((key) => `${event.type} ${key}`)
          : [],
      );
      expect(new Set(seen).size).toBe(seen.length);
      expect(new Set(life.keys).size).toBe(life.keys.length);
    }),
    { numRuns: 300 },
  );
});

it('owes the notice of a day that came to each of its rungs, until it is issued', () => {
  fc.assert(
    fc.property(lives, ({ life, now }) => {
      const { state } = life;
      if (state.status !== 'held' && state.status !== 'concluded') return;
      const told = new Set(
        life.events.flatMap((e) => (e.type === 'NoticeReminderFired' ? [e.data.key, ...e.data.superseded] : [])),
      );
      const passed = state.plan.noticeRungs.filter(({ at }) => at <= now).map(({ key }) => key);
      expect(passed.filter((key) => !told.has(key))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('opens its tasks once, with the notice, and ends only with a notice or a cancellation', () => {
  fc.assert(
    fc.property(lives, ({ life }) => {
      const notices = life.events.filter(({ type }) => type === 'ConclusionNoticeIssued');
      expect(notices.length).toBeLessThanOrEqual(1);
      expect(life.opened.length).toBe(notices.length);
      if (conference.ended(life.state)) expect(['noticeIssued', 'cancelled']).toContain(life.state.status);
    }),
    { numRuns: 300 },
  );
});

it('evolves over any events in any order without a crash', () => {
  fc.assert(
    fc.property(lives, fc.infiniteStream(fc.nat()), ({ life, now }, picks) => {
      let state: ConferenceState = conference.initial;
      for (const pick of picks.take(30)) {
        const event = life.events[pick % life.events.length];
        if (event !== undefined) state = conference.evolve(state, event, now);
        conference.advance(state, now);
        conference.nextDue(state);
      }
    }),
    { numRuns: 100 },
  );
});
