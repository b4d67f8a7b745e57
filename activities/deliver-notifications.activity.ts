import { ApplicationFailure, heartbeat } from '@temporalio/activity';
import type { StreamId } from '#domain/kernel/ids.ts';
import { writeLetters } from '#db/outbox/write-letters.ts';
import { nextQueuedMail, queuedMails, type SettledMail, settleMail } from '#db/outbox/deliveries.ts';
import { sealLetters } from '#db/outbox/seal.ts';
import type { ActivityDeps, MailAnswer } from '#activities/deps.ts';
import { asFailure } from '#activities/failure.ts';
import { tell } from '#telemetry/tell.ts';

/** One may be chance. */
const mostTimeOuts = 2;

/**
 * Writes what has no text yet, then sends everything queued for an aggregate, one recipient at a time, each settled in its own
 * transaction: whom the server has accepted is never written to again. A temporary refusal holds up nobody else, and Temporal tries again later.
 */
export const createDeliverNotifications =
  (deps: Pick<ActivityDeps, 'db' | 'mailer' | 'lettersOnPaper'>) =>
  async (input: { readonly stream: StreamId }): Promise<void> => {
    let after = 0;
    let waiting = 0;
    let timeOuts = 0;
    try {
      let written = 0;
      for (let more = 1; more > 0; written += more) {
        more = await writeLetters(deps.db, input.stream, deps.lettersOnPaper);
        heartbeat(`written ${String(written)}`);
      }
      for (;;) {
        const sent = await deps.db.transaction().execute(async (trx) => {
          // The row stays locked while the server is asked: a second run of this activity passes over it.
          const mail = await nextQueuedMail(trx, input.stream, after);
          if (mail === undefined) return undefined;
          const answer = await deps.mailer.send(mail);
          return { id: mail.id, answer, settled: await settleMail(trx, mail.id, answer) };
        });
        if (sent === undefined) {
          // What came in meanwhile has no seal yet, and nothing leaves the house without.
          if ((await sealLetters(deps.db, input.stream)) === 0) break;
          continue;
        }
        after = sent.id;
        tellLetter(input.stream, sent);
        heartbeat(after);
        timeOuts = hangs(sent.answer) ? timeOuts + 1 : 0;
        // A server that hangs hangs for all of them: the others need not be tried one by one now.
        if (timeOuts === mostTimeOuts) break;
      }
      // Asked of the rows, not counted: a mail that another run holds may yet be put off there, with nobody to try it again.
      waiting = await queuedMails(deps.db, input.stream);
    } catch (error) {
      asFailure(error);
    }
    if (waiting > 0) {
      throw ApplicationFailure.create({
        message: `${String(waiting)} mails still wait for the server`,
        type: 'mail-postponed',
      });
    }
  };

function hangs(answer: MailAnswer): boolean {
  return 'timedOut' in answer;
}

function tellLetter(
  stream: StreamId,
  { answer, settled }: { readonly answer: MailAnswer; readonly settled: SettledMail },
): void {
  const serverAnswered = !('answered' in answer);
  tell({ kind: 'letter', stream, status: settled.status, lagMillis: settled.lagMillis, serverAnswered });
}
