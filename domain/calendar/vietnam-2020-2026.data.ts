import { label } from '#domain/calendar/law-112.data.ts';

/** A row as an office would type it; `calendarFrom` judges it. */
export interface CalendarRow {
  readonly date: string;
  readonly kind: string;
  readonly label: string;
  readonly source: string;
}

// The Labour Code of 2019 is in force from 01/01/2021; 2020 is still the code of 2012 (2/9 is one day there).
const code2012 = 'BLLĐ 2012 điều 115, tính toán';
const code2019 = 'BLLĐ 2019 điều 112';
const computed = 'BLLĐ 2019 điều 111–112, tính toán';
const lunar = 'BLLĐ 2019 điều 112; ngày âm lịch UTC+7, tính toán';
const tet2020 = 'Thông báo nghỉ Tết Canh Tý 2020 (socongthuong.daklak.gov.vn), đã đối chiếu';
const yearly = 'BLLĐ 2019 điều 112; thông báo nghỉ hằng năm, số hiệu chưa xác nhận';
const swap2024 = '2450/VPCP-KGVX (12/04/2024)';
const holiday2024 = 'Thông báo nghỉ lễ 2/9 năm 2024 (thactrang.com), đã đối chiếu';
const swap2025 = '6150/TB-BLĐTBXH (2024)';
const swap2026 = '12729/VPCP-KGVX (25/12/2025)';
const tet2026 = 'Lịch nghỉ Tết Bính Ngọ 2026 (thanhnien.vn), tính toán';
const national2026 = 'Nghỉ 5 ngày liền dịp 2/9/2026 (thanhnien.vn); ngày hoán đổi CHƯA XÁC NHẬN';

const { newYear, tet, ancestors, victory, labour, national, besideNational } = label;

type Row = readonly [date: string, kind: string, label: string, source: string];

const rows: readonly Row[] = [
  ['2020-01-01', 'holiday', newYear, code2012],
  ['2020-01-23', 'holiday', tet, tet2020],
  ['2020-01-24', 'holiday', tet, tet2020],
  ['2020-01-25', 'holiday', tet, tet2020],
  ['2020-01-26', 'holiday', tet, tet2020],
  ['2020-01-27', 'holiday', tet, tet2020],
  ['2020-01-28', 'compensatory', tet, tet2020],
  ['2020-01-29', 'compensatory', tet, tet2020],
  ['2020-04-02', 'holiday', ancestors, code2012],
  ['2020-04-30', 'holiday', victory, code2012],
  ['2020-05-01', 'holiday', labour, code2012],
  ['2020-09-02', 'holiday', national, code2012],

  ['2021-01-01', 'holiday', newYear, code2019],
  ['2021-02-10', 'holiday', tet, yearly],
  ['2021-02-11', 'holiday', tet, yearly],
  ['2021-02-12', 'holiday', tet, yearly],
  ['2021-02-13', 'holiday', tet, yearly],
  ['2021-02-14', 'holiday', tet, yearly],
  ['2021-02-15', 'compensatory', tet, computed],
  ['2021-02-16', 'compensatory', tet, computed],
  ['2021-04-21', 'holiday', ancestors, lunar],
  ['2021-04-30', 'holiday', victory, code2019],
  ['2021-05-01', 'holiday', labour, code2019],
  ['2021-05-03', 'compensatory', labour, computed],
  ['2021-09-02', 'holiday', national, code2019],
  ['2021-09-03', 'holiday', besideNational, yearly],

  ['2022-01-01', 'holiday', newYear, code2019],
  ['2022-01-03', 'compensatory', newYear, computed],
  ['2022-01-31', 'holiday', tet, yearly],
  ['2022-02-01', 'holiday', tet, yearly],
  ['2022-02-02', 'holiday', tet, yearly],
  ['2022-02-03', 'holiday', tet, yearly],
  ['2022-02-04', 'holiday', tet, yearly],
  ['2022-04-10', 'holiday', ancestors, lunar],
  ['2022-04-11', 'compensatory', ancestors, computed],
  ['2022-04-30', 'holiday', victory, code2019],
  ['2022-05-01', 'holiday', labour, code2019],
  ['2022-05-02', 'compensatory', victory, computed],
  ['2022-05-03', 'compensatory', labour, computed],
  ['2022-09-01', 'holiday', besideNational, yearly],
  ['2022-09-02', 'holiday', national, code2019],

  ['2023-01-01', 'holiday', newYear, code2019],
  ['2023-01-02', 'compensatory', newYear, computed],
  ['2023-01-20', 'holiday', tet, yearly],
  ['2023-01-21', 'holiday', tet, yearly],
  ['2023-01-22', 'holiday', tet, yearly],
  ['2023-01-23', 'holiday', tet, yearly],
  ['2023-01-24', 'holiday', tet, yearly],
  ['2023-01-25', 'compensatory', tet, computed],
  ['2023-01-26', 'compensatory', tet, computed],
  ['2023-04-29', 'holiday', ancestors, lunar],
  ['2023-04-30', 'holiday', victory, code2019],
  ['2023-05-01', 'holiday', labour, code2019],
  ['2023-05-02', 'compensatory', ancestors, computed],
  ['2023-05-03', 'compensatory', victory, computed],
  ['2023-09-01', 'holiday', besideNational, yearly],
  ['2023-09-02', 'holiday', national, code2019],
  ['2023-09-04', 'compensatory', national, computed],

  ['2024-01-01', 'holiday', newYear, code2019],
  ['2024-02-08', 'holiday', tet, yearly],
  ['2024-02-09', 'holiday', tet, yearly],
  ['2024-02-10', 'holiday', tet, yearly],
  ['2024-02-11', 'holiday', tet, yearly],
  ['2024-02-12', 'holiday', tet, yearly],
  ['2024-02-13', 'compensatory', tet, computed],
  ['2024-02-14', 'compensatory', tet, computed],
  ['2024-04-18', 'holiday', ancestors, lunar],
  ['2024-04-29', 'swappedOff', 'Hoán đổi với thứ Bảy 4/5/2024', swap2024],
  ['2024-04-30', 'holiday', victory, code2019],
  ['2024-05-01', 'holiday', labour, code2019],
  ['2024-05-04', 'workingSaturday', 'Làm bù cho thứ Hai 29/4/2024', swap2024],
  ['2024-09-02', 'holiday', national, holiday2024],
  ['2024-09-03', 'holiday', besideNational, holiday2024],

  ['2025-01-01', 'holiday', newYear, code2019],
  ['2025-01-27', 'holiday', tet, yearly],
  ['2025-01-28', 'holiday', tet, yearly],
  ['2025-01-29', 'holiday', tet, yearly],
  ['2025-01-30', 'holiday', tet, yearly],
  ['2025-01-31', 'holiday', tet, yearly],
  ['2025-04-07', 'holiday', ancestors, lunar],
  ['2025-04-26', 'workingSaturday', 'Làm bù cho thứ Sáu 2/5/2025', swap2025],
  ['2025-04-30', 'holiday', victory, code2019],
  ['2025-05-01', 'holiday', labour, code2019],
  ['2025-05-02', 'swappedOff', 'Hoán đổi với thứ Bảy 26/4/2025', swap2025],
  ['2025-09-01', 'holiday', besideNational, yearly],
  ['2025-09-02', 'holiday', national, code2019],

  ['2026-01-01', 'holiday', newYear, code2019],
  ['2026-01-02', 'swappedOff', 'Hoán đổi với thứ Bảy 10/1/2026', swap2026],
  ['2026-01-10', 'workingSaturday', 'Làm bù cho thứ Sáu 2/1/2026', swap2026],
  ['2026-02-16', 'holiday', tet, tet2026],
  ['2026-02-17', 'holiday', tet, tet2026],
  ['2026-02-18', 'holiday', tet, tet2026],
  ['2026-02-19', 'holiday', tet, tet2026],
  ['2026-02-20', 'holiday', tet, tet2026],
  ['2026-04-26', 'holiday', ancestors, lunar],
  ['2026-04-27', 'compensatory', ancestors, computed],
  ['2026-04-30', 'holiday', victory, code2019],
  ['2026-05-01', 'holiday', labour, code2019],
  ['2026-08-22', 'workingSaturday', 'Làm bù cho thứ Hai 31/8/2026', national2026],
  ['2026-08-31', 'swappedOff', 'Hoán đổi với thứ Bảy 22/8/2026', national2026],
  ['2026-09-01', 'holiday', besideNational, yearly],
  ['2026-09-02', 'holiday', national, code2019],
];

const asRow = ([date, kind, label, source]: Row): CalendarRow => ({ date, kind, label, source });

/** Working-day table of Việt Nam, 01/01/2020 to 31/12/2026. Rows "chưa xác nhận" are to be checked before they bind. */
export const vietnamRows: readonly CalendarRow[] = rows.map(asRow);

/** Ordered, not known to be enacted: a version of the calendar adds it once it is (docs/domain.md#working-days). */
export const cultureDayRows: readonly CalendarRow[] = [
  asRow(['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', 'NQ 80-NQ/TW và 30/NQ-CP; hiệu lực chưa xác nhận']),
];
