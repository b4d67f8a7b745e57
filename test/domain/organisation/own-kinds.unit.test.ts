import { describe, expect, it } from 'vitest';
import type { OwnKindId } from '#domain/kernel/ids.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { type OwnKind, ownLevelsOpen } from '#domain/organisation/own-kind.ts';
import { ownKindOn } from '#domain/organisation/own-kind-on.ts';
import { ownKindsOf } from '#domain/organisation/own-kinds.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { previewImport } from '#domain/register-import/preview.ts';
import { registerRows } from '#domain/register-import/to-rows.ts';
import { on, province, tell, toldState, unitId } from '#test/domain/organisation/support.ts';

const centre: OwnKind = {
  ...{ id: 'trung-tam-hcc' as OwnKindId, name: 'trung tâm phục vụ hành chính công', words: ['trung tâm hcc'] },
  ...{ base: 'publicServiceUnit', levels: ['commune', 'province'], reports: true },
  ...{ from: on('2025-07-01'), to: on('2027-12-31') },
};
const define = (more: Partial<OwnKind> = {}): OrganisationCommand => ({
  type: 'DefineUnitKind',
  data: { ...centre, ...more },
});
const root: UnitData = { ...province, id: unitId('xa-x'), kind: 'commune', level: 'commune', name: 'xã X', code: null };
const unit: UnitData = {
  ...root,
  ...{ id: unitId('tt'), kind: 'publicServiceUnit', ownKind: centre.id, parent: root.id, name: 'Trung tâm X' },
  validFrom: on('2026-01-01'),
};
const establish = (data: UnitData): OrganisationCommand => ({
  type: 'EstablishUnit',
  data: { ...data, document: null },
});
const told = toldState(define(), establish(root), establish(unit));

describe('a kind of the office’s own', () => {
  it('is offered in its days at its levels, and never after its end', () => {
    expect(ownLevelsOpen(centre, on('2026-01-01'))).toEqual(['province', 'commune']);
    expect(ownLevelsOpen(centre, on('2025-06-30'))).toEqual([]);
    expect(ownLevelsOpen(centre, on('2028-01-01'))).toEqual([]);
  });

  it.each([
    ['a name of a shipped kind', { name: 'Trạm y tế' }, 'own-kind-name-taken', '/name'],
    ['a word of a shipped kind', { words: ['hcc', 'Tỉnh ủy'] }, 'own-kind-name-taken', '/words/1'],
    ['no name', { name: ' ' }, 'own-kind-name-empty', '/name'],
    ['a territory', { base: 'commune' as const }, 'own-kind-base-not-open', '/base'],
    ['no level', { levels: [] }, 'own-kind-level-not-of-base', '/levels'],
    ['a level its group has not', { levels: ['central' as const] }, 'own-kind-level-not-of-base', '/levels'],
    ['an end before its beginning', { to: on('2025-01-01') }, 'own-kind-ends-before-it-begins', '/to'],
  ])('is refused with %s', (_, more, code, pointer) => {
    expect(tell(toldState(), define(more))).toMatchObject({ ok: false, refusal: { code, pointer } });
  });

  it('bears no name of another one, however it is spelt, and is renamed and ended under its id', () => {
    const other = define({ id: 'khac' as OwnKindId, name: 'Trung tâm HCC', words: [] });
    expect(tell(told, other)).toMatchObject({
      refusal: { code: 'own-kind-name-taken', facts: { other: centre.name } },
    });
    const renamed = tell(told, define({ name: 'trung tâm một cửa', to: on('2026-12-31') }));
    expect(renamed).toMatchObject({ ok: true, events: [{ type: 'UnitKindRevised' }] });
    expect(renamed.ok && ownKindsOf(renamed.state).map(({ name }) => name)).toEqual(['trung tâm một cửa']);
    expect(tell(told, define())).toMatchObject({ ok: true, events: [] });
  });

  it('does not end before a unit of it begins, nor leave its level or its group', () => {
    const revised = (more: Partial<OwnKind>) => tell(told, define(more));
    expect(revised({ to: on('2025-12-31') })).toMatchObject({
      refusal: { code: 'own-kind-still-used', pointer: '/to', facts: { name: 'Trung tâm X' } },
    });
    expect(revised({ levels: ['province'] })).toMatchObject({ refusal: { pointer: '/levels' } });
    expect(revised({ base: 'school' })).toMatchObject({ refusal: { pointer: '/base' } });
  });

  it('is a unit’s from its beginning on, as its group is; it lasts when the unit is renamed, and goes with the kind', () => {
    const day = on('2026-06-01');
    expect(unitOn(told, unit.id, day)).toMatchObject({ kind: 'publicServiceUnit', ownKind: centre.id });
    const rename = { unit: unit.id, name: 'Trung tâm Y', aliases: [], document: 'QĐ 1' };
    const named = toldState(define(), establish(root), establish(unit), {
      type: 'RenameUnit',
      data: { ...rename, from: on('2026-03-01'), kind: null },
    });
    expect(unitOn(named, unit.id, day)).toMatchObject({ name: 'Trung tâm Y', ownKind: centre.id });
    expect(ownKindOn(named, unit.id, day)).toEqual({ id: centre.id, name: centre.name });
    expect([ownKindOn(named, root.id, day), ownKindOn(named, unitId('khong-co'), day)]).toEqual([null, null]);
    const turned = tell(named, {
      type: 'RenameUnit',
      data: { ...rename, from: on('2026-05-01'), kind: 'healthStation' },
    });
    expect(turned.ok && unitOn(turned.state, unit.id, day)?.ownKind).toBeUndefined();
  });

  it.each([
    ['an unknown kind', { ownKind: 'khong' as OwnKindId }, 'own-kind-unknown', '/ownKind'],
    ['another group', { kind: 'school' as const }, 'own-kind-unknown', '/ownKind'],
    ['a beginning after its end', { validFrom: on('2028-01-01') }, 'own-kind-not-in-force', '/ownKind'],
  ])('is refused to a unit with %s', (_, more, code, pointer) => {
    const another = establish({ ...unit, id: unitId('tt2'), name: 'Trung tâm Z', ...more });
    expect(tell(told, another)).toMatchObject({ ok: false, refusal: { code, pointer } });
  });

  it('is read from a list by its name or another word, written there again, and nothing changes the second time', () => {
    const today = on('2026-11-29');
    const list = (kind: string) => ({
      ...{ effective: today, document: null, apart: [] },
      sheets: [
        {
          name: 'Trang 1',
          rows: [
            ['Tên đơn vị', 'Loại', 'Thuộc', 'Từ ngày'],
            ['Trung tâm Z', kind, 'xã X', '01/01/2026'],
          ],
        },
      ],
    });
    const read = previewImport(told, [], list('Trung tâm HCC'));
    expect(read.faults).toEqual([]);
    expect(read.units[0]?.unit).toMatchObject({ kind: 'publicServiceUnit', ownKind: centre.id, level: 'commune' });
    const taken = tell(told, { type: 'ImportOrganisation', data: read.command });
    if (!taken.ok) throw new Error(taken.refusal.code);
    expect(registerRows(taken.state, today).map(({ kind }) => kind)).toContain(centre.name);
    expect(previewImport(taken.state, [], list(centre.name)).units.map(({ status }) => status)).toEqual(['unchanged']);
  });
});
