import type { TemplateRefusalCode } from '#domain/report-template/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const templateRefusals: RefusalWords<TemplateRefusalCode> = {
  'template-not-permitted':
    'Đề cương dùng chung do quản trị hệ thống giữ, đề cương riêng của một cơ quan chủ trì do điều phối của cơ quan đó giữ; hãy chép thành đề cương của cơ quan mình rồi sửa.',
  'template-not-defined': 'Chưa có đề cương báo cáo này.',
  'template-already-defined': [
    '{by} đã lập đề cương "{template}" với nội dung khác lúc {at:done}; hãy sửa đổi thành phiên bản mới.',
    'Đề cương "{template}" đã có với nội dung khác; hãy sửa đổi thành phiên bản mới.',
    'Đề cương này đã có với nội dung khác.',
  ],
  'template-version-superseded': [
    '{by} đã sửa đề cương "{template}" thành phiên bản {current} lúc {at:done}; bản được sửa dựa trên phiên bản {read}.',
    'Đề cương "{template}" đã có phiên bản {current}; bản được sửa dựa trên phiên bản {read}.',
    'Đề cương đã có phiên bản mới hơn.',
  ],
  'template-id-malformed': [
    'Mã đề cương "{template}" chưa đúng: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối; đề cương riêng của một đơn vị có mã đơn vị và dấu chấm đứng trước.',
    'Mã đề cương chưa đúng.',
  ],
  'template-name-empty': 'Tên đề cương không được để trống.',
  'template-reason-empty': 'Phải nêu lý do sửa đổi đề cương.',
  'template-empty': 'Đề cương phải có ít nhất một mục hoặc một chỉ tiêu.',
  'template-code-malformed': [
    'Mã "{code}" chưa đúng: bắt đầu bằng chữ cái không dấu, chỉ gồm chữ cái không dấu, chữ số, gạch nối và gạch dưới.',
    'Mã chưa đúng.',
  ],
  'template-code-repeated': ['Mã "{code}" được dùng hai lần.', 'Một mã được dùng hai lần.'],
  'template-label-empty': ['Mục hoặc chỉ tiêu "{code}" chưa có tên.', 'Mục hoặc chỉ tiêu chưa có tên.'],
  'indicator-unit-empty': ['Chỉ tiêu "{code}" chưa có đơn vị tính.', 'Chỉ tiêu chưa có đơn vị tính.'],
  'indicator-programme-empty': [
    'Chỉ tiêu "{code}" chưa thuộc chương trình nào.',
    'Chỉ tiêu chưa thuộc chương trình nào.',
  ],
  'indicator-whole-missing': [
    'Chỉ tiêu thành phần "{code}" chưa nêu chỉ tiêu tổng.',
    'Chỉ tiêu thành phần chưa nêu chỉ tiêu tổng.',
  ],
  'indicator-whole-unknown': [
    'Chỉ tiêu "{code}" nêu chỉ tiêu tổng "{whole}" không có trong biểu.',
    'Chỉ tiêu tổng không có trong biểu.',
  ],
  'indicator-breakdown-missing': [
    'Chỉ tiêu thành phần "{code}" chưa nêu phân tổ theo tiêu chí nào.',
    'Chỉ tiêu thành phần chưa nêu tiêu chí phân tổ.',
  ],
  'indicator-share-without-fraction': [
    'Tỷ lệ "{code}" chưa nêu tử số và mẫu số (quan hệ K2).',
    'Tỷ lệ chưa nêu tử số và mẫu số.',
  ],
  'indicator-index-without-source': [
    'Chỉ số "{code}" do nơi khác công bố, phải nêu nguồn.',
    'Chỉ số do nơi khác công bố, phải nêu nguồn.',
  ],
  'indicator-part-of-itself': [
    'Chỉ tiêu "{code}" lại là thành phần của chính nó.',
    'Quan hệ tổng – thành phần bị quay vòng.',
  ],
  'indicator-not-a-number': [
    'Chỉ tiêu "{code}" không phải số nên không là tổng, thành phần hay tỷ lệ và không thuộc chỉ tiêu nào.',
    'Chỉ tiêu không phải số nên không là tổng, thành phần hay tỷ lệ.',
  ],
  'indicator-share-not-percent': [
    'Tỷ lệ "{code}" phải có loại số liệu là phần trăm.',
    'Tỷ lệ phải có loại số liệu là phần trăm.',
  ],
  'indicator-money-unit': [
    'Số tiền "{code}" tính bằng đồng; muốn nhập triệu đồng thì chọn loại số thập phân.',
    'Số tiền tính bằng đồng.',
  ],
  'indicator-whole-of-another-measure': [
    'Chỉ tiêu "{code}" và chỉ tiêu tổng "{whole}" không cùng loại số liệu.',
    'Chỉ tiêu và chỉ tiêu tổng không cùng loại số liệu.',
  ],
  'indicator-options-too-few': [
    'Chỉ tiêu chọn trong danh sách "{code}" phải có ít nhất hai lựa chọn.',
    'Danh sách phải có ít nhất hai lựa chọn.',
  ],
  'indicator-option-repeated': ['Lựa chọn "{label}" được ghi hai lần.', 'Một lựa chọn được ghi hai lần.'],
  'relation-not-a-number': [
    'Chỉ tiêu "{code}" không phải số nên không có quan hệ kiểm tra.',
    'Chỉ tiêu không phải số nên không có quan hệ kiểm tra.',
  ],
  'relation-measures-differ': [
    'Chỉ tiêu "{code}" không cùng loại số liệu với các chỉ tiêu khác của quan hệ.',
    'Các chỉ tiêu của quan hệ không cùng loại số liệu.',
  ],
  'relation-id-repeated': ['Quan hệ "{relation}" được nêu hai lần.', 'Một quan hệ được nêu hai lần.'],
  'relation-indicator-unknown': [
    'Quan hệ "{relation}" nêu chỉ tiêu "{code}" không có trong biểu.',
    'Quan hệ nêu chỉ tiêu không có trong biểu.',
  ],
  'relation-part-repeated': [
    'Quan hệ "{relation}" nêu chỉ tiêu "{code}" hai lần.',
    'Quan hệ nêu một chỉ tiêu hai lần.',
  ],
  'relation-without-parts': 'Quan hệ cộng tổng phải nêu ít nhất một thành phần.',
  'relation-not-summable': [
    'Chỉ tiêu "{code}" là tỷ lệ hoặc chỉ số, không cộng và không so sánh với số đếm được.',
    'Tỷ lệ và chỉ số không cộng và không so sánh với số đếm được.',
  ],
  'relation-not-a-share': ['Chỉ tiêu "{code}" không phải là tỷ lệ.', 'Chỉ tiêu không phải là tỷ lệ.'],
  'relation-decimals-out-of-range': [
    'Số chữ số sau dấu phẩy phải là số nguyên từ 0 đến {most}.',
    'Số chữ số sau dấu phẩy chưa đúng.',
  ],
};
