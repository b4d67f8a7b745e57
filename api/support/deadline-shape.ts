import { z } from 'zod';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import { explainSentence } from '#domain/words/explain.ts';
import { ExplainCode } from '#api/support/unions.ts';
import { spoken } from '#api/support/spoken.ts';

export const DeadlineShape = z.object({
  version: z.int(),
  date: z.string(),
  hour: z.string(),
  at: z.iso.datetime(),
  lines: z.array(
    z.object({
      code: ExplainCode,
      date: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
      sentence: z.string().describe('In Vietnamese'),
    }),
  ),
});

/** A deadline with its explanation, line by line: what was applied and the day that came of it. */
export function deadlineShape({ version, date, hour, at, explain }: Deadline): z.output<typeof DeadlineShape> {
  const lines = explain.map((line) => ({
    ...line,
    facts: { ...line.facts },
    sentence: explainSentence(line, spoken()),
  }));
  return { version, date, hour, at, lines };
}
