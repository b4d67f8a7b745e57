import type { Role } from '#domain/kernel/actor.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { ApiProblemCode } from '#domain/words/problems.ts';
import { problemSentence } from '#domain/words/problems.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { spoken } from '#api/support/spoken.ts';

export interface FieldError {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly detail: string;
}

/** RFC 9457. `code` is closed: a refusal's code or an ApiProblemCode; `detail` is the Vietnamese sentence. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly pointer?: string;
  readonly errors?: readonly FieldError[];
  /** Who can lift a refusal. */
  readonly liftedBy?: readonly Role[];
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Whose earlier act stands in the way, unless it was the engine's, and when it was done. */
  readonly by?: string;
  readonly at?: string;
  readonly receipt?: number;
}

/** What a route throws to answer with a problem. Never carries anything internal. */
export class Problem extends Error {
  readonly code: ApiProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly more: {
    readonly pointer?: string;
    readonly errors?: readonly FieldError[];
    readonly retryAfter?: number;
    /** A sentence that says more than the code's own. */
    readonly detail?: string;
    readonly liftedBy?: readonly Role[];
  };

  constructor(
    code: ApiProblemCode,
    facts: Readonly<Record<string, string | number>> = {},
    more: {
      readonly pointer?: string;
      readonly errors?: readonly FieldError[];
      readonly retryAfter?: number;
      /** A sentence that says more than the code's own. */
      readonly detail?: string;
      readonly liftedBy?: readonly Role[];
    } = {},
  ) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.more = more;
  }
}

/** The domain's "no" to a question: the same body as that of a refused command, without a receipt. */
export class RefusedProblem extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function statusOf(problem: Problem): number {
  switch (problem.code) {
    case 'invalid-input':
    case 'malformed-json':
    case 'idempotency-key-missing':
    case 'idempotency-key-invalid':
    case 'idempotency-key-reused':
    case 'ambiguous-number':
    case 'not-a-number':
    case 'negative-number':
    case 'draft-base-ahead':
    case 'unknown-unit':
    case 'unknown-task':
    case 'unit-not-below':
    case 'unknown-shortcoming':
    case 'unknown-template':
    case 'superior-does-not-call':
    case 'year-without-totals':
    case 'years-without-deadlines':
    case 'unknown-cycle':
    case 'cycle-not-open':
    case 'cycle-expects-no-conference':
    case 'cycle-has-conference':
    case 'rehearsal-mixed-with-real':
    case 'outside-calendar':
    case 'unknown-committee':
    case 'file-empty':
    case 'file-infected':
    case 'file-unknown':
      return 422;
    case 'command-failed':
    case 'delivery-still-queued':
    case 'delivery-without-address':
    case 'draft-closed':
    case 'report-draft-closed':
    case 'minutes-draft-closed':
    case 'draft-empty':
    case 'draft-not-presented':
    case 'draft-unfit':
    case 'draft-changed':
    case 'too-many-drafts':
    case 'too-many-files':
    case 'files-sealed':
    case 'file-waiting':
    case 'file-closed-task':
    case 'pdf-not-available':
      return 409;
    case 'bad-request':
    case 'file-cut-off':
      return 400;
    case 'request-too-slow':
      return 408;
    case 'address-too-long':
      return 414;
    case 'headers-too-large':
      return 431;
    case 'unknown-host':
      return 421;
    case 'body-too-large':
    case 'file-too-large':
      return 413;
    case 'unsupported-media-type':
    case 'file-old-office':
    case 'file-type-not-taken':
    case 'file-program':
    case 'file-with-macros':
    case 'file-broken':
    case 'file-unpacks-too-large':
      return 415;
    case 'unauthenticated':
    case 'position-ended':
    case 'login-refused':
    case 'sso-denied':
    case 'sso-mismatch':
    case 'second-factor-refused':
      return 401;
    case 'not-permitted':
    case 'unit-taken-over':
    case 'not-by-token':
    case 'not-served':
    case 'second-factor-required':
    case 'password-change-required':
    case 'position-required':
    case 'cross-site':
    case 'setup-closed':
    case 'sso-level-too-low':
    case 'sso-not-provisioned':
      return 403;
    case 'second-factor-enrolled':
    case 'second-factor-unreadable':
    case 'last-administrator':
    case 'second-administrator-needed':
    case 'house-set-by-environment':
    case 'house-still-trial':
    case 'house-needs-real-account':
    case 'example-not-loaded':
    case 'example-closed':
      return 409;
    case 'not-found':
    case 'report-not-there':
      return 404;
    case 'method-not-allowed':
      return 405;
    case 'range-not-there':
      return 416;
    case 'too-many-requests':
      return 429;
    case 'engine-unavailable':
    case 'sso-unavailable':
    case 'database-unavailable':
    case 'storage-full':
    case 'file-store-unavailable':
    case 'pdf-busy':
    case 'pdf-failed':
    case 'stopping':
      return 503;
    case 'internal':
      return 500;
  }
}

export function problemBody(problem: Problem, requestId: string, receipt?: number): ProblemBody {
  const { pointer, errors, detail, liftedBy } = problem.more;
  return {
    type: `urn:hoi-nghi:problem:${problem.code}`,
    title: problem.code,
    status: statusOf(problem),
    code: problem.code,
    detail: detail ?? problemSentence(problem.code, { ...problem.facts, requestId }, spoken()),
    requestId,
    ...(receipt === undefined ? {} : { receipt }),
    ...(liftedBy === undefined ? {} : { liftedBy }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** A refusal that points at a value is bad input (422); one that names a state is a conflict (409). */
export function refusalBody(refusal: Refusal, requestId: string, receipt?: number): ProblemBody {
  return {
    type: `urn:hoi-nghi:refusal:${refusal.code}`,
    title: refusal.code,
    status: refusal.pointer === undefined ? 409 : 422,
    code: refusal.code,
    detail: refusalSentence(refusal.code, refusal.facts, spoken()),
    requestId,
    ...(receipt === undefined ? {} : { receipt }),
    liftedBy: refusal.liftedBy,
    facts: refusal.facts,
    ...priorActOf(refusal),
    ...(refusal.pointer === undefined ? {} : { pointer: refusal.pointer }),
  };
}

/** What the engine has added of an earlier act that the refusal stands on. */
export function priorActOf({ facts: { by, at } }: Pick<Refusal, 'facts'>): {
  readonly by?: string;
  readonly at?: string;
} {
  return { ...(typeof by === 'string' ? { by } : {}), ...(typeof at === 'string' ? { at } : {}) };
}
