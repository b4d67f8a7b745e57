import { z } from 'zod';
import { addresseeKinds, deadlineKinds } from '#domain/follow-up-task/events.ts';
import { indicatorKinds } from '#domain/report-template/indicator.ts';
import { DateField, InstantField, PlainNumber } from '#api/support/fields.ts';

const Code = z.string().min(1).max(100);
const MaybeDate = DateField.nullable().default(null);
const MaybeText = z.string().max(4000).nullable().default(null);

/** A JSON number or an exact decimal as text; inside it is always text. */
const Value = z.union([
  PlainNumber,
  z
    .string()
    .regex(/^-?\d{1,30}(\.\d{1,30})?$/)
    .max(62),
]);

const Figure = z.strictObject({
  code: Code,
  value: Value,
  kind: z.enum([...indicatorKinds, 'declared']).default('count'),
  of: Code.nullable().default(null),
  by: Code.nullable().default(null),
  asOf: MaybeDate,
  asStated: MaybeText,
  approximate: z.boolean().default(false),
  period: MaybeText,
});

const Relation = z.discriminatedUnion('check', [
  z.strictObject({ id: Code, check: z.literal('K1'), whole: Code, parts: z.array(Code).min(1).max(500) }),
  z.strictObject({
    id: Code,
    check: z.literal('K2'),
    share: Code,
    numerator: Code,
    denominator: Code,
    decimals: z.int().min(0).max(10).default(0),
  }),
  z.strictObject({ id: Code, check: z.literal('K3'), part: Code, whole: Code }),
  z.strictObject({ id: Code, check: z.literal('K6'), declared: Code, listed: z.literal('tasks') }),
  z.strictObject({ id: Code, check: z.literal('K7'), part: Code, whole: Code }),
]);

const Task = z.strictObject({
  number: z.int().min(1).max(999),
  programme: z.string().min(1).max(60),
  parts: z.array(z.string().max(4000)).max(50).default([]),
  addressees: z
    .array(z.strictObject({ kind: z.enum(addresseeKinds), inferred: z.boolean().default(false) }))
    .max(500)
    .default([]),
  deadline: z.enum(deadlineKinds).default('none'),
});

const Document = z.strictObject({
  number: z.string().min(1).max(200),
  date: MaybeDate,
  inForceFrom: MaybeDate,
  inForceTo: MaybeDate,
});

const Bounds = z.strictObject({ from: DateField, to: DateField });

/** A report in the shape of domain/checks/checked-report.ts; what is left out is empty, which is no error. */
export const ReportFields = {
  figures: z.array(Figure).max(2000).default([]),
  relations: z.array(Relation).max(2000).default([]),
  event: z
    .strictObject({ kind: z.string().max(60).default('conference'), date: DateField, stated: MaybeText })
    .nullable()
    .default(null),
  publishedAt: InstantField.nullable().default(null),
  documents: z.array(Document).max(500).default([]),
  tasks: z.array(Task).max(500).default([]),
  splitTasks: z.array(z.int().min(1).max(999)).max(500).default([]).describe('Tasks counted by their parts (K6)'),
  notFacts: z
    .array(
      z.strictObject({
        value: z.union([PlainNumber, z.string().max(500)]),
        what: z.string().max(500),
      }),
    )
    .max(500)
    .default([]),
  review: z
    .strictObject({
      kind: z.enum(['interim', 'final', 'inspection']),
      from: DateField,
      to: DateField,
      cutOff: MaybeDate,
    })
    .nullable()
    .default(null),
  windows: z.strictObject({ first: Bounds, second: Bounds, year: Bounds }).nullable().default(null),
};
