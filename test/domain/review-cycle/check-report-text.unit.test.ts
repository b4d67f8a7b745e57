import { expect, it } from 'vitest';
import { checkReportText } from '#domain/review-cycle/check-report-text.ts';
import { giaVien, nhoQuan, plan } from '#test/domain/review-cycle/cycle-fixture.ts';

const [indicator] = plan.template.indicators;
const code = indicator?.code ?? '';
const template = {
  ...plan.template,
  indicators: indicator === undefined ? [] : [{ ...indicator, label: 'Số mô hình Dân vận khéo', unit: 'mô hình' }],
};
const totals = (value: string) => [{ code, value, basis: 'summed', reports: 1 } as const];
const figures = (value: string) => [{ code, value, asOf: null, asStated: null }];
const told = (text: string) =>
  checkReportText(
    {
      plan: { ...plan, template },
      heldOn: null,
      consolidation: { totals: totals('45'), bySetting: [], byUnit: [{ unit: nhoQuan, totals: totals('15') }] },
      reports: [
        { unit: nhoQuan, name: 'huyện Nho Quan', figures: figures('5') },
        { unit: giaVien, name: 'huyện Gia Viễn', figures: figures('30') },
      ],
    },
    { title: '', sections: [{ id: 's', heading: '', level: 1, text }] },
  ).map(({ typed, outcome }) => `${typed} ${outcome}`);

it('a unit with units below it is said of by its own report or by all of theirs, and no number of it is plainly wrong', () => {
  const of = (number: string) => told(`Huyện Nho Quan có ${number} mô hình Dân vận khéo.`);
  expect(of('5')).toEqual(['5 right']);
  expect(of('15')).toEqual(['15 right']);
  expect(of('16')).toEqual(['16 doubtful']);
  expect(told('Huyện Gia Viễn có 31 mô hình Dân vận khéo.')).toEqual(['31 wrong']);
  expect(told('Hai huyện Nho Quan, Gia Viễn có 45 mô hình Dân vận khéo.')).toEqual(['45 right']);
});
