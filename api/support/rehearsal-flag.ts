import { z } from 'zod';

/** No list and no figure of real cycles contains a rehearsal: whoever wants rehearsals asks for them, and gets only them. */
export const RehearsalFlag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true')
  .describe('true: rehearsals only; false: real cycles only');
