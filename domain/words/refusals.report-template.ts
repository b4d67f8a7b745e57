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
  'indicator-share-without-fraction': ['Tỷ lệ "{code}" chưa nêu tử số và mẫu số.', 'Tỷ lệ chưa nêu tử số và mẫu số.'],
  'indicator-index-without-source': [
    'Chỉ số "{code}" do nơi khác công bố, phải nêu nguồn.',
    'Chỉ số do nơi khác công bố, phải nêu nguồn.',
  ],
  'indicator-models-not-counted': [
    'Chỉ tiêu "{code}" lấy từ sổ mô hình thì phải là số đếm do đơn vị ghi: không phải tỷ lệ, chỉ số, số tính theo công thức hay số có phần lẻ.',
    'Chỉ tiêu lấy từ sổ mô hình phải là số đếm do đơn vị ghi.',
  ],
  'indicator-part-of-itself': [
    'Chỉ tiêu "{code}" lại là thành phần của chính nó.',
    'Quan hệ tổng – thành phần bị lặp vòng: một chỉ tiêu vừa là tổng vừa là thành phần.',
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
  'law-number-empty': 'Chưa ghi số, ký hiệu của văn bản làm căn cứ.',
  'law-name-empty': 'Chưa ghi tên văn bản làm căn cứ.',
  'law-before-its-date': [
    'Văn bản ban hành ngày {date:date} không thể có hiệu lực từ {inForceFrom:date}; hãy kiểm tra lại hai ngày.',
    'Ngày có hiệu lực sớm hơn ngày ban hành văn bản.',
  ],
  'law-not-later': [
    'Bản trước đã theo văn bản số {number:plain}, có hiệu lực từ {inForceFrom:date}; văn bản mới phải có hiệu lực sau ngày đó.',
    'Văn bản mới phải có hiệu lực sau văn bản của bản trước.',
  ],
  'relation-share-computed': [
    'Tỷ lệ "{code}" đã được tính bằng công thức; hãy bỏ quan hệ tỷ lệ này, hoặc bỏ công thức.',
    'Tỷ lệ vừa có công thức vừa có quan hệ tỷ lệ; hãy bỏ một.',
  ],
  'formula-empty': ['Chưa ghi công thức của "{code}"; để đơn vị tự nhập thì bỏ công thức.', 'Chưa ghi công thức.'],
  'formula-too-long': [
    'Công thức của "{code}" quá dài: không quá {signs} ký tự và {parts} số hạng; hãy tách ra một chỉ tiêu trung gian.',
    'Công thức quá dài; hãy tách ra một chỉ tiêu trung gian.',
  ],
  'formula-too-deep': [
    'Công thức của "{code}" lồng quá {depth} lớp ngoặc; hãy tách ra một chỉ tiêu trung gian.',
    'Công thức lồng quá nhiều lớp ngoặc.',
  ],
  'formula-sign-unknown': [
    'Công thức của "{code}" có dấu không hiểu: "{near:plain}"; chỉ dùng mã chỉ tiêu, số, + − × ÷ % và ngoặc đơn.',
    'Công thức có dấu không hiểu.',
  ],
  'formula-number-mark': [
    'Số "{near:plain}" trong công thức của "{code}" đọc được hai cách; ghi phần thập phân sau dấu phẩy (0,5), hàng nghìn không dấu (1000).',
    'Số trong công thức ghi phần thập phân sau dấu phẩy, hàng nghìn không dấu.',
  ],
  'formula-unfinished': [
    'Công thức của "{code}" còn dở: thiếu mã chỉ tiêu, số hoặc dấu đóng ngoặc.',
    'Công thức còn dở.',
  ],
  'formula-sign-missing': [
    'Công thức của "{code}" không hiểu được ở "{near:plain}": giữa hai số hạng cần một dấu + − × ÷.',
    'Giữa hai số hạng của công thức cần một dấu + − × ÷.',
  ],
  'computed-figure-unknown': [
    'Công thức của "{code}" nêu mã "{figure}" không có trong biểu; dấu trừ giữa hai mã phải có dấu cách ở hai bên.',
    'Công thức nêu một mã không có trong biểu.',
  ],
  'computed-not-a-number': [
    'Công thức của "{code}" nêu "{figure}", là chữ, ngày, lựa chọn hoặc có/không nên không tính được; chỉ nêu chỉ tiêu là số.',
    'Công thức chỉ được nêu chỉ tiêu là số.',
  ],
  'computed-of-an-index': [
    'Công thức của "{code}" nêu chỉ số "{figure}" do nơi khác công bố: chỉ số không cộng được nên không có số chung để tính.',
    'Công thức không được nêu chỉ số do nơi khác công bố.',
  ],
  'computed-of-itself': [
    'Công thức của "{code}" dẫn trở lại chính nó; hãy nêu các chỉ tiêu do đơn vị nhập.',
    'Công thức dẫn trở lại chính chỉ tiêu đó.',
  ],
  'computed-index': [
    'Chỉ số "{code}" do nơi khác công bố thì không tính bằng công thức; hãy đổi kiểu hoặc bỏ công thức.',
    'Chỉ số do nơi khác công bố thì không tính bằng công thức.',
  ],
  'computed-cell-not-a-number': [
    '"{code}" có công thức nên phải là số; hãy đổi loại số liệu hoặc bỏ công thức.',
    'Chỉ tiêu có công thức phải là số.',
  ],
  'computed-digits-missing': [
    'Công thức của "{code}" cần biết làm tròn đến mấy chữ số: hãy chọn loại số liệu và ghi số chữ số sau dấu phẩy.',
    'Công thức cần biết làm tròn đến mấy chữ số.',
  ],
  'computed-is-asked': [
    '"{code}" được tính bằng công thức, không ai nhập; hãy bỏ "bắt buộc" và "được ghi không có số liệu".',
    'Chỉ tiêu có công thức thì không hỏi đơn vị.',
  ],
};
