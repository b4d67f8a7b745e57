import { Readable } from 'node:stream';
import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { zipOf } from '#engine/files/zip-of.ts';
import { cyclePapersWords } from '#domain/words/exports.ts';
import { attachment } from '#api/support/attachment.ts';
import { TokenField } from '#api/support/fields.ts';
import { CycleParams } from '#api/support/ids.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { paperFormats } from '#api/support/paper-file.ts';
import { readAs } from '#api/support/read-as.ts';
import { file, route } from '#api/support/route.ts';
import { filesAsParts, papersAsParts } from '#api/routes/documents/bundle-parts.ts';
import { bundled } from '#api/routes/documents/bundled.ts';

const zipType = 'application/zip';

/** By the rights of each: whoever may not read one has a bundle without it. */
export const readCyclePapers = route({
  ...{ method: 'GET', path: '/cycles/:cycle/papers', tag: 'documents', name: 'readCyclePapers', asks: 'person' },
  summary:
    'One file (.zip) of all papers of a cycle: its call, its consolidated report, invitations, notice and documents of its conference, and what was signed of them',
  takes: {
    params: CycleParams,
    querystring: z.object({
      format: z.enum(paperFormats).default('docx').describe('How the papers that the product set are in it'),
      token: TokenField,
    }),
  },
  tokenInAddress: true,
  withoutHead: true,
  heavy: true,
  others: { 200: file(zipType, 'The papers') },
  async handle({ caller, params: { cycle }, query: { format }, request, reply, deps }) {
    const { actor, place, papers, files } = await inPlaceOf(deps, caller, (as, seen) =>
      readAs(seen, as, async (reading) => ({ actor: as, ...(await papersAsParts(reading, as, cycle)) })),
    );
    // Set and read before the first byte goes out: what fails then is told, and not found out in a broken file.
    const parts = await bundled(
      deps,
      { title: papers.title, papers: papers.all, format },
      await filesAsParts(deps, caller, files),
    );
    const name = `${cyclePapersWords.file}-${cycle}.zip`;
    await recordAccess(deps.db, {
      ...{ kind: 'downloaded', actor, address: request.ip },
      detail: { stream: place.stream, file: name, parts: parts.length },
    });
    return reply
      .type(zipType)
      .header('content-disposition', attachment(name))
      .header('cache-control', 'private, no-store')
      .send(Readable.from(zipOf(parts)));
  },
});
