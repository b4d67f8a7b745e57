import { z } from 'zod';
import { draftKeys } from '#db/outbox/draft-document.ts';
import { documentById } from '#db/queries/documents.query.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { PaperQuery, paperFile, sendPaper } from '#api/support/paper-file.ts';
import { route } from '#api/support/route.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';

const Params = z.object({
  id: z
    .string()
    .regex(/^\d{1,15}$/)
    .max(15),
});

export const downloadDocument = route({
  method: 'GET',
  path: '/documents/:id',
  tag: 'documents',
  name: 'downloadDocument',
  summary: 'The letter as a .docx, or as PDF; 202 while it is not rendered yet',
  asks: 'person',
  takes: { params: Params, querystring: PaperQuery },
  tokenInAddress: true,
  others: { 200: paperFile('The letter'), 202: z.object({ status: z.literal('waiting') }) },
  async handle({ caller: actor, params: { id }, query: { format }, request, reply, deps }) {
    const found = await readAs(deps, actor, ({ db }) => documentById(db, Number(id)));
    const place = found === undefined ? undefined : await deps.places.find(found.stream);
    if (found === undefined || place === undefined) throw new Problem('not-found');
    await authoriseReading(deps, actor, 'readDocument', place);
    // What is not issued does not exist for who is to receive it.
    if (found.key.startsWith(draftKeys) && ownUnitOnly(actor, place) !== null) throw new Problem('not-found');
    if (found.content === null) return reply.status(202).header('retry-after', '1').send({ status: 'waiting' });
    const name = format === 'pdf' ? found.file_name.replace(/\.docx$/, '.pdf') : found.file_name;
    const of = { document: Number(id), stream: found.stream };
    return sendPaper({ deps, actor, request, reply }, { docx: found.content, format, name, of });
  },
});
