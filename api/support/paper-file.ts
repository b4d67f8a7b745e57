import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { attachment } from '#api/support/attachment.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { docxType } from '#api/support/docx-type.ts';
import { TokenField } from '#api/support/fields.ts';
import { pdfOf } from '#api/support/pdf-of.ts';
import { filesOf } from '#api/support/route.ts';

const types = { docx: docxType, pdf: 'application/pdf' } as const;

export const paperFormats = ['docx', 'pdf'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export const PaperQuery = z.object({ format: z.enum(paperFormats).default('docx'), token: TokenField });

export function paperFile(description: string): unknown {
  return filesOf(Object.values(types), description);
}

export async function inFormat(deps: Pick<ApiDeps, 'papers'>, docx: Buffer, format: PaperFormat): Promise<Buffer> {
  return format === 'pdf' ? pdfOf(deps, docx) : docx;
}

interface Asked {
  readonly deps: ApiDeps;
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface Given {
  readonly docx: Buffer;
  readonly format: PaperFormat;
  readonly name: string;
  /** Of what it is, for the line about it. */
  readonly of: { readonly stream: string; readonly document?: number };
}

/** Only the line about it is written past the wall, for readers write nothing. */
export async function sendPaper({ deps, actor, request, reply }: Asked, { docx, format, name, of }: Given) {
  const content = await inFormat(deps, docx, format);
  await recordAccess(deps.db, {
    ...{ kind: 'downloaded', actor, address: request.ip },
    detail: { ...of, file: name },
  });
  return reply
    .type(types[format])
    .header('content-disposition', attachment(name))
    .header('cache-control', 'private, no-cache')
    .send(content);
}
