import { z } from 'zod';
import { roles } from '#domain/kernel/actor.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import { problemWords } from '#domain/words/problems.ts';
import { codesOfRefusals } from '#domain/words/refusals.ts';

/** Said in the description and not enforced on the way out: a code that is missing here must not turn a "no" into a 500. */
function problemOf(id: string, codes: readonly string[]) {
  return z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      code: z
        .string()
        .meta({ enum: [...new Set(codes)].sort() })
        .describe('Closed: the name of a rule or a kind of error'),
      detail: z.string().describe('A Vietnamese sentence for the person'),
      requestId: z.string(),
      pointer: z.string().optional().describe('JSON pointer to the value at fault'),
      errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
      liftedBy: z
        .array(z.string().meta({ enum: [...roles] }))
        .optional()
        .describe('Roles that can lift it'),
      facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      by: z
        .string()
        .optional()
        .describe('Who did what stands in the way; absent where it was nobody, or not to be told'),
      at: z.iso.datetime().optional().describe('When that was done, in domain time'),
      receipt: z.int().optional(),
    })
    .meta({ id });
}

const ofTheApi = Object.keys(problemWords);

/** Of a route at which no aggregate decides. */
export const ProblemSchema = problemOf('Problem', ofTheApi);

/** Of a route at which one does: what its decider can refuse, beside what the api itself says. */
export const refusalSchemas: Readonly<Record<AggregateKind, typeof ProblemSchema>> = {
  reviewCycle: problemOf('ReviewCycleProblem', [...ofTheApi, ...codesOfRefusals.reviewCycle]),
  conference: problemOf('ConferenceProblem', [...ofTheApi, ...codesOfRefusals.conference]),
  followUpTask: problemOf('FollowUpTaskProblem', [...ofTheApi, ...codesOfRefusals.followUpTask]),
  organisation: problemOf('OrganisationProblem', [...ofTheApi, ...codesOfRefusals.organisation]),
  template: problemOf('TemplateProblem', [...ofTheApi, ...codesOfRefusals.template]),
  calendar: problemOf('CalendarProblem', [...ofTheApi, ...codesOfRefusals.calendar]),
  outsideIndex: problemOf('OutsideIndexProblem', [...ofTheApi, ...codesOfRefusals.outsideIndex]),
  directive: problemOf('DirectiveProblem', [...ofTheApi, ...codesOfRefusals.directive]),
  modelRegister: problemOf('ModelRegisterProblem', [...ofTheApi, ...codesOfRefusals.modelRegister]),
  inspection: problemOf('InspectionProblem', [...ofTheApi, ...codesOfRefusals.inspection]),
  awardRound: problemOf('AwardRoundProblem', [...ofTheApi, ...codesOfRefusals.awardRound]),
};
