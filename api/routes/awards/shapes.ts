import { z } from 'zod';
import { awardMeasures, nominationStatuses } from '#domain/award-round/award.ts';
import { proposalStandings } from '#domain/award-round/proposal-list.ts';
import { awardRecipients } from '#domain/conference/parts.ts';

export const EvidenceShape = z.object({
  measure: z.enum(awardMeasures),
  count: z.int(),
  of: z.int().nullable().describe('Null: a count of its own; 0: there was nothing to measure'),
});

export const KindShape = z.object({
  ...{ id: z.string(), kind: z.string(), name: z.string(), recipient: z.enum(awardRecipients) },
  ...{ quota: z.int(), by: z.string() },
  granted: z.int().nullable().describe('How many are granted; for the host’s staff'),
});

export const CriterionShape = z.object({ measure: z.enum(awardMeasures), atLeast: z.int() });

export const PeriodShape = z.object({ label: z.string(), from: z.string(), to: z.string() });

export const SubmissionShape = z.object({
  paper: z.int(),
  ...{ symbol: z.string(), date: z.string(), to: z.string() },
  count: z.int().describe('How many nominations it lists'),
});

export const NominationShape = z.object({
  number: z.int(),
  ...{ kind: z.string(), kindName: z.string(), recipient: z.enum(awardRecipients) },
  name: z.string().describe('Of whom is proposed'),
  post: z.string().nullable(),
  itself: z.boolean().describe('The unit itself'),
  ...{ unit: z.string(), unitName: z.string(), byUnit: z.string(), byUnitName: z.string() },
  ...{ reason: z.string(), status: z.enum(nominationStatuses), because: z.string() },
  evidence: z.array(EvidenceShape).describe('What the record says; of one that was decided, what it said then'),
  decision: z.object({ number: z.string(), date: z.string(), by: z.string() }).nullable(),
  proposal: z
    .object({
      place: z.int().nullable(),
      standing: z.enum(proposalStandings),
      short: z.array(z.enum(awardMeasures)),
      unmeasured: z.array(z.enum(awardMeasures)),
      alike: z.array(z.int()).describe('Others that the record cannot tell from it'),
    })
    .nullable()
    .describe('Where it stands by the criteria; for the host’s staff, and of what was not withdrawn'),
});
