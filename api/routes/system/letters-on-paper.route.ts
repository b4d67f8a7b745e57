import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { handOver } from '#db/outbox/hand-over.ts';
import { sealLetters } from '#db/outbox/seal.ts';
import { lettersToPrint, stillOnPaper } from '#db/queries/letters-on-paper.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { authorise } from '#api/support/authorise.ts';
import { CountField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';
import { ContactRole } from '#api/support/unions.ts';

const most = 500;

export const listLettersToPrint = queryRoute({
  path: '/letters/to-print',
  tag: 'system',
  summary: 'Letters that no mail carries, with their texts, by recipient: one bundle to print and to hand out',
  name: 'listLettersToPrint',
  params: z.object({}),
  query: z.object({
    stream: z.string().min(1).max(300).optional().describe('cycle/…, conference/… or task/…; left out: all'),
  }),
  heavy: true,
  output: z.object({
    total: z.int().describe('How many wait; a bundle holds no more than 500'),
    letters: z.array(
      z.object({
        id: z.int(),
        stream: z.string(),
        unit: z.string(),
        unitName: z.string(),
        role: ContactRole,
        recipient: z.string(),
        subject: z.string(),
        body: z.string(),
        dueAt: z.iso.datetime(),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readDeliveries', hosted(actor.unit, [actor.unit]));
    const ledgers = hostsOf(actor).map((host) => ledgerOf(host, false));
    const stream = (query.stream ?? null) as StreamId | null;
    const [rows, nameOf] = await Promise.all([
      lettersToPrint(deps.db, { ledgers, stream, limit: most }),
      unitNames(deps),
    ]);
    return {
      total: rows[0]?.total ?? 0,
      letters: rows.map(({ id, stream, unit, role, recipient_name, subject, body, due_at }) => ({
        ...{ id, stream, unit, role, subject, body, unitName: nameOf(unit), dueAt: due_at.toISOString() },
        // Where nobody is named the letter is to the unit.
        recipient: recipient_name === unit ? nameOf(unit) : recipient_name,
      })),
    };
  },
});

/** Nothing is decided: the letter was owed and is written; what the office did with the paper is noted, by whom and when. */
export const handLettersOver = route({
  method: 'POST',
  path: '/letters/handed-over',
  tag: 'system',
  name: 'handLettersOver',
  summary: 'Letters that were printed and handed over; what was handed over before is left as it was',
  asks: 'person',
  takes: { body: z.strictObject({ letters: z.array(CountField.min(1)).min(1).max(most) }) },
  output: z.object({ handedOver: z.int(), before: z.int().describe('Named, and not waiting any more') }),
  async handle({ caller: actor, body: { letters }, request, deps }) {
    authorise(actor, 'resendDelivery', hosted(actor.unit, [actor.unit]));
    // Seen through the wall: what the reader's role does not show is nobody's here.
    const found = await readAs(deps, actor, ({ db }) =>
      stillOnPaper(
        db,
        letters,
        hostsOf(actor).map((host) => ledgerOf(host, false)),
      ),
    );
    // A letter that no server was offered may not be sealed yet, and nothing leaves the house without.
    for (const stream of new Set(found.map((each) => each.stream))) while ((await sealLetters(deps.db, stream)) > 0);
    const handed = await deps.db.transaction().execute(async (trx) => {
      const ids = await handOver(
        trx,
        found.map(({ id }) => id),
        actor.person,
      );
      if (ids.length > 0) {
        const detail = { letters: ids.length, deliveries: ids.join(' ') };
        await recordAccess(trx, { kind: 'letters-handed-over', actor, address: request.ip, detail });
      }
      return ids.length;
    });
    return { handedOver: handed, before: new Set(letters).size - handed };
  },
});
