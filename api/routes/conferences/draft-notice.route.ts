import { z } from 'zod';
import { noticeDocument } from '#domain/conference/documents.ts';
import { queueDraft } from '#db/outbox/draft-document.ts';
import { PreviewNoticeBody, wishOf } from '#api/routes/conferences/notice-wish.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { ConferenceParams } from '#api/support/ids.ts';

export const draftNotice = askRoute({
  path: '/conferences/:conference/notice/draft',
  tag: 'conferences',
  summary:
    'The notice of these conclusions as a .docx that says on every page that it is a draft; the answer names where it can be fetched, 202 there while it is being rendered',
  name: 'draftNotice',
  params: ConferenceParams,
  body: PreviewNoticeBody,
  output: z.object({ id: z.int(), href: z.string() }),
  async answer({ params, body, actor, deps }) {
    const { place, state, given } = await staffedConference(deps, actor, params.conference);
    const wish = wishOf(state, body, given.at);
    const id = await queueDraft(deps.db, {
      ledger: place.ledger,
      stream: place.stream,
      name: 'conclusion-notice',
      fileName: `du-thao-thong-bao-ket-luan-${params.conference}.docx`,
      document: noticeDocument(state.facts, wish.tasks, wish),
    });
    // The conference's own process renders it; with the engine away the reconciler wakes that later.
    await deps.knocker.knock(place);
    return { id, href: `/documents/${String(id)}` };
  },
});
