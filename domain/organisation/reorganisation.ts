import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export const successorRelations = ['merged', 'split', 'partOf', 'levelChanged'] as const;

/** `partOf`: a piece was moved and the giver lives on. The three others end the giver. */
export type SuccessorRelation = (typeof successorRelations)[number];

export interface SuccessorPair {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly relation: SuccessorRelation;
  /** Which piece, in the words of the document; null when it is the whole. */
  readonly what: string | null;
}

export interface Reorganisation {
  readonly id: string;
  /** First day of the new order; the givers' last day is the one before. */
  readonly effective: CivilDate;
  readonly document: string;
  readonly pairs: readonly SuccessorPair[];
}

export function endsGiver(relation: SuccessorRelation): boolean {
  return relation !== 'partOf';
}
