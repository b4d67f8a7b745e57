import { hostsOf, isStaff } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { hasShares, positionsOf } from '#db/queries/ledger-positions.query.ts';
import type { Db } from '#db/database.ts';
import type { ApiDeps } from '#api/support/deps.ts';

interface Kept {
  readonly validFor: string;
  readonly answer: Promise<unknown>;
}

/** A few committees with a few filters each; beyond that the oldest is counted anew. */
const mostKept = 200;
const keptOf = new WeakMap<Db, Map<string, Kept>>();

/** Does all that the actor may see of tasks stand in its own committee's books? Then it changes only when they grow. */
export async function dependsOnOwnBooks({ db }: ApiDeps, actor: Actor): Promise<boolean> {
  return isStaff(actor) && hostsOf(actor).length === 1 && !(await hasShares(db, actor.unit));
}

/**
 * Counting 100,000 tasks takes tens of milliseconds, and a morning's callers ask for the same numbers. What is asked of a host's
 * own tasks is kept as long as it is exact: until the host's books grow, or the minute ends (a term ends on a whole minute, so
 * within one nothing changes by time alone).
 */
export async function whileUnchanged<T>(
  deps: ApiDeps,
  host: UnitId,
  at: Instant,
  question: string,
  ask: () => Promise<T>,
): Promise<T> {
  // Only how far the host's books have grown is read here, and which installation keeps the answer; `ask` sees what its asker may.
  const validFor = `${at.slice(0, 16)} ${await positionsOf(deps.record, host)}`;
  const kept = keptOf.get(deps.record) ?? new Map<string, Kept>();
  keptOf.set(deps.record, kept);
  const key = `${host} ${question}`;
  const known = kept.get(key);
  // Kept under its question by this function alone, so it is an answer of this kind.
  if (known?.validFor === validFor) return known.answer as Promise<T>;
  const answer = ask();
  kept.delete(key);
  kept.set(key, { validFor, answer });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  answer.catch(() => kept.delete(key));
  return answer;
}
