import { lettersWithCodes } from '#domain/conference/code-sheets.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { documentsOf } from '#db/queries/documents.query.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ConferenceParams, unitId } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { PaperQuery, paperFile, sendPaper } from '#api/support/paper-file.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';
import { tookOverAmong } from '#api/support/took-over.ts';

/** Set when it is asked for: a unit reads its own codes and nobody else's, so that there is a file of them for each reader. */
export const codesDocumentFile = route({
  ...{ method: 'GET', path: '/conferences/:conference/check-in-codes/document', tag: 'conferences' },
  name: 'readCheckInCodes',
  asks: 'person',
  summary:
    'The giấy mời with check-in codes as annexes, .docx or PDF: a page for each body it went to for the host, its own for a unit',
  takes: { params: ConferenceParams, querystring: PaperQuery },
  tokenInAddress: true,
  heavy: true,
  others: { 200: paperFile('The invitation with its codes') },
  async handle({ caller: actor, params: { conference }, query: { format }, request, reply, deps }) {
    const { stream, document } = await readAs(deps, actor, (reading) => documentOf(reading, actor, conference));
    const docx = await deps.papers.docx(document);
    const name = `giay-moi-kem-ma-diem-danh.${format}`;
    return sendPaper({ deps, actor, request, reply }, { docx, format, name, of: { stream } });
  },
});

async function documentOf(deps: ApiDeps, actor: Actor, conference: string) {
  const { place, state, staff } = await readableConference(deps, actor, conference);
  const invited = state.facts.invitees.flatMap(({ unit }) => unit ?? []);
  const today = vietnamDate(nowOf(state.facts.clock));
  const tookOver = staff ? [] : await tookOverAmong(deps, actor, invited, today);
  const units = staff ? null : [actor.unit, ...tookOver.map(({ unit }) => unitId(unit))];
  const issued = await documentsOf(deps.db, place.stream);
  const letterAt = (letter: number): OfficialDocument | null => {
    const found = issued.find(({ key }) => key === (letter === 1 ? 'invitation' : `invitation/${String(letter)}`));
    // What the engine asked to be set is stored as it was asked for.
    return found === undefined ? null : (found.model as OfficialDocument);
  };
  const document = lettersWithCodes(state, units, letterAt);
  if (document === null) throw new Problem('not-found');
  return { stream: place.stream, document };
}
