import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfReport } from '#domain/drafts/report-draft.ts';
import { figureFault } from '#domain/review-cycle/figure-faults.ts';
import { lookAtFigures } from '#domain/review-cycle/look-at-figures.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { type MissingFigure, missingReasons, type SaidMissing } from '#domain/review-cycle/report.ts';
import { readMissing } from '#domain/vietnamese/read-missing.ts';
import { missingText } from '#domain/words/missing.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import {
  accept,
  called,
  coordinator,
  figures,
  giaVien,
  nhoQuan,
  plan,
  refusal,
  reporterOf,
  returned,
  submit,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const inTime = vn('2020-06-17 10:00');
const said = (code: string, reason: MissingFigure['reason'] = 'notYetCompiled', words: string | null = null) => ({
  ...{ code, reason, words },
});

/** `organisations` is required and may be missing, `labourDialogues` may not. */
const asked: CyclePlan = {
  ...plan,
  template: {
    ...plan.template,
    indicators: plan.template.indicators.map((one) =>
      one.code === 'organisations' || one.code === 'congresses' ? { ...one, required: true, mayBeMissing: true } : one,
    ),
  },
};
const congresses = said('congresses', 'noneArose');
const report = (missing: readonly MissingFigure[], more = figures) => submit(nhoQuan, { figures: more, missing });
const ask = (missing: readonly MissingFigure[], more = figures) =>
  called(asked).ask(inTime, reporterOf(nhoQuan), report(missing, more));

describe('"không có số liệu" in a cell', () => {
  it.each([
    ['Không có số liệu: chưa tổng hợp được', 'notYetCompiled', null],
    ['không có số liệu (không thuộc phạm vi)', 'outOfScope', null],
    ['KHÔNG CÓ SỐ LIỆU, KHÔNG PHÁT SINH THỐNG KÊ.', 'noneArose', null],
    ['không có số liệu: không phát sinh', 'noneArose', null],
    ['Không có số liệu: chưa tổng hợp.', 'notYetCompiled', null],
    ['Không có số liệu: không', 'other', 'không'],
    ['Không có số liệu: chưa tổng', 'notYetCompiled', null],
    ['Không có số liệu: chưa tổng hợ', 'other', 'chưa tổng hợ'],
    ['Không có số liệu: không phát sinh thống kê nào', 'other', 'không phát sinh thống kê nào'],
    ['Không có số liệu vì sổ theo dõi bị ướt', 'other', 'sổ theo dõi bị ướt'],
    ['Chưa có số liệu - chờ Cục Thống kê', 'other', 'chờ Cục Thống kê'],
  ])('%j says why', (text, reason, words) => {
    expect(readMissing(text)).toEqual({ reason, words });
  });

  it.each(['không có số liệu', '-', '…', 'Không có', 'Không có số liệu: khác', 'Không có số liệu: lý do khác'])(
    '%j does not say why',
    (text) => {
      expect(readMissing(text)).toBe('unsaid');
    },
  );

  it.each(['0', '', '1.079', 'không có số liệu thống kê', 'hơn 10'])('%j says no such thing', (text) => {
    expect(readMissing(text)).toBeNull();
  });

  it('comes back to the same reason and words from what is typed for it', () => {
    // Letters of the language: between à and ỹ of Unicode stand signs that are read as what they were meant for.
    const letter = fc.constantFrom(
      ...Array.from('abcdđeghiklmnopqrstuvxyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'),
    );
    const words = fc
      .tuple(letter, fc.array(fc.oneof({ weight: 5, arbitrary: letter }, fc.constant(' ')), { maxLength: 30 }), letter)
      .map(([first, between, last]) => `${first}${between.join('')}${last}`);
    const any: fc.Arbitrary<SaidMissing> = fc.oneof(
      fc.constantFrom(...missingReasons.filter((one) => one !== 'other')).map((reason) => ({ reason, words: null })),
      words
        .filter((own) => own !== 'khác')
        .map((own) => ({ reason: 'other' as const, words: own.normalize('NFC').replace(/\s+/g, ' ') })),
    );
    fc.assert(
      fc.property(any, (one) => {
        expect(readMissing(missingText(one))).toEqual(one);
      }),
    );
  });

  it('is read in the form: asked for its reason, refused where it may not be said, and never 0', () => {
    const typed = (code: string, text: string) => ({ code, text, asOf: '' });
    const seen = lookAtFigures(asked, null, [
      typed('organisations', 'không có số liệu: chưa tổng hợp được'),
      typed('congresses', 'không có số liệu'),
      typed('models', 'không có số liệu'),
      typed('modelsEconomy', '0'),
    ]);
    expect(seen.figures).toMatchObject([
      { value: null, missing: { reason: 'notYetCompiled', words: null }, fault: null, reasons: [] },
      { value: null, missing: null, fault: { code: 'figure-missing-unsaid' } },
      // Required: to leave it empty is no way out, so that is not what it is told.
      { value: null, missing: null, fault: { code: 'figure-required-not-missing' }, reasons: [] },
      { value: '0', missing: null, fault: null },
    ]);
    const [first] = seen.figures[1]?.reasons ?? [];
    expect(readMissing(first?.typed ?? '')).toEqual({ reason: first?.reason, words: null });
    expect(seen.missing).toEqual([]);
    expect(lookAtFigures(asked, null, []).missing).toEqual(['models', 'organisations', 'congresses']);
  });
});

describe('a report that says so', () => {
  it('answers what is required of it, keeps the reason beside its figures, and begins again with it', () => {
    const story = called(asked).at(inTime, reporterOf(nhoQuan), report([said('organisations'), congresses]));
    const { standing } = story.member(nhoQuan);
    if (standing.status !== 'submitted') throw new Error(standing.status);
    expect(standing.report.missing).toEqual([said('organisations'), congresses]);
    expect(standing.report.figures.some(({ code }) => code === 'organisations')).toBe(false);
    expect(fieldsOfReport(standing.report)).toMatchObject({
      '/figures/organisations': 'Không có số liệu: chưa tổng hợp được',
      '/figures/congresses': 'Không có số liệu: không phát sinh thống kê',
    });
    expect(refusal(ask([congresses])).code).toBe('figure-missing');
  });

  it('leaves out the field when it says it of none', () => {
    const { standing } = called().at(inTime, reporterOf(nhoQuan), submit(nhoQuan)).member(nhoQuan);
    expect('report' in standing && 'missing' in standing.report).toBe(false);
  });

  it.each([
    ['of what may not be missing', [said('models')], 'figure-also-missing', '/missing/0/code'],
    ['of what is not in the form', [said('nowhere')], 'figure-unknown', '/missing/0/code'],
    ['twice', [congresses, congresses], 'figure-twice', '/missing/1/code'],
    [
      'without the words of another reason',
      [said('congresses', 'other', ' ')],
      'figure-missing-unsaid',
      '/missing/0/words',
    ],
    ['where none may be said', [said('congressShare')], 'figure-may-not-be-missing', '/missing/0/code'],
  ])('is refused %s', (_what, missing, code, pointer) => {
    const no = refusal(ask(missing));
    expect(no).toMatchObject({ code, pointer });
    for (const language of ['vi', 'en'] as const) {
      expect(refusalSentence(no.code, no.facts, language)).not.toBe('');
      expect(refusalSentence(no.code, no.facts, language)).not.toContain('{');
    }
  });

  it('passes relations it stands in: nothing is compared with a figure that is not there', () => {
    const organisations = { code: 'organisations', value: '3', asOf: null, asStated: null };
    expect(figureFault(asked.template, null, [...figures, organisations], [congresses])).toBeNull();
  });

  it('that came back changes neither the reason nor a figure into it where nothing was opened', () => {
    const back = () =>
      called(asked)
        .at(inTime, reporterOf(nhoQuan), report([said('organisations'), congresses]))
        .at(inTime, coordinator, returned(nhoQuan));
    const again = (missing: readonly MissingFigure[], more = figures) =>
      back().ask(inTime, reporterOf(nhoQuan), report(missing, more));
    expect(again([said('organisations'), congresses]).kind).toBe('accepted');
    expect(refusal(again([said('organisations', 'outOfScope'), congresses]))).toMatchObject({
      ...{ code: 'report-place-sealed', pointer: '/missing/0/code' },
    });
    const zero = { code: 'congresses', value: '0', asOf: null, asStated: null };
    expect(refusal(again([said('organisations')], [...figures, zero])).code).toBe('report-place-sealed');
  });
});

it('a reason that was kept in words of its own is the listed one it begins, and no change of what is sealed', () => {
  const again = (missing: readonly MissingFigure[]) =>
    called(asked)
      .at(inTime, reporterOf(nhoQuan), report([said('organisations', 'other', 'chưa tổng hợp'), congresses]))
      .at(inTime, coordinator, returned(nhoQuan))
      .ask(inTime, reporterOf(nhoQuan), report(missing));
  expect(again([said('organisations'), congresses]).kind).toBe('accepted');
  expect(refusal(again([said('organisations', 'outOfScope'), congresses])).code).toBe('report-place-sealed');
});

describe('totals', () => {
  it('tell who gave a figure, who said there is none, who left it empty; none of the last two is summed as 0', () => {
    const value = (of: string) => ({ code: 'organisations', value: of, asOf: null, asStated: null });
    const story = called({
      ...asked,
      template: {
        ...asked.template,
        indicators: asked.template.indicators.map((one) => ({ ...one, required: false })),
      },
    });
    for (const [of, more, missing] of [
      [nhoQuan, [value('4')], []],
      [giaVien, [value('0')], []],
      [yenMo, [], [said('organisations')]],
    ] as const) {
      story
        .at(inTime, reporterOf(of), submit(of, { figures: [...figures, ...more], missing }))
        .at(inTime, coordinator, accept(of));
    }
    story.at(
      vn('2020-06-29 09:00'),
      coordinator,
      { type: 'CloseCollection', data: {} },
      { type: 'Consolidate', data: {} },
    );
    const { state } = story;
    if (state.status !== 'consolidated') throw new Error(state.status);
    expect(state.consolidation.answers).toEqual([
      { code: 'organisations', given: 2, missing: 1, silent: 0 },
      { code: 'congresses', given: 0, missing: 0, silent: 3 },
    ]);
    expect(state.consolidation.totals.find(({ code }) => code === 'organisations')).toMatchObject({
      ...{ value: '4', reports: 2 },
    });
    expect(state.consolidation.totals.some(({ code }) => code === 'congresses')).toBe(false);
  });
});
