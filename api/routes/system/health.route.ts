import { z } from 'zod';
import { modes } from '#config/env.ts';
import { route } from '#api/support/route.ts';

/** The process answers; whether it can work is `/ready`. */
export const health = route({
  ...{ method: 'GET', path: '/health', tag: 'system', name: 'health', summary: 'The process answers' },
  asks: 'open',
  takes: {},
  output: z.object({ status: z.literal('ok'), mode: z.enum(modes).describe('How this installation is used') }),
  handle: ({ deps }) => Promise.resolve({ status: 'ok' as const, mode: deps.mode }),
});
