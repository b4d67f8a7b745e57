import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';

/** Where in the console an act is done; the words of these addresses are those of the screens. */
export const addressOf = {
  board: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}`,
  unitOnBoard: (cycle: StreamId, unit: UnitId): string => `/ky-bao-cao/${slugOf(cycle)}?don-vi=${unit}`,
  plan: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/ke-hoach`,
  entry: (cycle: StreamId, unit: UnitId): string => `/ky-bao-cao/${slugOf(cycle)}/bao-cao/${unit}`,
  review: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/duyet`,
  consolidation: (cycle: StreamId): string => `/ky-bao-cao/${slugOf(cycle)}/tong-hop`,
  convening: (cycle: StreamId): string => `/hoi-nghi/trieu-tap?ky=${slugOf(cycle)}`,
  conference: (conference: StreamId): string => `/hoi-nghi/${slugOf(conference)}`,
  conclusions: (conference: StreamId): string => `/hoi-nghi/${slugOf(conference)}/ket-luan`,
  task: (conference: StreamId, number: number): string => `/nhiem-vu/${slugOf(conference)}/${String(number)}`,
  tasksWithoutUnit: (conference: StreamId): string => `/nhiem-vu?conference=${slugOf(conference)}&noUnit=true`,
  mailbox: (stream: StreamId): string => `/hop-thu?stream=${encodeURIComponent(stream)}`,
} as const;
