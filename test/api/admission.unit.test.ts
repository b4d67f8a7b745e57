import type { FastifyError, FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { Admission } from '#api/support/admission.ts';
import { Budgets } from '#api/support/budgets.ts';
import { problemFor } from '#api/support/error-problem.ts';
import { Problem, statusOf } from '#api/support/problem.ts';

function requestOf(ip: string, token?: string): FastifyRequest {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const more = { server: { plainHttp: false }, routeOptions: { config: {}, bodyLimit: 1 } };
  const made: unknown = { ip, headers, cookies: {}, query: {}, ...more };
  return made as FastifyRequest;
}

const codeOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Problem ? error.code : 'another';
  }
};

describe('a budget', () => {
  it('is twenty seconds of its rate at once, then the rate, and says how long to wait', () => {
    const budgets = new Budgets(10);
    const taken = Array.from({ length: 201 }, () => budgets.take('a', 0));
    expect(taken.filter((wait) => wait === 0)).toHaveLength(200);
    expect(taken.at(-1)).toBe(1);
    expect(budgets.take('b', 0)).toBe(0);
    expect(budgets.take('a', 1000)).toBe(0);
    expect(Array.from({ length: 10 }, () => budgets.take('a', 1000)).filter((wait) => wait === 0)).toHaveLength(9);
  });

  it('of twenty thousand callers is remembered, of those who called last', () => {
    const budgets = new Budgets(10);
    for (let at = 0; at <= 20_000; at += 1) budgets.take(String(at), 0);
    expect([budgets.has('0'), budgets.has('1'), budgets.has('20000')]).toEqual([false, true, true]);
  });
});

describe('who is admitted', () => {
  it('draws on his own budget once he is known, so that a neighbour who asks too much keeps nobody out', () => {
    const admission = new Admission(1);
    admission.admit(requestOf('10.0.0.1', 'known'));
    admission.proved(requestOf('10.0.0.1', 'known'));
    for (let at = 0; at < 20; at += 1) admission.admit(requestOf('10.0.0.1', `guess-${String(at)}`));
    expect(codeOf(() => admission.admit(requestOf('10.0.0.1')))).toBe('too-many-requests');
    expect(codeOf(() => admission.admit(requestOf('10.0.0.1', 'another guess')))).toBe('too-many-requests');
    expect(codeOf(() => admission.admit(requestOf('10.0.0.1', 'known')))).toBeNull();
    expect(codeOf(() => admission.admit(requestOf('10.0.0.2')))).toBeNull();
  });

  it('shares a budget with the whole network of a household or an office', () => {
    const admission = new Admission(1);
    for (let at = 0; at < 20; at += 1) admission.admit(requestOf(`2001:db8:1:2::${String(at)}`));
    expect(codeOf(() => admission.admit(requestOf('2001:db8:1:2:ffff::9')))).toBe('too-many-requests');
    expect(codeOf(() => admission.admit(requestOf('2001:db8:1:3::9')))).toBeNull();
  });

  it('is everybody where there is no limit', () => {
    const admission = new Admission(0);
    for (let at = 0; at < 1_000; at += 1) admission.admit(requestOf('10.0.0.1', 'a'));
  });

  it('reads one heavy thing at a time, while others read theirs', async () => {
    const admission = new Admission(0);
    const told: string[] = [];
    let end = (): void => undefined;
    const first = new Promise<undefined>((resolve) => {
      end = () => {
        resolve(undefined);
      };
    });
    const read = (caller: string, name: string, until?: Promise<undefined>) =>
      admission.inLine(requestOf('10.0.0.1', caller), async () => {
        told.push(`${name} begins`);
        await until;
        told.push(`${name} ends`);
      });
    const slow = read('a', 'slow', first);
    const next = read('a', 'next');
    await read('b', 'other');
    expect(told).toEqual(['slow begins', 'other begins', 'other ends']);
    const waiting = Array.from({ length: 4 }, () => read('a', 'more'));
    await expect(read('a', 'one too many')).rejects.toMatchObject({ code: 'too-many-requests' });
    end();
    await Promise.all([slow, next, ...waiting]);
    expect(told.slice(3, 5)).toEqual(['slow ends', 'next begins']);
    await read('a', 'again');
  });

  it('goes on after a reading that failed', async () => {
    const admission = new Admission(0);
    const failing = admission.inLine(requestOf('1.1.1.1', 'a'), () => Promise.reject(new Error('no')));
    const next = admission.inLine(requestOf('1.1.1.1', 'a'), () => Promise.resolve('read'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('read');
  });
});

describe('an error', () => {
  const answerTo = (more: object) => {
    const problem = problemFor(Object.assign(new Error('x'), more) as FastifyError, requestOf('1.1.1.1'));
    return [statusOf(problem), problem.code];
  };

  it.each(['22021', '22003', '22008', '22P02'])(
    'of the database about a value (%s) is the fault of who sent it',
    (code) => {
      expect(answerTo({ code })).toEqual([422, 'invalid-input']);
    },
  );

  it.each([
    ...['53100', '53200', '53300', '57014', '57P01', '57P03', '58030', '08006', '40001', '55P03', '25P03'],
    ...['ECONNREFUSED', 'ETIMEDOUT', 'ENOTFOUND'],
  ])('of a database that cannot now (%s) asks to try again', (code) => {
    expect(answerTo({ code })).toEqual([503, 'database-unavailable']);
  });

  it('of a pool that has no connection left asks to try again', () => {
    expect(answerTo({ message: 'timeout exceeded when trying to connect' })).toEqual([503, 'database-unavailable']);
  });

  it.each([
    [400, 400, 'bad-request'],
    [403, 403, 'not-served'],
    [404, 404, 'not-found'],
    [414, 414, 'address-too-long'],
    [415, 415, 'unsupported-media-type'],
    [416, 416, 'range-not-there'],
    [418, 400, 'bad-request'],
    [500, 500, 'internal'],
    [undefined, 500, 'internal'],
  ])('of a plugin keeps its status (%s), and its code is of that status', (statusCode, status, code) => {
    expect(answerTo({ statusCode })).toEqual([status, code]);
  });
});
