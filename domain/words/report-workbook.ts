import type { CellFault } from '#domain/report-workbook/read-cell.ts';
import type { WorkbookRefusalCode } from '#domain/report-workbook/identity.ts';
import { englishCellFaults, englishWorkbookRefusals } from '#domain/words/english/report-workbook.ts';
import type { Language } from '#domain/words/language.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';

/** A unit's report as a workbook: what stands on its sheets. */
export const reportWorkbook = {
  file: 'bieu-bao-cao',
  list: 'Biểu báo cáo của đơn vị',
  figures: {
    sheet: 'Biểu số liệu',
    title: 'BIỂU SỐ LIỆU BÁO CÁO {period:plain}',
    columns: {
      number: 'TT',
      label: 'Chỉ tiêu',
      measure: 'Đơn vị tính',
      figure: 'Số liệu',
      asOf: 'Tính đến ngày',
      previous: 'Kỳ trước',
      check: 'Chênh so với tổng',
      usual: 'So với các kỳ trước của đơn vị',
      explained: 'Giải trình số liệu khác thường',
    },
    previous: 'Kỳ trước ({period:plain})',
    sum: 'Cộng {parts} phần',
    usual: 'thường từ {from:number} đến {to:number}',
    unusual: 'Khác thường: {usual:plain}. Nên giải trình ở ô bên phải.',
  },
  sections: {
    sheet: 'Lời văn',
    title: 'PHẦN LỜI VĂN BÁO CÁO {period:plain}',
    columns: { number: 'TT', label: 'Mục', required: 'Bắt buộc', text: 'Nội dung' },
    required: 'có',
    onScreen: 'Dài hơn một ô bảng tính chứa được: sửa trên màn hình.',
  },
  identity: { sheet: 'hoi-nghi' },
  rehearsal: 'DIỄN TẬP',
  about: [
    '{unit:plain} · chốt số liệu {cutOff:date} · hạn gửi {due:moment}',
    '{unit:plain} · chốt số liệu {cutOff:date}',
  ],
  hint: 'Chỉ nhập vào ô nền vàng. Ô trống là chưa trả lời, không phải là 0. Ô tỷ lệ đã có dấu %: ghi 87,4 là 87,4%.',
  only: 'Báo cáo được trả lại: chỉ những ô nền vàng được yêu cầu sửa.',
  closed: 'Báo cáo đang không mở để sửa: mọi ô đều khóa.',
  checks: {
    whole: 'Ghi một số nguyên từ 0 trở lên; chưa trả lời thì để trống.',
    decimal: 'Ghi một số từ 0 trở lên; chưa trả lời thì để trống.',
    day: 'Ghi một ngày, viết ngày/tháng/năm; để trống nếu là ngày chốt số liệu.',
    text: 'Không quá {most} ký tự.',
    list: 'Chọn một giá trị trong danh sách của ô.',
    title: 'Chưa đúng',
    missingTitle: 'Số liệu, hoặc vì sao không có',
    missing:
      'Ghi một số từ 0 trở lên. Không có số liệu thì chọn lý do trong danh sách, hoặc ghi "Không có số liệu: …". Để trống nghĩa là chưa trả lời.',
  },
} as const;

const refusals: Readonly<Record<WorkbookRefusalCode, Wording>> = {
  'not-a-workbook': 'Tệp này không phải bảng tính .xlsx đọc được.',
  'workbook-too-big': 'Bảng tính quá lớn so với một biểu báo cáo.',
  'workbook-with-macros': 'Tệp có macro nên không nhận. Hãy lưu lại thành .xlsx không có macro.',
  'identity-missing':
    'Tệp không phải biểu tải về từ đây: thiếu trang ghi biểu của đơn vị nào. Hãy tải biểu Excel rồi nhập vào đó.',
  'wrong-cycle': [
    'Đây là biểu của một đợt báo cáo khác cùng kỳ {same:plain}. Hãy tải biểu của đợt này.',
    'Đây là biểu của kỳ {of:plain}; báo cáo đang mở là của kỳ {asked:plain}. Hãy tải biểu của đợt này.',
    'Đây là biểu của một đợt khác.',
  ],
  'wrong-unit': ['Đây là biểu của {of:plain}; báo cáo đang mở là của {asked:plain}.', 'Đây là biểu của đơn vị khác.'],
  'wrong-template': 'Đây là biểu của một đề cương khác. Hãy tải biểu Excel mới.',
  'wrong-version': [
    'Đây là biểu theo đề cương bản {of}; đợt này dùng bản {asked}. Hãy tải biểu Excel mới.',
    'Đây là biểu theo một bản khác của đề cương.',
  ],
  'wrong-round': [
    'Biểu này tải cho lần gửi {of}; đang lập lần gửi {asked}. Hãy tải biểu Excel mới.',
    'Biểu này tải cho một lần gửi khác.',
  ],
  'sheet-missing': ['Tệp không còn trang "{sheet:plain}".', 'Tệp thiếu một trang.'],
  'layout-differs':
    'Cấu trúc của tệp không còn như khi tải về, hoặc biểu của đơn vị đã đổi từ đó. Hãy tải biểu Excel mới rồi chép số liệu sang.',
};

const faults: Readonly<Record<CellFault, Wording>> = {
  formula: 'Ô nhập có công thức "{raw:plain}". Hãy thay bằng chính con số (sao chép, dán dạng giá trị).',
  'not-a-number': '"{raw:plain}" không đọc được là một số.',
  'day-for-number': 'Ô này là ngày {raw:plain}, cần một số. Bảng tính có thể đã tự đổi số thành ngày.',
  'too-many-digits': '"{raw:plain}" lớn hơn hoặc lẻ hơn mọi số liệu báo cáo.',
  negative: '"{raw:plain}" nhỏ hơn 0.',
  'not-whole': '"{raw:plain}" không phải số nguyên.',
  'too-fine': '"{raw:plain}" có quá nhiều chữ số sau dấu phẩy.',
  'percent-unasked': '"{raw:plain}": chỉ tiêu này không phải phần trăm; bỏ dấu % và định dạng phần trăm của ô.',
  'not-yes-or-no': '"{raw:plain}": cần ghi Có hoặc Không.',
  'not-an-option': '"{raw:plain}" không có trong danh sách của ô.',
  'words-too-long': 'Nội dung dài {length} ký tự, không quá 300; nội dung dài thuộc phần lời văn.',
  'not-a-day': '"{raw:plain}" không phải một ngày; viết ngày/tháng/năm.',
  'text-too-long': 'Nội dung dài {length} ký tự, không quá {limit}.',
  'explains-nothing': 'Có giải trình mà ô số liệu của dòng này không có số: lời giải trình đi cùng con số.',
  sealed: 'Ô này không nằm trong những chỗ được yêu cầu sửa; giữ như đã gửi.',
  'row-moved': [
    'Dòng {first:plain} không còn là "{label:plain}"; từ đó đến dòng {last:plain} có {count} dòng không còn đúng chỗ: dòng đã bị chèn, xóa hoặc sắp xếp lại.',
    'Dòng này không còn là "{label:plain}": dòng đã bị chèn, xóa hoặc sắp xếp lại.',
  ],
};

export function workbookRefusalSentence(code: WorkbookRefusalCode, facts: Facts, language: Language = 'vi'): string {
  return say({ vi: refusals, en: englishWorkbookRefusals }[language][code], facts, language) ?? code;
}

export function cellFaultSentence(code: CellFault, facts: Facts, language: Language = 'vi'): string {
  return say({ vi: faults, en: englishCellFaults }[language][code], facts, language) ?? code;
}
