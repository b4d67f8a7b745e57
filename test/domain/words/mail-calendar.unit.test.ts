import { describe, expect, it } from 'vitest';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import { calendarEntry } from '#domain/words/mail-calendar.ts';
import { instant } from '#test/support/given.ts';

const now = instant('2026-06-01T01:00:00Z');
const unit = 'nho-quan' as UnitId;
const cycle = { cycle: 'Sơ kết 6 tháng đầu năm 2026', unit: 'huyện Nho Quan', link: '/ky-bao-cao/x' };
const task = { statement: 'Rà soát quy ước', number: 3, unit: 'huyện Nho Quan', link: '/nhiem-vu/x' };
const day = { conference: 'Hội nghị sơ kết', startsAt: instant('2026-06-20T01:00:00Z'), heldOn: '2026-06-20' };
const venue = { venue: 'Hội trường A', connectionPoint: 'huyện Nho Quan', link: '/hoi-nghi/x' };

function entryOf(template: string, facts: Letter['facts'], rehearsal = false) {
  const letter = { key: 'x', template, to: [{ unit, role: 'reporter' }], facts } as const;
  return calendarEntry(letter, now, rehearsal);
}

describe('what a letter puts into a calendar', () => {
  it('is one thing, whatever letters set it, move it or take it out', () => {
    const dueAt = instant('2026-06-10T10:00:00Z');
    const called = entryOf('callIssued', { ...cycle, dueAt });
    expect(called).toEqual({
      ...{ of: 'term/nho-quan', title: 'Hạn gửi báo cáo Sơ kết 6 tháng đầu năm 2026: huyện Nho Quan', place: null },
      ...{ time: { at: dueAt }, cancelled: false },
    });
    for (const template of [
      'extensionGranted',
      'reportReopened',
      'deadlineMoved',
      'deadlineResumed',
      'conferenceMoved',
    ])
      expect(entryOf(template, { ...cycle, dueAt }), template).toEqual(called);
    for (const template of ['exempted', 'deadlineSuspended'])
      expect(entryOf(template, { ...cycle, dueAt }), template).toEqual({ ...called, cancelled: true });
  });

  it('is the day where a term runs to midnight', () => {
    expect(entryOf('taskAssigned', { ...task, deadlineKind: 'date', dueAt: instant('2026-06-30T17:00:00Z') })).toEqual({
      ...{ of: 'term/nho-quan', title: 'Hạn nhiệm vụ: Rà soát quy ước', place: null, cancelled: false },
      time: { from: '2026-06-30', to: '2026-06-30' },
    });
  });

  it('is nothing where no day is set: a task without one, a part of it, a refusal, a reminder', () => {
    const dueAt = instant('2026-06-30T17:00:00Z');
    expect(entryOf('taskAssigned', { ...task, deadlineKind: 'none' })).toBeNull();
    expect(entryOf('taskAssigned', { ...task, dueAt, milestone: 'Kế hoạch' })).toBeNull();
    expect(entryOf('taskExtensionDecided', { ...task, dueAt, decision: 'refused' })).toBeNull();
    expect(entryOf('taskReminder', { ...task, dueAt })).toBeNull();
    expect(entryOf('taskExtensionDecided', { ...task, dueAt, decision: 'granted' })?.cancelled).toBe(false);
    expect(entryOf('taskExtensionDecided', { ...task, dueAt, decision: 'withdrawn' })?.cancelled).toBe(true);
  });

  it('of a conference has its place, moves with it, and goes when it is put off or its reader is not invited any more', () => {
    const invited = entryOf('invitation', { ...day, ...venue });
    expect(invited).toEqual({
      ...{ of: 'conference/nho-quan', title: 'Hội nghị sơ kết', cancelled: false, time: { at: day.startsAt } },
      place: 'Hội trường A; điểm cầu huyện Nho Quan',
    });
    expect(entryOf('conferenceMoved', { ...day, ...venue })).toEqual(invited);
    expect(entryOf('conferenceMoved', { conference: day.conference, previousDate: '2026-06-20' })).toMatchObject({
      ...{ of: 'conference/nho-quan', cancelled: true, time: { from: '2026-06-20', to: '2026-06-20' } },
    });
    expect(entryOf('conferenceCorrected', { ...day, ...venue, link: '' })?.cancelled).toBe(true);
    expect(entryOf('invitation', { ...day, ...venue, startsAt: '' })?.time).toEqual({
      ...{ from: '2026-06-20', to: '2026-06-20' },
    });
  });

  it('of an inspection is all its days, and goes with it', () => {
    const plan = { inspection: 'Kiểm tra QCDC', from: '2026-06-10', to: '2026-06-12' };
    expect(entryOf('inspectionPlanned', plan)?.time).toEqual({ from: plan.from, to: plan.to });
    expect(entryOf('inspectionChanged', { inspection: plan.inspection, calledOff: 1 })?.cancelled).toBe(true);
  });

  it('says that it is a rehearsal', () => {
    expect(entryOf('invitation', { ...day, ...venue }, true)?.title).toBe('[DIỄN TẬP] Hội nghị sơ kết');
  });
});
