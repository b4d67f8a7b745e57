import { describe, expect, it } from 'vitest';
import type { Letter } from '#domain/kernel/letter.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { say } from '#domain/words/phrase.ts';
import { instant } from '#test/support/given.ts';

const dueAt = instant('2020-06-18T17:00:00+07:00');
const cycle = { committee: 'Ban Chỉ đạo', cycle: 'sơ kết 6 tháng đầu năm 2020', unit: 'huyện Nho Quan', dueAt };
const task = {
  committee: 'Ban Chỉ đạo',
  number: 3,
  statement: 'Tăng cường đối thoại với Nhân dân',
  noticeNumber: '05/TB-BCĐ',
  noticeDate: '2020-07-07',
  unit: 'huyện Nho Quan',
  horizon: '',
  deadlineKind: 'date',
  dueAt,
};
const conference = {
  committee: 'Ban Chỉ đạo',
  unit: 'huyện Nho Quan',
  conference: 'Hội nghị sơ kết',
  connectionPoint: '',
};

function written(template: LetterTemplate, facts: Letter['facts']) {
  const mail = renderLetter(
    { key: 'k', template, to: [], facts },
    { recipientName: 'Hoa', publicUrl: 'https://x', now: instant('2020-06-15T08:00:00+07:00'), rehearsal: false },
  );
  return { ...mail, all: `${mail.subject}\n${mail.text}` };
}

describe('an urging speaks of what is owed', () => {
  it('a report', () => {
    const { subject, text } = written('manualUrge', { ...cycle, workingDaysLeft: 3 });
    expect(subject).toBe('Đôn đốc báo cáo sơ kết 6 tháng đầu năm 2020: huyện Nho Quan');
    expect(text).toContain('Hạn gửi báo cáo: 17 giờ 00 phút, ngày 18 tháng 6 năm 2020 (thứ Năm).');
  });

  it('a task, and no report', () => {
    const { all, subject } = written('manualUrge', { ...task, message: task.statement });
    expect(subject).toBe('Đôn đốc nhiệm vụ số 3, Thông báo 05/TB-BCĐ: huyện Nho Quan');
    expect(all).toContain('Nội dung đôn đốc: Tăng cường đối thoại với Nhân dân.');
    expect(all).not.toContain('báo cáo');
  });

  it('a conclusion notice, and no report', () => {
    const { all, subject } = written('manualUrge', {
      ...conference,
      message: 'chưa ban hành thông báo kết luận',
      dueAt,
    });
    expect(subject).toBe('Đôn đốc: chưa ban hành thông báo kết luận');
    expect(all).toContain('Thời hạn: 17 giờ');
    expect(all).not.toContain('gửi báo cáo');
  });
});

describe('a change of the conference', () => {
  it('gives the old and the new time when it is moved', () => {
    const { subject, text } = written('conferenceMoved', {
      ...conference,
      previousDate: '2020-06-30',
      heldOn: '2020-07-02',
      startsAt: '',
      partOfDay: 'morning',
    });
    expect(subject).toBe('Thay đổi thời gian Hội nghị sơ kết: chuyển sang thứ Năm, 02/7/2020');
    expect(text).toContain('Thời gian cũ: thứ Ba, 30/6/2020.');
    expect(text).toContain('Thời gian mới: sáng thứ Năm, 02/7/2020.');
  });

  it('claims no new time when there is none', () => {
    const { all, subject } = written('conferenceMoved', { ...conference, previousDate: '2020-06-30' });
    expect(subject).toBe('Không tổ chức Hội nghị sơ kết vào thứ Ba, 30/6/2020');
    expect(all).not.toContain('Thời gian mới');
    expect(written('conferenceMoved', { ...conference, change: 'cancelled' }).subject).toBe(
      'Hội nghị sơ kết: không tổ chức nữa',
    );
  });

  it('speaks of the report alone to a unit whose deadline it moves', () => {
    const { all, subject } = written('conferenceMoved', { ...cycle, heldOn: '2020-07-02' });
    expect(subject).toContain('Thay đổi hạn gửi báo cáo sơ kết 6 tháng đầu năm 2020');
    expect(all).toContain('Hạn gửi báo cáo mới: 17 giờ');
    expect(all).toContain('Ngày hội nghị: thứ Năm, 02/7/2020.');
    expect(all).not.toContain('giấy mời');
  });
});

describe('the answer about a task’s deadline', () => {
  it.each([
    ['granted', 'Gia hạn nhiệm vụ số 3', 'Ban Chỉ đạo đồng ý gia hạn.'],
    ['refused', 'Không gia hạn nhiệm vụ số 3', 'không đồng ý gia hạn'],
  ])('is %s', (decision, subject, said) => {
    const mail = written('taskExtensionDecided', { ...task, decision, reason: '' });
    expect(mail.subject).toContain(subject);
    expect(mail.text).toContain(said);
    expect(mail.text).toContain('Thời hạn: 17 giờ');
  });

  it('names no deadline of a task that is withdrawn', () => {
    const mail = written('taskExtensionDecided', { ...task, decision: 'withdrawn', reason: 'không còn phù hợp' });
    expect(mail.subject).toContain('Rút nhiệm vụ số 3');
    expect(mail.text).not.toContain('Thời hạn');
  });
});

it('names the outcome of a task in words', () => {
  expect(written('taskVerified', { ...task, outcome: 'doneLate' }).text).toContain('Kết quả: hoàn thành trễ hạn.');
});

it('a fact can be asked for without being shown', () => {
  expect(say(['{a?}có a', 'không'], { a: 'x' })).toBe('có a');
  expect(say(['{a?}có a', 'không'], {})).toBe('không');
});
