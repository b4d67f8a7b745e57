import { describe, expect, it } from 'vitest';
import { desk, settled } from '#test/web/draft/desk.ts';
import { remarksOn } from '#web/screens/report-entry/stands-out.ts';
import { at } from '#web/screens/report-entry/model.ts';
import { tasksByIndicator } from '#web/screens/report-entry/tasks-beside.ts';
import { OwnTexts, type Texts } from '#web/screens/report-entry/texts.ts';
import { textOf } from '#web/screens/report-entry/use-draft.ts';

const codes = Array.from({ length: 200 }, (_, row) => `i${String(row)}`);
const places = [
  ...codes.flatMap((code) => [at.figure(code), at.asOf(code), at.explained(code)]),
  at.section('ket-qua'),
];

/** What React does for every place that is shown: it asks each at every change, and draws those anew that say something else. */
function drawn(texts: Texts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    let shown = texts.read(place);
    texts.subscribe(() => {
      if (texts.read(place) === shown) return;
      shown = texts.read(place);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    });
  }
  return counts;
}

describe('a form of 200 indicators', () => {
  it('draws one place anew for each key, and none when what was typed is saved', async () => {
    const { hand, window } = desk();
    await settled();
    const { engine } = window;
    const counts = drawn({ read: (place) => textOf(engine.value(place)), subscribe: engine.subscribe });
    for (const typed of ['1', '10', '107', '1079']) engine.set({ [at.figure('i100')]: typed });
    await hand.pass(600);
    await settled();
    engine.set({ [at.section('ket-qua')]: 'Đã thực hiện.' });
    await hand.pass(600);
    await settled();
    expect([...counts]).toEqual([
      [at.figure('i100'), 4],
      [at.section('ket-qua'), 1],
    ]);
  });

  it('does so as well where its texts are kept nowhere', () => {
    const texts = new OwnTexts();
    const counts = drawn(texts);
    texts.set({ [at.figure('i7')]: '1' });
    texts.set({ [at.figure('i7')]: '12' });
    expect([...counts]).toEqual([[at.figure('i7'), 2]]);
    texts.clear();
    expect(texts.read(at.figure('i7'))).toBe('');
  });
});

describe('a figure beside its past', () => {
  const usual = [
    { code: 'a', rule: 'K15' as const, from: '90', to: '110', below: 'ít', above: 'nhiều', both: 'cả hai' },
    { code: 'a', rule: 'K16' as const, from: '49', to: '147', below: 'giảm', above: 'tăng', both: null },
  ];
  const count = { kind: 'count' as const };
  const said = (value: string | null) => remarksOn(count, value, usual).map(({ sentence }) => sentence);

  it('is remarked on outside of what is usual, at neither end of it, and never where there is no figure', () => {
    expect([said('90'), said('110'), said('111'), said('148'), said('48')]).toEqual([
      [],
      [],
      ['nhiều'],
      // By both rules it is said once.
      ['cả hai'],
      ['cả hai'],
    ]);
    expect(said(null)).toEqual([]);
  });

  it('is remarked on above a hundred percent, where it is a percentage', () => {
    const percent = { kind: 'count' as const, type: { is: 'percent' as const } };
    expect(remarksOn(percent, '100', [])).toEqual([]);
    expect(remarksOn(percent, '100.5', [])).toEqual([{ rule: 'overHundred', sentence: null }]);
    expect(remarksOn(count, '100.5', [])).toEqual([]);
  });
});

describe('tasks of last time beside an indicator', () => {
  it('are those that speak of it, else all of its programme: one list for all its lines', () => {
    const task = (number: number, programme: string, indicators: readonly string[]) => ({
      ...{ conference: 'so-ket', number, programme, statement: 'x', lead: true, work: 'assigned' as const },
      ...{
        state: 'inTime' as const,
        percent: null,
        due: null,
        dueText: null,
        asked: false,
        indicators: [...indicators],
        sections: [],
      },
    });
    const lastTime = {
      ...{ conferences: [], period: null, sections: [] },
      tasks: [task(1, 'QCDC', []), task(2, 'QCDC', ['a']), task(3, 'DVK', [])],
    };
    const lines = [
      { code: 'a', programme: 'QCDC' },
      { code: 'b', programme: 'QCDC' },
      { code: 'c', programme: 'QCDC' },
      { code: 'd', programme: 'khác' },
    ];
    const found = tasksByIndicator(lines, lastTime);
    expect(found.get('a')).toMatchObject({ named: true, tasks: [{ number: 2 }] });
    expect(found.get('b')).toMatchObject({ named: false, tasks: [{ number: 1 }, { number: 2 }] });
    expect(found.get('b')).toBe(found.get('c'));
    expect(found.has('d')).toBe(false);
    expect(tasksByIndicator(lines, undefined).size).toBe(0);
  });
});
