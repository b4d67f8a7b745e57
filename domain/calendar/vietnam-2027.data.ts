import type { CalendarRow } from '#domain/calendar/vietnam-2020-2026.data.ts';

// Nobody has published this year yet: computed from the law, with swaps and the choice of days left as in like years.
const fixed = 'Dự kiến: BLLĐ 2019 điều 112, tính toán';
const lunar = 'Dự kiến: BLLĐ 2019 điều 112; ngày âm lịch UTC+7, tính toán';
const compensated = 'Dự kiến: BLLĐ 2019 điều 111–112, nghỉ bù, tính toán';
/** As in 2024, when the first day of the year was a Saturday too. */
const tetDays =
  'Dự kiến: BLLĐ 2019 điều 112, hai ngày cuối năm và ba ngày đầu năm âm lịch như năm 2024; chưa có thông báo';
/** As in 2021, when 2/9 was a Thursday too. */
const adjacent = 'Dự kiến: BLLĐ 2019 điều 112, ngày liền kề như năm 2021; chưa có thông báo';

const tet = 'Tết Âm lịch';
const labour = 'Ngày Quốc tế lao động 1/5';

type Row = readonly [date: string, kind: string, label: string, source: string];

const rows: readonly Row[] = [
  ['2027-01-01', 'holiday', 'Tết Dương lịch', fixed],
  ['2027-02-04', 'holiday', tet, tetDays],
  ['2027-02-05', 'holiday', tet, tetDays],
  ['2027-02-06', 'holiday', tet, tetDays],
  ['2027-02-07', 'holiday', tet, tetDays],
  ['2027-02-08', 'holiday', tet, tetDays],
  ['2027-02-09', 'compensatory', tet, compensated],
  ['2027-02-10', 'compensatory', tet, compensated],
  ['2027-04-16', 'holiday', 'Giỗ Tổ Hùng Vương', lunar],
  ['2027-04-30', 'holiday', 'Ngày Chiến thắng 30/4', fixed],
  ['2027-05-01', 'holiday', labour, fixed],
  ['2027-05-03', 'compensatory', labour, compensated],
  ['2027-09-02', 'holiday', 'Quốc khánh 2/9', fixed],
  ['2027-09-03', 'holiday', 'Quốc khánh: ngày liền kề 2/9', adjacent],
];

/** The year after the published table. */
export const foreseenRows: readonly CalendarRow[] = rows.map(([date, kind, label, source]) => ({
  date,
  kind,
  label,
  source,
}));
