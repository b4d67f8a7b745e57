import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mostFiles } from '#domain/files/file-list.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { fileById, filesAt, filesOfStream } from '#db/files/attached-files.ts';
import { AlreadyField, fileShape, StoredFileShape } from '#api/routes/files/file-shape.ts';
import { brings, toldOf } from '#api/routes/files/readable-file.ts';
import { type FileOwner, readyFor, receiveFile } from '#api/routes/files/receive-file.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';
import { bytesOf } from '#api/support/route.ts';

export const NameField = z
  .string()
  .min(1)
  .max(300)
  .describe('As its owner calls it; the ending follows from the content');

export const SentAhead = z.object({ file: StoredFileShape, already: AlreadyField }).meta({ id: 'FileSentAhead' });

export const LimitsShape = z.object({ most: z.int().describe('Bytes of one file'), perReport: z.int() });

/** What was given to a task or a conference, and what the reader has sent ahead. */
export const FilesGiven = z.object({ files: z.array(StoredFileShape), limits: LimitsShape });

export async function filesGiven(deps: ApiDeps, actor: Actor, place: Place): Promise<z.output<typeof FilesGiven>> {
  const files = await filesOfStream(deps.db, place.stream);
  const own = new Set(files.filter((file) => brings(actor, place, file)));
  const others = files.filter((file) => file.handed_in && !own.has(file));
  const told = new Set(await toldOf(deps, actor, others));
  const shown = files.filter((file) => own.has(file) || told.has(file));
  return { files: shown.map(fileShape), limits: limitsOf(deps) };
}

export function limitsOf({ files: { most, perReport } }: ApiDeps): z.output<typeof LimitsShape> {
  return { most, perReport };
}

/**
 * A file that comes before the act that names it: it is its sender's own until then, and goes after a day if none does. What waits so
 * is limited, for no draft counts it.
 */
export async function sentAhead(
  deps: ApiDeps,
  request: FastifyRequest,
  { name, allowed }: { readonly name: string; readonly allowed: () => Promise<FileOwner> },
): Promise<z.output<typeof SentAhead>> {
  const body = bytesOf(request);
  // Before a byte is read.
  const place = await allowed();
  const before = (await filesAt(deps.record, place.stream, place.unit)).filter(({ side }) => side === place.side);
  if (before.filter(({ handed_in }) => !handed_in).length >= mostFiles)
    throw new Problem('too-many-files', { max: mostFiles });
  readyFor(request, deps.files);
  const { id, already } = await receiveFile(deps, body, { name }, place, before);
  const file = await fileById(deps.record, id);
  if (file === undefined) throw new Problem('file-unknown');
  return { file: fileShape(file), already };
}
