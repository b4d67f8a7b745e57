import type { OutsideIndexRefusal } from '#domain/outside-index/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const outsideIndexRefusals: RefusalWords<OutsideIndexRefusal> = {
  'index-not-permitted': 'Chỉ số do bên ngoài công bố do chuyên viên điều phối của cơ quan chủ trì nhập.',
  'index-code-malformed': [
    'Ký hiệu "{code}" chưa đúng: bắt đầu bằng chữ cái in hoa không dấu, chỉ gồm chữ in hoa không dấu, chữ số và gạch nối, nhiều nhất 30 ký tự.',
    'Ký hiệu chỉ số chưa đúng.',
  ],
  'index-name-missing': 'Phải ghi tên chỉ số.',
  'index-year-out-of-range': [
    'Năm {year:plain} nằm ngoài khoảng từ {from:plain} đến {to:plain}.',
    'Năm của chỉ số chưa đúng.',
  ],
  'index-source-missing': 'Phải ghi cơ quan, tổ chức công bố.',
  'index-title-missing': 'Phải ghi tên văn bản, báo cáo công bố.',
  'index-published-in-future': ['Ngày công bố {on} chưa đến.', 'Ngày công bố chưa đến.'],
  'index-published-before-its-year': [
    'Ngày công bố {on} trước khi năm {year:plain} bắt đầu.',
    'Ngày công bố trước khi năm được đo bắt đầu.',
  ],
  'index-value-not-a-number': ['"{value}" không phải là số.', 'Giá trị không phải là số.'],
  'index-value-negative': 'Giá trị của chỉ số không được âm.',
  'index-percent-over-hundred': ['{value} lớn hơn 100 %.', 'Tỷ lệ không được lớn hơn 100 %.'],
  'index-rank-not-whole': 'Thứ hạng phải là số nguyên từ 1.',
  'index-value-too-long': ['Giá trị có nhiều hơn {digits} chữ số.', 'Giá trị có quá nhiều chữ số.'],
  'index-recorded-already': [
    '{by} đã nhập {code} năm {year:plain} của địa bàn này lúc {at:done}; hãy đính chính số đã nhập.',
    '{code} năm {year:plain} của địa bàn này đã được nhập; hãy đính chính số đã nhập.',
    'Chỉ số của năm này đã được nhập; hãy đính chính số đã nhập.',
  ],
  'index-measured-otherwise': [
    '{code} của các năm khác tính bằng {indexMeasure}; một ký hiệu chỉ có một đơn vị tính, hãy dùng ký hiệu khác.',
    'Các năm khác của chỉ số này có đơn vị tính khác.',
  ],
  'index-unknown': ['Chưa có {code} năm {year:plain} của địa bàn này.', 'Chưa có chỉ số này.'],
  'index-reason-missing': 'Phải nêu lý do.',
};
