import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { accessKinds } from '#domain/accounts/access-kind.ts';
import { accessLogLines } from '#db/access-log/list.ts';
import { AccountIdField } from '#api/accounts/admin/fields.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { authorise } from '#api/support/authorise.ts';
import { DateField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { Role } from '#api/support/unions.ts';

const Kind = z.enum(accessKinds);
/** `2026-11-22:17`: the day and the number in it, as `next` gave it. */
const Before = z
  .string()
  .regex(/^(?:199\d|20\d\d|2100)-\d{2}-\d{2}:\d{1,9}$/)
  .max(20)
  .transform((text) => ({ day: text.slice(0, 10), number: Number(text.slice(11)) }));

const Line = z
  .object({
    day: z.string(),
    number: z.int(),
    at: z.iso.datetime(),
    kind: Kind,
    account: z.string().nullable(),
    login: z.string().nullable(),
    person: z.string().nullable(),
    role: Role.nullable(),
    unit: z.string().nullable(),
    unitName: z.string().nullable(),
    address: z.string().nullable(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .meta({ id: 'AccessLogLine' });

export const readAccessLog = queryRoute({
  path: '/access-log',
  tag: 'administration',
  summary: 'Who came, was refused or took something out, and what was changed about accounts; newest first',
  name: 'readAccessLog',
  params: z.object({}),
  query: z.object({
    from: DateField.optional(),
    to: DateField.optional(),
    kind: z.union([Kind.transform((one) => [one]), z.array(Kind).max(accessKinds.length)]).optional(),
    account: AccountIdField.optional(),
    unit: UnitField.optional(),
    text: z.string().trim().min(1).max(200).optional(),
    before: Before.optional(),
    limit: z.coerce.number().int().min(1).max(5000).default(100),
  }),
  output: z.object({ lines: z.array(Line), next: z.string().nullable() }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readAccessLog', installation);
    const { kind: kinds, ...filter } = query;
    // Readers have no sight of the access log at all: it is the administrator's, and the right is asked above.
    const [rows, nameOf] = await Promise.all([accessLogLines(deps.record, { ...filter, kinds }), unitNames(deps)]);
    const last = rows.length === query.limit ? rows.at(-1) : undefined;
    return {
      lines: rows.map(({ at, detail, unit, ...row }) => ({
        ...row,
        at: at.toISOString(),
        unit,
        unitName: unit === null ? null : nameOf(unit),
        detail: JSON.parse(detail) as z.output<typeof Line>['detail'],
      })),
      next: last === undefined ? null : `${last.day}:${String(last.number)}`,
    };
  },
});
