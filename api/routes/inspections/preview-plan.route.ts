import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import type { PlanInspection, RestateInspection } from '#domain/inspection/commands.ts';
import type { InspectionPlan } from '#domain/inspection/parts.ts';
import { rehearse } from '#domain/inspection/rehearse-plan.ts';
import type { InspectionState } from '#domain/inspection/state.ts';
import type { Given } from '#domain/kernel/decision.ts';
import { inspectionStream } from '#domain/kernel/streams.ts';
import { unreached } from '#domain/review-cycle/unreached.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { contactsOfUnits } from '#db/queries/contacts-of-units.query.ts';
import { reportsDue } from '#db/queries/inspections.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { ObstacleShape, obstacleShapes } from '#api/routes/conferences/preview.shapes.ts';
import { PlanField, planOf } from '#api/routes/inspections/fields.ts';
import { InspectionParams, staffedInspection } from '#api/routes/inspections/place.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { namedCommittee, requireProgramme } from '#api/support/committees.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { NumberField } from '#api/support/fields.ts';
import { givenNow } from '#api/support/given-now.ts';
import { Slug } from '#api/support/ids.ts';
import { MaybeText } from '#api/support/unit-field.ts';
import { LetterTemplate } from '#api/support/unions.ts';

const Named = z.object({ unit: z.string(), name: z.string() });
const Told = z.object({
  ...{ at: z.iso.datetime(), template: LetterTemplate, subject: z.string() },
  units: z.array(Named),
});
const Rehearsed = z.object({
  now: z.iso.datetime().describe('What is told at this moment is told by the plan itself'),
  letters: z
    .array(Told)
    .describe('Told by the plan itself, then before each session; one line for each moment and kind'),
  answers: z
    .array(Told)
    .describe('Once it is concluded, before an answer is due that nobody gave: of what is asked so far'),
  reports: z
    .array(z.object({ at: z.iso.datetime(), units: z.array(Named) }))
    .describe('By when its units hand in their reports, in the cycle it names'),
  unreached: z
    .array(Named)
    .describe('Units that get letters by this plan and have nobody with an address to read them'),
  obstacles: z.array(ObstacleShape),
});

const tag = 'inspections';

export const previewInspection = askRoute({
  path: '/inspections/preview',
  tag,
  summary:
    'What planning an inspection comes to: who is told what, and when; what stands in its way. Nothing is stored',
  name: 'previewInspection',
  decidedBy: 'inspection',
  large: true,
  params: z.object({}),
  body: z.strictObject({ committee: Slug, programme: z.string().min(1).max(60), plan: PlanField }),
  output: Rehearsed,
  async answer({ body, actor, deps }) {
    const committee = await namedCommittee(deps, body.committee);
    const { id, host } = committee;
    authorise(actor, 'inspection.PlanInspection', hosted(host));
    requireProgramme(committee, body.programme);
    const plan = await planOf(deps, host, body.plan);
    const command: PlanInspection = {
      type: 'PlanInspection',
      data: {
        ...{ inspection: inspectionStream(host, 'xem-truoc'), committee: id, programme: body.programme, plan },
        host: { unit: host, name: (await unitNames(deps))(host) },
      },
    };
    return rehearsed(deps, { status: 'none' }, command, await givenNow(deps, actor, null, host));
  },
});

export const previewRestatedInspection = askRoute({
  path: '/inspections/:inspection/plan/preview',
  tag,
  summary: 'What stating the plan anew comes to: who is told what, and when; what stands in its way. Nothing is stored',
  name: 'previewRestatedInspection',
  large: true,
  params: InspectionParams,
  body: z.strictObject({ plan: PlanField, base: NumberField.describe('The version that was read'), reason: MaybeText }),
  output: Rehearsed,
  async answer({ params, body, actor, deps }) {
    const { state, place, given } = await staffedInspection(deps, actor, params);
    const plan = await planOf(deps, place.host, body.plan);
    return rehearsed(deps, state, { type: 'RestateInspection', data: { ...body, plan } }, given);
  },
});

async function rehearsed(
  deps: ApiDeps,
  before: InspectionState,
  command: PlanInspection | RestateInspection,
  given: Given,
): Promise<z.output<typeof Rehearsed>> {
  const found = rehearse(before, command, given);
  const { plan } = command.data;
  const base = { now: given.at, reports: await reportDays(deps, plan) };
  if (found.kind === 'refused')
    return { ...base, letters: [], answers: [], unreached: [], obstacles: await obstacleShapes(deps, [found.refusal]) };
  const addressed = [...found.letters, ...found.answers].flatMap(({ letter }) => letter.to);
  const contacts = await contactsOfUnits(deps.db, [...new Set(addressed.map(({ unit }) => unit))]);
  const nameOf = await unitNames(deps);
  return {
    ...base,
    letters: told(deps, found.letters),
    answers: told(deps, found.answers),
    unreached: unreached(addressed, contacts).map((unit) => ({ unit, name: nameOf(unit) })),
    obstacles: [],
  };
}

type Coming = Extract<ReturnType<typeof rehearse>, { readonly kind: 'accepted' }>['letters'];

/** Letters of one moment and one kind stand together; of several that differ (two sessions of one day) each on a line of its own. */
function told({ publicUrl }: ApiDeps, letters: Coming): z.output<typeof Told>[] {
  const lines = new Map<string, z.output<typeof Told>>();
  for (const { at, letter } of letters) {
    const { template, facts, to } = letter;
    const about = `${String(facts['session'] ?? '')} ${String(facts['statement'] ?? '')}`;
    const key = `${at} ${template} ${about}`;
    const { subject } = renderLetter(letter, { recipientName: '', publicUrl, rehearsal: false, now: at });
    const line = lines.get(key) ?? { at, template, subject, units: [] };
    const [first] = to;
    if (first !== undefined) line.units.push({ unit: first.unit, name: String(facts['unit'] ?? '') });
    lines.set(key, line);
  }
  return [...lines.values()];
}

async function reportDays(deps: ApiDeps, { cycle, units }: InspectionPlan) {
  if (cycle === null) return [];
  const days = new Map<string, z.output<typeof Named>[]>();
  const inspected = units.map(({ unit }) => unit);
  for (const { unit, name, due_at: due } of await reportsDue(deps.db, cycle, inspected)) {
    const at = due?.toISOString();
    if (at !== undefined) days.set(at, [...(days.get(at) ?? []), { unit, name }]);
  }
  return [...days].map(([at, named]) => ({ at, units: named }));
}
