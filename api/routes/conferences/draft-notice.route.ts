import { z } from 'zod';
import { noticeDocument } from '#domain/conference/documents.ts';
import { queueDraft } from '#db/outbox/draft-document.ts';
import { PreviewNoticeBody, wishOf } from '#api/routes/conferences/notice-wish.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { actorOf } from '#api/support/actor.ts';
import { largeFrom } from '#api/support/body-limits.ts';
import type { Register } from '#api/support/command-route.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';
import { readAs } from '#api/support/read-as.ts';

/** No question, because it leaves a file behind; no command either: nothing happens to the conference. */
export const draftNotice: Register = (app, deps) => {
  app.route({
    method: 'POST',
    url: '/conferences/:conference/notice/draft',
    ...largeFrom(deps),
    schema: {
      operationId: 'draftNotice',
      tags: ['conferences'],
      summary:
        'The notice of these conclusions as a .docx that says on every page that it is a draft; the answer names where it can be fetched, 202 there while it is being rendered',
      security: [{ bearer: [] }],
      params: ConferenceParams,
      body: PreviewNoticeBody,
      response: { 200: z.object({ id: z.int(), href: z.string() }), '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: async (request, reply) => {
      const actor = await actorOf(request, deps);
      // Parsed by the validator; Fastify's types cannot see it.
      const { conference } = request.params as z.output<typeof ConferenceParams>;
      const body = request.body as z.output<typeof PreviewNoticeBody>;
      const letter = await readAs(deps, actor, async (reading) => {
        const { place, state, given } = await staffedConference(reading, actor, conference);
        const wish = wishOf(state, body, given.at);
        return { place, document: noticeDocument(state.facts, wish.tasks, wish) };
      });
      const { place, document } = letter;
      const id = await queueDraft(deps.db, {
        ledger: place.ledger,
        stream: place.stream,
        name: 'conclusion-notice',
        fileName: `du-thao-thong-bao-ket-luan-${conference}.docx`,
        document,
      });
      // The conference's own process renders it; with the engine away the reconciler wakes that later.
      await deps.knocker.knock(place);
      return reply.send({ id, href: `/documents/${String(id)}` });
    },
  });
};
