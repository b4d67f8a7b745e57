import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { formatDate } from '#domain/words/dates.ts';
import { roleLabels } from '#domain/words/labels.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { apiTokens, insertApiToken, revokeApiToken } from '#db/accounts/api-tokens.ts';
import { positionById } from '#db/accounts/positions.ts';
import { queueAccountLetter } from '#db/outbox/account-letters.ts';
import { adminRoute, Done, done } from '#api/accounts/account-route.ts';
import { PlainId, PositionIdField } from '#api/accounts/admin/fields.ts';
import { newToken, tokenHash } from '#api/accounts/secrets.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { NameField } from '#api/support/fields.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';
import { PersonRole } from '#api/support/unions.ts';

export const listApiTokens = adminRoute({
  method: 'GET',
  path: '/api-tokens',
  name: 'listApiTokens',
  summary: 'Which programs may call, in whose position, and when they last did; newest first',
  takes: {},
  output: z.object({
    tokens: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        account: z.string(),
        holder: z.string(),
        role: PersonRole,
        unit: z.string(),
        unitName: z.string(),
        createdAt: z.iso.datetime(),
        createdBy: z.string(),
        expiresAt: z.iso.datetime(),
        revokedAt: z.iso.datetime().nullable(),
        lastUsedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  async answer({ deps }) {
    // The record, as in every route of the administrator: see account-route.ts.
    const [rows, nameOf] = await Promise.all([apiTokens(deps.record), unitNames(deps)]);
    return {
      tokens: rows.map(({ id, name, account, holder, role, unit, ...row }) => ({
        ...{ id, name, account, holder, role, unit, unitName: nameOf(unit), createdBy: row.created_by },
        createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        revokedAt: row.revoked_at?.toISOString() ?? null,
        lastUsedAt: row.last_used_at?.toISOString() ?? null,
      })),
    };
  },
});

export const makeApiToken = adminRoute({
  method: 'POST',
  path: '/api-tokens',
  name: 'makeApiToken',
  summary: 'A token for a program, which acts in that position; shown now and never again',
  takes: {
    body: z.strictObject({
      name: NameField.max(200),
      position: PositionIdField,
      days: z.int().min(1).max(366).default(90),
    }),
  },
  output: z.object({
    ...{ id: z.string(), token: z.string(), expiresAt: z.iso.datetime() },
    told: z.boolean().describe('The holder is told by letter; false = nobody knows an address of his'),
  }),
  async answer({ body, actor, address, deps }) {
    const position = await positionById(deps.db, body.position);
    if (position === undefined || position.ended_at !== null) throw invalidField('/position', 'no-such-position');
    const id = randomUUID();
    const token = newToken();
    const expiresAt = new Date(Date.now() + body.days * 86_400_000);
    const { account, unit, role } = position;
    const where = `${roleLabels[role]}, ${(await unitNames(deps))(unit)}`;
    const told = await deps.db.transaction().execute(async (trx) => {
      const hash = tokenHash(token);
      await insertApiToken(trx, {
        ...{ id, tokenHash: hash, name: body.name, account, position: position.id, expiresAt },
        createdBy: actor.person,
      });
      const until = formatDate(vietnamDate(instantFromMillis(expiresAt.getTime())));
      const facts = { by: actor.person, position: where, whom: body.name, until };
      const queued = await queueAccountLetter(trx, {
        kind: 'tokenMade',
        about: id,
        account,
        post: { unit, role },
        facts,
      });
      const detail = {
        token: id,
        name: body.name,
        account,
        unit,
        role,
        days: body.days,
        told: queued,
        print: hash.toString('hex'),
      };
      await recordAccess(trx, { kind: 'token-made', actor, address, detail });
      return queued;
    });
    return { id, token, expiresAt: expiresAt.toISOString(), told };
  },
});

export const revokeToken = adminRoute({
  method: 'POST',
  path: '/api-tokens/:token/revoke',
  name: 'revokeApiToken',
  summary: 'The program is refused from now on',
  takes: { params: z.object({ token: PlainId }) },
  output: Done,
  async answer({ params, actor, address, deps }) {
    await deps.db.transaction().execute(async (trx) => {
      if (!(await revokeApiToken(trx, params.token))) throw new Problem('not-found');
      await recordAccess(trx, { kind: 'token-revoked', actor, address, detail: { token: params.token } });
    });
    return done;
  },
});
