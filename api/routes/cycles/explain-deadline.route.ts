import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { reminderTemplates } from '#domain/review-cycle/letter-templates.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { remindersOf } from '#db/queries/reminders-of.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authorise } from '#api/support/authorise.ts';
import { DeadlineShape, deadlineShape } from '#api/support/deadline-shape.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Audience, ReportStatus } from '#api/support/unions.ts';

export const explainDeadline = queryRoute({
  path: '/cycles/:cycle/explain/:unit',
  tag: 'cycles',
  summary: "How a unit's deadline came about, line by line, and its ladder of reminders",
  name: 'explainDeadline',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    unit: z.string(),
    name: z.string(),
    status: ReportStatus,
    deadline: DeadlineShape,
    passed: z.boolean(),
    ladder: z.array(
      z.object({
        key: z.string(),
        offset: z.int().describe('Working days: before the deadline negative'),
        audience: Audience,
        at: z.iso.datetime(),
        fired: z.boolean(),
      }),
    ),
    notArmed: z.array(z.int()).describe('Steps that were past when this deadline was made: they never fire'),
    lastRemindedOn: z.string().nullable(),
    reminders: z
      .array(
        z.object({
          key: z.string(),
          template: z.enum(reminderTemplates),
          at: z.iso.datetime(),
          letters: z.int(),
          arrived: z.int(),
          failed: z.int(),
        }),
      )
      .describe('What was sent to the unit, by the ladder and by hand, and whether it arrived'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'explainDeadline', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    const member = await cycleMember(deps.db, place.stream, unit);
    const armed =
      'deadlines' in doc
        ? doc.deadlines.find(({ deadline }) => deadline.version === member?.deadline_version)
        : undefined;
    if (member === undefined || armed === undefined || !('plan' in doc) || doc.plan === null) {
      throw new Problem('not-found');
    }
    const { deadline, fired, passed } = armed;
    // Told by the events: of this unit alone, whose row the wall has let through.
    const reminders = await remindersOf(deps.record, place.stream, unit);
    const kept = new Set(deadline.rungs.map(({ offset }) => offset));
    return {
      unit: member.unit,
      name: member.name,
      status: member.status,
      deadline: deadlineShape(deadline),
      passed,
      ladder: deadline.rungs.map(({ key, offset, audience, at }) => ({
        ...{ key, offset, audience, at },
        fired: fired.includes(key),
      })),
      notArmed: doc.plan.ladder.steps.map(({ offset }) => offset).filter((offset) => !kept.has(offset)),
      lastRemindedOn: member.last_reminded_on,
      reminders: reminders.map((one) => ({ ...one, at: one.at.toISOString() })),
    };
  },
});
