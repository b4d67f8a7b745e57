import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { piecesOf as domainPieces } from '#domain/consolidated-report/tokens.ts';
import { changes } from '#web/kit/changes.ts';
import { differences } from '#web/kit/differences.ts';
import { ChecksPart } from '#web/screens/draft-report/checks-part.tsx';
import { CorrectedPart } from '#web/screens/draft-report/corrected-part.tsx';
import { correctedIn } from '#web/screens/draft-report/model.ts';
import { foundAgain, nextProblem, type Problem, problemsOf } from '#web/screens/draft-report/problems.ts';
import { pagesOf } from '#web/screens/draft-report/use-pages.ts';
import { isQuoted, quoted, sentencesOf } from '#web/screens/draft-report/quoted.ts';
import { piecesOf } from '#web/screens/draft-report/tokens.ts';
import { rendered } from '#test/web/rendered.ts';

describe('the text of a consolidated report on the screen', () => {
  it('is read as the api reads it, whatever is typed', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('[[a]]', '[^b]', '[[', ']]', '[^', '[[a b]]', '[[a@c]]'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(piecesOf(parts.join(''))).toEqual(domainPieces(parts.join('')));
      }),
    );
  });

  it('takes over what a unit wrote sentence by sentence, with its mark before the full stop', () => {
    expect(sentencesOf('- Hiến 3.600 m² đất. Hòa giải 31/34 vụ.\n| a | b |\n2. Tốt')).toEqual([
      'Hiến 3.600 m² đất.',
      'Hòa giải 31/34 vụ.',
      'Tốt',
    ]);
    expect(quoted('Hiến 3.600 m² đất.', 'kim-son')).toBe('Hiến 3.600 m² đất[^kim-son].');
    expect(quoted('Tốt', 'kim-son')).toBe('Tốt[^kim-son].');
  });

  it.each([
    ['Kết quả\nHiến 3.600 m² đất.', ['Hiến 3.600 m² đất.']],
    ['1. Kết quả đạt được:\n- Hiến đất', ['Hiến đất']],
    ['Kết quả\n| Nội dung | Số |', []],
    [
      '| Xã | Số cuộc | Ghi chú |\n| Xã A | 5 | |\n| Xã B | 7 | đạt |',
      ['Xã A: số cuộc 5', 'Xã B: số cuộc 7, ghi chú đạt'],
    ],
    ['| TT | Xã | Số cuộc |\n| 1 | Xã A | 5 |', ['Xã A: số cuộc 5']],
    ['Không phát sinh', ['Không phát sinh']],
    ['Hiến đất làm đường.\nTốt', ['Hiến đất làm đường.', 'Tốt']],
    ['1. Hiến đất\n2. Làm đường', ['Hiến đất', 'Làm đường']],
  ])('offers no heading as a sentence: %s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it('knows a sentence that was taken over, also once its numbers are linked, and no other', () => {
    const text = 'Toàn tỉnh [[models]] mô hình. Hiến [[land]] m² đất[^kim-son].';
    expect(isQuoted(text, 'Hiến 3.600 m² đất.', 'kim-son')).toBe(true);
    expect(isQuoted(text, 'Hiến 3.600 m² đường.', 'kim-son')).toBe(false);
    // Another unit that said so of another number was not taken over.
    expect(isQuoted(text, 'Hiến 40 m² đất.', 'gia-vien')).toBe(false);
  });
});

describe('a figure that was corrected after the approval', () => {
  const correction = (ref: string) => ({ ref, sealed: '352', corrected: '362', difference: '10', notes: [1] });
  const all = [correction('models'), correction('models@community'), correction('land')];

  it('is told in the sections that refer to it, of all or of a setting, and in no other', () => {
    const refs = (text: string) => correctedIn(text, all).map(({ ref }) => ref);
    expect(refs('Có [[models]] mô hình, ở xã [[models@community]].')).toEqual(['models', 'models@community']);
    expect(refs('Có 352 mô hình, [[people]] người.')).toEqual([]);
  });

  it('stands with what was approved first, and what it turned out to be beside it', () => {
    const figure = { ref: 'models@community', code: 'models', setting: 'community' as const, unit: 'mô hình' };
    const figures = new Map([[figure.ref, { ...figure, label: 'Số mô hình', value: '352' }]]);
    const nameOf = (ref: string) => (ref === 'visits' ? 'Số cuộc kiểm tra' : null);
    const markup = rendered(createElement(CorrectedPart, { corrected: [correction(figure.ref)], figures, nameOf }));
    expect(markup).toContain('đã phê duyệt 352, đính chính +10 → 362');
    expect(markup).toContain('Số mô hình (Cấp xã, cộng đồng dân cư)');
    const down = { ...correction('models'), corrected: '350', difference: '-2' };
    expect(rendered(createElement(CorrectedPart, { corrected: [down], figures, nameOf }))).toContain(
      'đính chính −2 → 350',
    );
    expect(rendered(createElement(CorrectedPart, { corrected: [], figures, nameOf }))).toBe('');
    const first = { ...{ ref: 'visits', sealed: null, corrected: '4', difference: null }, notes: [1] };
    const said = rendered(createElement(CorrectedPart, { corrected: [first], figures, nameOf }));
    expect(said).toContain('Số cuộc kiểm tra');
    expect(said).toContain('lúc phê duyệt chưa có số, nay đính chính là 4');
  });
});

describe('two drafts compared', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd', 'e f g', 'e f h');

  it('tell both of them, whatever was changed: without what came the first, without what went the second', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (a, b) => {
        const found = changes(a, b);
        expect(found.filter(({ kind }) => kind !== 'new').map(({ text }) => text)).toEqual(a);
        expect(found.filter(({ kind }) => kind !== 'gone').map(({ text }) => text)).toEqual(b);
      }),
    );
  });

  it('tell word by word a paragraph that was only changed, and paragraph by paragraph what went and came', () => {
    expect(differences('Một.\nCó 89 mô hình tốt.\nHai.', 'Một.\nCó 98 mô hình tốt.\nBa.')).toMatchObject([
      { kind: 'same', text: 'Một.' },
      { kind: 'changed' },
      { kind: 'gone', text: 'Hai.' },
      { kind: 'new', text: 'Ba.' },
    ]);
    expect(differences('', '')).toEqual([]);
  });
});

describe('what the typed numbers of a section say', () => {
  const section = { ...{ id: 'a', heading: 'A', level: 1 as const, done: false, asked: true }, text: 'Có 77.' };
  const report = {
    ...{ fields: {}, closed: false, figures: new Map(), corrections: [] },
    ...{ write: () => undefined, keep: () => undefined, nameOf: () => null },
  };
  const look = { findings: [], linkable: [], current: false, texts: new Map<string, string>() };
  const saidOf = (failed: Error | null, texts = look.texts) =>
    rendered(createElement(ChecksPart, { section, report, look: { ...look, failed, texts } }));

  it('is not nothing where they could not be looked at: that is said, and no count', () => {
    const markup = saidOf(new Error('422'));
    expect(markup).toContain('Chưa kiểm tra được số gõ tay');
    expect(markup).not.toContain('0 sai');
    expect(markup).not.toContain('không có số gõ tay nào');
    expect(saidOf(null, new Map([['a', section.text]]))).toContain('0 sai');
    // Nor is it nothing while it is being looked at.
    expect(saidOf(null)).toContain('Đang kiểm tra số gõ tay');
    expect(saidOf(null)).not.toContain('0 sai');
  });
});

describe('what is to be looked at before a report goes out', () => {
  const section = (id: string, text: string, level: 1 | 2 = 1) => ({
    ...{ id, heading: id, level, text, done: false, asked: true },
  });
  const figure = { ref: 'models', code: 'models', setting: null, label: 'mô hình', unit: '', value: '98' };
  const report = (fields: Readonly<Record<string, unknown>> = {}, conflicts: readonly string[] = []) => ({
    sections: [
      section('early', 'x', 2),
      section('a', 'Có [[models]] mô hình, [[abc]], [[land]] và 77.'),
      section('b', ''),
    ],
    fields: { '/seen/models': '89', ...fields },
    figures: new Map([['models', figure]]),
    nameOf: (ref: string) => (ref === 'abc' ? null : ref),
    closed: false,
    draft: { view: { conflicts: new Map(conflicts.map((one) => [one, {}])) } },
  });
  const finding = (outcome: 'wrong' | 'doubtful' | 'right', typed: string, from = 43) => ({
    ...{ section: 'a', from, to: from + typed.length, typed, outcome, rule: 'total' as const, expected: null },
    ...{ sentence: `${typed}?`, words: 'Có 77', corrected: null },
  });
  const findings = [finding('wrong', '77'), finding('doubtful', '5', 60), finding('right', '9', 70)];
  const told = (all: readonly Problem[]): readonly string[] => all.map(({ section: of, kind }) => `${of} ${kind}`);

  it('is told as one reads, place by place, and not what was kept on purpose, nor anything of one that is locked', () => {
    expect(told(problemsOf(report({}, ['/done/b']), { findings }, true))).toEqual([
      ...['early level', 'a changed', 'a unknown', 'a lost', 'a wrong', 'a doubtful', 'b conflict', 'b empty'],
    ]);
    const kept = report({ '/kept/a': [{ typed: '77', reason: 'r', sentence: 'Có 77' }] });
    expect(told(problemsOf(kept, { findings }, false))).toEqual([
      ...['early level', 'a changed', 'a unknown', 'a awaited', 'a doubtful', 'b empty'],
    ]);
    expect(problemsOf({ ...report(), closed: true }, { findings }, true)).toEqual([]);
  });

  it('is a half of a reference as well, which would be printed as it is', () => {
    const half = { ...report(), sections: [section('a', 'Có [[models và models]] mô hình.')] };
    expect(problemsOf(half, { findings: [] }, true)).toEqual([
      { section: 'a', kind: 'broken', what: '[[models và models]]', place: 3 },
    ]);
  });

  it('is gone through by one key, once each, and round again', () => {
    const all = problemsOf(report(), { findings }, true);
    const seen: Problem[] = [];
    let at: Problem | null = null;
    for (const _ of all) {
      at = nextProblem(all, at, at?.section ?? null);
      if (at !== null) seen.push(at);
    }
    expect(seen).toEqual(all);
    expect(nextProblem(all, at, at?.section ?? null)).toEqual(all[0]);
    expect(nextProblem(all, at, 'a')).toEqual(all[1]);
    expect(nextProblem([], at, 'a')).toBeNull();
  });

  it('is gone through backwards by the other key, also two numbers that are typed alike', () => {
    const twice = { findings: [finding('wrong', '77', 10), finding('wrong', '77', 43)] };
    const all = problemsOf(report(), twice, true);
    const seen: Problem[] = [];
    let at: Problem | null = null;
    for (const _ of all) {
      at = nextProblem(all, at, at?.section ?? null, -1);
      if (at !== null) seen.unshift(at);
    }
    expect(seen).toEqual(all);
  });

  it('is gone through from where the hand was put since, whatever one was led to before', () => {
    const all = problemsOf(report(), { findings }, true);
    const inA = all.filter(({ section }) => section === 'a');
    const [first, second] = inA;
    const behind = (letters: number) => (place: number | null) => (place === null ? letters > 0 : place < letters);
    const from = (letters: number, step: 1 | -1 = 1) => nextProblem(all, inA[2] ?? null, 'a', step, behind(letters));
    expect(from(0)).toEqual(first);
    expect(from((first?.place ?? 0) + 1)).toEqual(second);
    expect(from((second?.place ?? 0) + 1, -1)).toEqual(second);
    expect(from(0, -1)).toMatchObject({ section: 'early' });
    expect(from(1_000)).toMatchObject({ section: 'b' });
  });

  it('goes on behind a number that was mended, and finds one again that other words have moved', () => {
    const at = problemsOf(report(), { findings: [finding('wrong', '77', 10), finding('wrong', '78', 43)] }, true);
    const first = at.find(({ what }) => what === '77') ?? null;
    const left = problemsOf(report(), { findings: [finding('wrong', '78', 45)] }, true);
    expect(nextProblem(left, first, 'a')).toMatchObject({ kind: 'unknown' });
    expect(nextProblem(left, first, 'a', -1)).toMatchObject({ kind: 'changed' });
    expect(foundAgain(left, first)).toBeNull();
    expect(foundAgain(left, at.at(-2) ?? null)).toMatchObject({ what: '78', place: 45 });
  });

  it('stands on pages of A4, of which the first and the last can be reached', () => {
    expect(pagesOf(0, 0, 0)).toEqual({ page: 1, pages: 1 });
    expect(pagesOf(0, 900, 700)).toEqual({ page: 1, pages: 1 });
    expect(pagesOf(0, 2_400, 700)).toEqual({ page: 1, pages: 3 });
    expect(pagesOf(1_900, 2_400, 700)).toEqual({ page: 3, pages: 3 });
  });
});
