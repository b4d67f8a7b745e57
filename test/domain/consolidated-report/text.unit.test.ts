import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptIn, lastSeenIn, textOfDraft } from '#domain/consolidated-report/draft.ts';
import { emptySections, skippedLevels, textPointers } from '#domain/consolidated-report/outline.ts';
import { figuresOf } from '#domain/consolidated-report/figures.ts';
import { figureName } from '#domain/documents/consolidated-report.ts';
import { headingNumbers } from '#domain/documents/heading-numbers.ts';
import { isEmptyText, lostFigures, type ReportText, valuesIn } from '#domain/consolidated-report/report-text.ts';
import {
  brokenRefsIn,
  figureToken,
  piecesOf,
  refsIn,
  sourcesIn,
  sourceToken,
} from '#domain/consolidated-report/tokens.ts';
import type { KeptNumber } from '#domain/consolidated-report/paper.ts';
import type { ProseFinding } from '#domain/prose-check/prose.ts';
import { wrongIn } from '#domain/review-cycle/check-report-text.ts';
import { printed, withoutMarks } from '#domain/consolidated-report/printed.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { reportDocument } from '#domain/review-cycle/report-document.ts';
import { linkableIn, linked } from '#domain/vietnamese/link-numbers.ts';
import { called, plan, template } from '#test/domain/review-cycle/cycle-fixture.ts';

const text = 'Duy trì [[models]] mô hình[^nho-quan], trong đó [[models@stateBody]] ở cơ quan [^so-noi-vu].';

describe('the text of a consolidated report', () => {
  it('is its pieces joined, whatever is typed', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('[[a]]', '[^b]', '[[', ']]', '[^', '[[a b]]', '[[a@c]]'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const typed = parts.join('');
        expect(
          piecesOf(typed)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(typed);
      }),
    );
  });

  it.each([
    ['Có [[models', '[[models', 3],
    ['Có models]] mô hình', 'models]]', 3],
    ['[[models]] và [[a b]].', '[[a b]]', 14],
    ['Theo [^nho-quan', '[^nho-quan', 5],
    ['[[models]', '[[models', 0],
  ])('has half of a reference in "%s", which would be printed as it is', (typed, half, at) => {
    expect(brokenRefsIn(typed)).toEqual([{ typed: half, at }]);
  });

  it('has no half of a reference once nothing but whole ones and words stand in it', () => {
    const part = fc.oneof(
      fc.string().filter((one) => !/[[\]]/u.test(one)),
      fc.constantFrom('[[a]]', '[^b]', '[1]', '[[a@c]]'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(brokenRefsIn(parts.join(' '))).toEqual([]);
        expect(brokenRefsIn([...parts, '[['].join(' '))).toHaveLength(1);
      }),
    );
  });

  it('prints every figure by its value and no mark, and leaves no blank where a mark stood', () => {
    const values = new Map([
      ['models', '1.079'],
      ['models@stateBody', '98'],
    ]);
    expect(printed(text, (ref) => values.get(ref) ?? null)).toBe('Duy trì 1.079 mô hình, trong đó 98 ở cơ quan.');
    expect(withoutMarks(text)).toBe('Duy trì [[models]] mô hình, trong đó [[models@stateBody]] ở cơ quan.');
  });

  it('leaves out what its writers leave out, keeps why beside it, and takes it back with its words', () => {
    const doc = {
      [textPointers.section('ket-qua')]: 'Đã làm.',
      [textPointers.section('ton-tai')]: 'Còn chậm.',
      [textPointers.leftOut('ton-tai')]: 'nêu ở báo cáo riêng',
      [textPointers.leftOut('ket-qua')]: ' ',
    };
    const sections = [
      { code: 'ket-qua', label: 'Kết quả', required: false },
      { code: 'ton-tai', label: 'Tồn tại', required: false },
    ];
    const out = textOfDraft(doc, sections, 'sơ kết');
    expect(out.sections.map(({ id }) => id)).toEqual(['ket-qua']);
    expect(out.leftOut).toEqual([{ id: 'ton-tai', heading: 'Tồn tại', reason: 'nêu ở báo cáo riêng' }]);
    const { [textPointers.leftOut('ton-tai')]: _, ...back } = doc;
    expect(textOfDraft(back, sections, 'sơ kết')).toMatchObject({ sections: [{}, { text: 'Còn chậm.' }] });
    expect('leftOut' in textOfDraft(back, sections, 'sơ kết')).toBe(false);
  });

  it('has a heading with nothing below it where neither words nor a lower heading follow; a lower one needs a main one before it', () => {
    const level = fc.constantFrom(1 as const, 2 as const);
    const words = fc.constantFrom('', ' ', 'Đã làm.');
    const outline = fc.array(fc.record({ level, text: words }), { maxLength: 12 });
    fc.assert(
      fc.property(outline, (drawn) => {
        const parts = drawn.map((one, at) => ({ ...one, id: String(at) }));
        const bare = new Set(emptySections(parts));
        for (const [at, { id, level: own, text: said }] of parts.entries()) {
          const heads = own === 1 && parts[at + 1]?.level === 2;
          expect(bare.has(id)).toBe(said.trim() === '' && !heads);
        }
        // Exactly those that are numbered "1, 2 …" while no "I" was printed.
        const main = headingNumbers(parts).findIndex((number) => number === 'I');
        const early = parts.slice(0, main < 0 ? parts.length : main).map(({ id }) => id);
        expect(skippedLevels(parts)).toEqual(early);
      }),
    );
  });

  it('says on the paper of a draft where nothing is written yet', () => {
    const { state } = called();
    if (state.status !== 'collecting') throw new Error(state.status);
    const of: ReportText = {
      title: '',
      sections: [
        { id: 'a', heading: 'A', level: 1, text: '' },
        { id: 'b', heading: 'B', level: 2, text: 'Đã làm.' },
        { id: 'c', heading: 'C', level: 1, text: '' },
      ],
    };
    const wish = { text: of, figures: [], number: null, date: civilDate('2020-06-30'), signer: plan.signer };
    expect(reportDocument(state, wish).body.map((block) => ('text' in block ? block.text : ''))).toEqual([
      ...['I. A', '1. B', 'Đã làm.', 'II. C', '(Chưa có nội dung)'],
    ]);
  });

  it('is set as a draft, while its totals are made again, with what it said last, marked, and never with a reference as it is stored', () => {
    const { state } = called();
    if (state.status !== 'collecting') throw new Error(state.status);
    const words = 'Có [[models]] mô hình, [[models@stateBody]] ở cơ quan, [[gone]] xã.';
    const of: ReportText = { title: '', sections: [{ id: 'a', heading: 'A', level: 1, text: words }] };
    const doc = { [textPointers.seen('models')]: '1079', [textPointers.seen('models@stateBody')]: 'x' };
    const lastSeen = lastSeenIn(doc, of);
    expect(lastSeen).toEqual([{ ref: 'models', value: '1079' }]);
    const wish = { text: of, figures: [], lastSeen, number: null, date: civilDate('2020-06-30'), signer: plan.signer };
    const paragraphs = reportDocument(state, wish).body.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    const name = figureName('models@stateBody', plan.template.indicators);
    expect(name).toContain('(cơ quan nhà nước');
    expect(paragraphs).toEqual([`Có 1.079 (chờ tổng hợp lại) mô hình, … (${name ?? ''}) ở cơ quan, … xã.`]);
  });

  it('leaves a reference that leads nowhere in sight', () => {
    expect(printed(`gồm ${figureToken('gone')} xã`, () => null)).toBe('gồm [[gone]] xã');
  });

  it('knows its references and whose sentences stand in it, each once', () => {
    expect(refsIn(`${text} ${text}`)).toEqual(['models', 'models@stateBody']);
    expect(sourcesIn(`${text} ${sourceToken('nho-quan')}`)).toEqual(['nho-quan', 'so-noi-vu']);
  });

  it('numbers main headings by Roman numerals and those below each anew', () => {
    const levels = ([1, 2, 2, 1, 2, 1, 1] as const).map((level) => ({ level }));
    expect(headingNumbers(levels)).toEqual(['I', '1', '2', 'II', '1', 'III', 'IV']);
    expect(headingNumbers(Array.from({ length: 49 }, () => ({ level: 1 as const }))).at(-1)).toBe('XLIX');
  });
});

describe('the figures it may refer to', () => {
  const total = (code: string, value: string) => ({ code, value, basis: 'summed' as const, reports: 2 });
  const figures = figuresOf(template.indicators, {
    totals: [total('models', '1079'), total('congressShare', '87.4')],
    bySetting: [
      { setting: 'stateBody', totals: [total('models', '98')] },
      { setting: null, totals: [total('models', '981')] },
    ],
  });

  it('are the totals and those of each setting; there are none before totals are made', () => {
    expect(figures.map(({ ref, value }) => [ref, value])).toEqual([
      ['models', '1079'],
      ['congressShare', '87.4'],
      ['models@stateBody', '98'],
    ]);
    expect(figuresOf(template.indicators, null)).toEqual([]);
  });

  it('count answers where there are some: of what no unit answered there is no 0 to refer to', () => {
    const [known] = template.indicators;
    if (known === undefined) throw new Error('no indicator');
    const asked = { ...known, code: 'rule', type: { is: 'yesNo' } as const };
    const counted = (given: number) =>
      figuresOf([asked], {
        ...{ totals: [], bySetting: [] },
        answers: [
          {
            ...{ code: 'rule', given, missing: 6 - given, silent: 0 },
            each: [
              { value: 'yes', count: given },
              { value: 'no', count: 0 },
            ],
          },
        ],
      }).map(({ value }) => value);
    expect(counted(2)).toEqual(['2', '0']);
    expect(counted(0)).toEqual([]);
  });

  const sections = (words: string) => ({
    title: '',
    sections: [{ id: 'a', heading: 'A', level: 1 as const, text: words }],
  });

  it('are told where a text refers to one that is no more, with the values of the others', () => {
    expect(lostFigures(sections(`${text} [[gone]]`), figures)).toEqual([{ section: 'a', ref: 'gone' }]);
    expect(valuesIn(sections(`[[models]] [[models]] [[gone]]`), figures)).toEqual([{ ref: 'models', value: '1079' }]);
    expect(isEmptyText(sections('  \n'))).toBe(true);
  });

  it('are offered for a typed number of that value, never for a year, a part of a longer number or what is linked already', () => {
    const typed = 'Năm 2020 có 1.079 mô hình (98 ở cơ quan), 87,4% tổ chức; 1.0791, 12.98, 98/665 và [[models]].';
    const found = linkableIn(typed, figures);
    expect(found.map(({ typed: number, figures: same }) => [number, same.map(({ ref }) => ref)])).toEqual([
      ['1.079', ['models']],
      ['98', ['models@stateBody']],
      ['87,4', ['congressShare']],
    ]);
    const [first] = found;
    expect(first && linked(typed, first, 'models').slice(0, 40)).toBe('Năm 2020 có [[models]] mô hình (98 ở cơ ');
  });
});

describe('numbers that count nothing', () => {
  it.each([
    'Thực hiện Kế hoạch số 98-KH/BCĐ về mô hình',
    'Luật số 98/2022/QH15 về mô hình',
    'Ngày 98 mô hình: đạt 98% mô hình',
    'Khen 98 tập thể',
  ])('are not offered as a total: %s', (typed) => {
    const figure = { ref: 'models', code: 'models', setting: null, label: 'Mô hình', unit: 'mô hình', value: '98' };
    expect(linkableIn(typed, [figure])).toEqual([]);
    expect(linkableIn(`${typed}. Có 98 mô hình`, [figure])).toHaveLength(1);
  });
});

describe('a number kept with its sentence', () => {
  const sections = (text: string) => ({ title: '', sections: [{ id: 'a', heading: 'A', level: 1 as const, text }] });
  const finding = (text: string): ProseFinding => ({
    ...{ section: 'a', from: text.indexOf('98'), to: text.indexOf('98') + 2, typed: '98' },
    ...{ read: { kind: 'count', value: '98' }, outcome: 'wrong', rule: 'total', facts: {} },
  });
  const wrong = (text: string, kept: KeptNumber) => wrongIn([finding(text)], [kept], sections(text)).length;
  const kept = { section: 'a', typed: '98', reason: 'làm tròn' };

  it('stays while the sentence stands, wherever the text moves it, and no other equal number does', () => {
    const sentence = 'Duy trì 1.079 mô hình, 98 ở cơ quan';
    expect(wrong(`Mở đầu.\n${sentence}. Hết.`, { ...kept, sentence })).toBe(0);
    expect(wrong(`${sentence}  `, { ...kept, sentence })).toBe(0);
    expect(wrong('Mở đầu. Có 98 hộ nghèo.', { ...kept, sentence })).toBe(1);
  });

  it('that was kept before sentences were stored goes on as it did', () => {
    expect(wrong('Có 98 hộ nghèo.', kept)).toBe(0);
    const doc = { [textPointers.kept('a')]: [{ typed: '98', reason: 'r', sentence: 'Có 98' }] };
    expect(keptIn(doc, sections(''))).toEqual([{ section: 'a', typed: '98', reason: 'r', sentence: 'Có 98' }]);
  });
});

describe('the draft of it', () => {
  it('is the outline of the template until somebody orders, renames or adds', () => {
    expect(textOfDraft({}, template.sections, 'sơ kết')).toEqual({
      title: 'sơ kết',
      sections: [
        { id: 'results', heading: 'Kết quả', level: 1, text: '' },
        { id: 'causes', heading: 'Nguyên nhân', level: 1, text: '' },
      ],
    });
    const doc = {
      [textPointers.order]: ['causes', 'own-1', 'results', 'causes'],
      [textPointers.heading('own-1')]: 'Kiểm tra, giám sát',
      [textPointers.level('own-1')]: 2,
      [textPointers.section('own-1')]: 'Đã kiểm tra.',
    };
    expect(textOfDraft(doc, template.sections, 'sơ kết').sections).toEqual([
      { id: 'causes', heading: 'Nguyên nhân', level: 1, text: '' },
      { id: 'own-1', heading: 'Kiểm tra, giám sát', level: 2, text: 'Đã kiểm tra.' },
      { id: 'results', heading: 'Kết quả', level: 1, text: '' },
    ]);
  });

  it('has every section that was added behind its own, whoever ordered the outline meanwhile', () => {
    const ids = (doc: Parameters<typeof textOfDraft>[0]) =>
      textOfDraft(doc, template.sections, '').sections.map(({ id }) => id);
    const added = {
      [textPointers.added('b')]: { after: 'results', nth: 1 },
      [textPointers.added('a')]: { after: 'results', nth: 1 },
      [textPointers.added('c')]: { after: 'b', nth: 2 },
      [textPointers.added('d')]: { after: null, nth: 3 },
      [textPointers.added('e')]: { after: 'gone', nth: 4 },
    };
    expect(ids(added)).toEqual(['results', 'b', 'c', 'a', 'causes', 'd', 'e']);
    expect(ids({ ...added, [textPointers.order]: ['causes', 'a', 'results'] })).toEqual([
      ...['causes', 'a', 'results', 'b', 'c', 'd', 'e'],
    ]);
  });

  it('never leaves out a section whose text is stored', () => {
    const doc = {
      [textPointers.order]: ['results', ...Array.from({ length: 300 }, (_, at) => `x${String(at)}`)],
      [textPointers.section('x299')]: 'Còn đây.',
      [textPointers.section('lost')]: 'Cũng còn.',
      [textPointers.section('blank')]: ' ',
    };
    expect(textOfDraft(doc, template.sections, '').sections.slice(200)).toMatchObject([
      { id: 'lost', text: 'Cũng còn.' },
      { id: 'x299', text: 'Còn đây.' },
    ]);
  });

  it('keeps typed numbers of sections that are there, and reads nothing into what is no such number', () => {
    const kept = textOfDraft({}, template.sections, '');
    const doc = {
      [textPointers.kept('results')]: [{ typed: '1.070', reason: 'làm tròn' }, 'x', { typed: '1' }],
      [textPointers.kept('gone')]: [{ typed: '9', reason: 'y' }],
    };
    expect(keptIn(doc, kept)).toEqual([{ section: 'results', typed: '1.070', reason: 'làm tròn' }]);
  });
});
