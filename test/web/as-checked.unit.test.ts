import { createElement } from 'react';
import { expect, it } from 'vitest';
import { isAsChecked, stillSaid } from '#web/screens/report-entry/as-checked.ts';
import { CheckCell } from '#web/screens/report-entry/check-cell.tsx';
import {
  at,
  openedWith,
  type Indicator,
  type Seen,
  type SeenFigure,
  type Values,
} from '#web/screens/report-entry/model.ts';
import { troublesOf } from '#web/screens/report-entry/problems.ts';
import { SumRow } from '#web/screens/report-entry/sum-row.tsx';
import { openedOf } from '#test/support/report-form.ts';
import { rendered } from '#test/web/rendered.ts';

const figure = (code: string, value: string | null, more: Partial<SeenFigure> = {}): SeenFigure => ({
  ...{ code, value, approximate: false, readings: [], missing: null, reasons: [], fault: null },
  ...{ asOf: null, asOfWrong: false, afterCutOff: false, ...more },
});

const indicator = (code: string, label: string): Indicator => ({
  ...{ code, label, unit: 'mô hình', kind: 'count', of: null, by: null, setting: null },
  ...{ programme: 'p', required: false, source: null },
});

type SeenRelation = Seen['relations'][number];

function seenOf(typed: Readonly<Record<string, string>>, sum: Partial<SeenRelation> = {}): Seen {
  const relation: SeenRelation = {
    ...{ id: 'all=a+b', check: 'K1', outcome: 'pass', at: 'all', codes: ['all', 'a', 'b'] },
    ...{ sum: '1079', difference: '0', fault: null, ...sum },
  };
  return {
    figures: Object.entries(typed).map(([code, text]) => figure(code, /^\d+$/.test(text) ? text : null)),
    ...{
      relations: [relation],
      computed: [],
      missing: ['c'],
      ofNothing: [],
      noFigure: 'không có số liệu',
      english: [],
    },
    marks: { convention: 'undecided', otherwise: [], blocks: [] },
    asked: Object.fromEntries(Object.entries(typed).map(([code, text]) => [code, { text, asOf: '' }])),
  };
}

const values =
  (fields: Readonly<Record<string, string>>): Values =>
  (pointer) =>
    fields[pointer] ?? '';

const typed = { all: '1079', a: '1000', b: '79' };
const form = values({ '/figures/all': '1079', '/figures/a': '1000', '/figures/b': '79' });

it('an answer stands while its words stand, a space at their end aside', () => {
  const seen = seenOf(typed);
  expect(stillSaid(seen, form)).toBe(seen);
  expect(stillSaid(seen, (pointer) => (form(pointer) === '' ? '' : `${form(pointer)} `))).toBe(seen);
});

it('an answer about other words is no answer: not of the figure, its sum, its day, nor of what lacked', () => {
  const seen = seenOf(typed);
  const later = (fields: Readonly<Record<string, string>>) =>
    stillSaid(seen, (pointer) => fields[pointer] ?? form(pointer));
  const changed = later({ '/figures/a': '500' });
  expect(changed?.figures.map(({ code }) => code)).toEqual(['all', 'b']);
  expect(changed?.relations).toEqual([]);
  expect(later({ '/asOf/a': '22/6' })?.figures.map(({ code }) => code)).toEqual(['all', 'b']);
  expect(later({ '/figures/a': '' })?.figures.map(({ code }) => code)).toEqual(['all', 'b']);
  expect([changed?.missing, later({ '/figures/c': '7' })?.missing]).toEqual([['c'], []]);
});

it('what is computed stands as long as all it is made of', () => {
  const computed = [
    { code: 'rate', formula: 'a / b', from: ['a', 'b'] },
    { code: 'above', formula: 'rate * 2', from: ['rate'] },
  ];
  const now = isAsChecked(seenOf(typed), form, computed);
  const later = isAsChecked(seenOf(typed), (pointer) => (pointer === at.figure('b') ? '80' : form(pointer)), computed);
  expect([now('above'), later('above'), later('a')]).toEqual([true, false, true]);
});

it('a row whose words nobody has looked at says so, and never what was read of other words', () => {
  const cell = (read: SeenFigure | undefined, text: string) =>
    rendered(
      createElement(CheckCell, {
        ...{ field: indicator('a', 'Mô hình'), text, read, checking: read === undefined, wrong: false },
        ...{ required: false, ofNothing: false, cutOff: '2026-11-30', onMissing: null },
      }),
    );
  expect(cell(figure('a', '1079'), '1 079')).toContain('hiểu là');
  expect(cell(undefined, '500')).toContain('đang kiểm tra');
  expect(cell(undefined, '500')).not.toContain('hiểu là');
});

it('a sum says what there is not: its parts, its whole, or one that can be read', () => {
  const row = { kind: 'sum', key: 'sum', relation: 'all=a+b', parts: 2 } as const;
  const said = (seen: Seen | null, checking = false) =>
    rendered(createElement(SumRow, { row, seen, checking, withPrevious: false }));
  const open = { outcome: 'warn', difference: null } as const;
  expect(said(seenOf({ a: '1000', b: '79', all: 'mười' }, open))).toContain('chưa đọc được số tổng');
  expect(said(seenOf({ a: '1000', b: '79' }, open))).toContain('chưa có số tổng để so');
  expect(said(seenOf({ a: '1000', all: 'mười' }, { ...open, sum: '1000' }))).toContain('chưa đủ các phần');
  expect(said(seenOf(typed))).toContain('khớp');
  expect(said({ ...seenOf(typed), relations: [] }, true)).toContain('đang kiểm tra');
});

it('a day that cannot be read is named with its column before the report goes', () => {
  const indicators = [indicator('a', 'Mô hình')];
  const seen = { ...seenOf({ a: '5' }), figures: [figure('a', '5', { asOfWrong: true })], relations: [], missing: [] };
  const names = { post: '', name: '', number: '', files: '' };
  const asked = { template: { ...{ id: '', version: 0, relations: [], sections: [] }, indicators } };
  const found = troublesOf({
    ...{ form: { ...asked, sectionLimit: 10, onBehalf: false }, view: null, names, seen },
    value: (pointer) => (pointer.startsWith('/signer') ? 'x' : ''),
  });
  expect(found.map(({ field, word, label }) => [field, word, label])).toEqual([['/asOf/a', 'asOf', 'Mô hình']]);
});

it('a figure that is open for the sake of another names it, if the unit is asked both', () => {
  const indicators = [indicator('all', 'Tổng số'), indicator('a', 'Kinh tế')];
  const tied = [
    { code: 'all', by: 'a' },
    { code: 'elsewhere', by: 'a' },
  ];
  const opened = openedOf({ figures: ['a', 'all', 'elsewhere'], tied });
  expect([...openedWith(opened, indicators)]).toEqual([['all', 'Kinh tế']]);
  expect([...openedWith(null, indicators)]).toEqual([]);
});
