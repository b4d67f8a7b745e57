import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { Setting } from '#domain/organisation/setting.ts';

/** From the top down: a unit is never above its parent. */
export const levels = ['central', 'province', 'district', 'commune'] as const;
export type Level = (typeof levels)[number];

interface KindFacts {
  /** Territories are what "units of a level" counts; offices and enterprises are members beside them. */
  readonly territorial: boolean;
  readonly levels: readonly Level[];
  /** The setting such a unit usually reports under; null = all three. A unit's own setting goes before it. */
  readonly setting: Setting | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Luật 72/2025/QH15: the district level and its kinds ended, the special zone began on 01/07/2025. */
const lastDistrictDay = civilDate('2025-06-30');
const newModel = civilDate('2025-07-01');

function territory(level: Level, from: CivilDate | null = null, to: CivilDate | null = null): KindFacts {
  return { territorial: true, levels: [level], setting: null, from, to };
}

function member(setting: Setting, ...at: readonly Level[]): KindFacts {
  return { territorial: false, levels: at, setting, from: null, to: null };
}

export const unitKinds = {
  country: territory('central'),
  province: territory('province'),
  municipality: territory('province'),
  provincialCity: territory('district', null, lastDistrictDay),
  town: territory('district', null, lastDistrictDay),
  urbanDistrict: territory('district', null, lastDistrictDay),
  ruralDistrict: territory('district', null, lastDistrictDay),
  commune: territory('commune'),
  ward: territory('commune'),
  townlet: territory('commune', null, lastDistrictDay),
  specialZone: territory('commune', newModel),
  department: member('stateBody', 'province'),
  sectorAgency: member('stateBody', 'province', 'district'),
  districtOffice: member('stateBody', 'district'),
  communeOffice: { ...member('stateBody', 'commune'), from: newModel },
  partyBoard: member('stateBody', 'province', 'district', 'commune'),
  partyOffice: member('stateBody', 'province', 'district', 'commune'),
  governmentOffice: member('stateBody', 'province', 'district', 'commune'),
  fatherlandFront: member('stateBody', 'province', 'district', 'commune'),
  massOrganisation: member('stateBody', 'province', 'district', 'commune'),
  blocPartyCommittee: member('stateBody', 'province'),
  court: member('stateBody', 'province', 'district'),
  publicServiceUnit: member('stateBody', 'province', 'district', 'commune'),
  school: member('stateBody', 'province', 'district', 'commune'),
  hospital: member('stateBody', 'province', 'district'),
  stateEnterprise: member('employer', 'province'),
  enterprise: member('employer', 'province', 'district', 'commune'),
  cooperative: member('employer', 'commune'),
} satisfies Record<string, KindFacts>;

export type UnitKind = keyof typeof unitKinds;
// Object.keys forgets whose keys they are.
export const unitKindNames = Object.keys(unitKinds) as readonly UnitKind[];

export function kindFacts(kind: UnitKind): KindFacts {
  return unitKinds[kind];
}
