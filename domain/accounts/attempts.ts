/** Failures under one key: see db/accounts/attempts.ts. */
export interface Attempts {
  /** Milliseconds of the first failure that still counts. */
  readonly since: number;
  readonly count: number;
  readonly lockedUntil: number | null;
}

export interface AttemptRule {
  /** So many may fail before the first pause. */
  readonly free: number;
  /** After so long without a pause the count begins anew. */
  readonly windowMillis: number;
  readonly pauseMillis: number;
  readonly longestPauseMillis: number;
}

const minute = 60_000;

/** Five guesses, then a pause that doubles: guessing takes years, and who mistyped waits a minute. */
export const guessRule: AttemptRule = {
  free: 5,
  windowMillis: 24 * 60 * minute,
  pauseMillis: minute,
  longestPauseMillis: 60 * minute,
};

/** A whole office comes from one address on a Monday morning: generous, yet an end to trying every login once. */
export const addressRule: AttemptRule = {
  free: 50,
  windowMillis: 10 * minute,
  pauseMillis: 10 * minute,
  longestPauseMillis: 60 * minute,
};

/** Counted, and never paused: whoever could lock a login by guessing at it from many places could keep its holder out. */
export const slowedRule: AttemptRule = {
  free: Number.POSITIVE_INFINITY,
  windowMillis: 60 * minute,
  pauseMillis: 0,
  longestPauseMillis: 0,
};

const quickFailures = 20;
const longestWaitMillis = 4_000;

/** How long an answer waits at a login that many places guess at. */
export function waitMillis(failures: number): number {
  return failures <= quickFailures ? 0 : Math.min(250 * 2 ** (failures - quickFailures - 1), longestWaitMillis);
}

export type AttemptAnswer =
  | { readonly allowed: true; readonly next: Attempts }
  | { readonly allowed: false; readonly seconds: number };

/**
 * Counts an attempt before it is tried, as if it failed: a hundred at the same moment are a hundred. One that succeeds is
 * taken back by the caller.
 */
export function attempt(before: Attempts | null, now: number, rule: AttemptRule): AttemptAnswer {
  const until = before?.lockedUntil ?? 0;
  if (until > now) {
    return { allowed: false, seconds: Math.ceil((until - now) / 1000) };
  }
  const fresh = before === null || now - (before.lockedUntil ?? before.since) > rule.windowMillis;
  const count = fresh ? 1 : before.count + 1;
  const over = count - rule.free;
  const pause = over < 0 ? null : Math.min(rule.pauseMillis * 2 ** over, rule.longestPauseMillis);
  return {
    allowed: true,
    next: { since: fresh ? now : before.since, count, lockedUntil: pause === null ? null : now + pause },
  };
}
