import { describe, expect, it } from 'vitest';
import { kindGroupOf } from '#domain/organisation/kind-group.ts';
import { kindFacts, levelsOpenTo, unitKindNames } from '#domain/organisation/kinds.ts';
import { organisation } from '#domain/organisation/aggregate.ts';
import { countBy } from '#domain/organisation/queries.ts';
import { commune, on, province, tell, toldState, unitId } from '#test/domain/organisation/support.ts';
import { kindsWithin, levelFor } from '#web/screens/organisation/kinds.ts';

const [before, after] = [on('2025-06-30'), on('2025-07-01')];
const openOn = (day: typeof before) => unitKindNames.filter((kind) => levelsOpenTo(kind, day).length > 0);

describe('kinds of unit', () => {
  it('that ended with the district level are open until its last day and never after', () => {
    const ended = openOn(before).filter((kind) => !openOn(after).includes(kind));
    expect(ended).toEqual([
      ...[
        'provincialCity',
        'town',
        'urbanDistrict',
        'ruralDistrict',
        'townlet',
        'districtOffice',
        'blocPartyCommittee',
      ],
    ]);
    expect(openOn(after).filter((kind) => levelsOpenTo(kind, after).includes('district'))).toEqual([]);
    expect(levelsOpenTo('police', before)).toEqual(['province', 'district', 'commune']);
  });

  it('know the Party’s change of early 2025, and tell courts, procuracies and enforcement apart', () => {
    expect(openOn(on('2024-12-31'))).toContain('blocPartyCommittee');
    expect(openOn(on('2024-12-31'))).not.toContain('attachedPartyCommittee');
    expect(openOn(after)).not.toContain('blocPartyCommittee');
    expect(openOn(after)).toEqual(expect.arrayContaining(['attachedPartyCommittee', 'peoplesCourt', 'procuracy']));
    expect(openOn(before)).not.toContain('court');
  });

  it('of a commune: Công an, quân sự, Trạm y tế, school, thôn, each at its level', () => {
    for (const kind of ['police', 'military', 'healthStation', 'school', 'hamlet', 'residentialGroup'] as const) {
      expect(levelsOpenTo(kind, after)).toContain('commune');
    }
    expect(levelsOpenTo('stateEnterprise', after)).toEqual(['province', 'commune']);
  });

  it('a thôn stands in its commune and is no territory of a level', () => {
    const hamlet = { ...commune('thon-dong', 'xa'), kind: 'hamlet', name: 'thôn Đông' } as const;
    const front = {
      ...commune('ban', 'thon-dong'),
      kind: 'frontWorkCommittee',
      name: 'Ban Công tác Mặt trận',
    } as const;
    const establish = [province, commune('xa', 'ninh-binh-a'), hamlet, front].map(
      (unit) => ({ type: 'EstablishUnit', data: { ...unit, document: null } }) as const,
    );
    expect(countBy(toldState(...establish), province.id, after, 'commune')).toEqual({
      value: 1,
      byKind: { commune: 1 },
    });
    expect([kindGroupOf('hamlet'), kindGroupOf('police')]).toEqual(['hamlets', 'bodies']);
    expect(kindFacts('hamlet').setting).toBe('community');
  });

  it('none begins at district level once that has ended', () => {
    const data = {
      ...province,
      id: unitId('toa'),
      kind: 'court',
      level: 'district',
      parent: null,
      code: null,
      document: null,
    } as const;
    const told = (validFrom: typeof before) =>
      tell(organisation.initial, { type: 'EstablishUnit', data: { ...data, validFrom } });
    expect(told(before)).toMatchObject({ ok: true });
    expect(told(after)).toMatchObject({ refusal: { code: 'unit-level-not-in-force', pointer: '/level' } });
  });

  it('the level follows the kind, and stays where the kind has it too', () => {
    const open = openOn(after).map((kind) => ({ kind, own: null, levels: [...levelsOpenTo(kind, after)] }));
    expect(levelFor(open, 'province', 'commune')).toBe('province');
    expect(levelFor(open, 'police', 'commune')).toBe('commune');
    const now = { kind: 'ruralDistrict', own: null, levels: ['district'] } as const;
    expect(kindsWithin(open, 'district', now).map(({ kind }) => kind)).toEqual(['ruralDistrict']);
  });
});
