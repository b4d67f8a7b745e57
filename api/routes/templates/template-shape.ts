import { z } from 'zod';
import type { FieldType } from '#domain/report-template/field-type.ts';
import { type Indicator, overYears } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import type { ReportTemplate } from '#domain/report-template/template.ts';
import { IndicatorKind, Setting } from '#api/support/unions.ts';
import { ModelCountField } from '#api/routes/models/fields.ts';

const RelationShape = z
  .discriminatedUnion('check', [
    z.object({ id: z.string(), check: z.literal('K1'), whole: z.string(), parts: z.array(z.string()) }),
    z.object({
      ...{ id: z.string(), check: z.literal('K2'), share: z.string(), numerator: z.string(), denominator: z.string() },
      decimals: z.int(),
    }),
    z.object({ id: z.string(), check: z.enum(['K3', 'K7']), part: z.string(), whole: z.string() }),
  ])
  .meta({ id: 'Relation' });

const digits = z.int().exactOptional();

export const FieldTypeShape = z
  .discriminatedUnion('is', [
    z.object({ is: z.enum(['count', 'money', 'yesNo', 'date', 'text']) }),
    z.object({ is: z.enum(['decimal', 'percent']), digits }),
    z.object({ is: z.literal('choice'), options: z.array(z.object({ code: z.string(), label: z.string() })) }),
  ])
  .meta({ id: 'FieldType' });

export function fieldTypeShape(type: FieldType): z.output<typeof FieldTypeShape> {
  return type.is === 'choice' ? { ...type, options: [...type.options] } : type;
}

export function indicatorShape({ type, ...rest }: Indicator): z.output<typeof contentShape.indicators>[number] {
  return { ...rest, ...(type === undefined ? {} : { type: fieldTypeShape(type) }) };
}

export const contentShape = {
  sections: z.array(
    z.object({
      ...{ code: z.string(), label: z.string(), required: z.boolean(), requiredFrom: z.string().exactOptional() },
      setting: Setting.nullable().exactOptional(),
    }),
  ),
  indicators: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      unit: z.string(),
      kind: IndicatorKind,
      type: FieldTypeShape.exactOptional(),
      of: z.string().nullable(),
      by: z.string().nullable(),
      setting: Setting.nullable(),
      programme: z.string(),
      required: z.boolean(),
      requiredFrom: z.string().exactOptional(),
      computed: z.string().exactOptional(),
      mayBeMissing: z.boolean().exactOptional(),
      overYears: z.enum(overYears).exactOptional(),
      models: ModelCountField.exactOptional(),
      source: z.string().nullable(),
    }),
  ),
  relations: z.array(RelationShape),
};

export const TemplateShape = z.object({
  ...{ id: z.string(), name: z.string(), version: z.int() },
  host: z.string().nullable().describe("The unit whose own it is; null = the installation's"),
  ...contentShape,
});

export function templateShape(template: ReportTemplate): z.output<typeof TemplateShape> {
  const { id, name, version, host, sections, indicators, relations } = template;
  return {
    ...{ id, name, version, host },
    sections: [...sections],
    indicators: indicators.map(indicatorShape),
    relations: relations.map(relationShape),
  };
}

export function relationShape(relation: Relation): z.output<typeof RelationShape> {
  return relation.check === 'K1' ? { ...relation, parts: [...relation.parts] } : relation;
}
