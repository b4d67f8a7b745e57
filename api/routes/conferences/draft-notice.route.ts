import { z } from 'zod';
import { noticeDocument } from '#domain/conference/documents.ts';
import { queueDraft } from '#db/outbox/draft-document.ts';
import { PreviewNoticeBody, wishOf } from '#api/routes/conferences/notice-wish.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { route } from '#api/support/route.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { readAs } from '#api/support/read-as.ts';

/** No question, because it leaves a file behind; no command either: nothing happens to the conference. */
export const draftNotice = route({
  method: 'POST',
  path: '/conferences/:conference/notice/draft',
  tag: 'conferences',
  name: 'draftNotice',
  summary:
    'The notice of these conclusions as a .docx that says on every page that it is a draft; the answer names where it can be fetched, 202 there while it is being rendered',
  asks: 'person',
  takes: { params: ConferenceParams, body: PreviewNoticeBody },
  large: true,
  output: z.object({ id: z.int(), href: z.string() }),
  async handle({ caller: actor, params: { conference }, body, deps }) {
    const letter = await readAs(deps, actor, async (reading) => {
      const { place, state, given } = await staffedConference(reading, actor, conference);
      const wish = wishOf(state, body, given.at);
      return { place, document: noticeDocument(state, wish, wish) };
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
    return { id, href: `/documents/${String(id)}` };
  },
});
