import type { FastifyRequest } from 'fastify';
import { networkOf } from '#domain/accounts/network.ts';
import { tokenHash } from '#api/accounts/secrets.ts';
import { Budgets } from '#api/support/budgets.ts';
import { credentialOf } from '#api/support/credential.ts';
import { Problem } from '#api/support/problem.ts';

/** Behind one heavy reading of a caller so many more may wait. */
const mostInLine = 5;

/**
 * How much one caller may ask. Whoever is signed in has a budget per session or token, so that one office behind one address
 * is not one caller; whoever is not, or only claims to be, draws on that of the network he comes from.
 */
export class Admission {
  private readonly callers: Budgets | null;
  private readonly networks: Budgets | null;
  private readonly lines = new Map<string, { readonly last: Promise<unknown>; readonly length: number }>();

  /** `perSecond` 0: no budget, as behind a proxy that keeps one. */
  constructor(perSecond: number) {
    this.callers = perSecond === 0 ? null : new Budgets(perSecond);
    this.networks = perSecond === 0 ? null : new Budgets(perSecond);
  }

  /** Before anything is looked up. */
  admit(request: FastifyRequest): void {
    const key = callerKey(request);
    const known = key !== null && this.callers?.has(key) === true;
    const wait = known ? this.callers.take(key, Date.now()) : this.networks?.take(networkOf(request.ip), Date.now());
    if (wait !== undefined && wait > 0) tooMany(wait);
  }

  /** What the caller carries counts: from now on he has a budget of his own, and his network has its share back. */
  proved(request: FastifyRequest): void {
    const key = callerKey(request);
    if (key === null || this.callers === null || this.callers.has(key)) return;
    this.callers.take(key, Date.now());
    this.networks?.giveBack(networkOf(request.ip), Date.now());
  }

  /** Heavy readings of one caller come one after the other; his next page does not wait for them, nor does anybody else. */
  async inLine<T>(request: FastifyRequest, read: () => Promise<T>): Promise<T> {
    const key = callerKey(request) ?? networkOf(request.ip);
    const before = this.lines.get(key) ?? { last: Promise.resolve(), length: 0 };
    if (before.length > mostInLine) return tooMany(5);
    const reading = before.last.then(read);
    const last = reading.then(
      () => undefined,
      () => undefined,
    );
    this.lines.set(key, { last, length: before.length + 1 });
    try {
      return await reading;
    } finally {
      const now = this.lines.get(key);
      if (now === undefined || now.length <= 1) this.lines.delete(key);
      else this.lines.set(key, { ...now, length: now.length - 1 });
    }
  }
}

/** The session or token a request comes with, whether or not it counts; null: none. */
export function callerKey(request: FastifyRequest): string | null {
  const credential = credentialOf(request);
  return credential === undefined ? null : tokenHash(credential).toString('base64');
}

export function tooMany(seconds: number): never {
  throw new Problem('too-many-requests', { seconds }, { retryAfter: seconds });
}
