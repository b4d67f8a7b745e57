import { z } from 'zod';
import type { Register } from '#api/support/command-route.ts';
import { openSchema } from '#api/support/open-route.ts';

/** The process answers; whether it can work is `/ready`. */
export const health: Register = (app) => {
  app.route({
    method: 'GET',
    url: '/health',
    schema: openSchema('health', 'system', 'The process answers', z.object({ status: z.literal('ok') })),
    handler: () => ({ status: 'ok' }),
  });
};
