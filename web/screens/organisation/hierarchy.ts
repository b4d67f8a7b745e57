import type { components } from '#web/api/schema.d.ts';
import { keysOf } from '#web/kit/closed-list.ts';

export type Hierarchy = components['schemas']['Hierarchy'];
export type OtherHierarchy = components['schemas']['OtherHierarchy'];

export const hierarchies = keysOf<Hierarchy>({ state: 1, party: 1, front: 1 });
export const otherHierarchies = keysOf<OtherHierarchy>({ party: 1, front: 1 });

/** As an address names it; anything else is the State's. */
export function hierarchyIn(asked: string | null): Hierarchy {
  return hierarchies.find((one) => one === asked) ?? 'state';
}

/** What a committee follows as long as it does not say so itself. */
export function usualHierarchy(layout: 'party' | 'state'): Hierarchy {
  return layout === 'party' ? 'party' : 'state';
}
