import { z } from 'zod';
import { letterTemplates } from '#domain/words/letter-templates.ts';
import { deliveryStatuses } from '#db/schema.ts';
import { hosted } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { mailboxCounts, mailboxPage } from '#db/queries/mailbox.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { DeliveryShape, deliveryShape } from '#api/routes/system/delivery-shape.ts';
import { authorise, authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CountInAddress, DateField } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { DeliveryStatus, LetterTemplate } from '#api/support/unions.ts';

const most = 1000;

export const listDeliveries = queryRoute({
  path: '/deliveries',
  tag: 'system',
  summary: 'The delivery log, one row per recipient: of a cycle, conference or task, or of all that the committee sent',
  name: 'listDeliveries',
  params: z.object({}),
  query: z.object({
    stream: z.string().min(1).max(300).optional().describe('cycle/…, conference/… or task/…; left out: all'),
    rehearsal: z.enum(['true', 'false']).optional().describe('Without a stream: only rehearsals, or none of them'),
    status: z.enum(deliveryStatuses).optional(),
    template: z.enum(letterTemplates).optional(),
    unit: z.string().max(150).optional(),
    text: z.string().trim().max(200).optional().describe('In subject, recipient or address; marks may be left out'),
    from: DateField.optional(),
    to: DateField.optional(),
    after: CountInAddress.default(0).describe('The last id already read'),
    before: CountInAddress.optional().describe('Newest first; 0 = from the newest on'),
    limit: z.coerce.number().int().min(1).max(most).default(most),
  }),
  output: z.object({
    counts: z
      .array(z.object({ template: LetterTemplate, status: DeliveryStatus, count: z.int() }))
      .describe('Of everything that is asked for, but for status and template'),
    deliveries: z.array(DeliveryShape),
    next: z.int().nullable().describe('For `after`, or for `before` when that was given'),
  }),
  async answer({ query, actor, deps }) {
    const where = await placeOfMail(deps, actor, query);
    const { status, template, unit, text, from, to } = query;
    const wishes = {
      ...where,
      status: status ?? null,
      template: template ?? null,
      unit: unit ?? null,
      text: text === undefined || text === '' ? null : text,
      from: from ?? null,
      to: to ?? null,
    };
    const page = { after: query.after, before: query.before ?? null, limit: query.limit };
    const rows = await mailboxPage(deps.db, wishes, page);
    const nameOf = await unitNames(deps);
    return {
      counts: await mailboxCounts(deps.db, wishes),
      deliveries: rows.map((row) => deliveryShape(row, nameOf)),
      next: rows.length === query.limit ? (rows.at(-1)?.id ?? null) : null,
    };
  },
});

interface Where {
  readonly stream: StreamId | null;
  readonly ledgers: readonly LedgerId[];
}

/** One aggregate's mail, or that in the books of the caller's own committee: the real one and the rehearsals' one. */
async function placeOfMail(
  deps: ApiDeps,
  actor: Actor,
  { stream, rehearsal }: { readonly stream?: string | undefined; readonly rehearsal?: 'true' | 'false' | undefined },
): Promise<Where> {
  if (stream === undefined) {
    authorise(actor, 'readDeliveries', hosted(actor.unit, [actor.unit]));
    const books = [false, true].filter((one) => rehearsal === undefined || one === (rehearsal === 'true'));
    return { stream: null, ledgers: hostsOf(actor).flatMap((host) => books.map((one) => ledgerOf(host, one))) };
  }
  const place = await deps.places.find(stream as StreamId);
  if (place === undefined) throw new Problem('not-found');
  await authoriseReading(deps, actor, 'readDeliveries', place);
  return { stream: place.stream, ledgers: [place.ledger] };
}
