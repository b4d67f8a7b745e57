import { approvedMinutes, draftOfMinutes } from '#domain/conference/minutes-paper.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { draftedMinutes } from '#api/routes/conferences/minutes-drafted.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { PaperQuery, paperFile, sendPaper } from '#api/support/paper-file.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';

/** Set when it is asked for: a draft changes by the minute, and approved minutes give the same bytes each time. */
export const minutesDocumentFile = route({
  ...{ method: 'GET', path: '/conferences/:conference/minutes/document', tag: 'conferences' },
  name: 'readMinutesDocument',
  asks: 'person',
  summary: 'The minutes as a paper, .docx or PDF: as approved, else as drafted, which it says on every page',
  takes: { params: ConferenceParams, querystring: PaperQuery },
  tokenInAddress: true,
  heavy: true,
  others: { 200: paperFile('The minutes') },
  async handle({ caller: actor, params: { conference }, query: { format }, request, reply, deps }) {
    const { stream, document } = await readAs(deps, actor, (reading) => documentOf(reading, actor, conference));
    const name = `${document.draft === true ? 'du-thao-' : ''}bien-ban-${conference}.${format}`;
    const docx = await deps.papers.docx(document);
    return sendPaper({ deps, actor, request, reply }, { docx, format, name, of: { stream } });
  },
});

async function documentOf(deps: ApiDeps, actor: Actor, conference: string) {
  const { place, state, staff } = await readableConference(deps, actor, conference);
  const approved = approvedMinutes(state);
  if (approved !== null) return { stream: place.stream, document: approved };
  if (!staff) throw new Problem('not-found');
  const { text } = await draftedMinutes(deps, state, conference);
  return { stream: place.stream, document: draftOfMinutes(state.facts, text) };
}
