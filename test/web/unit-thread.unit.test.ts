import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { UnitThread } from '#web/screens/tasks/unit-thread.tsx';
import type { Assignee } from '#web/screens/tasks/use-tasks.ts';
import { rendered } from '#test/web/rendered.ts';

const assignee: Assignee = {
  ...{ unit: 'huyen-a', name: 'huyện A', lead: true, status: 'reported', dueAt: null, overdue: false, late: null },
  ...{ extensionAsked: null, returnReasons: null, heardAt: null, lastRemindedAt: null, ended: null },
  reportedAt: '2026-07-01T02:00:00.000Z',
  report: {
    ...{ text: 'Đã rà soát đủ 20 mô hình', documentNumber: '12/BC-UBND', by: 'Lê Thị Thủ Trưởng', files: [] },
    fromBelow: null,
  },
  ...{ passed: null, co: false, evidenceFault: null },
  evidence: [],
  milestones: [],
  progress: [
    {
      ...{ percent: 60, text: 'Đã rà soát 12/20', documentNumber: null, at: '2026-06-20T02:00:00.000Z' },
      evidence: 'biên bản rà soát',
      files: [],
    },
  ],
};
const thread = (more: Partial<Assignee> = {}) =>
  rendered(
    createElement(UnitThread, {
      task: { conference: 'so-ket', number: 1, evidence: null },
      assignee: { ...assignee, ...more },
    }),
  );

describe('a unit’s way with its task, as whoever verifies it reads it', () => {
  it('shows what was reported done: text, number, who, and the evidence told before', () => {
    for (const said of ['Đã rà soát đủ 20 mô hình', '12/BC-UBND', 'Lê Thị Thủ Trưởng', 'biên bản rà soát']) {
      expect(thread()).toContain(said);
    }
  });

  it('keeps it once it is returned or verified, and shows none where none was made', () => {
    expect(thread({ status: 'returned', returnReasons: ['thiếu'] })).toContain('Đã rà soát đủ 20 mô hình');
    expect(thread({ status: 'verified', late: false })).toContain('Đã rà soát đủ 20 mô hình');
    expect(thread({ status: 'accepted', report: null, reportedAt: null })).not.toContain('báo cáo hoàn thành');
  });
});
