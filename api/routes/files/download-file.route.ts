import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { fileTypes, isShown, mediaTypes } from '#domain/files/attached-file.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { recordAccess } from '#db/access-log/record.ts';
import type { StoredFile } from '#db/files/attached-files.ts';
import { NotInStore } from '#engine/files/store.ts';
import { FileIdField } from '#api/routes/files/named-files.ts';
import { readableFile } from '#api/routes/files/readable-file.ts';
import { attachment, inline } from '#api/support/attachment.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { TokenField } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';
import { filesOf, route } from '#api/support/route.ts';

const takes = { params: z.object({ id: FileIdField }), querystring: z.object({ token: TokenField }) };

export const downloadFile = route({
  ...{ method: 'GET', path: '/files/:id', tag: 'documents', name: 'downloadFile', asks: 'person', takes },
  summary: 'A file that came with a report, to be kept; who takes it is recorded',
  tokenInAddress: true,
  withoutHead: true,
  others: {
    200: filesOf(
      fileTypes.map((type) => mediaTypes[type]),
      'The file',
    ),
  },
  async handle({ caller, params, request, reply, deps }) {
    const found = await readableFile(deps, caller, params.id);
    void reply.header('content-disposition', attachment(found.name));
    return sendFile(deps, reply, found, { actor: caller, address: request.ip });
  },
});

/**
 * For the page itself: pictures and PDF only. It is looked at as what it was told to be, can load and run nothing, and stands in a
 * frame of our own pages at most.
 */
export const viewFile = route({
  ...{ method: 'GET', path: '/files/:id/view', tag: 'documents', name: 'viewFile', asks: 'person', takes },
  summary: 'The same file to be looked at in the browser: a picture or a PDF',
  tokenInAddress: true,
  withoutHead: true,
  others: {
    200: filesOf(
      fileTypes.filter(isShown).map((type) => mediaTypes[type]),
      'The picture or PDF',
    ),
  },
  async handle({ caller, params, request, reply, deps }) {
    const found = await readableFile(deps, caller, params.id);
    if (!isShown(found.type)) throw new Problem('not-found');
    // A browser's own viewer of PDF does not start in a sandbox; what it shows runs no script of ours.
    const sandbox = found.type === 'pdf' ? '' : 'sandbox; ';
    void reply
      .header('content-disposition', inline(found.name))
      .header(
        'content-security-policy',
        `${sandbox}default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`,
      );
    return sendFile(deps, reply, found, { actor: caller, address: request.ip });
  },
});

/** Opened before it is written down, written down before it goes out. */
async function sendFile(
  { db, files }: ApiDeps,
  reply: FastifyReply,
  { id, stream, unit, name, type, size, hash }: StoredFile,
  by: { readonly actor: Actor; readonly address: string },
): Promise<FastifyReply> {
  const content = await files.store.open(hash).catch((error: unknown) => {
    reply.log.error({ err: error, file: id }, 'a file could not be read from the store');
    throw error instanceof NotInStore ? new Problem('file-store-unavailable') : error;
  });
  await recordAccess(db, { kind: 'downloaded', ...by, detail: { file: name, id, stream, unit, hash } });
  return reply
    .type(mediaTypes[type])
    .header('content-length', size)
    .header('cache-control', 'private, no-cache')
    .send(content);
}
