import type { FastifyRequest } from 'fastify';
import { actorOf } from '#api/support/actor.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/** Whoever is not signed in is read no further than this; so is everybody where a route does not ask for more. */
export const usualBody = 64 * 1024;

/** A whole organisation fits; a workbook or a film does not. */
export const largeBody = 8 * 1024 * 1024;

/** For bodies that are rightly larger: who sends it is asked before the first byte of it is read. */
export function largeFrom(deps: ApiDeps) {
  return {
    bodyLimit: largeBody,
    onRequest: async (request: FastifyRequest): Promise<void> => {
      await actorOf(request, deps);
    },
  };
}
