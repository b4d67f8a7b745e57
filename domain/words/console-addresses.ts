import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';

/**
 * The one owner of the console's addresses on this side: where letters, work items, results of the search and the guide lead.
 * The words of these addresses are those of the screens; a test compares every one with the console's routes.
 */
export const addressOf = {
  setUp: '/thiet-lap',
  work: '/viec-can-xu-ly',
  tasks: '/nhiem-vu',
  overview: '/tinh-hinh',
  conferences: '/hoi-nghi',
  workingCalendar: (year: string, unit?: UnitId): string =>
    `/lich-lam-viec?nam=${year}${unit === undefined ? '' : `&don-vi=${unit}`}`,
  board: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}`,
  unitOnBoard: (cycle: StreamId, unit: UnitId): string => `/ky-bao-cao/${slugOf(cycle)}?don-vi=${unit}`,
  closing: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}?viec=khep-lai`,
  plan: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/ke-hoach`,
  entry: (cycle: StreamId, unit: UnitId): string => `/ky-bao-cao/${slugOf(cycle)}/bao-cao/${unit}`,
  review: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/duyet`,
  consolidation: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/tong-hop`,
  consolidatedReport: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/du-thao`,
  opinion: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/gop-y`,
  convening: (cycle: StreamId): string => `/hoi-nghi/trieu-tap?ky=${slugOf(cycle)}`,
  conference: (conference: StreamId): string => `/hoi-nghi/${slugOf(conference)}`,
  inspection: (inspection: StreamId): string => `/kiem-tra/${slugOf(inspection)}`,
  preparation: (conference: StreamId): string => `/hoi-nghi/${slugOf(conference)}?muc=chuan-bi`,
  conclusions: (conference: StreamId): string => `/hoi-nghi/${slugOf(conference)}/ket-luan`,
  task: (conference: StreamId, number: number): string => `/nhiem-vu/${slugOf(conference)}/${String(number)}`,
  taskStream: (task: StreamId): string => `/nhiem-vu/${slugOf(task)}`,
  tasksWithoutUnit: (conference: StreamId): string => `/nhiem-vu?conference=${slugOf(conference)}&noUnit=true`,
  mailbox: (stream: StreamId): string => `/hop-thu?stream=${encodeURIComponent(stream)}`,
  bundle: (stream: StreamId): string => `/hop-thu/in?stream=${encodeURIComponent(stream)}`,
  unit: (unit: string): string => `/to-chuc?don-vi=${unit}`,
  taker: (unit: string): string => `/to-chuc?don-vi=${unit}&viec=tiep-nhan`,
  refusedSignOn: (code: string): string => `/dang-nhap?loi=${code}`,
} as const;
