import { expect, it } from 'vitest';
import { yearCoverage } from '#domain/review-cycle/year-coverage.ts';
import {
  called,
  figures,
  giaVien,
  homeAffairs,
  nhoQuan,
  withTotals,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const figure = (code: string, value: string) => ({ code, value, asOf: null, asStated: null });

it('tells of a year who lacks in the figure of everything and in that of each setting, by its own record', () => {
  const { state } = withTotals(called(), [
    [nhoQuan, { figures: [...figures, figure('labourDialogues', '3')] }],
    [giaVien, {}],
    [homeAffairs, {}],
  ]);
  const coverage = yearCoverage(state);
  if (coverage === null || !('members' in state)) throw new Error('no totals');
  expect(coverage.of.get('models')).toMatchObject({
    given: 3,
    asked: 4,
    lacking: [{ unit: yenMo, why: 'notReported' }],
  });
  const groups = [...coverage.bySetting].map(([setting, of]) => ({ setting, models: of.get('models') }));
  // Whatever a figure lacks it lacks in one setting, and the groups are all that were asked.
  const sum = (of: (one: NonNullable<(typeof groups)[number]['models']>) => number) =>
    groups.reduce((all, { models }) => all + (models === undefined ? 0 : of(models)), 0);
  expect([sum(({ given }) => given), sum(({ asked }) => asked), sum(({ lacking }) => lacking.length)]).toEqual([
    3, 4, 1,
  ]);
  expect(coverage.bySetting.get('employer')?.get('labourDialogues')).toMatchObject({
    ...{ given: 1, lacking: expect.arrayContaining([{ unit: giaVien, why: 'silent' }]) as unknown },
  });
});
