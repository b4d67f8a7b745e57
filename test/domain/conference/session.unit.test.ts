import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaSpans } from '#domain/conference/agenda-times.ts';
import { filledMinutes, minutesOfDraft } from '#domain/conference/minutes.ts';
import type { AgendaItem } from '#domain/conference/parts.ts';
import { carriedOver, type SessionLog } from '#domain/conference/session.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { millisOf } from '#domain/kernel/instant.ts';
import {
  convene,
  coordinator,
  givenConference,
  leader,
  minutesText,
  ofHoaLu,
  onTheDay,
  pastOf,
  type Step,
} from '#test/domain/conference/support.ts';

const agenda: readonly AgendaItem[] = [
  { time: '08:00', title: 'Khai mạc', presenter: null, minutes: 10 },
  { time: '08:15', title: 'Báo cáo', presenter: 'Ông A' },
  { time: '09:00–09:30', title: 'Tham luận', presenter: null },
  { time: 'cuối buổi', title: 'Kết luận', presenter: null },
];
const at = (hour: string): string => `2020-06-30T${hour}+07:00`;
const run = (number: number | null, hour: string | null = null) => {
  const item = number === null ? null : { number, title: agenda[number - 1]?.title ?? '' };
  return { type: 'RunAgenda', data: { item, hour } } as const;
};
const ran = (when: string, number: number | null): Step => [at(when), coordinator, run(number)];
const begin = (...steps: readonly Step[]) => givenConference(...pastOf(convene({ agenda }), ...steps));
const by = (when: string) => ({ at: at(when), actor: coordinator });
const list: Step = [
  at('08:00'),
  coordinator,
  { type: 'RecordSpeeches', data: { items: ['a', 'b'].map((id) => ({ id, by: `Ông ${id}`, said: '' })), base: 0 } },
];
const floor = (speech: string | null) => ({ type: 'GiveFloor', data: { speech } }) as const;

function convened(state: ConferenceState) {
  if (state.status === 'none') throw new Error('nothing was convened');
  return state;
}

describe('the day as it goes', () => {
  it('has one item at a time: the next one ends the one before', () => {
    const { state } = begin(ran('08:03', 1), ran('08:21', 2));
    expect(convened(state).session?.runs).toEqual([
      { item: 1, title: 'Khai mạc', from: '2020-06-30T01:03:00.000Z', to: '2020-06-30T01:21:00.000Z' },
      { item: 2, title: 'Báo cáo', from: '2020-06-30T01:21:00.000Z' },
    ]);
  });

  it('goes on by one item when two desks press at once', () => {
    begin(ran('08:03', 1)).when(run(1), by('08:03')).nothing();
    begin().when(run(null), by('08:03')).nothing();
  });

  it('takes an hour that has passed, of that day, and none before what was told already', () => {
    const day = begin(ran('08:20', 1));
    day.when(run(2, '08:30'), by('09:00')).then({
      type: 'AgendaItemBegun',
      data: { number: 2, title: 'Báo cáo', since: '2020-06-30T01:30:00.000Z' as never, by: coordinator.person },
    });
    day.when(run(2, '09:30'), by('09:00')).refused('conference-hour-to-come');
    day.when(run(2, '08:10'), by('09:00')).refused('conference-hour-before-last');
    const pressed = begin(ran('08:20:40', 1)).when(run(2, '08:20'), by('09:00')).decision;
    expect(pressed).toMatchObject({ events: [{ data: { since: '2020-06-30T01:20:40.000Z' } }] });
    const later = { at: '2020-07-01T09:00:00+07:00', actor: coordinator };
    day.when(run(2), later).refused('conference-not-on-the-day');
    expect(day.when(run(2, '10:00'), later).decision).toMatchObject({ kind: 'accepted' });
  });

  it('is looked at again when the agenda changed meanwhile, and keeps what was dealt with under its new place', () => {
    const [first, second, ...rest] = agenda;
    if (first === undefined || second === undefined) throw new Error('the agenda is short');
    const corrected = (now: readonly AgendaItem[]): Step => [
      at('08:30'),
      coordinator,
      { type: 'CorrectConference', data: { agenda: now } },
    ];
    const before = ran('08:05', 2);
    const guest = { time: '', title: 'Phát biểu của khách', presenter: null };
    const places = (now: readonly AgendaItem[]) =>
      convened(begin(before, corrected(now)).state).session?.runs.map(({ item }) => item);
    expect(places([first, guest, second, ...rest])).toEqual([3]);
    expect(places([first, { ...second, title: 'Báo cáo tổng kết' }, ...rest])).toEqual([2]);
    expect(places([first, ...rest])).toEqual([null]);
    const moved = begin(before, corrected([first, guest, second, ...rest]));
    moved.when(run(3), by('08:40')).refused('conference-agenda-changed');
    // What was taken out can still be ended.
    expect(begin(before, corrected([first, ...rest])).when(run(null), by('08:40')).decision).toMatchObject({
      kind: 'accepted',
    });
  });

  it('finds a title that stands twice by which of them it was', () => {
    const item = (title: string): AgendaItem => ({ time: '', title, presenter: null });
    const was = ['Khai mạc', 'Thảo luận', 'Thảo luận', 'Kết luận'].map(item);
    const placeOf = (number: number, ...titles: readonly string[]) => {
      const log: SessionLog = { runs: [{ item: number, title: '', from: at('08:00') as never }], spoken: [] };
      return carriedOver(log, was, titles.map(item)).runs[0]?.item;
    };
    const withGuest = ['Khai mạc', 'Khách phát biểu', 'Thảo luận', 'Thảo luận', 'Kết luận'];
    expect(placeOf(2, ...withGuest)).toBe(3);
    expect(placeOf(3, ...withGuest)).toBe(4);
    expect(placeOf(3, 'Khai mạc', 'Thảo luận', 'Kết luận')).toBe(2);
    expect(placeOf(3, 'Khai mạc', 'Thảo luận', 'Thảo luận', 'Thảo luận', 'Kết luận')).toBe(3);
  });

  it('is run by the host alone, from the day on, until the minutes are approved', () => {
    begin()
      .when(run(1), { at: at('08:00'), actor: ofHoaLu })
      .refused('conference-not-the-host');
    begin().when(run(1), { at: '2020-06-29T08:00:00+07:00', actor: coordinator }).refused('conference-before-the-day');
    const approved: Step = [onTheDay, leader, { type: 'ApproveMinutes', data: { text: minutesText } }];
    begin(approved).when(run(1), by('11:00')).refused('conference-minutes-approved');
    begin(approved).when(floor(null), by('11:00')).refused('conference-minutes-approved');
  });

  it('is not moved to another day once an item has begun', () => {
    const move = {
      type: 'MoveConference',
      data: { heldOn: '2020-07-10' as never, hour: null, reason: 'lý do' },
    } as const;
    begin(ran('08:03', 1))
      .when(move, { at: at('08:10'), actor: leader })
      .refused('conference-day-reached');
  });
});

describe('the floor', () => {
  it('is of one at a time, of the list alone, and adds up how long each has spoken', () => {
    const { state } = begin(
      list,
      [at('09:00'), coordinator, floor('a')],
      [at('09:05'), coordinator, floor('b')],
      [at('09:07'), coordinator, floor('a')],
      [at('09:08'), coordinator, floor(null)],
    );
    const { session } = convened(state);
    expect(session?.floor).toBeUndefined();
    expect(session?.spoken).toEqual([
      { speech: 'b', seconds: 120 },
      { speech: 'a', seconds: 360 },
    ]);
    begin(list).when(floor('c'), by('09:00')).refused('conference-speaker-unknown');
    begin(list).when(floor(null), by('09:00')).nothing();
  });

  it('goes with whoever is taken off the list, and stays with a list that is written on', () => {
    const written = (ids: readonly string[]): Step => [
      at('09:01'),
      coordinator,
      { type: 'RecordSpeeches', data: { items: ids.map((id) => ({ id, by: `Ông ${id}`, said: 'x' })), base: 1 } },
    ];
    const given: Step = [at('09:00'), coordinator, floor('a')];
    expect(convened(begin(list, given, written(['a', 'b'])).state).session?.floor?.speech).toBe('a');
    expect(convened(begin(list, given, written(['b'])).state).session?.floor).toBeUndefined();
  });
});

describe('what the minutes tell of it', () => {
  const proceedings = (...steps: readonly Step[]) =>
    filledMinutes(convened(begin(...steps).state)).proceedings.split('\n');

  it('is when each item was dealt with, and the agenda’s own time where nobody recorded it', () => {
    expect(proceedings(ran('08:03', 1), ran('08:21', 2), ran('09:10', null))).toEqual([
      '- Từ 08 giờ 03 phút đến 08 giờ 21 phút: Khai mạc.',
      '- Từ 08 giờ 21 phút đến 09 giờ 10 phút: Báo cáo (Ông A).',
      '- 09:00–09:30: Tham luận.',
      '- cuối buổi: Kết luận.',
    ]);
    expect(minutesOfDraft(convened(begin(ran('08:03', 1), ran('11:20', null)).state), {})).toMatchObject({
      from: '08:03',
      to: '11:20',
    });
  });

  it('leaves out an item pressed by mistake, and tells of the one that went on as if it never ended', () => {
    expect(
      proceedings(ran('08:03', 1), ran('08:10', 2), [at('08:10:20'), coordinator, run(1)], ran('08:21', 2)).slice(0, 2),
    ).toEqual(['- Từ 08 giờ 03 phút đến 08 giờ 21 phút: Khai mạc.', '- Từ 08 giờ 21 phút: Báo cáo (Ông A).']);
  });
});

describe('any day', () => {
  const press = fc.tuple(fc.constantFrom(1, 2, 3, 4, null), fc.integer({ min: 0, max: 600 }));

  it('has runs that follow each other without a gap in time backwards, and at most one that goes on', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 15 }), (presses) => {
        let past = pastOf(convene({ agenda }));
        let now = millisOf('2020-06-30T01:00:00.000Z' as never);
        for (const [number, wait] of presses) {
          now += wait * 1_000;
          const when = new Date(now).toISOString();
          const { decision } = givenConference(...past).when(run(number), { at: when, actor: coordinator });
          if (decision.kind === 'accepted') past = [...past, ...decision.events.map((event) => [when, event] as const)];
        }
        const { session = { runs: [], spoken: [] } satisfies SessionLog } = convened(givenConference(...past).state);
        expect(session.runs.filter(({ to }) => to === undefined).length).toBeLessThanOrEqual(1);
        session.runs.forEach((one, index) => {
          const next = session.runs[index + 1];
          if (one.to !== undefined) expect(one.to >= one.from).toBe(true);
          if (next !== undefined) expect(one.to !== undefined && next.from >= one.to).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });
});

it('counts down an item by its minutes, by its own end, or until the next one', () => {
  expect(agendaSpans(agenda)).toEqual([
    { from: 480, minutes: 10 },
    { from: 495, minutes: 45 },
    { from: 540, minutes: 30 },
    { from: null, minutes: null },
  ]);
});
