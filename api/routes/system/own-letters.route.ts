import { z } from 'zod';
import { greetedByName } from '#domain/words/mail.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { ofUnit } from '#domain/access/resource.ts';
import { accountLettersTo } from '#db/outbox/account-letters.ts';
import { lettersTo } from '#db/queries/letters-on-paper.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { CountInAddress } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { DeliveryStatus, LetterTemplate } from '#api/support/unions.ts';

const page = 100;

/** Whether or not a mail server carried it: whoever it is to reads it here. */
export const listOwnLetters = queryRoute({
  path: '/letters/own',
  tag: 'system',
  summary: 'Letters to whoever holds the post that the caller holds in his unit, and those about his account',
  name: 'listOwnLetters',
  params: z.object({}),
  query: z.object({
    rehearsal: z.enum(['true', 'false']).default('false'),
    before: CountInAddress.default(0).describe('0 = from the newest on'),
  }),
  output: z.object({
    letters: z.array(
      z.object({
        id: z.int(),
        stream: z.string(),
        template: LetterTemplate,
        subject: z.string(),
        body: z.string(),
        dueAt: z.iso.datetime(),
        status: DeliveryStatus,
        rehearsal: z.boolean(),
      }),
    ),
    next: z.int().nullable().describe('For `before`'),
    aboutAccount: z.array(z.object({ id: z.int(), subject: z.string(), body: z.string(), queuedAt: z.iso.datetime() })),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readOwnLetters', ofUnit(actor.unit));
    const { unit, role, account } = actor;
    const rehearsal = query.rehearsal === 'true';
    const nameOf = await unitNames(deps);
    const rows = await lettersTo(deps.db, { unit, role, rehearsal, before: query.before, limit: page });
    // Of his own account: no reader has sight of that table.
    const about = account === undefined || query.before > 0 ? [] : await accountLettersTo(deps.record, account, page);
    return {
      letters: rows.map(({ id, stream, template, subject, body, due_at, status, rehearsal }) => ({
        ...{ id, stream, template, subject, status, rehearsal },
        body: greetedByName(body, unit, nameOf(unit)),
        dueAt: due_at.toISOString(),
      })),
      next: rows.length === page ? (rows.at(-1)?.id ?? null) : null,
      aboutAccount: about.map(({ id, subject, body, queued_at }) => ({
        ...{ id, subject, body },
        queuedAt: queued_at.toISOString(),
      })),
    };
  },
});
