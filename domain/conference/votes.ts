import type { RollCall } from '#domain/conference/parts.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** By show of hands, as the host counted them. */
export interface HandsCounted {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** `present`: by the roll-call when it was counted; whoever raised no hand is the rest. */
export type VoteCounts = HandsCounted & { readonly present: number };

/** `at`: when it was put, or counted last. */
export interface Vote {
  readonly id: string;
  readonly question: string;
  /** Left out: it was put and is not counted. */
  readonly counts?: VoteCounts;
  readonly at: Instant;
}

export function counted({ inFavour, against, abstained }: HandsCounted): number {
  return inFavour + against + abstained;
}

export function notVoting(counts: VoteCounts): number {
  return counts.present - counted(counts);
}

/** At all points together. */
export function presentAt(rollCalls: readonly RollCall[]): number {
  return rollCalls.reduce((sum, { present }) => sum + present, 0);
}

/** Each in its place; put or counted again it stands where it stood. */
export function withVote(votes: readonly Vote[], vote: Vote): readonly Vote[] {
  const is = ({ id }: Vote): boolean => id === vote.id;
  return votes.some(is) ? votes.map((one) => (is(one) ? vote : one)) : [...votes, vote];
}
