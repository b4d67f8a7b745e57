import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MailSink, startMailSink } from '#cli/servers/mail-sink.ts';
import { freePort } from '#cli/servers/ports.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';

let database: FreshDatabase;
let sink: MailSink;
let db: Db;
beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url);
  sink = await startMailSink({ databaseUrl: database.url, host: '127.0.0.1', port: await freePort(21025) });
});
afterAll(async () => {
  await sink.stop();
  await db.destroy();
  await database.drop();
});

async function send(mail: object): Promise<void> {
  const transport = createTransport(sink.url);
  await transport.sendMail({ from: 'chu-tri@example.vn', to: 'don-vi@example.vn', text: '', ...mail });
  transport.close();
}

test('a mail is kept with its Vietnamese words, its recipients and its own id', async () => {
  await send({
    to: ['a@example.vn', 'b@example.vn'],
    subject: 'Đôn đốc báo cáo kỳ 6 tháng'.normalize('NFD'),
    text: 'Hạn nộp: 17 giờ 00 phút, thứ Tư',
    messageId: '<ky-1.don-vi.nhac.1@example.vn>',
  });
  const kept = await db
    .selectFrom('mail_sink')
    .selectAll()
    .where('message_id', '=', '<ky-1.don-vi.nhac.1@example.vn>')
    .execute();
  expect(kept).toMatchObject([
    {
      sender: 'chu-tri@example.vn',
      recipients: ['a@example.vn', 'b@example.vn'],
      subject: 'Đôn đốc báo cáo kỳ 6 tháng',
      rehearsal: false,
    },
  ]);
  expect(kept[0]?.body_text.trim()).toBe('Hạn nộp: 17 giờ 00 phút, thứ Tư');
  expect(kept[0]?.raw).toContain('Message-ID: <ky-1.don-vi.nhac.1@example.vn>');
});

test("a rehearsal's mail is told from a real one", async () => {
  await send({ subject: 'r', headers: { 'X-Hoi-Nghi-Rehearsal': 'true' } });
  await send({ subject: 'n', headers: { 'X-Hoi-Nghi-Rehearsal': 'false' } });
  const kept = await db
    .selectFrom('mail_sink')
    .select(['subject', 'rehearsal'])
    .where('subject', 'in', ['r', 'n'])
    .execute();
  expect(Object.fromEntries(kept.map(({ subject, rehearsal }) => [subject, rehearsal]))).toEqual({ r: true, n: false });
});

test('many mails at once are all kept', async () => {
  const transport = createTransport({ url: sink.url, pool: true });
  await Promise.all(
    Array.from({ length: 40 }, async (_none, i) => {
      await transport.sendMail({ from: 'x@example.vn', to: 'y@example.vn', subject: `many ${String(i)}`, text: '…' });
    }),
  );
  transport.close();
  const kept = await db.selectFrom('mail_sink').select('subject').where('subject', 'like', 'many %').execute();
  expect(new Set(kept.map(({ subject }) => subject)).size).toBe(40);
});

test('a mail that cannot be kept is not accepted: the sender tries again later', async () => {
  const lost = await freshDatabase();
  const port = await freePort(21025);
  const homeless = await startMailSink({ databaseUrl: lost.url, host: '127.0.0.1', port });
  await lost.drop();
  const transport = createTransport(homeless.url);
  const sent = transport.sendMail({ from: 'x@example.vn', to: 'y@example.vn', subject: 's', text: 't' });
  await expect(sent).rejects.toMatchObject({ responseCode: 451 });
  transport.close();
  await homeless.stop();
});
