import { z } from 'zod';
import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { levels } from '#domain/organisation/kinds.ts';

const Day = z.string().transform((text, context): CivilDate => {
  const date = parseCivilDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `not a date: ${text}` });
  return z.NEVER;
});
const MaybeDay = Day.nullable().default(null);
const MaybeText = z.string().nullable().default(null);
const Texts = z.array(z.string()).default([]);

const Period = z.object({ label_vi: z.string(), from: Day, to: Day });
const Post = z.object({ posts_vi: Texts, title_vi: z.string().default('') });

const Review = z.object({
  id: z.string(),
  kind: z.enum(['interim', 'final', 'inspection']),
  span: z.enum(['halfYear', 'year', 'multiYear']),
  programmes: Texts,
  reviewed: Period,
});

const Figure = z.object({
  code: z.string(),
  label_vi: z.string(),
  value: z.number(),
  unit: z.string(),
  kind: z.enum(['count', 'total', 'part', 'share', 'declared']),
  of: MaybeText,
  by: MaybeText,
  programme: z.string(),
  period_vi: MaybeText,
  as_of: MaybeDay,
  as_stated: MaybeText,
});

const Relation = z.discriminatedUnion('check', [
  z.object({ id: z.string(), check: z.literal('K1'), whole: z.string(), parts: z.array(z.string()) }),
  z.object({
    id: z.string(),
    check: z.literal('K2'),
    share: z.string(),
    numerator: z.string(),
    denominator: z.string(),
    decimals: z.int().default(0),
  }),
  z.object({ id: z.string(), check: z.literal('K3'), part: z.string(), whole: z.string() }),
  z.object({ id: z.string(), check: z.literal('K6'), declared: z.string(), listed: z.literal('tasks') }),
  z.object({ id: z.string(), check: z.literal('K7'), part: z.string(), whole: z.string() }),
]);

const Task = z.object({
  number: z.int(),
  programme: z.string(),
  statement_vi: z.string(),
  parts_vi: Texts,
  addressees: z
    .array(z.object({ vi: z.string(), kind: z.enum(['named', 'class']), inferred: z.boolean().default(false) }))
    .default([]),
  deadline: z
    .object({
      kind: z.enum(['none', 'event', 'relative', 'date']),
      text_vi: MaybeText,
      applies_to: MaybeText,
      date: MaybeDay,
    })
    .default({ kind: 'none', text_vi: null, applies_to: null, date: null }),
  horizon_vi: MaybeText,
});

const Expected = z.object({
  id: z.string(),
  check: z.string(),
  /** A number is a number's text: `given: 1.079` unquoted says the same as quoted. */
  given: z
    .union([z.string(), z.number().transform(String)])
    .nullable()
    .default(null)
    .transform((given) => given ?? ''),
  alter: z.unknown().optional(),
  result: z.enum(['pass', 'fail', 'warn', 'value']),
  value: z.unknown().optional(),
});
export type Expectation = z.output<typeof Expected>;

/** A published conference as facts and figures, in the shape of example/data/README.md. Keys it does not name are left alone. */
export const CaseFile = z.object({
  case: z.string().min(1),
  title_vi: z.string(),
  source: z.object({ published_at: MaybeText }),
  organisation: z.object({
    host_unit: MaybeText,
    host_vi: z.string(),
    level: z.enum(levels),
    committees: z
      .array(
        z.object({ code: z.string(), name_vi: z.string(), aliases_vi: Texts, programmes: z.array(z.string()).min(1) }),
      )
      .min(1),
    chair: Post,
    standing_deputy: Post.nullable().default(null),
  }),
  programmes: z.array(z.string()),
  reviews: z.array(Review).min(1),
  event: z.object({
    kind: z.string(),
    date: Day,
    date_stated_vi: MaybeText,
    part_of_day: z.enum(['morning', 'afternoon']).nullable().default(null),
    form: z.enum(['online', 'inPerson', 'hybrid', 'notStated']).default('notStated'),
    connection_points: z
      .object({ count: z.int(), includes_main: z.union([z.boolean(), z.literal('unknown')]).default('unknown') })
      .nullable()
      .default(null),
    participants: z
      .array(z.object({ kind: z.string(), role_vi: z.string(), count: z.int().nullable().default(null) }))
      .default([]),
    papers: z.array(z.object({ by_kind: z.string(), by_vi: z.string() })).default([]),
    topics_vi: Texts,
  }),
  figures: z.array(Figure).default([]),
  relations: z.array(Relation).default([]),
  shortcomings: z
    .object({
      items: z
        .array(
          z.object({
            id: z.string(),
            statement_vi: z.string(),
            kind: z.enum(['shortcoming', 'focusTopic']),
            recurring: z.boolean().default(false),
            inferred: z.boolean().default(false),
          }),
        )
        .default([]),
    })
    .default({ items: [] }),
  directions: z.array(z.object({ id: z.string(), statement_vi: z.string() })).default([]),
  task_defaults: z.object({ horizon: Period.nullable().default(null) }).default({ horizon: null }),
  tasks: z.array(Task).default([]),
  recommendations: z
    .array(
      z.object({
        number: z.int(),
        direction: z.enum(['up', 'down']),
        from_vi: z.string(),
        to_vi: z.string(),
        to_kind: z.string(),
        via_vi: MaybeText,
        statement_vi: z.string(),
        deadline: z.unknown().optional(),
      }),
    )
    .default([]),
  awards: z
    .array(
      z.object({
        kind: z.string(),
        kind_vi: z.string(),
        recipient: z.enum(['collective', 'person']),
        count: z.int(),
        by_vi: z.string(),
        for_vi: z.string(),
        programmes: Texts,
        period_vi: MaybeText,
      }),
    )
    .default([]),
  documents: z
    .array(z.object({ number: z.string(), date: MaybeDay, in_force_from: MaybeDay, in_force_to: MaybeDay }))
    .default([]),
  not_facts: z.array(z.object({ value: z.union([z.number(), z.string()]), what: z.string() })).default([]),
  expected: z.array(Expected).default([]),
});
export type Case = z.output<typeof CaseFile>;
export type CaseFigure = Case['figures'][number];
export type CaseReview = Case['reviews'][number];
