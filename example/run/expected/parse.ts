import { z } from 'zod';
import type { Question } from '#example/run/expected/answer.ts';

const Read = z.object({ outcome: z.enum(['value', 'warn', 'fail']), value: z.unknown() });

export const parse: Question = (given, { api, office }) =>
  api.get(office.coordinator, `/questions/parse?text=${encodeURIComponent(given)}`, Read);
