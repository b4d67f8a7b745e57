import type { ModelMeasure } from '#domain/model-register/count-models.ts';
import type { ModelKind } from '#domain/model-register/model.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { FieldTypeName } from '#domain/report-template/field-type.ts';
import type { IndicatorKind } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { englishOutlineFaults } from '#domain/words/english/outline-file.ts';
import { fieldTypeLabels, indicatorKindLabels, settingLabels } from '#domain/words/labels.ts';
import type { Language } from '#domain/words/language.ts';
import { modelKindLabels, modelMeasureLabels } from '#domain/words/models.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';

/** A report template as a workbook: its sheets, their headings, and what stands in its cells for each code. */
export const outlineFile = {
  list: 'Đề cương và biểu số liệu',
  file: 'de-cuong',
  name: { sheet: 'Đề cương', columns: { name: 'Tên đề cương' } },
  sections: {
    sheet: 'Mục',
    columns: {
      code: 'Mã',
      label: 'Mục của đề cương',
      required: 'Bắt buộc',
      requiredFrom: 'Bắt buộc từ ngày',
      setting: 'Loại hình',
    },
  },
  indicators: {
    sheet: 'Chỉ tiêu',
    columns: {
      code: 'Mã',
      label: 'Chỉ tiêu',
      unit: 'Đơn vị tính',
      kind: 'Kiểu',
      of: 'Thuộc chỉ tiêu (mã)',
      by: 'Phân tổ theo',
      setting: 'Loại hình',
      programme: 'Chương trình',
      required: 'Bắt buộc',
      source: 'Nguồn công bố',
      mayBeMissing: 'Được ghi không có số liệu',
      overYears: 'Nhiều năm lấy số năm cuối',
      models: 'Đếm từ sổ mô hình',
      modelKind: 'Sổ mô hình: loại',
      modelField: 'Sổ mô hình: lĩnh vực (mã)',
      requiredFrom: 'Bắt buộc từ ngày',
      type: 'Loại số liệu',
      digits: 'Chữ số sau dấu phẩy',
      computed: 'Công thức tính',
      options: 'Các lựa chọn (mã = chữ, mỗi dòng một)',
    },
  },
  relations: {
    sheet: 'Quan hệ',
    columns: {
      id: 'Mã quan hệ',
      check: 'Phép kiểm',
      figure: 'Chỉ tiêu (mã)',
      others: 'So với (mã, cách nhau bằng dấu ;)',
      decimals: 'Số lẻ của tỷ lệ',
    },
  },
} as const;

const checks: Readonly<Record<Relation['check'], string>> = {
  K1: 'bằng tổng của',
  K2: 'là tỷ lệ của',
  K3: 'không vượt',
  K7: 'tiêu biểu, không vượt',
};

export const outlineFileWords: {
  readonly kind: Readonly<Record<IndicatorKind, string>>;
  readonly type: Readonly<Record<FieldTypeName, string>>;
  readonly setting: Readonly<Record<Setting, string>>;
  readonly check: Readonly<Record<Relation['check'], string>>;
  readonly required: { readonly yes: string; readonly no: string };
  readonly models: Readonly<Record<ModelMeasure, string>>;
  readonly modelKind: Readonly<Record<ModelKind, string>>;
} = {
  kind: indicatorKindLabels,
  type: fieldTypeLabels,
  setting: settingLabels,
  check: checks,
  required: { yes: 'có', no: 'không' },
  models: modelMeasureLabels,
  modelKind: modelKindLabels,
};

/** What can be wrong with a file itself; what is wrong with the template in it the template's own words say. */
export type OutlineFileFault =
  | 'not-a-workbook'
  | 'workbook-too-big'
  | 'no-sheet'
  | 'sheet-twice'
  | 'unknown-column'
  | 'column-missing'
  | 'column-twice'
  | 'not-text'
  | 'unknown-word'
  | 'not-two'
  | 'not-a-digit'
  | 'too-many-rows'
  | 'not-yaml'
  | 'no-name';

const faults: Readonly<Record<OutlineFileFault, Wording>> = {
  'not-a-workbook': 'Tệp này không phải bảng tính .xlsx đọc được.',
  'workbook-too-big': 'Bảng tính quá lớn so với một đề cương.',
  'no-sheet': ['Không có trang "{sheet:plain}".', 'Thiếu một trang.'],
  'sheet-twice': ['Có hai trang cùng tên "{sheet:plain}".', 'Có hai trang cùng tên.'],
  'unknown-column': ['Không biết cột "{column:plain}".', 'Có cột không được biết đến.'],
  'column-missing': ['Thiếu cột "{column:plain}".', 'Thiếu một cột.'],
  'column-twice': ['Có hai cột "{column:plain}".', 'Có hai cột cùng tên.'],
  'not-text':
    'Ô này phải ghi bằng chữ hoặc số, không phải ngày tháng, công thức lỗi hay công thức chưa tính (mở tệp, để chương trình tính rồi lưu lại).',
  'unknown-word': ['"{text:plain}" không phải một trong: {values:plain}.', 'Giá trị không nằm trong danh sách.'],
  'not-two': 'Tỷ lệ cần đúng hai mã: tử số; mẫu số.',
  'not-a-digit': 'Cần một số nguyên từ 0 đến 6.',
  'too-many-rows': ['Không quá {most} dòng.', 'Quá nhiều dòng.'],
  'not-yaml': ['Không đọc được YAML.', 'Không đọc được YAML.'],
  'no-name': 'Chưa ghi tên đề cương.',
};

const spoken: Readonly<Record<Language, Readonly<Record<OutlineFileFault, Wording>>>> = {
  vi: faults,
  en: englishOutlineFaults,
};

export function outlineFileSentence(code: OutlineFileFault, facts: Facts, language: Language = 'vi'): string {
  return say(spoken[language][code], facts, language) ?? code;
}

/** Where in a file: a cell of a sheet, a line of a text, the file itself. */
export type OutlinePlace =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'file' };
