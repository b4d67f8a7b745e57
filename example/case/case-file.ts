import { z } from 'zod';
import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { levels } from '#domain/organisation/kinds.ts';

const Day = z.string().transform((text, context): CivilDate => {
  const date = parseCivilDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `expected a day as YYYY-MM-DD, found "${text}"` });
  return z.NEVER;
});
/** What the text may leave unsaid: a key left out and a null are the same silence. */
function unless<T extends z.ZodType, D>(said: T, unsaid: D) {
  return said.nullish().transform((value): NonNullable<z.output<T>> | D => value ?? unsaid);
}
function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((items): readonly z.output<T>[] => items ?? []);
}
const MaybeDay = unless(Day, null);
const MaybeText = unless(z.string(), null);
const Texts = listOf(z.string());
const Inferred = unless(z.boolean(), false);

const Period = z.object({ label_vi: z.string(), from: Day, to: Day });
const Horizon = z.object({ label_vi: MaybeText, from: MaybeDay, to: MaybeDay });
const Post = z.object({ posts_vi: Texts, title_vi: unless(z.string(), '') });

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
  /** Null: the text tells none. */
  programme: MaybeText,
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
    decimals: unless(z.int(), 0),
  }),
  z.object({ id: z.string(), check: z.literal('K3'), part: z.string(), whole: z.string() }),
  z.object({ id: z.string(), check: z.literal('K6'), declared: z.string(), listed: z.literal('tasks') }),
  z.object({ id: z.string(), check: z.literal('K7'), part: z.string(), whole: z.string() }),
]);

const Task = z.object({
  number: z.int(),
  programme: MaybeText,
  statement_vi: z.string(),
  parts_vi: Texts,
  addressees: listOf(z.object({ vi: z.string(), kind: z.enum(['named', 'class']), inferred: Inferred })),
  deadline: unless(
    z.object({
      kind: z.enum(['none', 'event', 'relative', 'date']),
      text_vi: MaybeText,
      applies_to: MaybeText,
      date: MaybeDay,
    }),
    { kind: 'none', text_vi: null, applies_to: null, date: null },
  ),
  horizon_vi: MaybeText,
});

const Expected = z.object({
  id: z.string(),
  check: z.string(),
  /** A number is a number's text: `given: 1.079` unquoted says the same as quoted. */
  given: unless(z.union([z.string(), z.number().transform(String)]), ''),
  alter: z.unknown().optional(),
  result: z.enum(['pass', 'fail', 'warn', 'value']),
  value: z.unknown().optional(),
});
export type Expectation = z.output<typeof Expected>;

const Event = z.object({
  kind: z.string(),
  date: Day,
  date_stated_vi: MaybeText,
  part_of_day: unless(z.enum(['morning', 'afternoon']), null),
  form: unless(z.enum(['online', 'inPerson', 'hybrid', 'notStated']), 'notStated'),
  connection_points: unless(
    z.object({ count: z.int(), includes_main: unless(z.union([z.boolean(), z.literal('unknown')]), 'unknown') }),
    null,
  ),
  participants: listOf(z.object({ kind: z.string(), role_vi: MaybeText, count: unless(z.int(), null) })),
  papers: listOf(z.object({ by_kind: z.string(), by_vi: MaybeText })),
  topics_vi: Texts,
});

const Shortcoming = z.object({
  id: z.string(),
  statement_vi: z.string(),
  kind: z.enum(['shortcoming', 'focusTopic']),
  recurring: Inferred,
  inferred: Inferred,
});

const Recommendation = z.object({
  number: z.int(),
  direction: z.enum(['up', 'down']),
  from_vi: MaybeText,
  to_vi: MaybeText,
  to_kind: z.string(),
  via_vi: MaybeText,
  statement_vi: z.string(),
  deadline: z.unknown().optional(),
});

const Award = z.object({
  kind: z.string(),
  kind_vi: z.string(),
  recipient: z.enum(['collective', 'person']),
  count: z.int(),
  by_vi: MaybeText,
  for_vi: MaybeText,
  programmes: Texts,
  period_vi: MaybeText,
});

/** A published conference as facts and figures, in the shape of example/data/README.md. Keys it does not name are left alone. */
const Written = z.object({
  case: z.string().min(1),
  title_vi: z.string(),
  source: unless(z.object({ published_at: MaybeText }), { published_at: null }),
  organisation: z.object({
    host_unit: MaybeText,
    host_vi: z.string(),
    level: z.enum(levels),
    committees: z
      .array(
        z.object({ code: z.string(), name_vi: z.string(), aliases_vi: Texts, programmes: z.array(z.string()).min(1) }),
      )
      .min(1),
    chair: unless(Post, { posts_vi: [], title_vi: '' }),
    standing_deputy: unless(Post, null),
    /** Of an inspection: the body that sent the team. */
    visitor: unless(z.object({ name_vi: z.string(), head: unless(Post, null) }), null),
  }),
  programmes: z.array(z.string()).min(1),
  reviews: z.array(Review).min(1),
  event: Event,
  figures: listOf(Figure),
  relations: listOf(Relation),
  shortcomings: unless(z.object({ items: listOf(Shortcoming) }), { items: [] }),
  directions: listOf(z.object({ id: z.string(), statement_vi: z.string() })),
  task_defaults: unless(z.object({ horizon: unless(Horizon, null) }), { horizon: null }),
  tasks: listOf(Task),
  recommendations: listOf(Recommendation),
  commitments: listOf(z.object({ number: z.int(), by_vi: MaybeText, statement_vi: z.string() })),
  awards: listOf(Award),
  documents: listOf(z.object({ number: MaybeText, date: MaybeDay, in_force_from: MaybeDay, in_force_to: MaybeDay })),
  not_facts: listOf(z.object({ value: z.union([z.number(), z.string()]), what: z.string() })),
  expected: listOf(Expected),
});

/** What names no programme is of the first one the case names: the product keeps no figure and no task without one. */
export const CaseFile = Written.transform((content) => {
  const [first = ''] = content.programmes;
  return {
    ...content,
    figures: content.figures.map((figure) => ({ ...figure, programme: figure.programme ?? first })),
    tasks: content.tasks.map((task) => ({ ...task, programme: task.programme ?? first })),
  };
});
export type Case = z.output<typeof CaseFile>;
export type CaseFigure = Case['figures'][number];
export type CaseReview = Case['reviews'][number];
