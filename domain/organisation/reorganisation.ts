import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PositionId, UnitId } from '#domain/kernel/ids.ts';
import type { UnitData } from '#domain/organisation/unit.ts';

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

/** Who answers for what a unit that ends still owes, where its successor is not plain or another is wanted. */
export interface TakeOver {
  readonly unit: UnitId;
  readonly by: UnitId;
  /** Whoever holds this one position alone; null = any of that unit. */
  readonly position: PositionId | null;
}

export interface Reorganisation {
  readonly id: string;
  /** First day of the new order; the givers' last day is the one before. */
  readonly effective: CivilDate;
  readonly document: string;
  readonly pairs: readonly SuccessorPair[];
  /** Left out, and for units it does not name: the one successor there is, or nobody. */
  readonly takeOver?: readonly TakeOver[] | undefined;
}

/** A reorganisation with all that begins, moves and ends by it on its day, in one act. */
export interface ReorganisationWish extends Reorganisation {
  /** Units that begin with it. */
  readonly establish?: readonly UnitData[] | undefined;
  readonly moves?: readonly { readonly unit: UnitId; readonly parent: UnitId }[] | undefined;
  /** Units that end and have no successor. */
  readonly ends?: readonly UnitId[] | undefined;
}

export function endsGiver(relation: SuccessorRelation): boolean {
  return relation !== 'partOf';
}

/** Who ends with it, each once. */
export function endedBy({ pairs, ends = [] }: Pick<ReorganisationWish, 'pairs' | 'ends'>): readonly UnitId[] {
  const givers = pairs.filter(({ relation }) => endsGiver(relation)).map(({ from }) => from);
  return [...new Set([...givers, ...ends])];
}
