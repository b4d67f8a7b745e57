import { live } from '#api/live/live.route.ts';
import { health } from '#api/routes/system/health.route.ts';
import { listDeliveries } from '#api/routes/system/list-deliveries.route.ts';
import { readDelivery } from '#api/routes/system/read-delivery.route.ts';
import { resendDelivery } from '#api/routes/system/resend-delivery.route.ts';
import { handLettersOver, listLettersToPrint, takeLettersBack } from '#api/routes/system/letters-on-paper.route.ts';
import { listOwnLetters } from '#api/routes/system/own-letters.route.ts';
import { listLedgers } from '#api/routes/system/list-ledgers.route.ts';
import { mail, mails, mailsAsJson } from '#api/routes/system/mail.route.ts';
import { readCommand } from '#api/routes/system/read-command.route.ts';
import { listParked, retryParked } from '#api/routes/system/parked-commands.route.ts';
import { ready } from '#api/routes/system/ready.route.ts';
import { verifyLedger } from '#api/routes/system/verify-ledger.route.ts';
import { readTrialLetters, settleTrialLetters } from '#api/routes/system/trial-letters.route.ts';
import type { Register } from '#api/support/route.ts';

export const systemRoutes: readonly Register[] = [
  health,
  ready,
  readCommand,
  ...[listParked, retryParked],
  live,
  ...[mails, mailsAsJson, mail],
  listDeliveries,
  readDelivery,
  resendDelivery,
  ...[listOwnLetters, listLettersToPrint, handLettersOver, takeLettersBack],
  ...[readTrialLetters, settleTrialLetters],
  listLedgers,
  verifyLedger,
];
