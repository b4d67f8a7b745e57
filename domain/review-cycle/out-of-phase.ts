import type { Obstacle } from '#domain/access/standing.ts';
import type { Role } from '#domain/kernel/actor.ts';
import { cycleLife } from '#domain/review-cycle/life.ts';
import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

type Status = CycleState['status'];

type Reason = readonly [code: CycleRefusalCode, liftedBy: readonly Role[]];

/** Why a command of a later phase must wait: what has not happened yet. */
const notYet: Record<Status, Reason> = {
  none: ['cycle-unknown', []],
  proposed: ['cycle-not-planned', ['coordinator']],
  planned: ['call-not-issued', ['coordinator']],
  collecting: ['collection-still-open', ['coordinator']],
  collected: ['reports-not-consolidated', ['coordinator']],
  consolidated: ['consolidation-not-approved', ['leader']],
  approved: ['cycle-not-concluded', ['leader']],
  conferencing: ['cycle-not-concluded', ['leader']],
  concluded: ['cycle-already-concluded', []],
  closed: ['cycle-closed', []],
  cancelled: ['cycle-cancelled', []],
};

/** Why a command of an earlier phase is too late: what has happened already. */
const already: Record<Status, Reason> = {
  none: ['cycle-unknown', []],
  proposed: ['cycle-already-proposed', ['coordinator']],
  planned: ['cycle-already-planned', ['coordinator']],
  collecting: ['call-already-issued', []],
  collected: ['collection-closed', ['coordinator']],
  consolidated: ['reports-already-consolidated', ['coordinator']],
  approved: ['consolidation-already-approved', []],
  conferencing: ['consolidation-already-approved', []],
  concluded: ['cycle-already-concluded', []],
  closed: ['cycle-closed', []],
  cancelled: ['cycle-cancelled', []],
};

/** Why a command that belongs to `needed` is not taken while the cycle is elsewhere in its life (trap 11). */
export function outOfPhase(status: Status, needed: Status): Obstacle<CycleRefusalCode> {
  const early = cycleLife.indexOf(status) < cycleLife.indexOf(needed);
  const [code, liftedBy] = (early ? notYet : already)[status];
  return { code, liftedBy, facts: { status } };
}
