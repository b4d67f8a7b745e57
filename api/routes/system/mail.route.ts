import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { oneMail, sinkMail } from '#db/queries/mail.query.ts';
import { mailListPage, mailPage, type ShownMail } from '#api/routes/system/mail-page.ts';
import { actorOf } from '#api/support/actor.ts';
import { authorise } from '#api/support/authorise.ts';
import type { Register } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';

const Filter = z.object({
  recipient: z.string().max(320).optional(),
  subject: z.string().max(500).optional(),
  rehearsal: z.enum(['true', 'false', '']).optional(),
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  token: z.string().optional(),
});
const OneMail = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

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

/** What the built-in sink has taken, as a page to read or as JSON. */
export const mail: Register = (app, deps) => {
  app.route({
    method: 'GET',
    url: '/mail',
    schema: {
      ...described('readMail', 'Mail the sink has taken: a page, or JSON by the Accept header'),
      querystring: Filter,
      response: { 200: eitherForm(List), '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: async (request, reply) => {
      const list = await listed(deps, request);
      if (wantsJson(request)) return reply.send(list);
      const filter = filterOf(request.query as z.output<typeof Filter>);
      return html(reply, mailListPage(list.mails, list.total, list.next, filter));
    },
  });
  app.route({
    method: 'GET',
    url: '/mail.json',
    schema: {
      ...described('readMailJson', 'The same as JSON whatever the Accept header says'),
      querystring: Filter,
      response: { 200: List, '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: (request) => listed(deps, request),
  });
  app.route({
    method: 'GET',
    url: '/mail/:id',
    schema: {
      ...described('readOneMail', 'One mail'),
      params: OneMail,
      response: { 200: eitherForm(Shown), '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: async (request, reply) => {
      await mayReadMail(deps, request);
      const { id } = request.params as z.output<typeof OneMail>;
      const row = await oneMail(deps.db, id);
      if (row === undefined) throw new Problem('not-found');
      if (wantsJson(request)) return reply.send(shown(row));
      const { token } = request.query as { readonly token?: string };
      return html(reply, mailPage(shown(row), deps.publicUrl, token));
    },
  });
};

/** In an evaluation it is open; elsewhere it holds rehearsals' mail and is for those who may read it. */
async function mayReadMail(deps: ApiDeps, request: FastifyRequest): Promise<void> {
  if (deps.evaluation) return;
  authorise(await actorOf(request, deps), 'readMail', installation);
}

async function listed(deps: ApiDeps, request: FastifyRequest): Promise<z.output<typeof List>> {
  await mayReadMail(deps, request);
  const query = request.query as z.output<typeof Filter>;
  const { total, mails } = await sinkMail(deps.db, { ...filterOf(query), before: query.before, limit: query.limit });
  return {
    total,
    mails: mails.map(shown),
    next: mails.length === query.limit ? (mails.at(-1)?.id ?? null) : null,
  };
}

function filterOf({ recipient, subject, rehearsal, token }: z.output<typeof Filter>) {
  const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text?.normalize('NFC'));
  const flag = given(rehearsal);
  return {
    recipient: given(recipient),
    subject: given(subject),
    rehearsal: flag === undefined ? undefined : flag === 'true',
    token,
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

function described(operationId: string, summary: string) {
  return { operationId, tags: ['system'], summary };
}

function eitherForm(json: z.ZodType) {
  return {
    description: 'A page for people, or the same as JSON',
    content: { 'application/json': { schema: json }, 'text/html': { schema: z.string() } },
  };
}
