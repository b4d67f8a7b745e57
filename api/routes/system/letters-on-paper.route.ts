import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { forPaper, handOver, markedByHand, takeMarkBack } from '#db/outbox/hand-over.ts';
import { sealLetters } from '#db/outbox/seal.ts';
import { contactsOfUnits } from '#db/queries/contacts-of-units.query.ts';
import { lettersAmong, lettersToPrint, lettersWaiting } from '#db/queries/letters-on-paper.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { handOut } from '#api/routes/system/hand-out.ts';
import { authorise } from '#api/support/authorise.ts';
import { CountField, lineUpTo } from '#api/support/fields.ts';
import { unitId } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';
import { ContactRole, LetterTemplate } from '#api/support/unions.ts';

const most = 500;
const Of = z.object({ unit: z.string(), unitName: z.string(), letters: z.int() });

export const listLettersToPrint = queryRoute({
  path: '/letters/to-print',
  tag: 'system',
  summary: 'Letters that no mail carries, with their texts, by whom they are handed to: one bundle to print',
  name: 'listLettersToPrint',
  params: z.object({}),
  query: z.object({
    stream: z.string().min(1).max(300).optional().describe('cycle/…, conference/… or task/…; left out: all'),
    unit: z.string().min(1).max(100).optional().describe('Whom they are handed to'),
    template: LetterTemplate.optional(),
  }),
  heavy: true,
  output: z.object({
    total: z.int().describe('How many wait of these; a bundle holds no more than 500'),
    units: z.array(Of).describe('Whom letters wait for, narrowed or not'),
    templates: z.array(z.object({ template: LetterTemplate, letters: z.int() })),
    nobody: z.array(Of).describe('Units that have ended and that nobody answers for: theirs are set aside'),
    letters: z.array(
      z.object({
        id: z.int(),
        stream: z.string(),
        template: LetterTemplate,
        unit: z.string().describe('Whom it is handed to'),
        unitName: z.string(),
        inPlaceOf: z.string().nullable().describe('The unit it was written to, which has ended since'),
        role: ContactRole,
        recipient: z.string().describe('Who holds the post now'),
        writtenTo: z.string().nullable().describe('Whom its text greets, where that is somebody else'),
        subject: z.string(),
        body: z.string(),
        dueAt: z.iso.datetime(),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readDeliveries', hosted(actor.unit, [actor.unit]));
    const pile = { ledgers: booksToPrint(actor), stream: (query.stream ?? null) as StreamId | null };
    const [waiting, organisation, nameOf] = await Promise.all([
      lettersWaiting(deps.db, pile),
      deps.register(),
      unitNames(deps),
    ]);
    const pass = handOut(organisation, waiting, todayOf(null), nameOf);
    const wanted = pass.wanted(query.unit === undefined ? null : unitId(query.unit), query.template ?? null);
    const [rows, contacts] = await Promise.all([
      lettersToPrint(deps.db, pile, { ...wanted, limit: most }),
      // Whoever holds the posts now, whatever name the letter was written with.
      contactsOfUnits(deps.db, wanted.to),
    ]);
    return {
      ...{ total: wanted.total, units: pass.units, templates: pass.templates, nobody: pass.nobody },
      letters: rows.map((row) => pass.sheet(row, contacts, deps.publicUrl)),
    };
  },
});

function booksToPrint(actor: Actor) {
  return hostsOf(actor).map((host) => ledgerOf(host, false));
}

const Letters = z.array(CountField.min(1)).min(1).max(most);

/** Nothing is decided: the letter was owed and is written; what the office did with the paper is noted, by whom and when. */
export const handLettersOver = route({
  method: 'POST',
  path: '/letters/handed-over',
  tag: 'system',
  name: 'handLettersOver',
  summary: 'Letters that were printed and handed over; what was handed over before is left as it was',
  asks: 'person',
  takes: { body: z.strictObject({ letters: Letters }) },
  output: z.object({ handedOver: z.int(), before: z.int().describe('Named, and not waiting any more') }),
  async handle({ caller: actor, body: { letters }, request, deps }) {
    authorise(actor, 'resendDelivery', hosted(actor.unit, [actor.unit]));
    // Seen through the wall: what the reader's role does not show is nobody's here.
    const found = await readAs(deps, actor, ({ db }) => lettersAmong(db, letters, booksToPrint(actor), forPaper));
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

/** The mark was a mistake: they wait to be printed again, and that they were marked stays in the access log with who took it back. */
export const takeLettersBack = route({
  method: 'POST',
  path: '/letters/taken-back',
  tag: 'system',
  name: 'takeLettersBack',
  summary: 'The mark that letters were handed over was a mistake; they wait to be printed again',
  asks: 'person',
  takes: { body: z.strictObject({ letters: Letters, reason: lineUpTo(500).min(1) }) },
  output: z.object({ takenBack: z.int() }),
  async handle({ caller: actor, body: { letters, reason }, request, deps }) {
    authorise(actor, 'resendDelivery', hosted(actor.unit, [actor.unit]));
    const found = await readAs(deps, actor, ({ db }) => lettersAmong(db, letters, booksToPrint(actor), markedByHand));
    const takenBack = await deps.db.transaction().execute(async (trx) => {
      const ids = await takeMarkBack(
        trx,
        found.map(({ id }) => id),
      );
      if (ids.length > 0) {
        const detail = { letters: ids.length, deliveries: ids.join(' '), reason };
        await recordAccess(trx, { kind: 'letters-taken-back', actor, address: request.ip, detail });
      }
      return ids.length;
    });
    return { takenBack };
  },
});
