import { afterEach, describe, expect, it } from 'vitest';
import type { OutgoingMail } from '#activities/deps.ts';
import { type ClosableMailer, createMailer, type MailerSettings } from '#activities/mail/mailer.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { SentEntry } from '#db/schema.ts';
import { calendarRead, calendarReadByAnother } from '#test/activities/mail/calendar-read.ts';
import { openPostOffice, type PostOffice } from '#test/activities/mail/post-office.ts';
import { instant } from '#test/support/given.ts';

const mail: OutgoingMail = {
  messageId: '<0123456789abcdef@hoi-nghi.invalid>',
  to: { name: 'Nguyễn Thị Hoa', address: 'hoa@nho-quan.example' },
  subject: 'Nhắc gửi báo cáo Sơ kết 6 tháng đầu năm 2026: huyện Nho Quan, còn 7 ngày làm việc, hạn Thứ Tư, 10/6/2026',
  text: 'Kính gửi: Nguyễn Thị Hoa\n\nHạn gửi báo cáo: 17 giờ 00 phút.\n.\nĐơn vị: huyện Nho Quan.',
  calendar: null,
  rehearsal: false,
};

const opened: (PostOffice | ClosableMailer)[] = [];

async function office(...judges: Parameters<typeof openPostOffice>): Promise<PostOffice> {
  const started = await openPostOffice(...judges);
  opened.push(started);
  return started;
}

function mailer(settings: Partial<MailerSettings>): ClosableMailer {
  const made = createMailer({
    smtpUrl: null,
    sinkUrl: null,
    from: 'Hội Nghị <hoi-nghi@ninh-binh.example>',
    ...settings,
  });
  opened.push(made);
  return made;
}

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) {
    if ('stop' in each) await each.stop();
    else each.close();
  }
});

describe('a mail that the server takes', () => {
  it('arrives with its Vietnamese subject, names and text unchanged', async () => {
    const post = await office();
    const answer = await mailer({ smtpUrl: post.url }).send(mail);
    expect(answer).toMatchObject({ accepted: true, response: expect.stringContaining('250') });
    const [letter] = post.received;
    expect(letter?.email.subject).toBe(mail.subject);
    expect(letter?.email.to).toEqual([mail.to]);
    expect(letter?.email.from).toEqual({ name: 'Hội Nghị', address: 'hoi-nghi@ninh-binh.example' });
    expect(letter?.email.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.text);
    expect(letter?.envelopeTo).toEqual(['hoa@nho-quan.example']);
  });

  it('bears the Message-ID it was given, each time it is sent', async () => {
    const post = await office();
    const out = mailer({ smtpUrl: post.url });
    await out.send(mail);
    await out.send(mail);
    expect(post.received.map((each) => each.email.messageId)).toEqual([mail.messageId, mail.messageId]);
  });

  it('asks for no absence notes and is not marked as a rehearsal', async () => {
    const post = await office();
    await mailer({ smtpUrl: post.url }).send(mail);
    const headers = new Map(post.received[0]?.email.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-language')).toBe('vi');
    expect(headers.has('x-hoi-nghi-rehearsal')).toBe(false);
  });
});

describe('a mail that sets or withdraws a day', () => {
  const entry: SentEntry = {
    ...{ uid: '0a1b@hoi-nghi.invalid', sequence: 7, written: instant('2026-06-01T01:00:00Z'), cancelled: false },
    ...{ title: 'Hạn gửi báo cáo Sơ kết; phần “A, B”', place: 'Hội trường, tầng 2; điểm cầu huyện Nho Quan' },
    ...{ link: 'https://hoi-nghi.example/ky-bao-cao/x', time: { at: instant('2026-06-10T10:00:00Z') } },
  };

  it('brings the same text as a page, in which nothing that somebody typed is markup', async () => {
    const post = await office();
    const text = `${mail.text}\n\nLý do: <img src=x onerror=alert(1)> & https://evil.example.\n\nhttps://hoi-nghi.example/x`;
    await mailer({ smtpUrl: post.url }).send({ ...mail, text });
    const html = post.received[0]?.email.html ?? '';
    expect(html).toContain('Kính gửi: Nguyễn Thị Hoa');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; https://evil.example.');
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, to]) => to)).toEqual(['https://hoi-nghi.example/x']);
    expect(html).not.toMatch(/<(img|script|link|style)\b/);
  });

  it.each([
    ['a moment', entry],
    ['whole days', { ...entry, time: { from: civilDate('2026-06-10'), to: civilDate('2026-06-12') } }],
    ['what is taken out', { ...entry, sequence: 8, cancelled: true, place: null, link: null }],
  ])('brings %s as a calendar file that other programs read', async (_what, sent) => {
    const post = await office();
    await mailer({ smtpUrl: post.url }).send({ ...mail, calendar: sent });
    await mailer({ smtpUrl: post.url }).send({ ...mail, calendar: sent });
    const [file, again] = post.received.map(({ email }) => {
      const found = email.attachments.find(({ filename }) => filename === 'lich.ics');
      return new TextDecoder().decode(found?.content as ArrayBuffer);
    });
    expect(again).toBe(file);
    const event = calendarRead(file ?? '');
    expect(event).toMatchObject({
      ...{ uid: entry.uid, sequence: sent.sequence, title: entry.title, place: sent.place, link: sent.link },
      ...{ method: sent.cancelled ? 'CANCEL' : 'PUBLISH', status: sent.cancelled ? 'CANCELLED' : 'CONFIRMED' },
      begins: 'at' in sent.time ? '2026-06-10T10:00:00Z' : '2026-06-10',
      ends: 'at' in sent.time ? '2026-06-10T10:00:00Z' : '2026-06-13',
    });
    expect(calendarReadByAnother(file ?? '')).toMatchObject({ uid: entry.uid, title: entry.title, place: sent.place });
  });
});

describe('a mail that the server does not take', () => {
  it('is put off by a 450 and taken the next time', async () => {
    const post = await office((_address, attempt) =>
      attempt === 1 ? { code: 450, text: '4.2.1 mailbox busy' } : null,
    );
    const out = mailer({ smtpUrl: post.url });
    expect(await out.send(mail)).toEqual({
      accepted: false,
      permanent: false,
      response: expect.stringContaining('mailbox busy'),
    });
    expect(post.received).toHaveLength(0);
    expect(await out.send(mail)).toMatchObject({ accepted: true });
    expect(post.received).toHaveLength(1);
  });

  it('is refused for good by a 550, with the server’s words', async () => {
    const post = await office(() => ({ code: 550, text: '5.1.1 no such user' }));
    expect(await mailer({ smtpUrl: post.url }).send(mail)).toEqual({
      accepted: false,
      permanent: true,
      response: expect.stringContaining('no such user'),
    });
  });

  it.each([
    [451, false],
    [554, true],
  ])('is judged alike after its text was sent: %i', async (code, permanent) => {
    const post = await office(undefined, () => ({ code, text: 'judged' }));
    expect(await mailer({ smtpUrl: post.url }).send(mail)).toMatchObject({ accepted: false, permanent });
  });

  it('waits when nobody listens', async () => {
    const post = await openPostOffice();
    await post.stop();
    expect(await mailer({ smtpUrl: post.url }).send(mail)).toEqual({
      accepted: false,
      permanent: false,
      answered: false,
      response: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('waits when our own login is refused: a wrong password must not lose letters', async () => {
    const post = await office();
    const url = post.url.replace('smtp://', 'smtp://user:wrong@');
    expect(await mailer({ smtpUrl: url }).send(mail)).toMatchObject({ accepted: false, permanent: false });
  });

  it('waits when no server is configured yet', async () => {
    expect(await mailer({}).send(mail)).toMatchObject({ accepted: false, permanent: false });
  });
});

describe('a rehearsal', () => {
  const rehearsal = { ...mail, rehearsal: true };

  it('goes to the sink only and is marked, even when a real server is configured', async () => {
    const real = await office();
    const sink = await office();
    expect(await mailer({ smtpUrl: real.url, sinkUrl: sink.url }).send(rehearsal)).toMatchObject({ accepted: true });
    expect(real.offered).toEqual([]);
    const headers = sink.received[0]?.email.headers.map(({ key, value }) => [key, value]);
    expect(headers).toContainEqual(['x-hoi-nghi-rehearsal', 'yes']);
  });

  it('is not sent at all when there is no sink, and says so', async () => {
    const real = await office();
    expect(await mailer({ smtpUrl: real.url }).send(rehearsal)).toEqual({
      accepted: false,
      permanent: true,
      response: 'rehearsal without a mail sink: not sent',
    });
    expect(real.offered).toEqual([]);
  });
});

it('sends real mail to the sink as long as no server is configured', async () => {
  const sink = await office();
  expect(await mailer({ sinkUrl: sink.url }).send(mail)).toMatchObject({ accepted: true });
  expect(sink.received).toHaveLength(1);
});

describe('header injection', () => {
  it('is impossible by subject or name', async () => {
    const post = await office();
    const odd = 'a\r\nBcc: evil@example.com\r\n\r\nbody\u2028x\u0000';
    await mailer({ smtpUrl: post.url }).send({ ...mail, subject: odd, to: { ...mail.to, name: odd } });
    const [letter] = post.received;
    expect(letter?.envelopeTo).toEqual([mail.to.address]);
    expect(letter?.email.bcc ?? []).toEqual([]);
    expect(letter?.email.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(letter?.email.subject).toBe('a Bcc: evil@example.com body x');
  });

  it.each([
    '',
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    '<a@example.com>',
    'x <a@example.com>',
    '"a b"@example.com',
    'a@b@example.com',
    'a',
    'group: a@example.com;',
  ])('no other mailbox is reached by the address %j', async (address) => {
    const post = await office();
    expect(await mailer({ smtpUrl: post.url }).send({ ...mail, to: { name: 'x', address } })).toEqual({
      accepted: false,
      permanent: true,
      response: 'not a mail address: not sent',
    });
    expect(post.offered).toEqual([]);
  });

  it('nothing but a Message-ID is taken for one', async () => {
    const post = await office();
    for (const messageId of ['x', '<a@b>\r\nBcc: c@d', '<đ@b>', `<${'a'.repeat(300)}@b>`]) {
      expect(await mailer({ smtpUrl: post.url }).send({ ...mail, messageId })).toMatchObject({ permanent: true });
    }
    expect(post.offered).toEqual([]);
  });
});
