import { civilDate } from '#domain/kernel/civil-date.ts';
import type { ProseIndicator, ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';

const indicator = (code: string, label: string, unit: string, more: Partial<ProseIndicator> = {}): ProseIndicator => ({
  ...{ code, label, unit, kind: 'count', of: null, by: null },
  ...more,
});
const totals = (values: Readonly<Record<string, string>>): readonly ProseTotal[] =>
  Object.entries(values).map(([code, value]) => ({ code, setting: null, value }));
const body = (name: string, values: Readonly<Record<string, string>>) => ({ names: [name], totals: totals(values) });

/** An outline with parts by level, a count of what was done, its whole and their share, and five units that reported it. */
export const clauseInput: ProseInput = {
  sections: [],
  indicators: [
    indicator('talks', 'Tổng số cuộc đối thoại', 'cuộc', { kind: 'total' }),
    indicator('commune', 'Cấp xã', 'cuộc', { kind: 'part', of: 'talks', by: 'level' }),
    indicator('district', 'Cấp huyện', 'cuộc', { kind: 'part', of: 'talks', by: 'level' }),
    indicator('solved', 'Số vụ việc đã giải quyết', 'vụ'),
    indicator('received', 'Tổng số vụ việc tiếp nhận', 'vụ'),
    indicator('rate', 'Tỷ lệ giải quyết', '%', { kind: 'share' }),
    indicator('area', 'Diện tích đất hiến', 'ha'),
    indicator('money', 'Kinh phí vận động', 'đồng'),
    indicator('teams', 'Số tổ hòa giải', 'tổ'),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'talks', parts: ['commune', 'district'] },
    { id: 'R2', check: 'K3', part: 'solved', whole: 'received' },
  ],
  totals: totals({
    ...{ talks: '38', commune: '27', district: '11', solved: '6', received: '15', rate: '40' },
    ...{ area: '14.05', money: '3079001', teams: '125' },
  }),
  lastTotals: [],
  dates: { heldOn: null, from: civilDate('2020-01-01'), to: civilDate('2020-12-31'), before: null },
  ownNames: ['tỉnh Ninh Bình'],
  bodies: [
    body('huyện Gia Viễn', {
      ...{
        talks: '12',
        commune: '7',
        district: '5',
        solved: '3',
        received: '4',
        rate: '75',
        area: '13.75',
        teams: '40',
      },
    }),
    body('huyện Nho Quan', { talks: '20', commune: '15', district: '5', received: '8', area: '0.1', teams: '55' }),
    body('huyện Yên Mô', {
      ...{ talks: '5', commune: '5', district: '0', solved: '2', received: '2', rate: '100', area: '0.2', teams: '30' },
    }),
    body('Sở Nội vụ', { talks: '1', commune: '0', district: '1', solved: '1', received: '1', rate: '100' }),
    body('Công ty Bảo Việt', { talks: '0' }),
  ],
};
