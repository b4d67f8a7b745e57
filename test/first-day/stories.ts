import type { UnitKind } from '#domain/organisation/kinds.ts';

/** An office on its first day. Names and addresses are invented; the lists were made by another program (test/support/lists). */
export interface Story {
  readonly name: 'province' | 'commune';
  readonly list: string;
  readonly units: number;
  readonly host: string;
  readonly committee: string;
  readonly layout: 'party' | 'state';
  readonly agency: string;
  readonly place: string;
  /** Who runs the cycle: `made` on the screen of accounts, else the list brings him and his login. */
  readonly coordinator: { readonly name: string; readonly login: string; readonly made: boolean };
  /** What the checklist still asks for. */
  readonly left: 'people' | 'calendar';
  /** Kinds of unit that report, taken whole. */
  readonly kinds: readonly UnitKind[];
}

export const stories: Readonly<Record<Story['name'], Story>> = {
  province: {
    name: 'province',
    list: 'tinh-2026.xlsx',
    units: 170,
    host: 'tỉnh Thái Minh',
    committee: 'Ban Chỉ đạo thực hiện dân chủ ở cơ sở tỉnh Thái Minh',
    layout: 'party',
    agency: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    place: 'Thái Minh',
    coordinator: { name: 'Đỗ Thị Hòa', login: 'hoa.do', made: true },
    left: 'people',
    kinds: ['commune', 'ward', 'specialZone', 'department'],
  },
  commune: {
    name: 'commune',
    list: 'xa-2026.xlsx',
    units: 13,
    host: 'xã Tân Hòa',
    committee: 'Ban Chỉ đạo thực hiện dân chủ ở cơ sở xã Tân Hòa',
    layout: 'party',
    agency: 'Ban Xây dựng Đảng',
    place: 'Tân Hòa',
    coordinator: { name: 'Ngô Thị Bảy', login: '', made: false },
    left: 'calendar',
    kinds: ['hamlet', 'residentialGroup', 'school', 'police'],
  },
};
