import type { Mailer } from '#activities/deps.ts';
import type { Db } from '#db/database.ts';
import { nextAccountLetter, settleAccountLetter } from '#db/outbox/account-letters.ts';
import { keepRound } from '#worker/keep-round.ts';

/** Sends what is due, one after the other; how many. The row stays locked meanwhile: another worker passes over it. */
export async function sendAccountLetters(db: Db, mailer: Mailer): Promise<number> {
  for (let sent = 0; ; sent += 1) {
    const more = await db.transaction().execute(async (trx) => {
      const letter = await nextAccountLetter(trx);
      if (letter === undefined) return false;
      await settleAccountLetter(trx, letter.id, await mailer.send(letter));
      return true;
    });
    if (!more) return sent;
  }
}

const everyMillis = 5_000;

/** They belong to no aggregate and to no workflow: they go out while the engine is away, too. */
export function keepSendingAccountLetters(db: Db, mailer: Mailer): () => Promise<void> {
  return keepRound('rounds', everyMillis, () => sendAccountLetters(db, mailer));
}
