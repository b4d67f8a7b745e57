import { freshId } from '#web/kit/fresh-id.ts';
import createClient from 'openapi-fetch';
import type { components, paths } from '#web/api/schema.d.ts';

/** Of any route: an aggregate's own refusals are told by their codes, too. */
export type Problem = Omit<components['schemas']['Problem'], 'code'> & { readonly code: string };
export type CommandAnswer = components['schemas']['CommandAnswer'];

/** Typed by the API description. It throws nothing by itself: see `taken`. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
/** The api's own sentences come in the language of the page, whatever the browser is set to. */
api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang);
    return request;
  },
});

/** The api said no: the sentence is in `problem.detail`, the place in `problem.pointer`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.detail);
    this.status = status;
    this.problem = problem;
  }
}

/** Nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'unauthenticated';
}

/** The position was taken away: its person is told why, and goes on in another if there is one. */
export function isOutOfPosition(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problem.code === 'position-ended';
}

/** No answer at all: the network or the server is away. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's body, or an error of one of the two kinds above. */
export async function taken<T>(asked: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    throw new Unreachable('no answer', { cause });
  });
  if (data !== undefined) return data;
  // It stops or starts anew: nobody has answered yet.
  if (isProblem(error) && error.code === 'stopping') throw new Unreachable(error.detail);
  if (isProblem(error)) throw new ProblemError(response.status, error);
  if (response.status >= 502) throw new Unreachable(`answered with ${response.status}`);
  throw new Error(`answered with ${response.status}`);
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'detail' in error;
}

export interface CommandKey {
  readonly 'idempotency-key': string;
}

/** One per intent: every try of the same intent carries the same key, so that it is done once. */
export function newKey(): CommandKey {
  return { 'idempotency-key': freshId() };
}
