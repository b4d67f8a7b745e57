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

/**
 * What gave a task, where it was no conference: its number and day stand where those of a notice stand (`noticeNumber`, `noticeDate`).
 * What was passed down keeps the source of the task above.
 */
export type TaskSource = { readonly kind: 'paper'; readonly paper: PaperKind; readonly issuer: string };

export const taskSourceKinds = ['paper'] as const satisfies readonly TaskSource['kind'][];
