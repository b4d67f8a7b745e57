import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { callDocument } from '#domain/review-cycle/call-document.ts';
import type { CyclePlan, Inspection } from '#domain/review-cycle/plan.ts';
import { shapeFault } from '#domain/review-cycle/plan-shape.ts';
import { adHoc, called, plan } from '#test/domain/review-cycle/cycle-fixture.ts';

const inspection: Inspection = {
  ...{ on: civilDate('2020-06-25'), team: 'Đoàn kiểm tra số 1', document: 'Kế hoạch số 12-KH/BCĐ' },
};
const ofInspection: CyclePlan = {
  ...{ ...adHoc, reviewKind: 'inspection', inspection },
  period: { ...plan.period, code: 'kt-20200601', label: 'việc thực hiện dân chủ năm 2020' },
};

describe('a cycle for an inspection', () => {
  it('says who inspects, when and by which paper, and its call says so too', () => {
    expect(shapeFault(ofInspection)).toBeNull();
    const { state } = called(ofInspection);
    if (state.status !== 'collecting' || state.call === null) throw new Error('not called');
    const { call } = state;
    const data = { ...call, deadlines: [] };
    const { document } = callDocument(state.plan, state.members, { type: 'CallIssued', data });
    expect(JSON.stringify(document)).toContain(
      'Thực hiện Kế hoạch số 12-KH/BCĐ, Đoàn kiểm tra số 1 tiến hành kiểm tra ngày 25 tháng 6 năm 2020.',
    );
    expect(document).toMatchObject({ extract: 'V/v báo cáo phục vụ kiểm tra việc thực hiện dân chủ năm 2020' });
  });

  it.each([
    [{ inspection: { ...inspection, team: ' ' } }, 'plan-inspection-team-missing', '/inspection/team'],
    [{ inspection: { ...inspection, document: '' } }, 'plan-inspection-document-missing', '/inspection/document'],
    [{ inspection: { ...inspection, on: civilDate('2019-12-31') } }, 'plan-inspection-before-period', '/inspection/on'],
    [{ conference: 'expected' }, 'plan-inspection-with-conference', '/conference'],
    [{ period: plan.period }, 'plan-inspection-period', '/period'],
    [{ reviewKind: 'adHoc' }, 'plan-inspection-of-review', '/inspection'],
  ] as const)('is refused at the field that is wrong: %j', (change, code, pointer) => {
    expect(shapeFault({ ...ofInspection, ...change })).toMatchObject({ refusal: { code, pointer } });
  });

  it('is refused where nobody says who inspects', () => {
    const { inspection: _none, ...without } = ofInspection;
    expect(shapeFault(without)).toMatchObject({ refusal: { code: 'plan-inspection-missing' } });
  });
});
