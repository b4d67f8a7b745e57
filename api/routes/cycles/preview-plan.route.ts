import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { planOf } from '#engine/make-plan.ts';
import { madePlan } from '#api/routes/cycles/made-plan.ts';
import { PlanBody } from '#api/routes/cycles/plan-body.ts';
import { ScheduleShape, scheduleShape } from '#api/routes/cycles/schedule-shape.ts';
import { rehearse } from '#domain/review-cycle/rehearse-plan.ts';
import { scheduleOf } from '#domain/review-cycle/schedule.ts';
import { unaddressed, unreached } from '#domain/review-cycle/unreached.ts';
import { contactsOfUnits } from '#db/queries/contacts-of-units.query.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { DeadlineShape, deadlineShape } from '#api/support/deadline-shape.ts';
import { nowOf } from '#api/support/now.ts';
import { RefusedProblem } from '#api/support/problem.ts';
import { ContactRole, LetterTemplate } from '#api/support/unions.ts';

export const previewPlan = askRoute({
  params: z.object({}),
  path: '/cycles/preview',
  tag: 'cycles',
  summary: 'What a plan comes to: deadlines, and every letter if no unit reports. Nothing is stored',
  name: 'previewPlan',
  decidedBy: 'reviewCycle',
  large: true,
  body: PlanBody,
  output: z.object({
    cycle: z.string(),
    deadlines: z.array(DeadlineShape.extend({ units: z.array(z.string()) })),
    letters: z.array(
      z.object({
        at: z.iso.datetime(),
        template: LetterTemplate,
        to: z.array(z.object({ unit: z.string(), role: ContactRole })),
        subject: z.string(),
      }),
    ),
    schedule: ScheduleShape,
    unreached: z
      .array(z.object({ unit: z.string(), name: z.string() }))
      .describe('Units that get letters by this plan and have nobody with an address to read them'),
    unaddressed: z
      .array(z.object({ unit: z.string(), name: z.string(), role: ContactRole }))
      .describe('Every post that gets letters by this plan and has no address, also of units where another has one'),
  }),
  async answer({ body, actor, deps }) {
    const plan = madePlan(await planOf(deps, body, instantFromMillis(Date.now())));
    authorise(actor, 'reviewCycle.PlanCycle', hosted(plan.host.unit));
    const calendar = await workingCalendar(deps, plan.host.unit);
    const preview = rehearse(plan, {
      at: nowOf(plan.clock),
      actor,
      commandId: 'preview' as CommandId,
      calendar,
    });
    if (preview.kind === 'refused') throw new RefusedProblem(preview.refusal);
    const { made, letters } = preview;
    const context = { recipientName: '', publicUrl: deps.publicUrl, rehearsal: plan.clock !== null };
    const addressed = letters.flatMap(({ letter }) => letter.to);
    const contacts = await contactsOfUnits(
      deps.db,
      [...new Set(addressed.map(({ unit }) => unit))],
      [...new Set(addressed.map(({ role }) => role))],
    );
    const nameOf = new Map([plan.host, ...plan.members].map(({ unit, name }) => [unit, name]));
    const named = (unit: UnitId) => ({ unit, name: nameOf.get(unit) ?? unit });
    return {
      cycle: slugOf(plan.cycle),
      deadlines: made.deadlines.map((deadline) => ({
        ...deadlineShape(deadline),
        units: made.assigned.filter(({ version }) => version === deadline.version).map(({ unit }) => unit),
      })),
      letters: letters.map(({ at, letter }) => ({
        at,
        template: letter.template,
        to: [...letter.to],
        subject: renderLetter(letter, { ...context, now: at }).subject,
      })),
      schedule: scheduleShape(scheduleOf(made, calendar)),
      unreached: unreached(addressed, contacts).map(named),
      unaddressed: unaddressed(addressed, contacts).map(({ unit, role }) => ({ ...named(unit), role })),
    };
  },
});
