import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { Setting } from '#domain/organisation/setting.ts';

/** From the top down: a unit is never above its parent. A thôn is no level: it governs itself (decision 0048). */
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
  /** Several things under one word: units of it stay as they are, and new ones are told apart. */
  readonly tooWide?: true;
}

/** Luật 72/2025/QH15: the district level and its kinds ended, the special zone began on 01/07/2025. */
const lastDistrictDay = civilDate('2025-06-30');
const newModel = civilDate('2025-07-01');
/**
 * Kết luận 121-KL/TW, 24/01/2025: bloc committees gave way to those of 2025, province by province; on which day each is not
 * known, at the latest with the new model.
 */
const partyReform = civilDate('2025-01-24');

const lastDays: Readonly<Record<Level, CivilDate | null>> = {
  central: null,
  province: null,
  district: lastDistrictDay,
  commune: null,
};

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
  hamlet: member('community', 'commune'),
  residentialGroup: member('community', 'commune'),
  frontWorkCommittee: member('community', 'commune'),
  department: member('stateBody', 'province'),
  sectorAgency: member('stateBody', 'province', 'district'),
  regionalAgency: member('stateBody', 'province'),
  districtOffice: { ...member('stateBody', 'district'), to: lastDistrictDay },
  communeOffice: { ...member('stateBody', 'commune'), from: newModel },
  partyCommittee: member('stateBody', 'province', 'district', 'commune'),
  attachedPartyCommittee: { ...member('stateBody', 'province', 'commune'), from: partyReform },
  partyBoard: member('stateBody', 'province', 'district', 'commune'),
  partyOffice: member('stateBody', 'province', 'district', 'commune'),
  governmentOffice: member('stateBody', 'province', 'district', 'commune'),
  fatherlandFront: member('stateBody', 'province', 'district', 'commune'),
  massOrganisation: member('stateBody', 'province', 'district', 'commune'),
  blocPartyCommittee: { ...member('stateBody', 'province'), to: lastDistrictDay },
  police: member('stateBody', 'province', 'district', 'commune'),
  military: member('stateBody', 'province', 'district', 'commune'),
  peoplesCourt: member('stateBody', 'province', 'district'),
  procuracy: member('stateBody', 'province', 'district'),
  judgmentEnforcement: member('stateBody', 'province', 'district'),
  court: { ...member('stateBody', 'province', 'district'), tooWide: true },
  publicServiceUnit: member('stateBody', 'province', 'district', 'commune'),
  school: member('stateBody', 'province', 'district', 'commune'),
  hospital: member('stateBody', 'province', 'district'),
  healthStation: member('stateBody', 'commune'),
  stateEnterprise: member('employer', 'province', 'district', 'commune'),
  enterprise: member('employer', 'province', 'district', 'commune'),
  cooperative: member('employer', 'commune'),
} satisfies Record<string, KindFacts>;

export type UnitKind = keyof typeof unitKinds;
// Object.keys forgets whose keys they are.
export const unitKindNames = Object.keys(unitKinds) as readonly UnitKind[];

export function kindFacts(kind: UnitKind): KindFacts {
  return unitKinds[kind];
}

/** The last day on which the level existed; null: it exists. */
export function lastDayOf(level: Level): CivilDate | null {
  return lastDays[level];
}

/** At which levels a unit of the kind can begin on that day; none: the kind has ended, has not begun or is told apart now. */
export function levelsOpenTo(kind: UnitKind, day: CivilDate): readonly Level[] {
  const { from, to, tooWide, levels: of } = kindFacts(kind);
  if (tooWide || (from !== null && day < from) || (to !== null && to < day)) return [];
  return of.filter((level) => {
    const last = lastDayOf(level);
    return last === null || day <= last;
  });
}
