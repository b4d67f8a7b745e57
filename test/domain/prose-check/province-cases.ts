import { civilDate } from '#domain/kernel/civil-date.ts';
import type { ProseIndicator, ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';

const indicator = (code: string, label: string, unit: string, more: Partial<ProseIndicator> = {}): ProseIndicator => ({
  ...{ code, label, unit, kind: 'count', of: null, by: null },
  ...more,
});
const part = { kind: 'part', of: 'models', by: 'field' } as const;
const totals = (
  values: Readonly<Record<string, string>>,
  setting: ProseTotal['setting'] = null,
): readonly ProseTotal[] => Object.entries(values).map(([code, value]) => ({ code, setting, value }));

/** A province that there is not: totals by setting, its period before, and four units, one of them with communes below it. */
export const provinceInput: ProseInput = {
  sections: [],
  indicators: [
    indicator('models', 'Số mô hình Dân vận khéo', 'mô hình', { kind: 'total' }),
    indicator('eco', 'Số mô hình phát triển kinh tế', 'mô hình', part),
    indicator('cul', 'Số mô hình văn hóa - xã hội', 'mô hình', part),
    indicator('sec', 'Số mô hình an ninh, quốc phòng', 'mô hình', part),
    indicator('pol', 'Số mô hình xây dựng hệ thống chính trị', 'mô hình', part),
    indicator('dialog', 'Số cuộc đối thoại với Nhân dân', 'cuộc'),
    indicator('recv', 'Số lượt tiếp công dân', 'lượt'),
    indicator('pet', 'Số đơn thư tiếp nhận', 'đơn'),
    indicator('petdone', 'Số đơn thư đã giải quyết', 'đơn', { kind: 'part', of: 'pet', by: 'done' }),
    indicator('petshare', 'Tỷ lệ giải quyết đơn thư', '%', { kind: 'share' }),
    indicator('money', 'Kinh phí Nhân dân đóng góp', 'đồng'),
    indicator('land', 'Diện tích đất hiến', 'm2'),
    indicator('road', 'Chiều dài đường giao thông nông thôn làm mới', 'km'),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'models', parts: ['eco', 'cul', 'sec', 'pol'] },
    { id: 'R2', check: 'K2', share: 'petshare', numerator: 'petdone', denominator: 'pet', decimals: 1 },
    { id: 'R3', check: 'K3', part: 'petdone', whole: 'pet' },
  ],
  totals: [
    ...totals({ models: '1079', eco: '421', cul: '439', sec: '121', pol: '98', dialog: '38', recv: '2415' }),
    ...totals({ pet: '320', petdone: '304', petshare: '95', money: '12500000000', land: '3600.5', road: '12.75' }),
    ...totals({ models: '700', dialog: '20' }, 'community'),
    ...totals({ models: '300', dialog: '18' }, 'stateBody'),
    ...totals({ models: '79' }, 'employer'),
  ],
  lastTotals: totals({
    ...{ models: '968', eco: '400', dialog: '40', recv: '2300', pet: '256', petdone: '243', petshare: '94.9' },
    ...{ money: '10000000000', road: '10' },
  }),
  bodies: [
    { names: ['huyện Kim Sơn'], totals: totals({ models: '120', dialog: '7' }) },
    { names: ['huyện Nho Quan'], totals: totals({ models: '200', dialog: '9' }) },
    { names: ['huyện Gia Viễn'], totals: totals({ models: '90', dialog: '5' }) },
    {
      names: ['huyện An Bình'],
      totals: totals({ models: '5', dialog: '2' }),
      withBelow: totals({ models: '15', dialog: '6' }),
    },
  ],
  ownNames: ['tỉnh Ninh Bình'],
  dates: {
    heldOn: civilDate('2020-06-30'),
    from: civilDate('2019-12-15'),
    to: civilDate('2020-06-14'),
    before: { from: civilDate('2018-12-15'), to: civilDate('2019-06-14') },
  },
};
