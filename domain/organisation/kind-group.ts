import { kindFacts, type UnitKind, unitKinds } from '#domain/organisation/kinds.ts';

/** How an office groups the units of a list: territories by their level, those who live there, bodies, employers. */
export const kindGroups = ['provinces', 'districts', 'communes', 'hamlets', 'bodies', 'employers'] as const;
export type KindGroup = (typeof kindGroups)[number];

/** A kind nobody listed here stands with the bodies: no unit may fall out of a list. */
export function kindGroupOf(kind: string): KindGroup {
  if (!isKind(kind)) return 'bodies';
  const { territorial, levels, setting } = kindFacts(kind);
  if (!territorial) {
    if (setting === 'community') return 'hamlets';
    return setting === 'employer' ? 'employers' : 'bodies';
  }
  if (levels.includes('commune')) return 'communes';
  return levels.includes('district') ? 'districts' : 'provinces';
}

function isKind(kind: string): kind is UnitKind {
  return Object.hasOwn(unitKinds, kind);
}
