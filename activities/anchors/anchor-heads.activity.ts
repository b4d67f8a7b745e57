import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApplicationFailure } from '@temporalio/activity';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { anchorMail } from '#domain/words/mail.anchor.ts';
import {
  type Anchor,
  anchors,
  fingerprintOf,
  type KeptAnchor,
  makeAnchor,
  noteMailed,
  noteStamp,
  sha256,
} from '#db/anchors/anchor.ts';
import type { ActivityDeps, Anchoring } from '#activities/deps.ts';
import { stampOf } from '#activities/anchors/stamp.ts';
import { asFailure } from '#activities/failure.ts';

/**
 * Signs the heads of all ledgers once a day and hands them out: a file, a line, a mail, a stamp. What does not come about is tried
 * again; the anchor of the day stays the same.
 */
export const createAnchorHeads =
  (deps: Pick<ActivityDeps, 'db' | 'mailer' | 'anchoring'>) =>
  async (input: { readonly now: Instant }): Promise<void> => {
    const { db, anchoring } = deps;
    if (anchoring === undefined) return;
    try {
      const [newest] = await anchors(db, 1);
      const today = vietnamDate(input.now);
      const isToday = newest !== undefined && vietnamDate(newest.at as Instant) >= today;
      const anchor = isToday ? newest : await makeAnchor(db, anchoring.key());
      if (!isToday) say(anchoring, anchor);
      keep(anchoring.folder, anchor);
      const failures: unknown[] = [];
      // A mail that waits must not hold up the stamp, nor the other way round.
      await stamp(deps, anchoring, anchor).catch((error: unknown) => failures.push(error));
      await mail(deps, anchoring, anchor).catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw failures[0];
    } catch (error) {
      asFailure(error);
    }
  };

function say({ say: line }: Anchoring, { number, at, body, publicKey }: KeptAnchor): void {
  line(JSON.stringify({ anchor: number, at, sha256: sha256(body), fingerprint: fingerprintOf(publicKey) }));
}

function keep(folder: string, { number, at, body, signature, publicKey, stamp: stamped }: KeptAnchor): void {
  mkdirSync(folder, { recursive: true });
  const file: Anchor = { body, signature, publicKey, stamp: stamped };
  writeFileSync(
    join(folder, `${at.slice(0, 10)}-${String(number).padStart(6, '0')}.json`),
    `${JSON.stringify(file)}\n`,
  );
}

async function stamp({ db }: Pick<ActivityDeps, 'db'>, anchoring: Anchoring, anchor: KeptAnchor): Promise<void> {
  if (anchoring.stampUrl === null || anchor.stamp !== null) return;
  const stamped = await stampOf(anchoring.stampUrl, createHash('sha256').update(anchor.body, 'utf8').digest());
  await noteStamp(db, anchor.number, stamped);
  keep(anchoring.folder, { ...anchor, stamp: stamped.toString('base64') });
}

async function mail(
  { db, mailer }: Pick<ActivityDeps, 'db' | 'mailer'>,
  { mailTo }: Anchoring,
  anchor: KeptAnchor,
): Promise<void> {
  if (mailTo === null || anchor.mailed) return;
  const { at, body, signature, publicKey } = anchor;
  const { subject, text } = anchorMail({
    ...{ at: at as Instant, sha256: sha256(body), fingerprint: fingerprintOf(publicKey) },
    file: JSON.stringify({ body, signature, publicKey, stamp: null }),
  });
  const messageId = `<anchor-${sha256(body).slice(0, 40)}@hoi-nghi.invalid>`;
  const answer = await mailer.send({
    messageId,
    to: { name: '', address: mailTo },
    subject,
    text,
    calendar: null,
    rehearsal: false,
  });
  // Where nobody mails, the file in the folder of anchors is what is handed out.
  if (!answer.accepted && answer.onPaper === true) return;
  if (!answer.accepted) throw ApplicationFailure.create({ message: answer.response, type: 'mail-postponed' });
  await noteMailed(db, anchor.number);
}
