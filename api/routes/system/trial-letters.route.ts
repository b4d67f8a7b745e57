import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { resendDelivery } from '#db/outbox/resend.ts';
import { type TrialLetter, trialLetters } from '#db/queries/trial-letters.query.ts';
import { stillTrial } from '#api/house/house-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { idempotencyKeyOf } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { route } from '#api/support/route.ts';

export const readTrialLetters = queryRoute({
  path: '/letters/trial',
  tag: 'system',
  summary: 'Real letters that only the test mailbox has, from when this installation was tried out',
  name: 'readTrialLetters',
  params: z.object({}),
  query: z.object({}),
  output: z.object({
    letters: z.int().describe('At most 500 are looked at once'),
    stillTrial: z
      .boolean()
      .describe('The test mailbox would take them again: it is tried out, or waits for its restart'),
  }),
  async answer({ actor, deps }) {
    authorise(actor, 'resendDelivery', hosted(actor.unit, [actor.unit]));
    return { letters: (await found(deps, actor)).length, stillTrial: stillTrial(deps.house) };
  },
});

/** One act over all of them. Nothing is decided: each was owed and is written; dropped, it stays in the log as it was. */
export const settleTrialLetters = route({
  method: 'POST',
  path: '/letters/trial/settle',
  tag: 'system',
  name: 'settleTrialLetters',
  summary: 'Send all letters of the trial again, or drop them: they are offered no more',
  asks: 'person',
  takes: {
    headers: z.object({
      'idempotency-key': z.string().max(1000).optional().describe('Chosen by the caller, one per wish'),
    }),
    body: z.strictObject({ how: z.enum(['send', 'drop']) }),
  },
  output: z.object({
    settled: z.int(),
    withoutAddress: z.int().describe('Nobody is written to there now: they stay'),
  }),
  async handle({ caller: actor, body: { how }, request, deps }) {
    authorise(actor, 'resendDelivery', hosted(actor.unit, [actor.unit]));
    if (how === 'send' && stillTrial(deps.house)) throw new Problem('house-still-trial');
    const letters = await found(deps, actor);
    if (how === 'drop') {
      await drop(deps, actor, letters, request.ip);
      return { settled: letters.length, withoutAddress: 0 };
    }
    const key = `${actor.unit}/${actor.person}/${idempotencyKeyOf(request)}`;
    const sent: TrialLetter[] = [];
    for (const letter of letters) {
      const resent = await resendDelivery(deps.db, { id: letter.id, by: actor.person, key });
      if (resent?.kind !== 'queued') continue;
      sent.push(letter);
      const detail = { delivery: resent.id, of: letter.id, stream: letter.stream };
      await recordAccess(deps.db, { kind: 'mail-resent', actor, address: request.ip, detail });
    }
    for (const stream of new Set(sent.map((each) => each.stream))) {
      const place = await deps.places.find(stream);
      if (place !== undefined) await deps.knocker.knock(place);
    }
    return { settled: sent.length, withoutAddress: letters.length - sent.length };
  },
});

async function found(deps: ApiDeps, actor: Actor): Promise<readonly TrialLetter[]> {
  return trialLetters(
    deps.record,
    hostsOf(actor).map((host) => ledgerOf(host, false)),
  );
}

/** A line for each book: up to which letter it was done with. */
async function drop({ db }: ApiDeps, actor: Actor, letters: readonly TrialLetter[], address: string): Promise<void> {
  const last = new Map(letters.map(({ ledger, id }) => [ledger, id]));
  for (const [ledger, upTo] of last) {
    const count = letters.filter((letter) => letter.ledger === ledger).length;
    await recordAccess(db, { kind: 'trial-letters-dropped', actor, address, detail: { ledger, upTo, letters: count } });
  }
}
