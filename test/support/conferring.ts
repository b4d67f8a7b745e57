import type { DraftTask } from '#domain/conference/conclusion.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';
import { type Invitee, defaultConferenceSettings } from '#domain/conference/parts.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Sent } from '#test/support/engine-room.ts';
import { coordinator, hostUnit, leader } from '#test/support/plans.ts';

const signer = { authority: 'TM. BAN CHỈ ĐẠO', post: 'Trưởng ban', name: 'Nguyễn Văn A' };

export interface ConferenceWishes {
  readonly cycle: StreamId;
  readonly heldOn: string;
  readonly clock: Clock;
  readonly invited?: readonly string[];
}

export function conveneOf(stream: StreamId, { cycle, heldOn, clock, invited = [] }: ConferenceWishes): Sent {
  const data: ConvenedFacts = {
    conference: stream,
    title: 'Hội nghị sơ kết',
    host: { unit: hostUnit, name: 'tỉnh X' },
    committees: [{ code: 'QCDC', name: 'Ban Chỉ đạo', programmes: ['QCDC'] }],
    cycles: [{ cycle, label: '6 tháng đầu năm', programmes: ['QCDC'] }],
    heldOn: civilDate(heldOn),
    hour: '08:00',
    partOfDay: null,
    form: 'inPerson',
    place: null,
    points: [],
    declaredPoints: null,
    coChairs: [],
    agenda: [],
    invitees: invited.map(inviteeOf),
    papers: [],
    settings: defaultConferenceSettings,
    taskLadder: defaultLadder,
    layout: 'party',
    issuer: { superior: 'TỈNH ỦY X', issuer: 'BAN CHỈ ĐẠO', issuerCode: 'BCĐ', place: 'X' },
    clock,
  };
  return { stream, kind: 'conference', type: 'ConveneConference', data, by: coordinator };
}

function inviteeOf(unit: string): Invitee {
  return { id: unit, name: `huyện ${unit}`, unit: unit as UnitId, role: 'Trưởng ban', kind: 'chair', count: 1 };
}

export function inviteOf(stream: StreamId, date: string): Sent {
  const data = { number: 7, date: civilDate(date), signer, adHoc: false, reason: null };
  return { stream, kind: 'conference', type: 'IssueInvitations', data, by: coordinator };
}

export function moveOf(stream: StreamId, heldOn: string): Sent {
  const data = { heldOn: civilDate(heldOn), hour: '08:00', reason: 'bão' };
  return { stream, kind: 'conference', type: 'MoveConference', data, by: coordinator };
}

/** One task per term: a date, or none. */
export function concludeOf(stream: StreamId, terms: readonly { unit: string; date: string | null }[]): Sent {
  const tasks = terms.map(({ unit, date }, index): DraftTask => {
    const addressee = { name: `huyện ${unit}`, kind: 'named' as const, unit: unit as UnitId, inferred: false };
    return {
      number: index + 1,
      programme: 'QCDC',
      statement: `Việc thứ ${String(index + 1)}`,
      parts: [],
      addressees: [addressee],
      deadline: date === null ? { kind: 'none' } : { kind: 'date', date: civilDate(date), hour: null, text: null },
      horizon: null,
    };
  });
  return { stream, kind: 'conference', type: 'Conclude', data: { declaredCount: null, tasks }, by: leader };
}

export function noticeOf(stream: StreamId, date: string): Sent {
  const data = { number: 5, date: civilDate(date), signer };
  return { stream, kind: 'conference', type: 'IssueNotice', data, by: coordinator };
}
