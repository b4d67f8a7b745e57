import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandAction } from '#domain/access/action.ts';
import { commandTypeOf } from '#domain/access/may.ts';
import { hosted, type Resource, shareOf } from '#domain/access/resource.ts';
import { conferenceStanding } from '#domain/conference/act-standing.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { conference } from '#domain/conference/aggregate.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { addDays, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { advanced } from '#test/domain/access/lives.ts';
import { everybodyIn } from '#test/domain/access/matrix.ts';
import { commands, disagreements, judge, type Tried, wait } from '#test/domain/access/tried.ts';
import * as meeting from '#test/domain/conference/support.ts';
import { instant } from '#test/support/given.ts';

describe('a conference', () => {
  const types = commands.filter((action) => action.startsWith('conference.'));
  const someDays = fc.integer({ min: 1, max: 20 });

  function commandOf(type: ConferenceCommand['type'], days: number, at: Instant): ConferenceCommand {
    const today = vietnamDate(at);
    const { signer } = meeting;
    const reason = 'lý do';
    const codes = [{ invitee: String(meeting.nhoQuan), code: 'HK7M3PQ' }];
    const text = { id: `x-${String(days)}`, statement: 'nội dung' };
    const substitute = { name: 'A', unit: null, state: 'substitute', arrivedAt: null } as const;
    switch (type) {
      case 'ConveneConference':
        return { type, data: meeting.facts };
      case 'IssueInvitations':
        return { type, data: { number: 1, date: today, signer, adHoc: true, reason, codes } };
      case 'ReplyInvitation':
        return {
          type,
          data: { invitee: meeting.hoaLu, answer: days % 2 === 0 ? 'accept' : 'decline', substitute: null },
        };
      case 'RegisterPaper':
        return { type, data: { byKind: 'unit', by: 'huyện Hoa Lư', title: `tham luận ${String(days)}` } };
      case 'AttachFiles': {
        const file = {
          id: `f-${String(millisOf(at))}`,
          name: 'a.pdf',
          type: 'pdf',
          size: 1,
          hash: '0'.repeat(64),
        } as const;
        return { type, data: { to: { as: 'document' }, files: [file] } };
      }
      case 'AddPoint':
        return {
          type,
          data: { id: `p-${String(millisOf(at))}`, name: 'điểm cầu', unit: null, contact: null, isMain: false },
        };
      case 'InviteFurther': {
        const guest = { id: `k-${days}`, name: 'khách', unit: null, role: '', kind: 'delegate', count: null };
        return {
          type,
          data: { number: days + 100, date: today, signer, adHoc: true, reason, invitees: [guest] },
        };
      }
      case 'CorrectPaper':
        return { type, data: { paper: 1, by: `Công ty ${days}`, byKind: 'enterprise', title: null, withdrawn: false } };
      case 'CorrectConference':
        return { type, data: { place: `Hội trường ${days}` } };
      case 'IssueChangePaper': {
        const kind =
          (['postponementLetter', 'changeLetter', 'cancellationLetter'] as const)[days % 3] ?? 'changeLetter';
        return { type, data: { kind, number: millisOf(at) % 100_000, date: today, signer, text: null } };
      }
      case 'MoveConference':
        return { type, data: { heldOn: addDays(today, days), hour: null, reason } };
      case 'PostponeOrCancel':
        return { type, data: { decision: days === 7 ? 'cancel' : 'postpone', reason } };
      case 'RecordRollCall':
        return { type, data: { point: 'chinh', entries: [substitute], present: days } };
      case 'CheckInByCode':
        return { type, data: { point: 'chinh', code: 'HK7M3PQ' } };
      case 'DecideSubstitute':
        return { type, data: { point: 'chinh', name: 'A', unit: null, approved: false, reason } };
      case 'RecordLink':
        return { type, data: { point: 'chinh', link: days % 2 === 0 ? 'connected' : 'lost', hour: null } };
      case 'StateDuties': {
        const duty = { id: 'v', kind: 'other', what: 'việc', owner: '', due: today } as const;
        return { type, data: { items: [{ ...duty, afterTheDay: true }], base: 0 } };
      }
      case 'TickDuty':
        return { type, data: { duty: 'v', done: days % 2 === 0 } };
      case 'StateReadiness': {
        const said = { tried: null, person: `người ${String(days)}`, phone: '', room: '' };
        return { type, data: { point: 'chinh', ...said, base: 0 } };
      }
      case 'RecordAward':
        return {
          type,
          data: { kind: 'certificateOfMerit', to: 'collective', count: 1, names: [], programme: null } as never,
        };
      case 'TakeAwards':
        return {
          type,
          data: { awards: [{ count: 1, names: [], source: { round: 'awards/x', numbers: [millisOf(at)] } } as never] },
        };
      case 'RecordShortcomings':
        return {
          type,
          data: { items: [{ id: 'tt-1', statement: 'x', kind: 'shortcoming', recurring: false, inferred: false }] },
        };
      case 'JoinShortcoming':
        return { type, data: { id: 'tt-1', sameAs: null } };
      case 'RecordDirections':
        return { type, data: { items: [text] } };
      case 'RecordRecommendations':
        return {
          type,
          data: { items: [{ number: 1, direction: 'up', to: 'Tỉnh ủy', statement: 'kiến nghị' }] } as never,
        };
      case 'AnswerRecommendation': {
        const said = { by: 'Tỉnh ủy', date: today, stance: 'noted', text: String(millisOf(at)) } as const;
        return { type, data: { item: 'kn-1', addressee: null, ...said } };
      }
      case 'RecordSpeeches':
        return { type, data: { items: [{ id: 's', by: 'huyện', said: String(millisOf(at)) }], base: 0 } };
      case 'RunAgenda':
        return { type, data: { item: days % 2 === 0 ? null : { number: 1, title: 'Báo cáo sơ kết' }, hour: null } };
      case 'GiveFloor':
        return { type, data: { speech: days % 2 === 0 ? 's' : null } };
      case 'RecordVote':
        return { type, data: { id: `b-${String(millisOf(at))}`, question: 'biểu quyết', counts: null } };
      case 'ApproveMinutes':
        return { type, data: { text: meeting.minutesText } };
      case 'NumberMinutes':
        return { type, data: { number: days, date: today } };
      case 'Conclude':
        return { type, data: { declaredCount: null, tasks: [meeting.task(days)] } };
      case 'IssueNotice':
        return { type, data: { number: 1, date: today, signer } };
    }
  }

  const asRole = (type: ConferenceCommand['type']): Actor =>
    ['ReplyInvitation', 'RegisterPaper', 'CorrectPaper'].includes(type) ? meeting.coordinator : meeting.leader;

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
      { numRuns: 250 },
    );
    expect([...disagreed]).toEqual([]);
    expect(tried.denied).toBeGreaterThan(1000);
    expect(types.filter((action) => !tried.accepted.has(action))).toEqual([]);
  });
});
