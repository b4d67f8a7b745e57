import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { foldForMatching, withoutDiacritics } from '#domain/vietnamese/fold.ts';
import type { Case } from '#example/case/case-file.ts';
import { membersPath } from '#example/case/find-case.ts';
import { parsedAs, readYaml } from '#example/case/read-yaml.ts';
import { levelOf, MembersFile, type UnitRow, type Units, validOn } from '#example/case/units-file.ts';

export interface Member {
  readonly unit: UnitRow;
  /** A territory of the level below, or a body beside it. */
  readonly territorial: boolean;
  /** What it does in this rehearsal; the last two have no part in the figures. */
  readonly part: 'onTime' | 'returned' | 'late' | 'extended' | 'onBehalf' | 'missing' | 'exempt';
}

export interface Cast {
  readonly host: UnitRow;
  /** Not in units.yaml: registered for this case. */
  readonly added: readonly UnitRow[];
  readonly members: readonly Member[];
}

export function castOf({ organisation }: Case, { units, members: bodies }: Units, cutOff: CivilDate): Cast {
  const known =
    units.find(({ id }) => id === organisation.host_unit) ??
    units.find((unit) => unit.name_vi === organisation.host_vi && validOn(unit, cutOff));
  const host = known ?? hostInItsOwnWords(organisation, units);
  const territories = units.filter((unit) => unit.parent === host.id && validOn(unit, cutOff));
  const others = bodiesBeside(host, organisation.level, bodies);
  const all = [...territories, ...others];
  const members = all.map((unit, index) => ({
    unit,
    territorial: index < territories.length,
    part: partOf(index, all.length),
  }));
  return { host, added: [...(known === undefined ? [host] : []), ...others], members };
}

/** Every part is played once where there are enough units; small casts play fewer. */
function partOf(index: number, count: number): Member['part'] {
  const fromEnd = count - 1 - index;
  if (count >= 6 && fromEnd === 0) return 'exempt';
  if (count >= 6 && fromEnd === 1) return 'missing';
  if (count >= 6 && fromEnd === 2) return 'onBehalf';
  if (index === 1) return 'late';
  if (index === 2) return 'extended';
  return index === 0 ? 'returned' : 'onTime';
}

function bodiesBeside(host: UnitRow, level: Case['organisation']['level'], own: Units['members']): readonly UnitRow[] {
  const path = membersPath();
  const bodies = own ?? parsedAs(MembersFile, readYaml(path), path);
  return (bodies[level] ?? []).map(({ id, name_vi, kind }) => ({
    id: `${host.id}-${id}`,
    name_vi,
    aliases_vi: [],
    kind,
    parent: host.id,
    gso_code: null,
    valid_from: null,
    valid_to: host.valid_to,
    level,
  }));
}

const kindOfLevel = {
  central: 'country',
  province: 'province',
  district: 'ruralDistrict',
  commune: 'commune',
} as const;

/** A host that units.yaml does not know is registered under the words of the case. */
function hostInItsOwnWords({ host_unit, host_vi, level }: Case['organisation'], units: Units['units']): UnitRow {
  const id =
    host_unit ??
    withoutDiacritics(host_vi)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const root = units.find(({ parent }) => parent === null)?.id ?? null;
  const kind = kindOfLevel[level];
  return {
    ...{ id, name_vi: host_vi, aliases_vi: [], kind, parent: level === 'central' ? null : root, gso_code: null },
    ...{ valid_from: null, valid_to: level === 'district' ? districtsEnd : null, level },
  };
}

/** Luật 72/2025/QH15. */
const districtsEnd = '2025-06-30' as CivilDate;

/** One body named in a conclusion, among those that take part. */
export function memberNamed({ members }: Cast, name: string): UnitRow | null {
  const wanted = foldForMatching(name);
  return members.find(({ unit }) => foldForMatching(unit.name_vi) === wanted)?.unit ?? null;
}

export function levelBelow(cast: Cast): ReturnType<typeof levelOf> | null {
  const territory = cast.members.find(({ territorial }) => territorial);
  return territory === undefined ? null : levelOf(territory.unit);
}
