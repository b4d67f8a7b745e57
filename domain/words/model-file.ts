import type { ModelCellFault, ModelCellFaultCode } from '#domain/model-register/read-rows.ts';
import type { Recognition } from '#domain/model-register/model.ts';
import { englishModelCells } from '#domain/words/english/model-file.ts';
import { formatDate } from '#domain/words/dates.ts';
import type { Language } from '#domain/words/language.ts';
import { recognitionLevelLabels } from '#domain/words/models.ts';
import { say, type Wording } from '#domain/words/phrase.ts';
import { refusalSentence } from '#domain/words/refusals.ts';

const said: Readonly<Record<ModelCellFaultCode, Wording>> = {
  'cell-name-missing': 'Chưa ghi tên mô hình, điển hình.',
  'cell-kind-unknown': ['"{read:plain}" không phải "mô hình" hay "điển hình".', 'Loại chưa đúng.'],
  'cell-field-unknown': ['Sổ không có lĩnh vực "{read:plain}".', 'Chưa ghi lĩnh vực.'],
  'cell-unit-missing': 'Chưa ghi đơn vị.',
  'cell-unit-unknown': ['Không có đơn vị "{read:plain}" thuộc Ban Chỉ đạo này.', 'Không có đơn vị này.'],
  'cell-unit-unclear': [
    '"{read:plain}" là tên của nhiều đơn vị; hãy ghi kèm đơn vị cấp trên.',
    'Tên của nhiều đơn vị.',
  ],
  'cell-unit-of-others': ['Đơn vị chỉ ghi được mô hình của mình.', 'Đơn vị chỉ ghi được mô hình của mình.'],
  'cell-since-unread': [
    '"{read:plain}" không phải thời điểm: ghi năm, tháng/năm hoặc ngày/tháng/năm.',
    'Chưa ghi từ khi nào.',
  ],
  'cell-recognition-unread': [
    'Không đọc được "{read:plain}": ghi theo mẫu "cấp tỉnh: 123/QĐ-UBND (15/05/2020)".',
    'Không đọc được phần công nhận.',
  ],
  'cell-stop-unread': ['"{read:plain}" không phải một ngày.', 'Không phải một ngày.'],
  'cell-number-unread': ['"{read:plain}" không phải mã số.', 'Không phải mã số.'],
  'cell-number-unknown': ['Sổ không có mã số {read:plain}; dòng mới thì để trống mã số.', 'Sổ không có mã số này.'],
  'cell-row-twice': ['Trùng với dòng {read:plain}.', 'Trùng với một dòng ở trên.'],
  'cell-refused': 'Sổ không nhận nội dung này.',
};

export function modelCellSentence({ code, read, refusal }: ModelCellFault, language: Language): string {
  if (refusal !== null) return refusalSentence(refusal.code, textFacts(refusal.facts), language);
  const words = language === 'en' ? englishModelCells : said;
  return say(words[code], read === '' ? {} : { read }, language) ?? code;
}

function textFacts(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
    ),
  );
}

/** As a cell states it, and as it is read again. */
export function recognitionLine({ level, decision, decidedOn }: Recognition): string {
  return `${recognitionLevelLabels[level]}: ${decision} (${formatDate(decidedOn)})`;
}
