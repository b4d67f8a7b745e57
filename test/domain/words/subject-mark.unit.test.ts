import { expect, it } from 'vitest';
import { renderLetter } from '#domain/words/mail.ts';
import { subjectMark } from '#domain/words/subject-mark.ts';
import { instant } from '#test/support/given.ts';

const subjectOf = (mark: string): string =>
  renderLetter(
    {
      ...{ key: 'k', template: 'deadlineReminder', to: [] },
      facts: { mark, cycle: 'sơ kết 6 tháng đầu năm 2026', unit: 'huyện Nho Quan', workingDaysLeft: 3 },
    },
    { recipientName: 'An', publicUrl: 'https://x.vn', now: instant('2026-06-15T01:00:00Z'), rehearsal: false },
  ).subject;

it('tells letters of two programmes and two committees apart within the first 60 signs, with what is to be done', () => {
  const marks = [['QCDC'], ['DVK'], ['QCDC', 'DVK']].flatMap((programmes) =>
    ['tỉnh Ninh Bình', 'huyện Nho Quan'].map((host) => subjectMark(programmes, host)),
  );
  const seen = marks.map((mark) => subjectOf(mark).slice(0, 60));
  expect(new Set(seen).size).toBe(marks.length);
  for (const subject of seen) expect(subject).toContain('] Nhắc gửi báo cáo');
  expect(subjectOf(subjectMark(['DVK'], 'tỉnh Ninh Bình'))).toBe(
    '[Dân vận khéo, tỉnh Ninh Bình] Nhắc gửi báo cáo sơ kết 6 tháng đầu năm 2026: huyện Nho Quan, còn 3 ngày làm việc',
  );
});

it('leaves room for what is to be done beside a long name', () => {
  expect(subjectMark(['QCDC', 'DVK'], 'Ủy ban nhân dân xã có một cái tên rất dài').length).toBeLessThanOrEqual(34);
});
