import { z } from 'zod';
import { draftKeys } from '#db/outbox/draft-document.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { documentById } from '#db/queries/documents.query.ts';
import { attachment } from '#api/support/attachment.ts';
import { docxType } from '#api/support/docx-type.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { TokenField } from '#api/support/fields.ts';
import { pdfOf } from '#api/support/pdf-of.ts';
import { filesOf, route } from '#api/support/route.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';

const types = { docx: docxType, pdf: 'application/pdf' } as const;

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
  takes: {
    params: Params,
    querystring: z.object({ format: z.enum(['docx', 'pdf']).default('docx'), token: TokenField }),
  },
  tokenInAddress: true,
  others: { 200: filesOf(Object.values(types), 'The letter'), 202: z.object({ status: z.literal('waiting') }) },
  async handle({ caller: actor, params: { id }, query: { format }, request, reply, deps }) {
    const found = await readAs(deps, actor, ({ db }) => documentById(db, Number(id)));
    const place = found === undefined ? undefined : await deps.places.find(found.stream);
    if (found === undefined || place === undefined) throw new Problem('not-found');
    await authoriseReading(deps, actor, 'readDocument', place);
    // What is not issued does not exist for who is to receive it.
    if (found.key.startsWith(draftKeys) && ownUnitOnly(actor, place) !== null) throw new Problem('not-found');
    if (found.content === null) return reply.status(202).header('retry-after', '1').send({ status: 'waiting' });
    const name = format === 'pdf' ? found.file_name.replace(/\.docx$/, '.pdf') : found.file_name;
    const content = format === 'pdf' ? await pdfOf(deps, found.content) : found.content;
    // The paper came through the wall; only the line about it is written past it, for readers write nothing.
    await recordAccess(deps.db, {
      ...{ kind: 'downloaded', actor, address: request.ip },
      detail: { document: Number(id), stream: found.stream, file: name },
    });
    return reply
      .type(types[format])
      .header('content-disposition', attachment(name))
      .header('cache-control', 'private, no-cache')
      .send(content);
  },
});
