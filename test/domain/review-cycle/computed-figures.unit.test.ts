import { describe, expect, it } from 'vitest';
import { fieldsOfReport } from '#domain/drafts/report-draft.ts';
import { lookAtFigures } from '#domain/review-cycle/look-at-figures.ts';
import { openedBy } from '#domain/review-cycle/opened-places.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { Figure, MissingFigure } from '#domain/review-cycle/report.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import {
  called,
  coordinator,
  nhoQuan,
  plan,
  refusal,
  reporterOf,
  submit,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-17 10:00');
const again = vn('2020-06-17 15:00');
const line = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'cuộc', kind: 'count', of: null, by: null, setting: null, programme: 'DVK' },
  ...{ required: false, source: null, ...more },
});
const percent = { kind: 'share', unit: '%', type: { is: 'percent', digits: 1 } } as const;
const thirds = { is: 'decimal', digits: 1 } as const;

/** Typed: held, planned, three thirds. Computed: what is left, the share of it, and the whole of the thirds. */
const asked: CyclePlan = {
  ...plan,
  template: {
    ...plan.template,
    indicators: [
      line('held', { mayBeMissing: true }),
      line('planned'),
      line('left', { computed: 'planned − held' }),
      line('rate', { ...percent, computed: 'held ÷ planned × 100' }),
      line('whole', { kind: 'total', computed: 'one + two + three' }),
      ...['one', 'two', 'three'].map((code) => line(code, { kind: 'part', of: 'whole', by: 'x', type: thirds })),
    ],
    relations: [],
  },
};
const given = (values: Readonly<Record<string, string>>): readonly Figure[] =>
  Object.entries(values).map(([code, value]) => ({ code, value, asOf: null, asStated: null }));
const handIn = (values: Readonly<Record<string, string>>, missing: readonly MissingFigure[] = []) =>
  submit(nhoQuan, { figures: given(values), missing });
const ask = (...of: Parameters<typeof handIn>) => called(asked).ask(at, reporterOf(nhoQuan), handIn(...of));

function kept(...of: Parameters<typeof handIn>) {
  const { standing } = called(asked)
    .at(at, reporterOf(nhoQuan), handIn(...of))
    .member(nhoQuan);
  if (standing.status !== 'submitted') throw new Error(standing.status);
  return standing.report;
}
const values = (report: { readonly figures: readonly Figure[] }) =>
  Object.fromEntries(report.figures.map(({ code, value }) => [code, value]));

describe('a computed figure of a report', () => {
  it('is reckoned when the report is handed in and kept beside what was stated, marked as such', () => {
    const report = kept({ held: '3', planned: '8' });
    expect(values(report)).toEqual({ held: '3', planned: '8', left: '5', rate: '37.5' });
    expect(report.figures.filter(({ computed }) => computed).map(({ code }) => code)).toEqual(['left', 'rate']);
    expect(report.figures[2]).toEqual({ code: 'left', value: '5', asOf: null, asStated: null, computed: true });
  });

  it('may be below zero, which what is stated may not', () => {
    expect(values(kept({ held: '9', planned: '8' }))['left']).toBe('-1');
  });

  it('is refused where somebody gives another value, and let pass where it is the same', () => {
    const { code, pointer, facts } = refusal(ask({ held: '3', planned: '8', left: '6' }));
    expect([code, pointer]).toEqual(['figure-computed', '/figures/2/value']);
    expect(refusalSentence(code, facts)).toBe(
      '"left" do hệ thống tính, không nhập được: theo số liệu đã gửi là 5; hãy bỏ giá trị này và sửa các chỉ tiêu dùng để tính.',
    );
    expect(refusal(ask({ held: '3', left: '6' })).facts).not.toHaveProperty('reckoned');
    expect(values(kept({ rate: '37.50', held: '3', planned: '8', left: '5' }))).toEqual({
      ...{ held: '3', planned: '8', left: '5', rate: '37.5' },
    });
  });

  it('is not said to be missing by anybody', () => {
    const missing = { code: 'left', reason: 'notYetCompiled', words: null } as const;
    expect(refusal(ask({ held: '3', planned: '8' }, [missing]))).toMatchObject({
      ...{ code: 'figure-computed', pointer: '/missing/0/code' },
    });
  });

  it('has no value where one of its figures is missing, left empty, or 0 below the line', () => {
    const none = { code: 'held', reason: 'notYetCompiled', words: null } as const;
    expect(values(kept({ planned: '8' }, [none]))).toEqual({ planned: '8' });
    expect(values(kept({ held: '0', planned: '0' }))).toEqual({ held: '0', planned: '0', left: '0' });
  });

  it('raises no false fault: 33,3 three times, rounded to 100, holds with its parts', () => {
    const report = kept({ one: '33.3', two: '33.3', three: '33.3' });
    expect(values(report)['whole']).toBe('100');
    const typed = ['one', 'two', 'three'].map((code) => ({ code, text: '33,3', asOf: '' }));
    const { relations } = lookAtFigures(asked, null, typed);
    expect(relations.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  it('comes to nothing by a figure that would be refused, and names it', () => {
    const { figures, computed } = lookAtFigures(asked, null, [
      { code: 'held', text: '0,5', asOf: '' },
      { code: 'planned', text: '8', asOf: '' },
    ]);
    expect(figures[0]).toMatchObject({ value: '0.5', fault: { code: 'figure-not-whole' } });
    expect(computed.find(({ code }) => code === 'rate')).toEqual({ code: 'rate', value: null, without: ['held'] });
  });

  it('is looked at while its figures are typed, whatever is typed in its own place', () => {
    const typed = (code: string, text: string) => ({ code, text, asOf: '' });
    const seen = lookAtFigures(asked, null, [typed('held', '3'), typed('planned', '8'), typed('left', '99')]);
    expect(seen.figures.map(({ code }) => code)).toEqual(['held', 'planned']);
    expect(seen.computed).toEqual([
      { code: 'left', value: '5', without: [] },
      { code: 'rate', value: '37.5', without: [] },
      { code: 'whole', value: null, without: ['one', 'two', 'three'] },
    ]);
    expect(seen.missing).toEqual([]);
  });

  it('is not typed again when the report comes back', () => {
    const fields = fieldsOfReport(kept({ held: '3', planned: '8' }));
    expect(Object.keys(fields).filter((pointer) => pointer.startsWith('/figures/'))).toEqual([
      ...['/figures/held', '/figures/planned'],
    ]);
  });
});

describe('a report that came back for a computed figure', () => {
  const cameBack = (path: string) =>
    called(asked)
      .at(at, reporterOf(nhoQuan), handIn({ held: '3', planned: '8', one: '1' }))
      .at(at, coordinator, {
        type: 'ReturnReport',
        data: { unit: nhoQuan, round: 1, reasons: [{ path, reason: 'rà lại' }] },
      });

  it('opens what it is made of, and what is reckoned of that', () => {
    const opened = openedBy(asked.template, kept({ held: '3', planned: '8' }), [
      { path: '/figures/left', reason: 'rà lại' },
    ]);
    if (opened.kind === 'everything') return expect.unreachable();
    expect([...opened.figures].sort()).toEqual(['held', 'left', 'planned', 'rate']);
  });

  it('takes a correction of its figures, reckons it anew, and keeps the rest sealed', () => {
    const story = cameBack('/figures/left');
    expect(refusal(story.ask(again, reporterOf(nhoQuan), handIn({ held: '3', planned: '8', one: '2' }))).code).toBe(
      'report-place-sealed',
    );
    const { standing } = story
      .at(again, reporterOf(nhoQuan), handIn({ held: '4', planned: '8', one: '1' }))
      .member(nhoQuan);
    if (standing.status !== 'submitted') throw new Error(standing.status);
    expect(values(standing.report)).toMatchObject({ held: '4', left: '4', rate: '50', one: '1' });
  });

  it('opens what is reckoned of a marked figure without opening its other figures', () => {
    const story = cameBack('/figures/held');
    expect(refusal(story.ask(again, reporterOf(nhoQuan), handIn({ held: '3', planned: '9', one: '1' }))).code).toBe(
      'report-place-sealed',
    );
    expect(story.ask(again, reporterOf(nhoQuan), handIn({ held: '5', planned: '8', one: '1' })).kind).toBe('accepted');
  });
});
