import { describe, expect, it } from 'vitest';
import { organisation } from '#domain/organisation/aggregate.ts';
import { previewImport } from '#domain/register-import/preview.ts';
import { readHead } from '#domain/register-import/read-heads.ts';
import { on } from '#test/domain/organisation/support.ts';

type Rows = readonly (readonly string[])[];
const head = (rows: Rows) => readHead({ name: 'Trang 1', rows });
const columnsIn = (rows: Rows) => {
  const read = head(rows);
  if (read.use !== 'units' && read.use !== 'people') throw new Error(read.use);
  return { last: read.head, columns: Object.fromEntries(read.columns), unread: read.unread.map(({ text }) => text) };
};
const named = (rows: Rows) => {
  const wish = { sheets: [{ name: '', rows }], effective: on('2026-11-29'), document: null, apart: [] };
  const { units, faults } = previewImport(organisation.initial, [], wish);
  return { units: units.map(({ unit }) => unit.name), faults: faults.map(({ code }) => code) };
};

const contacts = { name: 1, kind: 2, unitHeadName: 3, unitHeadEmail: 4, reporterName: 5, reporterEmail: 6 };
const upper = ['STT', 'Tên đơn vị', 'Loại', 'Thủ trưởng', '', 'Đầu mối', ''];
const lower = ['', '', '', 'Họ tên', 'Email', 'Họ tên', 'Email'];
const province = ['1', 'tỉnh X', 'tỉnh', '', '', 'Lê An', 'an@x.example'];

describe('a head over two rows', () => {
  it('as it is pasted: each column is headed by its group and its particular', () => {
    const { last, columns } = columnsIn([['DANH SÁCH ĐƠN VỊ'], [], upper, lower, province]);
    expect({ last, columns }).toEqual({ last: 3, columns: { ...contacts, number: 0 } });
    expect(named([upper, lower, province])).toEqual({ units: ['tỉnh X'], faults: [] });
  });
  it('as a workbook has it: cells joined over both rows say the same twice, and are no unit', () => {
    const joined = lower.map((cell, at) => (at < 3 ? (upper[at] ?? '') : cell));
    expect(columnsIn([upper, joined, province]).last).toBe(1);
    expect(named([upper, joined, province])).toEqual({ units: ['tỉnh X'], faults: [] });
  });
  it('with its groups in a row that heads nothing by itself', () => {
    const groups = ['', 'Thông tin chung', '', 'Thủ trưởng', '', 'Đầu mối', ''];
    const own = ['STT', 'Tên đơn vị', 'Loại', 'Họ tên', 'Email', 'Họ tên', 'Email'];
    expect(columnsIn([groups, own, province]).columns).toEqual({ ...contacts, number: 0 });
  });
  it('followed by the numbers of its columns, or by itself on the next page', () => {
    for (const numbers of [
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['A', 'B', '1', '2', '3', '4', '5'],
    ]) {
      expect(named([upper, lower, numbers, province, upper, lower])).toEqual({ units: ['tỉnh X'], faults: [] });
    }
  });
});

it('names the columns it does not take, of units and of people', () => {
  const units = columnsIn([
    ['Tên đơn vị', 'Loại', 'Chức vụ', 'Ghi chú', ''],
    ['tỉnh X', 'tỉnh', 'Trưởng ban', ''],
  ]);
  expect(units.unread).toEqual(['Chức vụ', 'Ghi chú']);
  const nameless = columnsIn([
    ['Tên đơn vị', 'Loại', 'Đầu mối', ''],
    ['', '', 'Họ và tên', 'Điện thoại'],
  ]);
  expect(nameless.unread).toEqual(['Họ và tên', 'Điện thoại']);
  const people = columnsIn([['Họ và tên', 'Đơn vị', 'Vai trò', 'Chức vụ', 'Điện thoại']]);
  expect(people.unread).toEqual(['Điện thoại']);
});

it('takes the first row of a list for what it is, though a heading stands in it', () => {
  const rows = [
    ['Tên đơn vị', 'Loại', 'Thuộc', 'Mã'],
    ['tỉnh X', 'tỉnh', '', '1'],
    ['Sở Y', 'sở', 'tỉnh X', '2'],
  ];
  expect(named(rows)).toEqual({ units: ['tỉnh X', 'Sở Y'], faults: [] });
});
