import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { modelKinds, type Model, recognitionLevels } from '#domain/model-register/model.ts';
import { recognitionsSaid, sinceSaid } from '#domain/model-register/read-cells.ts';
import { readModelHead } from '#domain/model-register/read-head.ts';
import { type ReadingModels, readModelRows } from '#domain/model-register/read-rows.ts';
import { begunOn } from '#domain/model-register/since.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { unitNames } from '#domain/register-import/find-unit.ts';
import { formatDate } from '#domain/words/dates.ts';
import { exportWords } from '#domain/words/exports.ts';
import { modelCellSentence, recognitionLine } from '#domain/words/model-file.ts';
import { modelKindLabels, sinceWords, usualModelFields } from '#domain/words/models.ts';
import { instant } from '#test/support/given.ts';

const [a, b] = ['xa-hoa-lu' as UnitId, 'xa-gia-vien' as UnitId];
const named = (id: UnitId, name: string): UnitData => ({
  ...{ id, name, aliases: [], kind: 'commune', level: 'commune', parent: null, code: null, setting: null },
  ...{ protocolRank: null, validFrom: null, validTo: null },
});
const reading = (known: readonly Model[] = []): ReadingModels => ({
  ...{ fields: usualModelFields, known, mayEnter: () => true, ownUnit: null },
  units: unitNames([], [named(a, 'xã Hoa Lư'), named(b, 'xã Gia Viễn')]),
  now: instant('2026-06-01T08:00:00+07:00'),
});

/** As the list that is taken out writes it (models.export.ts). */
const written = (model: Model): readonly string[] => [
  ...[String(model.number), model.name, modelKindLabels[model.kind]],
  ...[
    usualModelFields.find(({ id }) => id === model.field)?.name ?? '',
    model.unit === a ? 'xã Hoa Lư' : 'xã Gia Viễn',
  ],
  ...[model.unit, sinceWords(model.since), model.recognitions.map(recognitionLine).join('\n')],
  ...[model.stopped === null ? '' : formatDate(model.stopped.on), model.stopped?.reason ?? ''],
];
const head = Object.values(exportWords.models.columns);
const sheet = (rows: readonly (readonly string[])[]) => ({ name: '', rows: [head, ...rows] });
const read = (rows: readonly (readonly string[])[], known: readonly Model[] = []) => {
  const cells = sheet(rows);
  const found = readModelHead(cells);
  if (found === null) throw new Error('no head');
  return readModelRows(cells, found, reading(known));
};

const day = fc.integer({ min: 0, max: 2_000 }).map((n) => addDays(civilDate('2018-01-01'), n));
const since = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const word = fc.constantFrom(
  'Tổ tự quản',
  'Camera an ninh',
  'Đường hoa',
  'Ngày thứ Bảy xanh',
  '=1+1',
  'Mái ấm "tình thương"',
);
const recognition = fc.record({
  level: fc.constantFrom(...recognitionLevels),
  decision: fc.constantFrom('12/QĐ-UBND', '35-QĐ/HU', '05a/QĐ-MTTQ-BTT', 'QĐ 9', '5/QĐ-UBND; 6'),
  decidedOn: day,
});
const models = fc
  .array(
    fc.record({
      ...{ name: word, kind: fc.constantFrom(...modelKinds), field: fc.constantFrom(...usualModelFields) },
      ...{ unit: fc.constantFrom(a, b), since, stop: fc.boolean() },
      recognitions: fc.uniqueArray(recognition, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(
      ({ field, stop, name, ...one }, index): Model => ({
        ...{ ...one, name: `${name} ${String(index + 1)}`, number: index + 1, field: field.id, struck: false },
        recognitions: one.recognitions.filter(({ decidedOn }) => decidedOn >= begunOn(one.since)),
        stopped: stop ? { on: civilDate('2026-05-01'), reason: 'không còn phù hợp' } : null,
      }),
    ),
  );

describe('a list of models in a file', () => {
  it('that was taken out reads back as what it was, for any models', () => {
    fc.assert(
      fc.property(models, (all) => {
        const { models: found, faults } = read(all.map(written), all);
        expect(faults).toEqual([]);
        expect(found.map(({ status, entry }) => [status, entry.number])).toEqual(
          all.map(({ number }) => ['unchanged', number]),
        );
      }),
    );
  });

  it('names every faulty cell of every row at once, each in words', () => {
    const good = ['', 'Đường hoa', '', 'Phát triển kinh tế', 'xã Hoa Lư', '', '2020', '', '', ''];
    const { models: found, faults } = read([
      good,
      ['', '', 'đội', 'Thể thao', 'xã Không Có', '', 'lâu rồi', 'tỉnh công nhận', 'hôm qua', ''],
      ['9', 'Camera', '', 'Phát triển kinh tế', 'Gia Viễn', '', '2031', '', '', ''],
      ['', 'Đường  hoa', '', 'Phát triển kinh tế', 'Hoa Lư', '', '5/2019', '', '', ''],
      ['', 'Bếp ấm', '', 'Phát triển kinh tế', 'Hoa Lư', '', '2019', '', '1/5/2018', 'hết kinh phí'],
      ['', 'Thùng rác', '', 'Phát triển kinh tế', 'Hoa Lư', '', '2019', '', '1/5/2020', ''],
    ]);
    expect(found.map(({ row, status }) => [row, status])).toEqual([[2, 'new']]);
    expect(faults.map(({ row, code, column, refusal }) => [row, column, refusal?.code ?? code])).toEqual([
      [3, 'name', 'cell-name-missing'],
      [3, 'kind', 'cell-kind-unknown'],
      [3, 'field', 'cell-field-unknown'],
      [3, 'unit', 'cell-unit-unknown'],
      [3, 'since', 'cell-since-unread'],
      [3, 'recognitions', 'cell-recognition-unread'],
      [3, 'stoppedOn', 'cell-stop-unread'],
      [4, 'since', 'model-since-in-future'],
      [4, 'number', 'cell-number-unknown'],
      [5, 'name', 'cell-row-twice'],
      [6, 'stoppedOn', 'model-stopped-before-it-began'],
      [7, 'stopReason', 'model-reason-missing'],
    ]);
    for (const fault of faults)
      for (const language of ['vi', 'en'] as const) expect(modelCellSentence(fault, language)).toMatch(/[.]$/);
  });

  it('is found below a title, by the headings offices use', () => {
    const rows = [
      ['DANH SÁCH MÔ HÌNH'],
      [],
      ['TT', 'Tên mô hình', 'Lĩnh vực', 'Địa phương, đơn vị', 'Từ năm', 'Ghi chú'],
    ];
    expect(readModelHead({ name: '', rows })).toMatchObject({ row: 2, unread: ['Ghi chú'] });
    expect(readModelHead({ name: '', rows: rows.slice(0, 2) })).toBeNull();
  });

  it.each([
    ['2018', '2018'],
    ['năm 2018', '2018'],
    ['5/2018', '2018-05'],
    ['19/5/2018', '2018-05-19'],
    ['13/2018', null],
    ['từ lâu', null],
  ])('reads since when: %s', (text, expected) => expect(sinceSaid(text)).toBe(expected));

  it('reads recognitions line by line, and names the line it cannot read', () => {
    expect(recognitionsSaid('cấp tỉnh: 12/QĐ-UBND (15/5/2020); xã: Quyết định số 3/QĐ-UBND ngày 1/2/2019')).toEqual({
      read: [
        { level: 'province', decision: '12/QĐ-UBND', decidedOn: '2020-05-15' },
        { level: 'commune', decision: '3/QĐ-UBND', decidedOn: '2019-02-01' },
      ],
    });
    expect(recognitionsSaid('cấp tỉnh: 12/QĐ-UBND (15/5/2020)\nbộ khen')).toEqual({ unread: 'bộ khen' });
  });
});
