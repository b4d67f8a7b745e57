import type { Nomination } from '#web/screens/awards/use-awards.ts';

/** Proposed or granted, and no decision has given it yet. */
export function isToSubmit({ status, decision }: Pick<Nomination, 'status' | 'decision'>): boolean {
  return decision === null && (status === 'proposed' || status === 'granted');
}
