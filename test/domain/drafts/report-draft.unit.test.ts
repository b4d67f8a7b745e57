import { describe, expect, it } from 'vitest';
import { fieldsOfReport, filledIn, roundToPrepare } from '#domain/drafts/report-draft.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { instant } from '#test/support/given.ts';

const report = {
  receipt: 7,
  round: 1,
  arrivedAt: instant('2020-06-15T03:00:00Z'),
  dueAt: instant('2020-06-16T10:00:00Z'),
  late: false,
  figures: [
    { code: 'models', value: '1079', asOf: civilDate('2020-06-22'), asStated: '1.079' },
    { code: 'share', value: '87.4', asOf: null, asStated: null, explanation: 'Sáp nhập' },
  ],
  sections: [{ code: 'ket-qua', text: 'Tốt' }],
  signer: { post: 'Chủ tịch', name: 'Trần B' },
  documentNumber: '15/BC-UBND',
  onBehalf: null,
  flags: [],
};

describe('the draft of a report', () => {
  it('begins with the returned report as it was written, the number of its paper with it', () => {
    expect(fieldsOfReport(report)).toEqual({
      '/figures/models': '1.079',
      '/asOf/models': '22/06/2020',
      '/figures/share': '87,4',
      '/explained/share': 'Sáp nhập',
      '/sections/ket-qua': 'Tốt',
      '/signer/post': 'Chủ tịch',
      '/signer/name': 'Trần B',
      '/documentNumber': '15/BC-UBND',
    });
    expect(fieldsOfReport({ ...report, documentNumber: null })).not.toHaveProperty('/documentNumber');
  });

  it('counts the figures and sections that hold something', () => {
    expect(filledIn({ '/figures/a': '0', '/figures/b': ' ', '/sections/c': 'x', '/signer/name': 'y' })).toBe(2);
  });

  it('is for the next round, and for none while the report is with the host', () => {
    expect(roundToPrepare('expected', 0)).toBe(1);
    expect(roundToPrepare('returned', 1)).toBe(2);
    expect(['submitted', 'accepted', 'exempted'].map((status) => roundToPrepare(status as 'submitted', 1))).toEqual([
      ...[null, null, null],
    ]);
  });
});
