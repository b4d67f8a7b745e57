import type { Actor } from '#domain/kernel/actor.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { openEvaluationAccounts, setDisabled } from '#db/accounts/accounts.ts';
import { revokeTokensOf } from '#db/accounts/api-tokens.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import type { Db } from '#db/database.ts';

/** Whom the evaluation made up for whoever tried it is nobody in an office: no session, no token and no position is left to use. */
export async function closeEvaluation(trx: Db, actor: Actor, address: string): Promise<number> {
  const open = await openEvaluationAccounts(trx);
  for (const { id, login } of open) {
    await setDisabled(trx, id, true);
    await endSessions(trx, { account: id }, 'account-disabled');
    const tokens = await revokeTokensOf(trx, id);
    await recordAccess(trx, { kind: 'account-disabled', actor, address, detail: { account: id, login, tokens } });
  }
  return open.length;
}
