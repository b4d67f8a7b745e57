import { groupedBy } from '#domain/kernel/grouped-by.ts';
import { kindGroups } from '#domain/organisation/kind-group.ts';
import { blocksOf } from '#domain/report-rates/blocks.ts';
import { countsOf } from '#domain/report-rates/counts.ts';
import { toldToUnit } from '#domain/report-rates/told-to-unit.ts';
import type { RatedMember } from '#api/routes/report-rates/rated.ts';
import { countsShape } from '#api/routes/report-rates/shapes.ts';

/** What the host is told: the whole, its levels, and the blocks under it. */
export function countsOfAll(members: readonly RatedMember[], placed: Parameters<typeof blocksOf>[1]) {
  const names = new Map(members.map(({ unit, name }) => [unit, name]));
  const blocks = blocksOf(members, placed);
  return {
    total: countsShape(countsOf(members)),
    groups: groupsOf(members),
    blocks: blocks.every(({ top }) => top === null)
      ? []
      : blocks.map(({ top, counts }) => ({
          ...{ unit: top, name: top === null ? null : (names.get(top) ?? top) },
          counts: countsShape(counts),
        })),
  };
}

export function groupsOf(members: readonly RatedMember[]) {
  const groups = groupedBy(members, ({ group }) => group);
  return kindGroups.flatMap((group) => {
    const units = groups.get(group);
    return units === undefined ? [] : [{ group, counts: countsShape(countsOf(units)) }];
  });
}

/** What one of the units is told. */
export function countsTold(members: readonly RatedMember[], own: Pick<RatedMember, 'group'> | undefined) {
  const { whole, level } = toldToUnit(members, ({ group }) => group === own?.group);
  return {
    total: whole === null ? null : countsShape(whole),
    groups: level === null || own === undefined ? [] : [{ group: own.group, counts: countsShape(level) }],
    blocks: [],
  };
}
