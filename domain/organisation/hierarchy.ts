import type { DocumentLayout } from '#domain/documents/official-document.ts';

/**
 * One unit stands in several orders: under which authority it works, which Party committee leads it, which Front it belongs to.
 * The State's is the register's own; in the others a unit stands as in the State's until its own place there is stated.
 */
export const hierarchies = ['state', 'party', 'front'] as const;
export type Hierarchy = (typeof hierarchies)[number];

export const otherHierarchies = ['party', 'front'] as const satisfies readonly Hierarchy[];
export type OtherHierarchy = (typeof otherHierarchies)[number];

interface Follower {
  readonly layout: DocumentLayout;
  readonly hierarchy?: Hierarchy | undefined;
}

/** A committee that issues papers of the Party was set up by a Party committee: unless it says so otherwise, it follows the Party's. */
export function hierarchyOf({ layout, hierarchy }: Follower): Hierarchy {
  return hierarchy ?? (layout === 'party' ? 'party' : 'state');
}
