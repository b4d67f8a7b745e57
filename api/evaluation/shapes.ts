import { z } from 'zod';
import { guideSteps, loadingSteps, personaNames } from '#api/evaluation/port.ts';
import { PersonRole } from '#api/support/unions.ts';

export const PersonaField = z.enum(personaNames);

export const ExampleShape = z
  .discriminatedUnion('status', [
    z.object({ status: z.enum(['absent', 'loaded']) }),
    z.object({
      status: z.literal('loading'),
      step: z.enum(loadingSteps),
      done: z.int(),
      total: z.int(),
    }),
    z.object({ status: z.literal('failed'), code: z.string().describe('Loading again goes on where it stopped') }),
  ])
  .meta({ id: 'EvaluationExample' });

export const PersonaShape = z.object({
  persona: PersonaField,
  name: z.string(),
  role: PersonRole,
  unit: z.string(),
  unitName: z.string(),
});

/** What the guided first cycle needs to know by name. */
export const GuideShape = z.object({
  collecting: z.string().describe('The cycle whose reports come in'),
  planned: z.string().describe('The cycle that is planned and not yet called for'),
  unit: z.string().describe('The unit whose report is missing'),
  unitName: z.string(),
  figures: z
    .array(z.object({ code: z.string(), label: z.string(), value: z.number() }))
    .describe('With these the totals come out as they were published'),
  steps: z
    .array(z.object({ step: z.enum(guideSteps), persona: PersonaField, done: z.boolean(), address: z.string() }))
    .describe('The guided first cycle: who does what where, and what is done'),
});
