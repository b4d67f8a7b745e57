import { z } from 'zod';
import { taskAges, taskStandings } from '#domain/follow-up-task/standing.ts';
import type { TaskFilter } from '#db/queries/task-filter.ts';
import { cycleStream, Slug, unitId } from '#api/support/ids.ts';
import { seriesOf } from '#domain/kernel/streams.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

/** Left out and `false` are the same: a filter chooses, it does not exclude. */
const Only = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

/** Which tasks a list or a count is about. */
export const TaskFilterFields = {
  rehearsal: RehearsalFlag,
  conference: Slug.optional(),
  cycle: Slug.optional(),
  unit: Slug.optional(),
  programme: z.string().min(1).max(60).optional(),
  leader: z.string().min(1).max(500).optional().describe('Who of the committee’s leaders answers for it, as concluded'),
};

/** The same and what a leader counts by, as of now. */
export const TaskChoiceFields = {
  ...TaskFilterFields,
  state: z.enum(taskStandings).optional(),
  age: z.enum(taskAges).optional().describe('Days since it was concluded'),
  q: z.string().trim().min(1).max(200).optional().describe('Text of the task, its units, its notice; without marks'),
  noUnit: Only.describe('true: only tasks that run and nobody is assigned to, as they are counted'),
  noDate: Only.describe('true: only tasks without a date'),
  silent: Only.describe('true: only tasks without a date and more than three months without proposal or report'),
  waiting: z.enum(['verification', 'extension']).optional().describe('Only tasks in which a unit waits for this'),
  expected: Only.describe('true: only what was to be done by now: done, or overdue'),
  late: Only.describe('true: only those in which a share, that of `unit` where one is named, is or was late'),
  side: z
    .enum(['given', 'received', 'co'])
    .optional()
    .describe(
      'given: by the actor’s committee; received: by the actor’s unit, which leads or does it alone; co: it works with another that leads; left out: all',
    ),
  inPlaceOf: Slug.optional().describe('Those of a unit that ended and for which the actor’s unit answers'),
};

interface Stated {
  readonly rehearsal: boolean;
  readonly conference?: string | undefined;
  readonly cycle?: string | undefined;
  readonly unit?: string | undefined;
  readonly programme?: string | undefined;
  readonly leader?: string | undefined;
}

export function taskFilterOf({ rehearsal, conference, cycle, unit, programme, leader }: Stated) {
  return {
    rehearsal,
    conference: conference === undefined ? null : seriesOf(conference),
    cycle: cycle === undefined ? null : cycleStream(cycle),
    unit: unit === undefined ? null : unitId(unit),
    programme: programme ?? null,
    leader: leader ?? null,
  };
}

type Choice = z.output<z.ZodObject<typeof TaskChoiceFields>>;

export function taskChoiceOf(stated: Choice, status: TaskFilter['status'] = null): TaskFilter {
  const { state, age, q, noUnit, noDate, silent, waiting, side, expected, late } = stated;
  return {
    ...taskFilterOf(stated),
    status,
    state: state ?? null,
    age: age ?? null,
    text: q ?? null,
    without: [
      ...(noUnit ? (['unit'] as const) : []),
      ...(noDate ? (['date'] as const) : []),
      ...(silent ? (['word'] as const) : []),
    ],
    waiting: waiting ?? null,
    side: side ?? null,
    expected,
    late,
  };
}
