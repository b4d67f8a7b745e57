import type { FastifyInstance } from 'fastify';
import type { StreamId } from '#domain/kernel/ids.ts';
import { type Named, provision } from '#db/accounts/provision.ts';
import { evaluationMaker, evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { keptWhileGood } from '#api/evaluation/kept-while-good.ts';
import type { ExampleHost } from '#api/evaluation/port.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/** This api, as whoever loads an example into it sees it. */
export function exampleHost(app: FastifyInstance, deps: ApiDeps): ExampleHost {
  const tokenOf = tokensOfAnHour(deps);
  return {
    async send({ by, method, path, key, body }) {
      const response = await app.inject({
        method,
        url: path,
        headers: { authorization: `Bearer ${await tokenOf(by)}`, 'idempotency-key': key },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: response.statusCode, text: response.body };
    },
    async provision(people) {
      await provision(deps.db, people, evaluationMaker);
    },
    // A stream that is known has begun, or its first command waits.
    exists: async (stream) => (await deps.places.find(stream as StreamId)) !== undefined,
    failed(error) {
      app.log.error({ err: error }, 'the example was not loaded');
    },
  };
}

/** Each person acts under a token of an hour, made when it is first needed. */
function tokensOfAnHour(deps: ApiDeps): (person: Named) => Promise<string> {
  return keptWhileGood(async (person) => {
    const [token] = await evaluationTokens(deps.db, [person], { name: 'example', days: 1 / 24 });
    if (token === undefined) throw new Error('no token was made');
    return token;
  });
}
