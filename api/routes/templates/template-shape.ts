import { z } from 'zod';
import type { ReportTemplate } from '#domain/report-template/template.ts';

export const TemplateShape = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int(),
  sections: z.array(z.object({ code: z.string(), label: z.string(), required: z.boolean() })),
  indicators: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      unit: z.string(),
      kind: z.string(),
      of: z.string().nullable(),
      by: z.string().nullable(),
      setting: z.string().nullable(),
      programme: z.string(),
      required: z.boolean(),
      source: z.string().nullable(),
    }),
  ),
  relations: z.array(z.looseObject({ id: z.string(), check: z.string() })),
});

export function templateShape(template: ReportTemplate): z.output<typeof TemplateShape> {
  const { id, name, version, sections, indicators, relations } = template;
  return {
    ...{ id, name, version },
    sections: [...sections],
    indicators: [...indicators],
    relations: relations.map((relation) => ({ ...relation })),
  };
}
