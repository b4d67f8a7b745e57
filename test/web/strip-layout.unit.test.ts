import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { CalendarStrip } from '#web/app/cycle-frame/calendar-strip.tsx';
import { placeFlags, placePhases, type StripPart } from '#web/app/cycle-frame/strip-layout.ts';
import type { CycleStations } from '#web/app/cycle-frame/use-stations.ts';
import { words } from '#web/words/vi/index.ts';
import { rendered } from '#test/web/rendered.ts';

const flag = (key: string, from: number, words = 'Hội nghị 15/7'): StripPart => ({
  key,
  kind: 'flag',
  words,
  from,
  to: from,
});
const phase: StripPart = { key: 'collect', kind: 'phase', words: 'Nhận báo cáo', from: 0, to: 20 };

it('gives flags of days close together a row each', () => {
  const placed = placeFlags([flag('a', 22), flag('b', 23), flag('c', 24)], [phase], 60);
  expect(new Set(placed.map(({ row }) => row)).size).toBe(3);
});

it('writes over no bar', () => {
  const [placed] = placeFlags([flag('a', 10)], [phase], 60);
  expect(placed?.row).not.toBe(1);
});

it('ends the last flag at the edge instead of running out of it', () => {
  const [near, far] = placeFlags([flag('near', 10), flag('far', 58)], [], 60);
  expect(near?.ends).toBe(false);
  expect(far?.ends).toBe(true);
});

it('keeps the row of a flag at the edge free to its left as well', () => {
  const [first, last] = placeFlags([flag('first', 56), flag('last', 59)], [], 60);
  expect(first?.row).not.toBe(last?.row);
});

it('says by when the notice is due, and once it is issued on which day it was', () => {
  const { notice, noticeIssued } = words.cycles.phase;
  const strip = (state: 'now' | 'done'): string => {
    const none = { on: null, from: null, to: null, by: null, done: null, total: null };
    const of: CycleStations = {
      ...{ now: '2020-07-03T02:00:00.000Z', today: '2020-07-03', label: '', reviewKind: 'interim' },
      ...{ programmes: [], inspection: null },
      clock: null,
      ...{ committee: null, rehearsal: true, status: 'concluded', conference: null, opens: null, flags: [] },
      stations: [{ code: 'conclusion', state, ...none }],
      days: ['2020-07-01', '2020-07-02', '2020-07-03'].map((date) => ({ date, off: null, label: null })),
      phases: [{ code: 'notice', from: '2020-07-01', to: '2020-07-03' }],
    };
    return rendered(createElement(CalendarStrip, { of }));
  };
  const on = (sentence: string) => sentence.replace('{{day}}', '03/07');
  expect(strip('now')).toContain(on(notice));
  expect(strip('done')).toContain(on(noticeIssued));
  expect(strip('done')).not.toContain(on(notice));
});

describe('bars of the strip', () => {
  const bar = (key: string, from: number, to: number): StripPart => ({ key, kind: 'phase', words: key, from, to });
  const laid = (...bars: StripPart[]) => placePhases(bars).map(({ key, from, to, row }) => [key, from, to, row]);

  it('do not lie over one another where collection ends and totals begin on one day', () => {
    expect(laid(bar('report', 0, 5), bar('consolidate', 5, 9), bar('notice', 9, 12))).toEqual([
      ['report', 0, 5, 1],
      ['consolidate', 6, 9, 1],
      ['notice', 9, 12, 2],
    ]);
  });

  it('stand one below the other where both are all of one day', () => {
    expect(laid(bar('report', 5, 5), bar('consolidate', 5, 5))).toEqual([
      ['report', 5, 5, 1],
      ['consolidate', 5, 5, 2],
    ]);
  });
});
