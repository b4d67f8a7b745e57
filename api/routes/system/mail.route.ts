import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { oneMail, sinkMail } from '#db/queries/mail.query.ts';
import { mailListPage, mailPage, type ShownMail } from '#api/routes/system/mail-page.ts';
import { actorOf } from '#api/support/actor.ts';
import { authorise } from '#api/support/authorise.ts';
import { route } from '#api/support/route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { CountInAddress } from '#api/support/fields.ts';

const Filter = z.object({
  recipient: z.string().max(320).optional(),
  subject: z.string().max(500).optional(),
  rehearsal: z.enum(['true', 'false', '']).optional(),
  before: CountInAddress.min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
const OneMail = z.object({ id: CountInAddress.min(1) });

const Shown = z.object({
  id: z.int(),
  receivedAt: z.iso.datetime(),
  messageId: z.string().nullable(),
  sender: z.string(),
  recipients: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  rehearsal: z.boolean(),
});
const List = z.object({ total: z.int(), mails: z.array(Shown), next: z.int().nullable() });

/** In an evaluation it is open: who asks is found out below. */
const reading = { method: 'GET', tag: 'system', asks: 'open' } as const;

/** What the built-in sink has taken, as a page to read or as JSON. */
export const mails = route({
  ...{ ...reading, path: '/mail', name: 'readMail' },
  summary: 'Mail the sink has taken: a page, or JSON by the Accept header',
  takes: { querystring: Filter },
  others: { 200: eitherForm(List) },
  async handle({ query, request, reply, deps }) {
    const list = await listed(deps, request, query);
    if (wantsJson(request)) return reply.send(list);
    return html(reply, mailListPage(list.mails, list.total, list.next, filterOf(query)));
  },
});

export const mailsAsJson = route({
  ...{ ...reading, path: '/mail.json', name: 'readMailJson' },
  summary: 'The same as JSON whatever the Accept header says',
  takes: { querystring: Filter },
  output: List,
  handle: ({ query, request, deps }) => listed(deps, request, query),
});

export const mail = route({
  ...{ ...reading, path: '/mail/:id', name: 'readOneMail', summary: 'One mail' },
  takes: { params: OneMail },
  others: { 200: eitherForm(Shown) },
  async handle({ params: { id }, request, reply, deps }) {
    await mayReadMail(deps, request);
    const row = await oneMail(deps.db, id);
    if (row === undefined) throw new Problem('not-found');
    if (wantsJson(request)) return reply.send(shown(row));
    return html(reply, mailPage(shown(row), deps.publicUrl));
  },
});

/**
 * In an evaluation it is open; elsewhere it holds rehearsals' mail and is for those who may read it. The sink's mails belong to no
 * unit: they are outside the row-security wall, and this is all that guards them.
 */
async function mayReadMail(deps: ApiDeps, request: FastifyRequest): Promise<void> {
  if (deps.evaluation) return;
  authorise(await actorOf(request, deps), 'readMail', installation);
}

type Filtered = z.output<typeof Filter>;

async function listed(deps: ApiDeps, request: FastifyRequest, query: Filtered): Promise<z.output<typeof List>> {
  await mayReadMail(deps, request);
  const { total, mails } = await sinkMail(deps.db, { ...filterOf(query), before: query.before, limit: query.limit });
  return {
    total,
    mails: mails.map(shown),
    next: mails.length === query.limit ? (mails.at(-1)?.id ?? null) : null,
  };
}

function filterOf({ recipient, subject, rehearsal }: Filtered) {
  const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text?.normalize('NFC'));
  const flag = given(rehearsal);
  return {
    recipient: given(recipient),
    subject: given(subject),
    rehearsal: flag === undefined ? undefined : flag === 'true',
  };
}

type Row = NonNullable<Awaited<ReturnType<typeof oneMail>>>;

function shown(row: Row): ShownMail & { recipients: string[] } {
  return {
    id: row.id,
    receivedAt: row.received_at.toISOString(),
    messageId: row.message_id,
    sender: row.sender,
    recipients: row.recipients,
    subject: row.subject,
    text: row.body_text,
    rehearsal: row.rehearsal,
  };
}

function wantsJson(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('application/json') ?? false;
}

function html(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
    .header('referrer-policy', 'no-referrer')
    .serializer((text: string) => text)
    .send(page);
}

function eitherForm(json: z.ZodType) {
  return {
    description: 'A page for people, or the same as JSON',
    content: { 'application/json': { schema: json }, 'text/html': { schema: z.string() } },
  };
}
