import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSpeech } from '#web/screens/conclusions/split-speech.ts';

const statements = (text: string) => splitSpeech(text).items.map(({ statement }) => statement);

it('takes counted paragraphs for items, and what is marked below them for their points', () => {
  const speech = [
    'Kính thưa các đồng chí!',
    'Tôi đề nghị tập trung thực hiện 3 nhiệm vụ sau:',
    '1. Sửa những mặt còn yếu',
    'phổ biến và thi hành nghiêm:',
    'a) ở cấp huyện;',
    '- ở cấp xã.',
    '2) Tăng đối thoại',
  ].join('\n');
  expect(splitSpeech(speech)).toEqual({
    before: 'Kính thưa các đồng chí!\nTôi đề nghị tập trung thực hiện 3 nhiệm vụ sau:',
    declared: 3,
    items: [
      { statement: 'Sửa những mặt còn yếu\nphổ biến và thi hành nghiêm:', parts: ['ở cấp huyện;', 'ở cấp xã.'] },
      { statement: 'Tăng đối thoại', parts: [] },
    ],
  });
});

it('hears how a speaker counts, also within a paragraph', () => {
  const speech = 'Thực hiện hai nhiệm vụ: Một là, rà soát quy chế; hai là, kiểm tra cơ sở.';
  expect(splitSpeech(speech)).toMatchObject({ declared: 2, before: 'Thực hiện hai nhiệm vụ:' });
  expect(statements(speech)).toEqual(['rà soát quy chế;', 'kiểm tra cơ sở.']);
  expect(statements('Thứ nhất: học tập\nThứ hai: làm theo')).toEqual(['học tập', 'làm theo']);
});

it('takes dashes, else lines, where nothing is counted; a date or a decimal begins nothing', () => {
  expect(statements('- một việc\n- việc khác')).toEqual(['một việc', 'việc khác']);
  expect(statements('một việc\u000bviệc khác')).toEqual(['một việc', 'việc khác']);
  expect(statements('1. Trước ngày\n30/6/2020 phải xong\n1.5 lần')).toEqual([
    'Trước ngày\n30/6/2020 phải xong\n1.5 lần',
  ]);
});

const marks = fc.constantFrom('', '1. ', '2) ', '- ', 'a) ', 'Một là, ', 'thứ hai: ');
const line = fc.tuple(marks, fc.array(fc.constantFrom('rà', 'soát', 'xã', 'là', '30/6'), { maxLength: 6 }));
const speeches = fc
  .array(line, { maxLength: 12 })
  .map((lines) => lines.map(([m, w]) => `${m}${w.join(' ')}`).join('\n'));

it('loses no word, adds none, and keeps their order', () => {
  fc.assert(
    fc.property(speeches, (text) => {
      const { before, items } = splitSpeech(text);
      const kept = [before, ...items.flatMap(({ statement, parts }) => [statement, ...parts])].join(' ');
      const words = (some: string) => some.split(/\s+/).filter((word) => /^(?:rà|soát|xã|30\/6)$/.test(word));
      expect(words(kept)).toEqual(words(text));
    }),
    { numRuns: 300 },
  );
});

it('makes no item that is empty or too long to be kept', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6000, unit: fc.constantFrom('a', ' ', '\n', '1', '.', '-') }), (text) => {
      for (const { statement, parts } of splitSpeech(text).items) {
        expect(statement.trim()).not.toBe('');
        expect(Math.max(0, ...parts.map(({ length }) => length))).toBeLessThanOrEqual(500);
      }
    }),
    { numRuns: 100 },
  );
});
