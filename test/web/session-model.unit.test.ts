import { describe, expect, it } from 'vitest';
import type { Conference } from '#web/screens/conference/model.ts';
import { shownNext, shownNow, shownVote } from '#web/screens/session/hall-model.ts';
import {
  betweenItems,
  countdown,
  currentRun,
  itemsOf,
  itemsShown,
  minutesBehind,
  nameAndPost,
  nextItem,
  nextSpeaker,
  placeFor,
  speakersOf,
} from '#web/screens/session/session-model.ts';
import { onDevice, sessionClock } from '#web/screens/session/use-session-time.ts';

type Session = NonNullable<Conference['session']>;

const titles = ['Khai mạc', 'Báo cáo', 'Tham luận', 'Khen thưởng', 'Kết luận', 'Bế mạc'];
const hour = (text: string): string => `2026-11-30T${text}:00.000Z`;
const ran = (item: number | null, from: string, to: string | null = null): Session['runs'][number] => ({
  ...{ item, title: titles[(item ?? 1) - 1] ?? '', from: hour(from), to: to === null ? null : hour(to) },
});
const day = (session: Partial<Session>, speakers: readonly string[] = []): Conference =>
  // What is looked at of a conference, and no more of it.
  ({
    title: 'Hội nghị',
    hour: '08:00',
    place: null,
    papers: [{ title: 'Dân chủ ở thôn' }],
    agenda: titles.map((title, index) => ({ title, time: `0${String(index + 1)}:00`, presenter: null })),
    speeches: { version: 1, items: speakers.map((id) => ({ id, by: `Ông ${id}, Trưởng ban`, said: '', minutes: 7 })) },
    session: {
      planned: titles.map((_title, index) => ({ startsAt: hour(`0${String(index + 1)}:00`), minutes: 30 })),
      ...{ runs: [], floor: null, spoken: [], votes: [], told: { from: null, to: null } },
      ...session,
    },
  }) as unknown as Conference;

describe('the day on the screens', () => {
  it('goes on to the item after the one that is or was dealt with last, also from a break', () => {
    expect(nextItem(day({}))?.number).toBe(1);
    expect(nextItem(day({ runs: [ran(1, '01:00', '01:20'), ran(2, '01:20')] }))?.number).toBe(3);
    expect(nextItem(day({ runs: [ran(1, '01:00', '01:20')] }))?.number).toBe(2);
    expect(nextItem(day({ runs: [ran(6, '06:00')] }))).toBeNull();
  });

  it('keeps what was taken out of the agenda while it ran, until it is ended', () => {
    const taken = day({ runs: [ran(2, '01:00', '01:20'), ran(null, '01:20')] });
    expect(currentRun(taken)?.item).toBeNull();
    expect(nextItem(taken)?.number).toBe(3);
    expect(itemsOf(taken).map(({ state }) => state)).toEqual(['ahead', 'done', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('shows as many items as can be read from afar: the one before, what is on, and those after it', () => {
    const numbers = (runs: Session['runs']) => itemsShown(itemsOf(day({ runs }))).map(({ number }) => number);
    expect(numbers([])).toEqual([1, 2, 3, 4]);
    expect(numbers([ran(3, '03:00')])).toEqual([2, 3, 4, 5]);
    expect(numbers([ran(6, '06:00')])).toEqual([3, 4, 5, 6]);
  });

  it('counts down, says so in the last minute, and counts what is over', () => {
    const at = Date.parse(hour('02:00'));
    expect(countdown(at, 10, at + 60_000)).toEqual({ elapsed: 60, left: 540, tone: 'calm' });
    expect(countdown(at, 10, at + 540_000).tone).toBe('soon');
    expect(countdown(at, 10, at + 672_000)).toEqual({ elapsed: 672, left: -72, tone: 'over' });
    expect(countdown(at, null, at + 60_000)).toEqual({ elapsed: 60, left: null, tone: 'calm' });
    expect(countdown(at, 10, at + 60_000, 300).left).toBe(240);
  });

  it('is behind by when the item began, and by what it takes too long', () => {
    const one = day({ runs: [ran(2, '02:05')] });
    const item = itemsOf(one)[1];
    expect(minutesBehind(item, currentRun(one), Date.parse(hour('02:20')))).toBe(5);
    expect(minutesBehind(item, currentRun(one), Date.parse(hour('02:42')))).toBe(12);
  });
});

describe('the hall', () => {
  it('reads who speaks before the item he speaks to, and who is next before the next item', () => {
    const floor = { speech: 'a', since: hour('03:10') };
    const speaks = day({ runs: [ran(3, '03:00')], floor, spoken: [{ speech: 'a', seconds: 30 }] }, ['a', 'b']);
    expect(shownNow(speaks)).toMatchObject({
      kind: 'speaker',
      name: 'Ông a',
      post: 'Trưởng ban',
      number: 1,
      of: 2,
      before: 30,
    });
    expect(shownNext(speaks)).toMatchObject({ speaker: { id: 'b' } });
    const quiet = day({ runs: [ran(3, '03:00')] }, ['a', 'b']);
    expect(shownNow(quiet)).toMatchObject({ kind: 'item', name: 'Tham luận', number: 3, of: 6 });
    expect(shownNext(quiet)).toMatchObject({ item: { number: 4 } });
  });

  it('says that it is to begin, rests, or is over', () => {
    expect(shownNow(day({}))).toMatchObject({ kind: 'begins', name: '08:00' });
    expect(shownNow(day({ runs: [ran(1, '01:00', '01:20')] })).kind).toBe('rests');
    expect(shownNow(day({ runs: [ran(6, '06:00', '06:20')] })).kind).toBe('over');
    const nothingPlanned = { ...day({}), agenda: [] };
    expect(betweenItems(nothingPlanned)).toBe('begins');
    const gone = { ...ran(1, '01:00', '01:20'), item: null };
    const onlyItemTakenOut = { ...day({ runs: [gone] }), agenda: [] };
    expect(betweenItems(onlyItemTakenOut)).toBe('over');
    expect(shownNow(onlyItemTakenOut).kind).toBe('over');
  });
});

describe('a point of order', () => {
  const listed = (marks: readonly (true | undefined)[], spoken: Session['spoken'] = []): Conference => {
    const items = marks.map((onProcedure, index) => ({
      ...{ id: `s${String(index)}`, by: `Ông ${String(index)}`, said: '' },
      ...(onProcedure === undefined ? {} : { onProcedure }),
    }));
    return { ...day({ spoken }), speeches: { version: 1, items } };
  };

  it('comes before those who wait, and after those who have spoken and other points of order', () => {
    const spoken = [{ speech: 's0', seconds: 60 }];
    expect(placeFor(speakersOf(listed([undefined, undefined, undefined], spoken)), true)).toBe(1);
    expect(placeFor(speakersOf(listed([undefined, true, undefined], spoken)), true)).toBe(2);
    expect(placeFor(speakersOf(listed([undefined, undefined], spoken)), false)).toBe(2);
    expect(nextSpeaker(speakersOf(listed([undefined, undefined, true], spoken)))?.id).toBe('s2');
  });
});

describe('a vote in the hall', () => {
  const vote = (at: string): Session['votes'][number] => ({
    id: 'b',
    question: 'Thông qua',
    at: hour(at),
    counts: null,
  });

  it('stands until somebody speaks or the next item begins', () => {
    const votes = [vote('02:10')];
    expect(shownVote(day({ votes, runs: [ran(2, '02:00')] }))?.id).toBe('b');
    expect(shownVote(day({ votes, runs: [ran(2, '02:00', '02:20'), ran(3, '02:20')] }))).toBeNull();
    const floor = { speech: 'a', since: hour('02:15') };
    expect(shownVote(day({ votes, floor, runs: [ran(2, '02:00')] }, ['a']))).toBeNull();
    expect(shownVote(day({}))).toBeNull();
  });
});

it('adds what a list says of a speaker and what was measured since', () => {
  const one = day({ spoken: [{ speech: 'a', seconds: 60 }] }, ['a', 'b']);
  expect(speakersOf(one).map(({ seconds, state }) => [seconds, state])).toEqual([
    [60, 'done'],
    [null, 'ahead'],
  ]);
  expect(nameAndPost('Ông A, Phó Trưởng ban, Bí thư')).toEqual({ name: 'Ông A', post: 'Phó Trưởng ban, Bí thư' });
});

it('goes by the conference’s clock, whatever this device’s says', () => {
  const toldAt = Date.parse('2030-01-01T00:00:00Z');
  const clock = sessionClock({ now: hour('02:00'), clock: null }, toldAt);
  expect(onDevice(clock, Date.parse(hour('01:59')))).toBe(toldAt - 60_000);
});
