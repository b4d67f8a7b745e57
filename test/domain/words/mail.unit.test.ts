import { describe, expect, it } from 'vitest';
import type { Letter } from '#domain/kernel/letter.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import { mailWords, printed, renderLetter } from '#domain/words/mail.ts';
import { factsOf } from '#domain/words/phrase.ts';
import { instant } from '#test/support/given.ts';

const context = {
  recipientName: 'Nguyễn Thị Hoa',
  publicUrl: 'https://hoinghi.example',
  now: instant('2026-06-01T08:00:00+07:00'),
  rehearsal: false,
};

const templates = Object.keys(mailWords) as LetterTemplate[];

function notice(template: LetterTemplate, facts: Letter['facts']): Letter {
  return { key: `${template}/1`, template, to: [], facts };
}

const reminder = notice('deadlineReminder', {
  unit: 'huyện Nho Quan',
  cycle: 'Sơ kết 6 tháng đầu năm 2026',
  dueAt: instant('2026-06-10T17:00:00+07:00'),
  workingDaysLeft: 7,
  link: '/cycles/so-ket-2026/reports/nho-quan',
});

describe('a reminder', () => {
  it('names whom to ring where the committee has stated that, before the link that stays alone at its end', () => {
    const contact = 'đồng chí Nguyễn Văn A, chuyên viên, điện thoại 0229 3871 000';
    const { text } = renderLetter({ ...reminder, facts: { ...reminder.facts, contact } }, context);
    expect(text).toContain(`Đầu mối liên hệ: ${contact}.\n\nhttps://hoinghi.example/`);
    expect(printed(text, 'https://moi.example')).toContain('\n\nhttps://moi.example/cycles/');
    expect(renderLetter(reminder, context).text).not.toContain('Đầu mối liên hệ');
  });

  it('names unit, cycle, due date with weekday and hour, working days left, and one link', () => {
    const { subject, text } = renderLetter(reminder, context);
    expect(subject).toContain('huyện Nho Quan');
    expect(text).toContain('Kính gửi: Nguyễn Thị Hoa');
    expect(text).toContain('Đơn vị: huyện Nho Quan.');
    expect(text).toContain('Sơ kết 6 tháng đầu năm 2026');
    expect(text).toContain('Hạn gửi báo cáo: 17 giờ 00 phút, ngày 10 tháng 6 năm 2026 (thứ Tư).');
    expect(text).toContain('Thời gian còn lại: 7 ngày làm việc.');
    expect(text.match(/https?:\/\//g)).toHaveLength(1);
    expect(text).toContain('https://hoinghi.example/cycles/so-ket-2026/reports/nho-quan');
  });

  it('says "hết ngày" of a deadline at 24:00', () => {
    const facts = { ...reminder.facts, dueAt: instant('2026-06-11T00:00:00+07:00') };
    const { text } = renderLetter(notice('deadlineReminder', facts), context);
    expect(text).toContain('Hạn gửi báo cáo: hết ngày 10 tháng 6 năm 2026 (thứ Tư).');
  });

  it('says on the last day that it is the last', () => {
    const facts = { ...reminder.facts, workingDaysLeft: 0 };
    const now = instant('2026-06-10T08:00:00+07:00');
    const { text } = renderLetter(notice('deadlineReminder', facts), { ...context, now });
    expect(text).toContain('Hôm nay là ngày cuối cùng của thời hạn.');
    expect(text).not.toContain('0 ngày làm việc');
  });
});

describe('the days a reminder counts', () => {
  const at = (now: string, facts: Letter['facts']): string =>
    renderLetter(notice('deadlineOverdue', { dueAt: instant('2026-06-10T17:00:00+07:00'), ...facts }), {
      ...context,
      now: instant(now),
    }).text;
  const before = (now: string, facts: Letter['facts']): string =>
    renderLetter(notice('deadlineReminder', { ...reminder.facts, workingDaysLeft: '', ...facts }), {
      ...context,
      now: instant(now),
    }).text;

  it('are those of its rung', () => {
    expect(before('2026-06-05T08:00:00+07:00', { offset: -3 })).toContain('Thời gian còn lại: 3 ngày làm việc.');
    expect(at('2026-06-15T08:00:00+07:00', { offset: 3 })).toContain('Đã quá hạn: 3 ngày làm việc.');
    expect(before('2026-06-10T08:00:00+07:00', { offset: 0 })).toContain('ngày cuối cùng');
  });

  it('are left out when the rung fires too late for them to be true', () => {
    expect(before('2026-06-09T08:00:00+07:00', { offset: -3 })).not.toContain('ngày làm việc');
    expect(before('2026-06-10T18:00:00+07:00', { offset: 0 })).not.toContain('ngày cuối cùng');
    expect(before('2026-06-11T08:00:00+07:00', { offset: 0 })).not.toContain('ngày cuối cùng');
  });
});

describe('what an urging asks for', () => {
  const said = (template: 'deadlineOverdue' | 'taskOverdue', now: string, askedBy = '2026-06-16'): string =>
    renderLetter(notice(template, { committee: 'Ban Chỉ đạo', askedBy }), { ...context, now: instant(now) }).text;

  it('is wanted by the day of the step that follows, and at once where that day has come or none follows', () => {
    expect(said('deadlineOverdue', '2026-06-11T08:00:00+07:00')).toContain('chậm nhất ngày 16 tháng 6 năm 2026, hoặc');
    expect(said('taskOverdue', '2026-06-11T08:00:00+07:00')).toContain('chậm nhất ngày 16 tháng 6 năm 2026, hoặc');
    expect(said('deadlineOverdue', '2026-06-16T00:00:00+07:00')).toContain('gửi ngay, hoặc');
    expect(said('taskOverdue', '2026-06-17T08:00:00+07:00')).toContain('báo cáo ngay kết quả');
  });
});

describe.each(templates)('%s', (template) => {
  it('has a subject and no hole when every fact is missing', () => {
    const { subject, text } = renderLetter(notice(template, {}), context);
    expect(subject.length).toBeGreaterThan(5);
    expect(`${subject}${text}`).not.toMatch(/undefined|null|NaN|[{}]|\[object/);
  });

  it('shows every fact its words ask for, in NFC, on one subject line', () => {
    const words = mailWords[template];
    const names = [...new Set([...words.subject, ...words.lines].flatMap((each) => factsOf(each)))];
    const facts = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
    const { subject, text } = renderLetter(notice(template, { ...facts, link: '/x' }), context);
    expect(`${subject}\n${text}`).not.toMatch(/undefined|[{}]|\d{4}-\d{2}-\d{2}/);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(`${subject}${text}`.normalize('NFC')).toBe(`${subject}${text}`);
    expect(text.endsWith('\n')).toBe(false);
  });

  it('is marked when it belongs to a rehearsal', () => {
    const { subject, text } = renderLetter(notice(template, {}), { ...context, rehearsal: true });
    expect(subject.startsWith('[DIỄN TẬP] ')).toBe(true);
    expect(text.startsWith('ĐÂY LÀ THƯ DIỄN TẬP')).toBe(true);
  });
});

function valueOf(name: string): string | number {
  if (/At$|^since$|^replyBy$/.test(name)) return instant('2026-06-10T17:00:00+07:00');
  if (/On$|Date$|^window|^cutOff$/.test(name)) return '2026-06-10';
  if (/^(workingDays|missing|received|expected|round|months|tasks|ownTasks|openTasks)/.test(name)) return 3;
  return `${name} ổn`;
}

describe('what people typed', () => {
  it('cannot break the subject into header lines', () => {
    const facts = { ...reminder.facts, unit: 'huyện\r\nBcc: x@example.com' };
    expect(renderLetter(notice('deadlineReminder', facts), context).subject).not.toMatch(/[\r\n]/);
  });

  it('cannot replace the link by another address', () => {
    for (const link of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:x', '/a b']) {
      const { text } = renderLetter(notice('deadlineReminder', { ...reminder.facts, link }), context);
      expect(text).not.toContain('http');
      expect(text).not.toContain('evil');
    }
  });

  it('ends a sentence once', () => {
    const facts = { ...reminder.facts, reason: 'Thiếu biểu 2.' };
    expect(renderLetter(notice('reportReturned', facts), context).text).toContain('Lý do trả lại: Thiếu biểu 2.\n');
  });

  it('does not make the subject longer than an inbox shows', () => {
    const facts = { ...reminder.facts, cycle: 'x'.repeat(500) };
    expect(renderLetter(notice('deadlineReminder', facts), context).subject.length).toBeLessThanOrEqual(180);
  });
});

it('says "no deadline" only when the task has none, never because a fact is missing', () => {
  expect(renderLetter(notice('taskAssigned', { deadlineKind: 'none' }), context).text).toContain(
    'Thời hạn: không có thời hạn.',
  );
  expect(renderLetter(notice('taskAssigned', {}), context).text).not.toContain('không có thời hạn');
});

describe('a letter on paper', () => {
  const facts = { ...reminder.facts, message: 'xem http://localhost:1/huong-dan' };
  const { text } = renderLetter(notice('manualUrge', facts), { ...context, publicUrl: 'http://localhost:28931' });

  it('leads to where the house is open now, by the path it was written with, and leaves what a person wrote', () => {
    const paper = printed(text, 'https://10.0.0.7:8443');
    expect(paper).toContain('\nhttps://10.0.0.7:8443/cycles/so-ket-2026/reports/nho-quan\n');
    expect(paper).not.toContain('28931');
    expect(paper).toContain('xem http://localhost:1/huong-dan');
    expect(printed(paper, 'https://10.0.0.7:8443')).toBe(paper);
  });

  it('says whom to turn to, not that mail is not answered, and asks nobody to click', () => {
    const paper = printed(text, context.publicUrl);
    expect(paper).not.toContain('không trả lời');
    expect(paper).toContain('Nơi liên hệ: cơ quan thường trực');
    const all = templates.flatMap((template) => mailWords[template].lines.flat());
    expect(all.filter((line) => /bấm|liên kết/.test(line))).toEqual([]);
  });
});
