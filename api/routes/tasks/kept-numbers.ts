import type { Actor } from '#domain/kernel/actor.ts';
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

/**
 * Counting 100,000 tasks takes tens of milliseconds, and a morning's callers ask for the same numbers. They are kept as long as
 * they are exact: until the host's book grows, or the minute ends (a term ends on a whole minute, so within one nothing changes
 * by time alone). Only for staff whose unit owes nobody a task: others depend on more books than one.
 */
export async function whileUnchanged<T>(
  deps: ApiDeps,
  actor: Actor,
  at: Instant,
  question: string,
  count: () => Promise<T>,
): Promise<T> {
  const staff = actor.role === 'coordinator' || actor.role === 'leader';
  if (!staff || (await hasShares(deps.db, actor.unit))) return count();
  const validFor = `${at.slice(0, 16)} ${await positionsOf(deps.record, actor.unit)}`;
  const kept = keptOf.get(deps.record) ?? new Map<string, Kept>();
  keptOf.set(deps.record, kept);
  const key = `${actor.unit} ${question}`;
  const known = kept.get(key);
  // Kept under its question by this function alone, so it is an answer of this kind.
  if (known?.validFor === validFor) return known.answer as Promise<T>;
  const answer = count();
  kept.delete(key);
  kept.set(key, { validFor, answer });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  answer.catch(() => kept.delete(key));
  return answer;
}
