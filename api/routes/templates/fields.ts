import { z } from 'zod';
import { mostDigits } from '#domain/report-template/field-type.ts';
import { indicatorKinds, overYears } from '#domain/report-template/indicator.ts';
import { settings } from '#domain/organisation/setting.ts';
import { DateField, lineUpTo } from '#api/support/fields.ts';
import { ModelCountField } from '#api/routes/models/fields.ts';

const code = z.string().max(200);
const label = lineUpTo(1000);

const digits = z
  .int()
  .min(0)
  .max(mostDigits)
  .exactOptional()
  .describe('After the mark; left out: as many as are given');

const TypeField = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.enum(['count', 'money', 'yesNo', 'date', 'text']) }),
    z.strictObject({ is: z.enum(['decimal', 'percent']), digits }),
    z.strictObject({
      is: z.literal('choice'),
      options: z.array(z.strictObject({ code, label: lineUpTo(200) })).max(100),
    }),
  ])
  .describe('What stands in its cell; left out: a whole number for what is counted, a decimal for a share or an index');

const requiredFrom = DateField.exactOptional().describe(
  'Required of reports whose data close on that day or later: a law comes into force in mid-period',
);

const IndicatorField = z.strictObject({
  code,
  label,
  unit: lineUpTo(200).describe('What is counted'),
  kind: z.enum(indicatorKinds),
  type: TypeField.exactOptional(),
  of: code.nullable().default(null).describe('The whole it is a part or a subset of'),
  by: code.nullable().default(null).describe('The breakdown a part belongs to'),
  setting: z.enum(settings).nullable().default(null).describe('null = asked from every setting'),
  programme: z.string().max(50),
  required: z.boolean().default(false),
  requiredFrom,
  computed: z
    .string()
    .max(2000)
    .exactOptional()
    .describe('Formula of codes, numbers, + − × ÷ % and brackets; nobody fills it in then'),
  mayBeMissing: z.boolean().exactOptional().describe('The unit may say that it has no figure, and why'),
  overYears: z
    .enum(overYears)
    .exactOptional()
    .describe(
      "In a review of several years; last: counted at a point of time, the last year's stands. Left out: added",
    ),
  models: ModelCountField.exactOptional(),
  source: label.nullable().default(null).describe('Who publishes an index'),
});

const RelationField = z.discriminatedUnion('check', [
  z.strictObject({ id: code, check: z.literal('K1'), whole: code, parts: z.array(code).max(500) }),
  z.strictObject({
    id: code,
    check: z.literal('K2'),
    share: code,
    numerator: code,
    denominator: code,
    decimals: z.int().min(0).max(mostDigits),
  }),
  z.strictObject({ id: code, check: z.literal('K3'), part: code, whole: code }),
  z.strictObject({ id: code, check: z.literal('K7'), part: code, whole: code }),
]);

/** Outline (sections), table (indicators) and what must hold between the figures. */
export const contentFields = {
  sections: z
    .array(
      z.strictObject({
        ...{ code, label, required: z.boolean().default(false), requiredFrom },
        setting: z.enum(settings).nullable().exactOptional().describe('Left out, or null: asked from every setting'),
      }),
    )
    .max(200)
    .default([]),
  indicators: z.array(IndicatorField).max(2000).default([]),
  relations: z.array(RelationField).max(2000).default([]),
};
