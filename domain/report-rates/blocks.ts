import { chainOf } from '#domain/consolidation/consolidate.ts';
import { groupedBy } from '#domain/kernel/grouped-by.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { countsOf, type RateCounts, type RatedUnit } from '#domain/report-rates/counts.ts';

interface Placed {
  readonly unit: UnitId;
  /** Another member, the host's unit, or null = directly under the host. */
  readonly parent: UnitId | null;
}

/**
 * Each member right under the host with all that is under it, itself included. A unit is in one block only, so that the blocks
 * add up to the whole; null gathers those nobody of the cycle is above or below.
 */
export function blocksOf(
  units: readonly RatedUnit[],
  placed: readonly Placed[],
): readonly { readonly top: UnitId | null; readonly counts: RateCounts }[] {
  const members = new Map(placed.map(({ unit, parent }) => [unit, { unit, parent, setting: null }]));
  const topOf = (unit: UnitId): UnitId => chainOf(unit, members).findLast((one) => members.has(one)) ?? unit;
  const under = groupedBy(units, ({ unit }) => topOf(unit));
  const alone = [...under].flatMap(([top, block]) => (block.every(({ unit }) => unit === top) ? block : []));
  const blocks = [...under].filter(([top, block]) => block.some(({ unit }) => unit !== top));
  return [
    ...blocks.map(([top, block]) => ({ top, counts: countsOf(block) })),
    ...(alone.length === 0 ? [] : [{ top: null, counts: countsOf(alone) }]),
  ];
}
