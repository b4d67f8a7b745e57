import type { ModelKind, RecognitionLevel } from '#domain/model-register/model.ts';

/** How offices head a list of models, beside our own headings. */
export const modelHeads = {
  number: ['Mã số', 'Mã mô hình'],
  name: ['Tên mô hình, điển hình', 'Tên mô hình', 'Mô hình', 'Tên điển hình', 'Điển hình', 'Tên'],
  kind: ['Loại'],
  field: ['Lĩnh vực'],
  unit: ['Đơn vị', 'Đơn vị thực hiện', 'Địa phương, đơn vị', 'Cơ quan, đơn vị'],
  unitId: ['Mã đơn vị'],
  since: ['Từ khi nào', 'Bắt đầu', 'Thời gian bắt đầu', 'Năm bắt đầu', 'Năm xây dựng', 'Từ năm'],
  recognitions: ['Công nhận', 'Quyết định công nhận', 'Cấp công nhận'],
  stoppedOn: ['Thôi duy trì từ ngày', 'Ngày thôi duy trì', 'Ngừng từ ngày'],
  stopReason: ['Lý do thôi duy trì', 'Lý do ngừng'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ModelColumn = keyof typeof modelHeads;

/** Without these a sheet is no list of models. */
export const modelColumnsNeeded: readonly ModelColumn[] = ['name', 'field', 'since'];

export const modelKindWords: readonly (readonly [ModelKind, readonly string[]])[] = [
  ['model', ['mô hình', 'mô hình dân vận khéo']],
  ['exemplar', ['điển hình', 'điển hình tiên tiến', 'gương điển hình']],
];

export const recognitionLevelWords: readonly (readonly [RecognitionLevel, readonly string[]])[] = [
  ['grassroots', ['cơ sở', 'cấp cơ sở', 'thôn', 'đơn vị']],
  ['commune', ['cấp xã', 'xã', 'phường', 'đặc khu', 'thị trấn']],
  ['district', ['cấp huyện', 'huyện', 'quận', 'thị xã', 'thành phố thuộc tỉnh']],
  ['province', ['cấp tỉnh', 'tỉnh', 'thành phố']],
  ['central', ['Trung ương', 'cấp Trung ương', 'toàn quốc']],
];
