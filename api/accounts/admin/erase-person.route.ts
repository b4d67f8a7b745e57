import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { accountById } from '#db/accounts/accounts.ts';
import { metOf } from '#db/persons/erase.ts';
import { erasePerson as erase } from '#engine/erase-person.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { AccountIdField } from '#api/accounts/admin/fields.ts';
import { requireAdministrator } from '#api/accounts/admin/last-administrator.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { lineUpTo } from '#api/support/fields.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';

const Whom = {
  account: AccountIdField.nullable().default(null).describe('What this account did, and the account itself'),
  texts: z
    .array(lineUpTo(500).min(1))
    .max(20)
    .default([])
    .describe(
      'Names and addresses, exactly as they were entered: whoever is called or written to like that, namesakes too',
    ),
};

const count = z.int().min(0);

export const previewErasure = adminRoute({
  method: 'POST',
  path: '/persons/erasure-preview',
  name: 'previewErasure',
  summary: 'How often a person is met: what an erasure would take, and what it would leave',
  takes: { body: z.strictObject(Whom) },
  output: z
    .object({
      events: count,
      commands: count,
      letters: count,
      lettersWaiting: count.describe('Still to be sent: they go out as they are'),
      accessLines: count.describe('Stay, and so do drafts and official documents'),
      drafts: count,
      documents: count,
      confirm: z.string().describe('What has to be typed to erase'),
    })
    .meta({ id: 'ErasurePreview' }),
  async answer({ body, actor, deps }) {
    const { account, confirm } = await whomOf(deps, body, actor);
    return { ...(await metOf(deps.record, { account, texts: body.texts })), confirm };
  },
});

export const erasePerson = adminRoute({
  method: 'POST',
  path: '/persons/erase',
  name: 'erasePerson',
  summary: 'Take a person out for good: the keys of his names, his account, his letters. It cannot be undone',
  takes: {
    body: z.strictObject({
      ...Whom,
      confirm: lineUpTo(500).describe('The login of the account, else the first of the texts: typed once more'),
    }),
  },
  output: z.object({ keys: count, commands: count, letters: count }),
  async answer({ body, actor, address, deps }) {
    const { account, confirm } = await whomOf(deps, body, actor);
    if (body.confirm !== confirm) throw invalidField('/confirm', 'not-the-same', { expected: confirm });
    const erased = await erase(
      deps.db,
      deps.registry,
      { account, texts: body.texts, by: { actor, address } },
      async (trx) => {
        if (account !== null) await requireAdministrator(trx);
      },
    );
    deps.cache.forgetPeople();
    return erased;
  },
});

/** A program erases nobody, and nobody himself: what cannot be undone is asked for by one and done by another. */
async function whomOf(
  deps: ApiDeps,
  { account: id, texts }: { readonly account: AccountId | null; readonly texts: readonly string[] },
  actor: Actor,
): Promise<{ readonly account: AccountId | null; readonly confirm: string }> {
  if (actor.token !== undefined) throw new Problem('not-by-token');
  const account = id === null ? null : await accountById(deps.record, id);
  if (account === undefined) throw invalidField('/account', 'no-such-account');
  if (account !== null && account.id === actor.account) throw new Problem('second-administrator-needed');
  const confirm = account?.login ?? texts[0];
  if (confirm === undefined) throw invalidField('/texts', 'required');
  return { account: account?.id ?? null, confirm };
}
