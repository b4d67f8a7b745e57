import { z } from 'zod';
import type { IssueInspectionConclusion, RestateInspection } from '#domain/inspection/commands.ts';
import { unitAsked } from '#domain/inspection/asked-items.ts';
import { inspectionRow } from '#db/queries/inspections.query.ts';
import {
  ConclusionBody,
  concludingOf,
  FindingsBody,
  InspectionRecommendationField,
  PlanField,
  planOf,
} from '#api/routes/inspections/fields.ts';
import { requireStanding } from '#api/routes/directives/fields.ts';
import { InspectionParams, inspectionOf } from '#api/routes/inspections/place.ts';
import { AnswerBody } from '#api/routes/recommendations/fields.ts';
import { JoinBody, joiningOf } from '#api/routes/shortcomings/same-as.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { lineUpTo, NumberField, ReasonField } from '#api/support/fields.ts';
import { placeOrNotFound, Slug } from '#api/support/ids.ts';
import { unitsWithin } from '#api/support/known-units.ts';
import { Problem } from '#api/support/problem.ts';
import { MaybeText } from '#api/support/unit-field.ts';

const tag = 'inspections';

export const restateInspection = commandRoute({
  path: '/inspections/:inspection/plan',
  tag,
  summary: 'State the plan of an inspection anew, as a whole, until it is concluded',
  action: 'inspection.RestateInspection',
  large: true,
  params: InspectionParams,
  body: z.strictObject({
    plan: PlanField,
    base: NumberField.describe('The version that was read'),
    reason: MaybeText,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
    const lookUp = async (): Promise<RestateInspection['data']> => ({
      ...body,
      plan: await planOf(deps, place.host, body.plan),
    });
    return { place, unit: null, lookUp };
  },
});

export const recordInspectionSession = commandRoute({
  path: '/inspections/:inspection/sessions',
  tag,
  summary: 'Record what was said and seen at a working session; a later record stands in place of the one before',
  action: 'inspection.RecordInspectionSession',
  large: true,
  params: InspectionParams,
  body: z.strictObject({
    session: Slug,
    present: lineUpTo(2000).default(''),
    text: z.string().trim().max(50_000),
  }),
  async target({ params, body, deps }) {
    return { place: await placeOrNotFound(deps, inspectionOf(params), 'inspection'), unit: null, data: body };
  },
});

export const recordFindings = commandRoute({
  path: '/inspections/:inspection/findings',
  tag,
  summary: 'Record all that was found at one unit: good, weak, new ways; another record of it stands in its place',
  action: 'inspection.RecordFindings',
  large: true,
  params: InspectionParams,
  body: FindingsBody,
  async target({ params, body, deps }) {
    return { place: await placeOrNotFound(deps, inspectionOf(params), 'inspection'), unit: null, data: body };
  },
});

export const stateInspectionRecommendations = commandRoute({
  path: '/inspections/:inspection/recommendations',
  tag,
  summary: 'State what the team asks of the units, and the units of whoever is above; the list replaces the one before',
  action: 'inspection.StateInspectionRecommendations',
  large: true,
  params: InspectionParams,
  body: z.strictObject({ items: z.array(InspectionRecommendationField).max(200) }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
    const lookUp = async () => {
      const row = await inspectionRow(deps.record, place.stream);
      if (row === undefined) throw new Problem('not-found');
      // Of the host's tree or the host itself, as those inspected; whoever stands beside it is asked on paper.
      const named = body.items.flatMap(({ unit }, at) =>
        unit === null ? [] : [[`/items/${String(at)}/unit`, unit] as const],
      );
      await unitsWithin(deps, place.host, named, row.doc.plan.from);
      return body;
    };
    return { place, unit: null, lookUp };
  },
});

export const answerInspectionRecommendation = commandRoute({
  path: '/inspections/:inspection/recommendations/answers',
  tag: 'recommendations',
  summary:
    'Record what came of a recommendation of an inspection: the host what it was told, a unit what it says of its own',
  action: 'inspection.AnswerInspectionRecommendation',
  params: InspectionParams,
  body: AnswerBody,
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
    const row = actor.unit === place.host ? undefined : await inspectionRow(deps.db, place.stream);
    // Before it is concluded the unit has not been told what is asked of it.
    const own = row?.doc.status === 'concluded' && unitAsked(row.doc, body.item) === actor.unit;
    return { place, unit: own ? actor.unit : null, data: body };
  },
});

export const issueInspectionConclusion = commandRoute({
  path: '/inspections/:inspection/conclusion',
  tag,
  summary:
    'Issue the conclusion of an inspection under a number of the host’s own series, or enter the one that was received; what it requires and what was promised become tasks in the same act',
  action: 'inspection.IssueInspectionConclusion',
  large: true,
  params: InspectionParams,
  body: ConclusionBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
    const lookUp = async (): Promise<IssueInspectionConclusion['data']> => {
      const row = await inspectionRow(deps.record, place.stream);
      if (row === undefined) throw new Problem('not-found');
      await requireStanding(deps, body.tasks);
      return concludingOf(deps, row.doc, body);
    };
    return { place, unit: null, lookUp };
  },
});

export const joinInspectionShortcoming = commandRoute({
  path: '/inspections/:inspection/shortcomings/join',
  tag,
  summary: 'Say that what a concluded inspection found weak is what was stated earlier of that unit, or one of its own',
  action: 'inspection.JoinInspectionShortcoming',
  params: InspectionParams,
  body: JoinBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
    return { place, unit: null, lookUp: () => joiningOf(deps, place, body) };
  },
});

export const callOffInspection = commandRoute({
  path: '/inspections/:inspection/call-off',
  tag,
  summary: 'Call an inspection off before it is concluded',
  action: 'inspection.CallOffInspection',
  params: InspectionParams,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params, body, deps }) {
    return { place: await placeOrNotFound(deps, inspectionOf(params), 'inspection'), unit: null, data: body };
  },
});
