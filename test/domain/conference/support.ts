import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { conference } from '#domain/conference/aggregate.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { DraftTask } from '#domain/conference/conclusion.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { ConferenceEvent, ConvenedFacts } from '#domain/conference/events.ts';
import { defaultConferenceSettings, type Invitee } from '#domain/conference/parts.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { MinutesText } from '#domain/documents/minutes-text.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { given, instant } from '#test/support/given.ts';

export const unitId = (id: string): UnitId => id as UnitId;
export const streamId = (id: string): StreamId => id as StreamId;

export const host = unitId('ninh-binh-a');
export const hoaLu = unitId('hoa-lu');
export const nhoQuan = unitId('nho-quan');

export const coordinator: Actor = { person: 'chuyên viên', role: 'coordinator', unit: host };
export const leader: Actor = { person: 'trưởng ban', role: 'leader', unit: host };
export const ofHoaLu: Actor = { person: 'cán bộ Hoa Lư', role: 'reporter', unit: hoaLu };
export const signer: Signer = { authority: 'TM. BAN CHỈ ĐẠO', post: 'Trưởng ban', name: 'A' };

const invitee = (unit: UnitId): Invitee => ({
  id: unit,
  name: `huyện ${unit}`,
  unit,
  role: 'Trưởng Ban Chỉ đạo',
  kind: 'lowerCommitteeChair',
  count: 1,
});

export const facts: ConvenedFacts = {
  conference: streamId('conference/ninh-binh-2020-h1'),
  title: 'Hội nghị sơ kết 6 tháng đầu năm 2020',
  host: { unit: host, name: 'tỉnh Ninh Bình' },
  committees: [
    { code: 'QCDC', name: 'Ban Chỉ đạo QCDC', programmes: ['QCDC'] },
    { code: 'DVK', name: 'Ban Chỉ đạo Dân vận khéo', programmes: ['DVK'] },
  ],
  cycles: [
    { cycle: streamId('cycle/qcdc-2020-h1'), label: '6 tháng đầu năm 2020', programmes: ['QCDC'] },
    { cycle: streamId('cycle/dvk-2020-h1'), label: '6 tháng đầu năm 2020', programmes: ['DVK'] },
  ],
  heldOn: civilDate('2020-06-30'),
  hour: '08:00',
  partOfDay: 'morning',
  form: 'hybrid',
  place: 'Hội trường Tỉnh ủy',
  points: [
    { id: 'chinh', name: 'điểm cầu tỉnh', unit: host, contact: null, isMain: true },
    { id: 'hoa-lu', name: 'điểm cầu Hoa Lư', unit: hoaLu, contact: null, isMain: false },
  ],
  declaredPoints: null,
  coChairs: [{ post: 'Trưởng các Ban Chỉ đạo', name: null }],
  agenda: [{ time: '08:15', title: 'Báo cáo sơ kết', presenter: 'Trưởng Ban Dân vận' }],
  invitees: [
    invitee(hoaLu),
    invitee(nhoQuan),
    {
      id: 'thanh-vien',
      name: 'thành viên các Ban Chỉ đạo',
      unit: null,
      role: '',
      kind: 'committeeMember',
      count: null,
    },
  ],
  papers: [],
  settings: defaultConferenceSettings,
  taskLadder: defaultLadder,
  layout: 'state',
  issuer: { superior: 'TỈNH ỦY', issuer: 'BAN CHỈ ĐẠO', issuerCode: 'BCĐ', place: 'Ninh Bình' },
  clock: null,
};

export const givenConference = given(conference, defaultCalendar);
export const convenedAt = '2020-06-10T09:00:00+07:00';
export const onTheDay = '2020-06-30T10:00:00+07:00';

export type Step = readonly [at: string, by: Actor, command: ConferenceCommand];
export type Past = readonly (readonly [string, ConferenceEvent])[];

/** What the commands recorded, one after the other; a refusal here is a mistake in the test. */
export function pastOf(...steps: readonly Step[]): Past {
  const past: (readonly [string, ConferenceEvent])[] = [];
  let state: ConferenceState = conference.initial;
  for (const [at, actor, command] of steps) {
    const decision = conference.decide(state, command, {
      at: instant(at),
      actor,
      commandId: 'c' as CommandId,
      calendar: defaultCalendar,
    });
    if (decision.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(decision)}`);
    for (const event of decision.events) {
      state = conference.evolve(state, event, instant(at));
      past.push([at, event]);
    }
  }
  return past;
}

export const convene = (more: Partial<ConvenedFacts> = {}): Step => [
  convenedAt,
  coordinator,
  { type: 'ConveneConference', data: { ...facts, ...more } },
];

export const invite = (more: object = {}, at = '2020-06-22T09:00:00+07:00'): Step => [
  at,
  coordinator,
  {
    type: 'IssueInvitations',
    data: { number: 7, date: civilDate('2020-06-22'), signer, adHoc: false, reason: null, ...more },
  },
];

export const minutesText: MinutesText = {
  title: 'Hội nghị sơ kết',
  heldOn: civilDate('2020-06-30'),
  from: '08:00',
  to: '11:30',
  place: 'Hội trường',
  chairs: [{ post: 'Trưởng Ban Chỉ đạo', name: 'A' }],
  secretary: { post: 'Chánh Văn phòng', name: 'B' },
  chair: 'A',
  parts: [{ part: 'proceedings', text: '- 08:00: Khai mạc.' }],
};

export const task = (number: number, more: Partial<DraftTask> = {}): DraftTask => ({
  number,
  programme: 'QCDC',
  statement: `việc thứ ${number}`,
  parts: [],
  addressees: [],
  deadline: { kind: 'none' },
  horizon: null,
  ...more,
});

export const conclude = (tasks: readonly DraftTask[], declaredCount: number | null = null, at = onTheDay): Step => [
  at,
  leader,
  { type: 'Conclude', data: { declaredCount, tasks } },
];

export const issue = (at = '2020-07-06T09:00:00+07:00', date = '2020-07-06'): Step => [
  at,
  coordinator,
  { type: 'IssueNotice', data: { number: 5, date: civilDate(date), signer } },
];

/** Fires the due moments one by one, as the engine does with its one timer. */
export function liveUntil(state: ConferenceState, to: string) {
  const events: (readonly [Instant, ConferenceEvent])[] = [];
  const owed = new Map<ConferenceEvent, ReturnType<typeof conference.letters>>();
  let now = state;
  for (;;) {
    const due = conference.nextDue(now);
    if (due === null || due.at > instant(to)) return { state: now, events, owed };
    const fired = conference.advance(now, due.at);
    if (fired.length === 0) throw new Error(`a due moment without an event: ${due.key}`);
    for (const event of fired) {
      now = conference.evolve(now, event, due.at);
      events.push([due.at, event]);
      owed.set(event, conference.letters(now, event));
    }
  }
}
