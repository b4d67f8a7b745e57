import { describe, expect, it } from 'vitest';
import { folded } from '#web/kit/format.ts';
import { type Content, nothingYet } from '#web/screens/outline/model/content.ts';
import { type PasteWords, readPaste } from '#web/screens/outline/model/paste.ts';
import { pastedInto } from '#web/screens/outline/model/pasted-into.ts';
import { labels } from '#web/words/vi/labels.ts';
import { outline } from '#web/words/vi/outline.ts';

const listed = (text: string) => text.split('|');
const entries = <V>(record: object, of: (key: string) => V) =>
  Object.entries(record).map(([key, word]): [string, V] => [folded(String(word)), of(key)]);
const words = {
  heads: Object.fromEntries(Object.entries(outline.heads).map(([key, names]) => [key, listed(names)])),
  kind: new Map(entries(labels.indicatorKind, (key) => key)),
  setting: new Map([...entries(labels.setting, (key) => key), ...entries(outline.settingShort, (key) => key)]),
  yes: new Set(listed(outline.yes)),
  no: new Set(listed(outline.no)),
} as unknown as PasteWords;
const read = (rows: readonly (readonly string[])[], into: Content = nothingYet) =>
  readPaste(rows.map((row) => row.join('\t')).join('\r\n'), words, into, into.indicators.at(-1));

describe('rows pasted from a spreadsheet', () => {
  it('are label, unit and kind where no head says otherwise', () => {
    const { lines, unread } = read([
      ['Lượt ý kiến', 'ý kiến', 'Số tổng'],
      ['tại cuộc họp', 'ý kiến', 'thành phần', 'Lượt ý kiến', 'hình thức', 'cộng đồng dân cư', 'x'],
    ]);
    expect(unread).toEqual([]);
    expect(lines).toMatchObject([
      { code: 'luot-y-kien', label: 'Lượt ý kiến', unit: 'ý kiến', kind: 'total', of: null, required: false },
      { code: 'tai-cuoc-hop', kind: 'part', of: 'luot-y-kien', by: 'hình thức', setting: 'community', required: true },
    ]);
  });

  it('are found by their head, whatever its order; what it does not know is left out', () => {
    const { lines } = read([
      ['STT', 'ĐVT', 'Nội dung', 'Ghi chú', 'Bắt buộc'],
      ['1', 'cuộc', 'Cuộc đối thoại', 'xem sau', 'có'],
    ]);
    expect(lines).toMatchObject([{ label: 'Cuộc đối thoại', unit: 'cuộc', required: true }]);
  });

  it('belong to each other as they are numbered', () => {
    const { lines } = read([
      ['3', 'Lượt ý kiến', 'ý kiến'],
      ['3.1', 'tại cuộc họp', 'ý kiến'],
      ['3.2', 'bằng phiếu', 'ý kiến'],
    ]);
    expect(lines.map(({ of }) => of)).toEqual([null, 'luot-y-kien', 'luot-y-kien']);
  });

  it('are taken without a cell that says nothing known, and it is told where', () => {
    const { lines, unread } = read([['Kiến nghị', 'lượt', 'số lạ', 'không có', '', 'vũ trụ', 'có lẽ']]);
    expect(lines).toMatchObject([{ label: 'Kiến nghị', kind: 'count', of: null, setting: null, required: false }]);
    expect(unread.map(({ row, column, text }) => `${String(row)} ${column} ${text}`)).toEqual([
      '1 of không có',
      '1 kind số lạ',
      '1 setting vũ trụ',
      '1 required có lẽ',
    ]);
  });

  it('never bear a code that stands already, nor one twice', () => {
    const first = pastedInto(nothingYet, { part: 'indicators', index: 0 }, 'Cuộc\tcuộc\nCuộc\tcuộc', words);
    expect(first.content.indicators.map(({ code }) => code)).toEqual(['cuoc', 'cuoc-2']);
    const again = pastedInto(first.content, { part: 'indicators', index: 0 }, 'Cuộc\tcuộc\n', words);
    expect(again.content.indicators.map(({ code }) => code)).toEqual(['cuoc', 'cuoc-3', 'cuoc-2']);
  });

  it('take the place of an empty line, and are names alone among the sections', () => {
    const empty: Content = { ...nothingYet, sections: [{ code: 'c', label: '', required: false }] };
    const { content } = pastedInto(empty, { part: 'sections', index: 0 }, 'Kết quả\nHạn chế\n', words);
    expect(content.sections.map(({ code, label }) => [code, label])).toEqual([
      ['ket-qua', 'Kết quả'],
      ['han-che', 'Hạn chế'],
    ]);
  });

  it('in letters of two parts are composed, and blanks of a table of Word are one', () => {
    const { lines } = read([['Cuộc  đối thoại'.normalize('NFD'), 'cuộc']]);
    expect(lines[0]?.label.normalize('NFC')).toBe(lines[0]?.label);
  });
});
