import { englishFieldIssues, englishTypes } from '#domain/words/english/field-issues.ts';
import type { Language } from '#domain/words/language.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';

/** What can be wrong with one field, whatever checks it; the API maps its validator's issues to these. */
export type FieldIssueCode =
  | 'required'
  | 'wrong-type'
  | 'unknown-field'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'no-such-reviewer'
  | 'no-such-place'
  | 'place-of-rehearsal'
  | 'not-of-this-host'
  | 'not-in-that-year'
  | 'not-a-page-address'
  | 'no-list-of-models'
  | 'two-readings'
  | 'too-few'
  | 'too-big'
  | 'too-small'
  | 'not-an-integer'
  | 'not-a-date'
  | 'not-an-instant'
  | 'year-out-of-range'
  | 'not-an-hour'
  | 'not-an-email'
  | 'wide-letters'
  | 'several-addresses'
  | 'name-and-address'
  | 'not-an-id'
  | 'not-a-workbook'
  | 'not-one-of'
  | 'duplicate'
  | 'not-text'
  | 'too-many-marks'
  | 'too-deep'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-too-plain'
  | 'password-tells-login'
  | 'wrong-password'
  | 'same-password'
  | 'login-taken'
  | 'right-not-of-role'
  | 'before-its-beginning'
  | 'beyond-its-position'
  | 'own-position'
  | 'no-such-account'
  | 'no-such-position'
  | 'not-the-same'
  | 'not-a-web-address'
  | 'address-with-path'
  | 'certificate-without-https'
  | 'file-unreadable'
  | 'not-a-certificate'
  | 'not-a-key'
  | 'key-of-another-certificate'
  | 'certificate-not-yet-valid'
  | 'certificate-ended'
  | 'certificate-of-another-name'
  | 'real-work-begun'
  | 'port-taken'
  | 'invalid';

const vietnameseTypes: Readonly<Record<string, string>> = {
  string: 'văn bản',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng/sai',
  array: 'danh sách',
  object: 'nhóm trường',
};

export const fieldIssueWords: Record<FieldIssueCode, Wording> = {
  required: 'Trường này là bắt buộc.',
  'wrong-type': ['Cần giá trị kiểu {expectedWord}.', 'Sai kiểu giá trị.'],
  'unknown-field': ['Không có trường "{field:plain}".', 'Có trường không được biết đến.'],
  'too-long': ['Không dài quá {max} ký tự.', 'Nội dung quá dài.'],
  'too-short': ['Phải có ít nhất {min} ký tự.', 'Nội dung quá ngắn.'],
  'not-of-this-host': [
    '{unit} không thuộc cơ quan chủ trì này; hãy chọn địa bàn của cơ quan hoặc đơn vị bên dưới.',
    'Đơn vị không thuộc cơ quan chủ trì này.',
  ],
  'not-in-that-year': [
    'Năm {year:plain} không có {unit}; hãy chọn đơn vị có trong năm được đo.',
    'Đơn vị không có trong năm được đo.',
  ],
  'no-list-of-models': [
    'Không thấy dòng tiêu đề của danh sách mô hình: cần các cột "{name}", "{field}" và "{since}".',
    'Không thấy dòng tiêu đề của danh sách mô hình.',
  ],
  'not-a-page-address': 'Địa chỉ tra cứu bắt đầu bằng http:// hoặc https://, không có khoảng trắng.',
  'two-readings': [
    '"{value:plain}" hiểu được theo hai cách: viết {whole:plain} nếu không có phần lẻ, {part:plain} nếu có.',
    'Số hiểu được theo hai cách.',
  ],
  'no-such-reviewer':
    'Người này không phải chuyên viên của cơ quan chủ trì hoặc cơ quan thường trực; chọn trong danh sách.',
  'no-such-place': 'Không có báo cáo, nhiệm vụ này trong sổ của cơ quan chủ trì; mở đúng nơi cần ghi bút phê.',
  'place-of-rehearsal': 'Đây là diễn tập: bút phê chỉ ghi ở việc thật.',
  'too-many': ['Không quá {max} mục.', 'Quá nhiều mục.'],
  'too-few': ['Phải có ít nhất {min} mục.', 'Quá ít mục.'],
  'too-big': ['Không lớn hơn {max}.', 'Giá trị quá lớn.'],
  'too-small': ['Không nhỏ hơn {min}.', 'Giá trị quá nhỏ.'],
  'not-an-integer': 'Phải là số nguyên.',
  'not-a-date': 'Không phải ngày có thật; viết theo dạng năm-tháng-ngày, ví dụ 2026-06-10.',
  'not-an-instant': 'Không phải thời điểm đầy đủ; viết kèm múi giờ, ví dụ 2026-06-10T17:00:00+07:00.',
  'year-out-of-range': 'Năm phải trong khoảng từ 1990 đến 2100.',
  'not-an-hour': 'Không phải giờ; viết theo dạng 00:00 đến 24:00.',
  'not-an-email': 'Không phải địa chỉ thư điện tử.',
  'wide-letters': 'Địa chỉ có chữ rộng (kiểu chữ Nhật, Trung): hãy gõ lại bằng chữ thường.',
  'several-addresses': 'Đây là nhiều địa chỉ: chỉ ghi một.',
  'name-and-address': 'Đây là cả tên và địa chỉ: chỉ ghi địa chỉ.',
  'not-an-id': 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
  'not-a-workbook':
    'Tệp này không đọc được như một bảng tính .xlsx; hãy lưu lại ở dạng .xlsx hoặc .csv, hoặc dán từ bảng tính.',
  'not-one-of': ['Phải là một trong các giá trị: {values:plain}.', 'Giá trị không nằm trong danh sách cho phép.'],
  duplicate: ['Bị trùng: "{value:plain}".', 'Có mục bị trùng.'],
  'not-text': 'Văn bản có ký tự không đọc được.',
  'too-many-marks': ['Một chữ không mang quá {max} dấu.', 'Một chữ mang quá nhiều dấu.'],
  'too-deep': ['Dữ liệu lồng nhau quá {max} tầng.', 'Dữ liệu lồng nhau quá nhiều tầng.'],
  'password-too-short': ['Mật khẩu phải có ít nhất {min} ký tự.', 'Mật khẩu quá ngắn.'],
  'password-too-long': 'Mật khẩu quá dài.',
  'password-too-plain': 'Mật khẩu quá dễ đoán; hãy dùng một câu ngắn chỉ mình biết.',
  'password-tells-login': 'Mật khẩu không được chứa tên đăng nhập.',
  'wrong-password': 'Mật khẩu hiện tại không đúng.',
  'same-password': 'Mật khẩu mới phải khác mật khẩu hiện tại.',
  'login-taken': 'Tên đăng nhập này đã có người dùng.',
  'right-not-of-role': 'Vai trò này không có quyền được chọn.',
  'before-its-beginning': 'Ngày kết thúc không được trước ngày bắt đầu.',
  'beyond-its-position': 'Thời gian ủy quyền phải nằm trong thời gian giữ vị trí công tác.',
  'own-position': 'Không thể ủy quyền cho chính người giữ vị trí công tác.',
  'no-such-account': 'Không có tài khoản này.',
  'no-such-position': 'Không có vị trí công tác này hoặc vị trí công tác đã kết thúc.',
  'not-the-same': ['Gõ lại đúng “{expected:plain}” để xác nhận.', 'Nội dung gõ lại chưa trùng.'],
  'not-a-web-address': 'Không phải địa chỉ trang: viết như http://192.168.1.20:8080 hoặc https://hoinghi.xa.local.',
  'address-with-path': 'Chỉ ghi địa chỉ máy và cổng, không ghi phần sau dấu gạch chéo, tên hay mật khẩu.',
  'certificate-without-https':
    'Có chứng thư thì địa chỉ phải bắt đầu bằng https://; không dùng chứng thư thì để trống cả hai tệp.',
  'file-unreadable': 'Không đọc được tệp này trên máy chủ: kiểm tra đường dẫn và quyền đọc của chương trình.',
  'not-a-certificate': 'Tệp này không phải chứng thư dạng PEM (bắt đầu bằng -----BEGIN CERTIFICATE-----).',
  'not-a-key': 'Tệp này không phải khóa riêng dạng PEM không đặt mật khẩu.',
  'key-of-another-certificate': 'Khóa riêng này không đi cùng chứng thư đã chọn.',
  'certificate-not-yet-valid': 'Chứng thư chưa đến ngày có hiệu lực; kiểm tra lại ngày giờ của máy.',
  'certificate-ended': 'Chứng thư đã hết hạn; xin cấp chứng thư mới.',
  'certificate-of-another-name':
    'Chứng thư không ghi tên máy trong địa chỉ; dùng chứng thư có đúng tên đó hoặc sửa địa chỉ.',
  'real-work-begun': 'Đã có đợt báo cáo thật nên không quay lại dùng thử được; muốn thử thì mở một đợt diễn tập.',
  'port-taken': [
    'Cổng {port:plain} trên máy chủ đang do chương trình khác dùng: ghi cổng khác vào địa chỉ, hoặc tắt chương trình ấy rồi lưu lại.',
    'Cổng này trên máy chủ đang do chương trình khác dùng: ghi cổng khác vào địa chỉ, hoặc tắt chương trình ấy rồi lưu lại.',
  ],
  invalid: 'Giá trị chưa hợp lệ.',
};

const spoken: Record<Language, Record<FieldIssueCode, Wording>> = { vi: fieldIssueWords, en: englishFieldIssues };

export function fieldIssueSentence(code: FieldIssueCode, facts: Facts = {}, language: Language = 'vi'): string {
  const types = { vi: vietnameseTypes, en: englishTypes }[language];
  const expected = facts['expected'];
  const word = typeof expected === 'string' && Object.hasOwn(types, expected) ? types[expected] : undefined;
  return say(spoken[language][code], word === undefined ? facts : { ...facts, expectedWord: word }, language) ?? code;
}
