import { z } from 'zod';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { ofUnit, shareOf } from '#domain/access/resource.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { problemSentence } from '#domain/words/problems.ts';
import { receiptOf } from '#db/queries/receipt.query.ts';
import type { Outcome } from '#db/schema.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { authorise } from '#api/support/authorise.ts';
import { toldOf } from '#api/support/named-units.ts';
import { Problem, priorActOf } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { placeOf } from '#engine/places.ts';
import { Role } from '#api/support/unions.ts';
import { spoken } from '#api/support/spoken.ts';

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const OutcomeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting') }),
  z.object({
    kind: z.literal('accepted'),
    events: z.array(z.object({ type: z.string(), stream: z.string(), version: z.int() })),
    answer: z.record(z.string(), Scalar),
  }),
  // As it was answered then: an earlier release may have named its reasons, codes and events otherwise.
  z.object({ kind: z.literal('nothing'), reason: z.string() }),
  z.object({ kind: z.literal('failed'), code: z.literal('command-failed'), detail: z.string() }),
  z.object({
    kind: z.literal('refused'),
    code: z.string(),
    detail: z.string(),
    pointer: z.string().optional(),
    liftedBy: z.array(Role),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    by: z.string().optional().describe('Who did what stands in the way'),
    at: z.iso.datetime().optional().describe('When that was done, in domain time'),
  }),
]);

export const readCommand = queryRoute({
  path: '/commands/:commandId',
  tag: 'system',
  summary: 'The receipt of a command and what became of it; after a 202 this is where to ask again',
  name: 'readCommand',
  params: z.object({ commandId: z.string().min(1).max(300) }),
  query: z.object({}),
  output: z.object({
    commandId: z.string(),
    receipt: z.int(),
    stream: z.string(),
    type: z.string(),
    arrivedAt: z.iso.datetime(),
    doneAt: z.iso.datetime().nullable(),
    outcome: OutcomeShape,
  }),
  async answer({ params, actor, deps }) {
    const row = await receiptOf(deps.db, params.commandId);
    if (row === undefined) throw new Problem('not-found');
    const { host } = placeOf(row.stream, row.kind, row.ledger);
    authorise(actor, 'readReceipt', isProcessKind(row.kind) ? shareOf(row.actor.unit, host) : ofUnit(row.actor.unit));
    return {
      commandId: row.command_id,
      receipt: row.receipt,
      stream: row.stream,
      type: row.type,
      arrivedAt: row.arrived_at.toISOString(),
      doneAt: row.done_at?.toISOString() ?? null,
      outcome: shown(await told(deps, row.outcome), row.receipt),
    };
  },
});

async function told(deps: ApiDeps, outcome: Outcome | null): Promise<Outcome | null> {
  return outcome?.kind === 'refused' ? { ...outcome, refusal: await toldOf(deps, outcome.refusal) } : outcome;
}

function shown(outcome: Outcome | null, receipt: number): z.output<typeof OutcomeShape> {
  if (outcome === null) return { kind: 'waiting' };
  if (outcome.kind === 'accepted')
    return { kind: 'accepted', events: [...outcome.events], answer: { ...outcome.answer } };
  if (outcome.kind === 'nothing') return outcome;
  if (outcome.kind === 'failed')
    return {
      kind: 'failed',
      code: 'command-failed',
      detail: problemSentence('command-failed', { receipt }, spoken()),
    };
  const { code, facts, liftedBy, pointer } = outcome.refusal;
  return {
    kind: 'refused',
    code,
    detail: refusalSentence(code, facts, spoken()),
    liftedBy: [...liftedBy],
    facts: { ...facts },
    ...priorActOf(outcome.refusal),
    ...(pointer === undefined ? {} : { pointer }),
  };
}
