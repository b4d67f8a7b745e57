import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { FileOwner } from '#api/routes/files/receive-file.ts';
import { NameField, SentAhead, sentAhead } from '#api/routes/files/sent-ahead.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { route } from '#api/support/route.ts';

/** A report has a draft that holds its files; what is given to the cycle itself has none, and is sent ahead. */
export const sendCycleFile = route({
  ...{ method: 'POST', path: '/cycles/:cycle/files', tag: 'cycles', name: 'sendCycleFile', asks: 'person' },
  summary: 'Send a signed scan ahead of the act that names it: its bytes as the body',
  takes: { params: CycleParams, querystring: z.object({ name: NameField }) },
  bytes: true,
  output: SentAhead,
  handle: ({ caller, params, query: { name }, request, deps }) =>
    sentAhead(deps, request, {
      name,
      allowed: () => inPlaceOf(deps, caller, (actor, seen) => ownerOf(seen, actor, params.cycle)),
    }),
});

async function ownerOf(deps: ApiDeps, actor: Actor, cycle: string): Promise<FileOwner> {
  const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
  authoriseCommand(actor, 'reviewCycle.AttachScans', place, null);
  const { ledger, stream, host } = place;
  return { ledger, stream, host, ...ofHost(host), account: actor.account ?? null };
}

/** What the host gives of its own papers. */
export function ofHost(host: UnitId): Pick<FileOwner, 'unit' | 'side'> {
  return { unit: host, side: 'host' };
}
