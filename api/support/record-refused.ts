import type { FastifyRequest } from 'fastify';
import type { CommandAction } from '#domain/access/action.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import type { ApiDeps } from '#api/support/deps.ts';

export interface RefusedCommand {
  readonly action: CommandAction;
  readonly stream: StreamId;
  readonly unit: UnitId | null;
  /** The code of the answer: no right to it, no such thing for this caller, or a refusal by state. */
  readonly code: string;
}

/** Who tried what he may not, or what could not be: kept, for the events only hold what came about. */
export async function recordRefused(
  deps: ApiDeps,
  request: FastifyRequest,
  actor: Actor,
  { action, stream, unit, code }: RefusedCommand,
): Promise<void> {
  const detail = { action, stream, unit, code, requestId: request.id };
  await recordAccess(deps.db, { kind: 'command-refused', actor, address: request.ip, detail });
}
