import type { UnitId } from '#domain/kernel/ids.ts';
import type { IndexKey } from '#domain/outside-index/outside-index.ts';

/**
 * As a consolidated report refers to it: `PCI/2025` of the host's own area, `PCI/2025/huyen-a` of a unit's. No code of an indicator
 * has a slash, so that it is never taken for a total.
 */
export function indexRef({ code, year, unit }: IndexKey, host: UnitId): string {
  return unit === host ? `${code}/${year}` : `${code}/${year}/${unit}`;
}

export function isIndexRef(ref: string): boolean {
  return ref.includes('/');
}
