import type { ItemRun, SessionLog } from '#domain/conference/session.ts';
import { millisOf } from '#domain/kernel/instant.ts';

const slipMillis = 60_000;

/**
 * As minutes tell it: what was on for less than a minute was pressed by mistake, and an item that goes on within one had
 * not ended.
 */
export function toldRuns({ runs }: SessionLog): readonly ItemRun[] {
  return runs.filter((run) => !isSlip(run)).reduce<readonly ItemRun[]>(joined, []);
}

function isSlip({ from, to }: ItemRun): boolean {
  return to !== undefined && millisOf(to) - millisOf(from) < slipMillis;
}

function joined(told: readonly ItemRun[], run: ItemRun): readonly ItemRun[] {
  const last = told.at(-1);
  if (last?.to === undefined || millisOf(run.from) - millisOf(last.to) >= slipMillis) return [...told, run];
  if (last.item !== run.item || last.title !== run.title) return [...told, run];
  const { to: _end, ...begun } = last;
  return [...told.slice(0, -1), run.to === undefined ? begun : { ...begun, to: run.to }];
}
