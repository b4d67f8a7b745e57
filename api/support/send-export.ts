import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain/kernel/actor.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { attachment } from '#api/support/attachment.ts';
import type { ApiDeps } from '#api/support/deps.ts';

interface Exported {
  readonly deps: ApiDeps;
  readonly actor: Actor;
  /** From where it was asked for. */
  readonly address: string;
  readonly list: string;
  readonly filter: string;
  readonly rows: number;
  readonly type: string;
  /** Of the file. */
  readonly name: string;
  readonly content: Buffer | string;
}

/** A file that leaves the house. It is written down first: what nobody wrote down does not go out. */
export async function sendExport(reply: FastifyReply, of: Exported): Promise<FastifyReply> {
  const { actor, address, list, filter, rows } = of;
  await recordAccess(of.deps.db, { kind: 'exported', actor, address, detail: { list, filter, rows } });
  return reply
    .type(of.type)
    .header('content-disposition', attachment(of.name))
    .header('cache-control', 'private, no-store')
    .send(of.content);
}
