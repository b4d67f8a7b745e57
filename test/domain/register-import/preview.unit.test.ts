import { describe, expect, it } from 'vitest';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { organisation } from '#domain/organisation/aggregate.ts';
import { contactsOf, countBy, unitOn } from '#domain/organisation/queries.ts';
import type { SheetCells } from '#domain/register-import/cells.ts';
import type { KnownPerson } from '#domain/register-import/people.ts';
import { type ImportPreview, type ImportWish, previewImport } from '#domain/register-import/preview.ts';
import { communeList, provinceList } from '#test/support/register-lists.ts';
import { on, tell, unitId } from '#test/domain/organisation/support.ts';

const today = on('2026-11-29');

function look(
  sheets: readonly SheetCells[],
  state: OrganisationState = organisation.initial,
  more: Partial<ImportWish> = {},
) {
  return previewImport(state, [], { sheets, effective: today, document: null, apart: [], ...more });
}

function taken(preview: ImportPreview, state: OrganisationState = organisation.initial): OrganisationState {
  const told = tell(state, { type: 'ImportOrganisation', data: preview.command });
  if (!told.ok) throw new Error(`refused: ${JSON.stringify(told.refusal)}`);
  return told.state;
}

const list = (...rows: readonly (readonly string[])[]): readonly SheetCells[] => [
  { name: 'Trang 1', rows: [['Tên đơn vị', 'Loại', 'Thuộc', 'Email', 'Từ ngày', 'Thứ tự'], ...rows] },
];
const faultsOf = (preview: ImportPreview) =>
  preview.faults.map(({ code, at, read }) => [code, at.row, at.column, read]);
const tinh = ['tỉnh X', 'tỉnh'];
const state = taken(look(list(tinh, ['Sở Nội vụ', 'sở', 'tỉnh X', 'snv@x.example'], ['xã Giao Hòa', 'xã', 'tỉnh X'])));

describe('a list of a province of 2026', () => {
  const read = look([provinceList()]);

  it('is read whole: 129 communes, wards and a special zone, 40 bodies, under titles and heads of any spelling', () => {
    expect(faultsOf(read)).toEqual([]);
    expect(read.units.map(({ status }) => status)).toEqual(Array.from({ length: 170 }, () => 'new'));
    const register = taken(read);
    expect(countBy(register, unitId('tinh-thai-minh'), today, 'commune').value).toBe(129);
    expect(unitOn(register, unitId('cong-an-tinh'), today)).toMatchObject({ kind: 'police', level: 'province' });
    expect(contactsOf(register, unitId('so-noi-vu'))).toEqual({
      reporter: { name: 'Sở Nội vụ', email: 's1@thaiminh.example' },
    });
  });

  it('changes nothing the second time', () => {
    const again = look([provinceList()], taken(read));
    expect(new Set(again.units.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    expect(tell(taken(read), { type: 'ImportOrganisation', data: again.command })).toMatchObject({
      ok: true,
      events: [],
    });
  });
});

describe('what a list holds and the register does not', () => {
  it('a row without a unit is named, and an empty or merely numbered one is not', () => {
    const read = look(
      list(tinh, ['', '', '', '', '', '7'], [], ['', '', '', '', '', '', 'Chủ tịch'], ['Sở Y tế', 'sở', 'tỉnh X']),
    );
    expect(read.passed).toEqual([{ sheet: 0, row: 4, column: null }]);
    expect(faultsOf(read)).toEqual([]);
  });
  it('a formula nobody calculated is that, and not an empty cell', () => {
    const read = look(list(tinh, ['=CONCATENATE("Sở ","Y tế")', 'sở', 'tỉnh X'], ['Sở Z', '#REF!', 'tỉnh X']));
    expect(faultsOf(read)).toEqual([
      ['not-calculated', 2, 0, '=CONCATENATE("Sở ","Y tế")'],
      ['not-calculated', 3, 1, '#REF!'],
    ]);
  });
});

describe('a list of a commune', () => {
  const read = look(communeList);

  it('has its thôn, school, Công an xã and Trạm y tế, told by their names where no kind is written', () => {
    expect(faultsOf(read)).toEqual([]);
    expect(read.units.map(({ unit }) => unit.kind)).toEqual([
      ...(['commune', 'hamlet', 'hamlet', 'hamlet', 'hamlet', 'residentialGroup', 'police', 'military'] as const),
      ...(['healthStation', 'school', 'partyCommittee', 'partyBoard', 'frontWorkCommittee'] as const),
    ]);
    expect(new Set(read.units.map(({ unit }) => unit.level))).toEqual(new Set(['commune']));
  });

  it('makes of its people accounts, positions and the contacts of their units', () => {
    expect(read.people.map(({ login, role, unit, status }) => [login, role, unit, status])).toEqual([
      ['tran.van.bon', 'reporter', 'thon-dong', 'new'],
      ['le.thi.nam', 'unitHead', 'truong-tieu-hoc-tan-hoa', 'new'],
      ['pham.van.sau', 'reporter', 'cong-an-xa-tan-hoa', 'new'],
      ['ngo.thi.bay', 'coordinator', 'xa-tan-hoa', 'new'],
    ]);
    expect(contactsOf(taken(read), unitId('thon-dong'))).toEqual({
      reporter: { name: 'Trần Văn Bốn', email: 'bon@tanhoa.example' },
    });
  });

  it('finds people again by address, and gives nothing twice', () => {
    const known: readonly KnownPerson[] = read.people.map(({ login, name, email, unit, role }) => ({
      ...{ login: `${login}.2`, name, email, positions: [{ unit, role }] },
    }));
    const wish = { sheets: communeList, effective: today, document: null, apart: [] };
    const again = previewImport(taken(read), known, wish);
    expect(again.people.map(({ login, status }) => [login, status])).toEqual(
      known.map(({ login }) => [login, 'unchanged']),
    );
  });
});

describe('what is wrong with a list is told by cell', () => {
  it('names, kinds, places, days, ranks and addresses', () => {
    const read = look(
      list(
        tinh,
        ['', 'sở', 'tỉnh X'],
        ['Sở Y tế', 'trung tam lon', 'tỉnh X'],
        ['Sở Tài chính', 'sở', 'Sở Nội Vu'],
        ['Hội quán', '', 'tỉnh X'],
        ['Văn phòng', 'văn phòng', 'tỉnh X'],
        ['xã Kim Sơn', 'xã', 'tỉnh X', 'A <a@x.example>', '31/02/2026', 'ba'],
        ['xã Kim Tân', 'xã', 'tỉnh X', 'a@x.example, b@x.example'],
        ['huyện Kim', 'huyện', 'tỉnh X'],
        ['Sở Tư pháp', 'sở', ''],
      ),
      state,
    );
    expect(faultsOf(read)).toEqual([
      ['name-missing', 2, 0, ''],
      ['kind-unknown', 3, 1, 'trung tam lon'],
      ['parent-unknown', 4, 2, 'Sở Nội Vu'],
      ['kind-missing', 5, 1, 'Hội quán'],
      ['kind-unclear', 6, 1, 'văn phòng'],
      ['address-named', 7, 3, 'A <a@x.example>'],
      ['not-a-day', 7, 4, '31/02/2026'],
      ['not-a-rank', 7, 5, 'ba'],
      ['address-several', 8, 3, 'a@x.example, b@x.example'],
      ['parent-missing', 10, 2, ''],
    ]);
    expect(read.faults.find(({ code }) => code === 'kind-unknown')?.proposals).toEqual(['đơn vị sự nghiệp công lập']);
    expect(read.faults.find(({ code }) => code === 'parent-unknown')?.proposals).toEqual(['Sở Nội vụ']);
    expect(read.faults.find(({ code }) => code === 'parent-missing')?.proposals).toEqual(['tỉnh X']);
  });

  it('asks where two units may be one, and takes the answer', () => {
    const sheets = list(['xã Giao Hoa', 'xã', 'tỉnh X']);
    const [fault] = look(sheets, state).faults;
    expect(fault).toMatchObject({ code: 'near-name', proposals: ['xã Giao Hòa'] });
    expect(look(list(['xã Giao Hoà', 'xã', 'tỉnh X']), state).units[0]).toMatchObject({ status: 'unchanged' });
    const apart = look(sheets, state, { apart: [{ sheet: 0, row: 1 }] });
    expect(apart.faults).toEqual([]);
    expect(apart.units[0]).toMatchObject({ status: 'new', unit: { name: 'xã Giao Hoa' } });
  });

  it('tells a unit named twice, and one whose name says of which of two parents too little', () => {
    expect(faultsOf(look(list(['Sở Y tế', 'sở', 'tỉnh X'], ['Sở Y tế', 'sở', 'tỉnh X']), state))).toEqual([
      ['unit-twice', 2, 0, 'Sở Y tế'],
    ]);
    const two = list(
      ['xã A', 'xã', 'tỉnh X'],
      ['xã B', 'xã', 'tỉnh X'],
      ['thôn Đông', 'thôn', 'xã A'],
      ['thôn Đông', 'thôn', 'xã B'],
      ['Ban Công tác Mặt trận', '', 'thôn Đông'],
    );
    const [fault] = look(two, state).faults;
    expect(fault).toMatchObject({ code: 'parent-unclear', proposals: ['thôn Đông / xã A', 'thôn Đông / xã B'] });
    const told = two.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell === 'thôn Đông' && row[0] !== cell ? 'thôn Đông / xã B' : cell)),
      ),
    }));
    expect(faultsOf(look(told, state))).toEqual([]);
  });

  it('tells what the register itself refuses at its cell', () => {
    const read = look(
      list(['Chi cục Kiểm lâm', 'trạm y tế', 'tỉnh X'], ['thôn Xa', 'thôn', 'Chi cục Kiểm lâm']),
      state,
    );
    // A thôn lies in a xã.
    expect(faultsOf(read)).toEqual([['refused', 2, 2, '']]);
    expect(read.faults).toMatchObject([{ refusal: { code: 'parent-not-territorial' } }]);
    const renamed = look(
      [
        {
          name: '',
          rows: [
            ['Mã trong hệ thống', 'Tên đơn vị'],
            ['so-noi-vu', 'Sở Nội vụ và Lao động'],
          ],
        },
      ],
      state,
    );
    expect(renamed.faults).toMatchObject([{ code: 'refused', refusal: { code: 'legal-basis-missing' } }]);
    const based = look(
      [
        {
          name: '',
          rows: [
            ['Mã trong hệ thống', 'Tên đơn vị', 'Văn bản'],
            ['so-noi-vu', 'Sở Nội vụ và Lao động', '7/QĐ-UBND'],
          ],
        },
      ],
      state,
    );
    expect(based.faults).toEqual([]);
    expect(based.units[0]).toMatchObject({ status: 'changed', before: { name: 'Sở Nội vụ' } });
    expect(unitOn(taken(based, state), unitId('so-noi-vu'), today)).toMatchObject({ name: 'Sở Nội vụ và Lao động' });
  });

  it('cleans an address of what nobody sees, and says so', () => {
    const read = look(list(['Sở Nội vụ', 'sở', 'tỉnh X', '\u200Bｓnv\u00A0@x.example']), state);
    expect(read.notes).toMatchObject([{ taken: 'snv@x.example', at: { row: 1, column: 3 } }]);
    expect(read.units[0]).toMatchObject({ status: 'unchanged' });
  });

  it('tells of people: unit, role, login, another person under one login', () => {
    const known = [{ login: 'van.an', name: 'Nguyễn Văn An', email: 'an@x.example', positions: [] }];
    const sheets = [
      {
        name: 'Người',
        rows: [
          ['Họ tên', 'Tên đăng nhập', 'Vai trò', 'Đơn vị'],
          ['Lê B', 'van.an', 'thủ trưởng', 'Sở Nội vụ'],
          ['Lê C', 'c d', 'quản trị hệ thống', 'Sở Lạ'],
          ['Lê D', '', '', ''],
        ],
      },
    ];
    const read = previewImport(state, known, { sheets, effective: today, document: null, apart: [] });
    expect(faultsOf(read)).toEqual([
      ['person-differs', 1, 0, 'Lê B'],
      ['role-unknown', 2, 2, 'quản trị hệ thống'],
      ['person-unit-unknown', 2, 3, 'Sở Lạ'],
      ['role-missing', 3, 2, ''],
      ['person-unit-missing', 3, 3, ''],
    ]);
  });

  it('takes whoever is named beside a unit as the one its letters go to', () => {
    const rows = [
      ['Tên đơn vị', 'Loại', 'Trực thuộc', 'Họ và tên', 'Thư điện tử'],
      ['Sở Y tế', 'sở', 'tỉnh X', 'Lê Y', 'yte@x.example'],
    ];
    const { faults, units, people } = look([{ name: 'Trang 1', rows }], state);
    expect([faults, people]).toEqual([[], []]);
    expect(units).toMatchObject([{ contacts: { reporter: { name: 'Lê Y', email: 'yte@x.example' } } }]);
  });

  it('asks once for two sheets where units and roles stand side by side, and for a column that is not there', () => {
    const mixed = {
      name: 'Trang 1',
      rows: [['Tên đơn vị', 'Loại', 'Họ tên', 'Vai trò'], ...[['Sở Y tế', 'sở', 'Lê Y', 'x']]],
    };
    const people = { name: 'Trang 2', rows: [['Ghi chú'], ['Họ tên', 'Email'], ['Lê Y', 'y@x.example'], ['Lê Z', '']] };
    expect(faultsOf(look([mixed, people], state))).toEqual([
      ['sheet-mixed', 0, null, 'Trang 1'],
      ['column-missing', 1, null, 'vai trò'],
      ['column-missing', 1, null, 'đơn vị'],
    ]);
  });

  it('says that a head is missing', () => {
    expect(faultsOf(look([{ name: 'Trang 1', rows: [['xã A', 'xã']] }]))).toEqual([
      ['sheet-without-head', 0, null, 'Trang 1'],
    ]);
  });
});

describe('columns for the other hierarchies', () => {
  const heads = ['Tên đơn vị', 'Loại', 'Thuộc', 'Trực thuộc (Đảng)', 'Trực thuộc (Mặt trận)'];
  const sheet = (...rows: readonly (readonly string[])[]): readonly SheetCells[] => [
    { name: 'Trang 1', rows: [heads, ...rows] },
  ];
  const hall = ['Đảng ủy UBND tỉnh X', 'đảng ủy trực thuộc', 'tỉnh X', '', ''];
  const department = ['Sở Nội vụ', 'sở', 'tỉnh X', 'Đảng ủy UBND tỉnh X', ''];

  it('say under whom a unit stands there, in whatever order the rows are, and nothing the second time', () => {
    const read = look(sheet(department, hall), state);
    expect(faultsOf(read)).toEqual([]);
    expect(read.units.map(({ status, elsewhere }) => [status, elsewhere.length])).toEqual([
      ['changed', 1],
      ['new', 0],
    ]);
    const told = taken(read, state);
    const under = unitOn(told, unitId('so-noi-vu'), today, 'party')?.parent ?? null;
    expect(under === null ? null : unitOn(told, under, today)?.name).toBe('Đảng ủy UBND tỉnh X');
    expect(unitOn(told, unitId('so-noi-vu'), today)?.parent).toBe('tinh-x');
    const again = look(sheet(department, hall), told);
    expect(again.units.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(tell(told, { type: 'ImportOrganisation', data: again.command })).toMatchObject({ ok: true, events: [] });
  });

  it('are at fault by cell: nobody of that name, or a circle', () => {
    const unknown = look(sheet(['Sở Nội vụ', 'sở', 'tỉnh X', 'Đảng ủy Không Có', '']), state);
    expect(faultsOf(unknown)).toEqual([['parent-unknown', 1, 3, 'Đảng ủy Không Có']]);
    const circle = look(sheet(['tỉnh X', 'tỉnh', '', '', 'Sở Nội vụ']), state);
    expect(circle.faults.map(({ code, at, refusal }) => [code, at.row, at.column, refusal?.code])).toEqual([
      ['refused', 1, 4, 'parent-cycle'],
    ]);
  });
});
