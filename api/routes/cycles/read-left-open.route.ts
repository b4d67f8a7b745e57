import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { unkeptPromises } from '#domain/follow-up-task/unkept-promises.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { lineNames } from '#domain/review-cycle/left-open.ts';
import { unansweredSentence } from '#domain/documents/unanswered.ts';
import { proposedAgenda } from '#domain/documents/proposed-agenda.ts';
import { leftBefore } from '#api/routes/cycles/left-open.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Line = z.string().describe('By what it is taken out of the call');

export const readLeftOpen = queryRoute({
  path: '/cycles/:cycle/left-open',
  tag: 'cycles',
  summary: 'What earlier conclusions left open, as the call for reports would name it now',
  name: 'readLeftOpen',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    notices: z
      .array(
        z.object({
          ...{ line: Line, conference: z.string(), title: z.string(), notice: z.string(), date: z.string() },
          ...{ given: z.int(), done: z.int(), overdue: z.int() },
        }),
      )
      .describe('Whose conclusions are to be reported on, and how their tasks stand; those withdrawn are not counted'),
    tasks: z.array(
      z.object({
        ...{ line: Line, notice: z.string(), number: z.int(), statement: z.string() },
        source: z.string().nullable().describe('What gave it beside a conference, as it is cited; null: the notice'),
        programme: z.string().nullable(),
        units: z.array(z.object({ unit: z.string().nullable(), name: z.string(), lead: z.boolean() })),
        due: z.string().nullable(),
        dueText: z.string().nullable().describe('The term as concluded, where it is no day'),
        unkept: z.array(z.enum(unkeptPromises)).describe('What was promised of it and not kept'),
      }),
    ),
    more: z.int().describe('How many more are open than the call names'),
    recommendations: z
      .array(
        z.object({
          ...{ line: Line, notice: z.string(), number: z.int() },
          recommendation: z.string().describe('Of that conference: `kn-3` of the discussion, `kl-7` of the notice'),
          said: z.string().describe('As a report says that it is not answered, in Vietnamese'),
          ...{ from: z.string(), to: z.string(), statement: z.string() },
        }),
      )
      .describe('Nobody has answered them'),
    recurring: z
      .array(
        z.object({
          ...{ line: Line, conference: z.string(), statement: z.string() },
          since: z.string().nullable().describe('When it was first stated; null: it was only said to be known'),
          recurrences: z.int(),
        }),
      )
      .describe('Shortcomings that were found again'),
    stated: z
      .array(
        z.object({
          ...{ conference: z.string(), id: z.string(), statement: z.string(), recurs: z.boolean() },
          ...{ since: z.string(), recurrences: z.int() },
        }),
      )
      .describe('Shortcomings that the last conferences stated: the next one says which it finds again'),
    agenda: z.array(z.string()).describe('Items that the next conference’s agenda has by itself'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    authorise(actor, 'readBoard', hosted(place.host));
    const { open, stated } = await leftBefore(deps, actor, place);
    const { tasks, more, notices = [], recommendations = [], again = [] } = open;
    return {
      notices: notices.map((each) => ({
        ...each,
        line: lineNames.notice(each),
        conference: slugOf(each.conference),
      })),
      tasks: tasks.map((each) => ({
        ...each,
        line: lineNames.task(each),
        source: each.source ?? null,
        programme: each.programme ?? null,
        units: each.units.map(({ lead = false, ...unit }) => ({ ...unit, lead })),
        unkept: [...(each.unkept ?? [])],
      })),
      more,
      stated: stated.map((each) => ({ ...each, conference: slugOf(each.conference) })),
      agenda: [...proposedAgenda(notices)],
      recommendations: recommendations.map(({ conference, id, ...each }) => ({
        ...each,
        line: lineNames.recommendation({ conference, id }),
        recommendation: id,
        said: unansweredSentence(each),
      })),
      recurring: again.map((each) => ({
        line: lineNames.again(each),
        conference: slugOf(each.conference),
        ...{ statement: each.statement, since: each.since ?? null, recurrences: each.recurrences ?? 0 },
      })),
    };
  },
});
