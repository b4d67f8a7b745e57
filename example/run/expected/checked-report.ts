import { z } from 'zod';
import { cutOffOf } from '#example/case/timeline.ts';
import type { Asking } from '#example/run/expected/answer.ts';

const Checked = z.object({
  counts: z.object({ figures: z.int() }),
  results: z.array(
    z.object({ id: z.string(), outcome: z.enum(['pass', 'fail', 'warn']), facts: z.record(z.string(), z.unknown()) }),
  ),
  flags: z.object({ figuresAfterCutOff: z.array(z.string()) }),
});
export type Checked = z.output<typeof Checked>;

export interface Wishes {
  readonly splitTasks?: readonly number[];
  readonly cutOff?: string;
  /** The words of the day, where the expectation brings its own. */
  readonly stated?: string;
}

/** The case as a report, laid before the product's own checks. */
export function askChecks(
  { api, office, content }: Pick<Asking, 'api' | 'office' | 'content'>,
  wishes: Wishes = {},
): Promise<Checked> {
  const { figures, relations, event, source, documents, tasks, not_facts, reviews } = content;
  const [review] = reviews;
  const report = {
    figures: figures.map(({ code, value, kind, of, by, as_of, as_stated, period_vi }) => ({
      ...{ code, value, kind, of, by, asOf: as_of, asStated: as_stated, period: period_vi },
    })),
    relations,
    event: { kind: event.kind, date: event.date, stated: wishes.stated ?? event.date_stated_vi },
    publishedAt: source.published_at,
    // A document the text gives no number of cannot be checked by it.
    documents: documents.flatMap(({ number, date, in_force_from, in_force_to }) =>
      number === null ? [] : [{ number, date, inForceFrom: in_force_from, inForceTo: in_force_to }],
    ),
    tasks: tasks.map(({ number, programme, parts_vi, addressees, deadline }) => ({
      ...{ number, programme, parts: parts_vi, deadline: deadline.kind },
      addressees: addressees.map(({ kind, inferred }) => ({ kind, inferred })),
    })),
    splitTasks: wishes.splitTasks ?? [],
    notFacts: not_facts,
    review:
      review === undefined
        ? null
        : {
            ...{ kind: review.kind, from: review.reviewed.from, to: review.reviewed.to },
            cutOff: wishes.cutOff ?? cutOffOf(review),
          },
  };
  return api.ask(office.coordinator, '/questions/checks', report, Checked);
}
