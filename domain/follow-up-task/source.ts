import type { StreamId, UnitId } from '#domain/kernel/ids.ts';

/** What sort of paper gives tasks beside a notice of conclusions. */
export const paperKinds = [
  'keHoach',
  'chiThi',
  'nghiQuyet',
  'quyetDinh',
  'chuongTrinh',
  'ketLuan',
  'ketLuanKiemTra',
  'thongBao',
  'congVan',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a leader wrote his note (bút phê) on. `name`: the unit, as it was called then. */
export type NotedPlace =
  | { readonly kind: 'report'; readonly cycle: StreamId; readonly unit: UnitId; readonly name: string }
  | { readonly kind: 'task'; readonly task: StreamId }
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly name: string };

/**
 * What gave a task, where it was no conference: its number and day stand where those of a notice stand (`noticeNumber`, `noticeDate`);
 * a leader's instruction has a day alone. What was passed down keeps the source of the task above.
 */
export type TaskSource =
  | { readonly kind: 'paper'; readonly paper: PaperKind; readonly issuer: string }
  | {
      readonly kind: 'instruction';
      readonly leader: string;
      readonly place: NotedPlace;
      /** Who of the host's own office carries it out; left out: nobody is named. */
      readonly person?: string;
    };
