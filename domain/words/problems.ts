import { byName } from '#domain/words/by-name.ts';
import { englishProblems } from '#domain/words/english/problems.ts';
import type { Language } from '#domain/words/language.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';

/** Every `code` an API error can carry beside the refusals of the aggregates. Closed: clients may switch on it. */
export type ApiProblemCode =
  | 'invalid-input'
  | 'malformed-json'
  | 'bad-request'
  | 'request-too-slow'
  | 'address-too-long'
  | 'headers-too-large'
  | 'unknown-host'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'unauthenticated'
  | 'position-ended'
  | 'login-refused'
  | 'second-factor-required'
  | 'second-factor-refused'
  | 'second-factor-enrolled'
  | 'second-factor-unreadable'
  | 'password-change-required'
  | 'position-required'
  | 'cross-site'
  | 'setup-closed'
  | 'last-administrator'
  | 'second-administrator-needed'
  | 'house-set-by-environment'
  | 'house-still-trial'
  | 'house-needs-real-account'
  | 'example-not-loaded'
  | 'example-closed'
  | 'sso-denied'
  | 'sso-mismatch'
  | 'sso-level-too-low'
  | 'sso-unavailable'
  | 'sso-not-provisioned'
  | 'not-permitted'
  | 'unit-taken-over'
  | 'not-by-token'
  | 'not-found'
  | 'report-not-there'
  | 'not-served'
  | 'range-not-there'
  | 'method-not-allowed'
  | 'idempotency-key-missing'
  | 'idempotency-key-invalid'
  | 'idempotency-key-reused'
  | 'ambiguous-number'
  | 'not-a-number'
  | 'negative-number'
  | 'unknown-unit'
  | 'unknown-task'
  | 'unit-not-below'
  | 'unknown-shortcoming'
  | 'unknown-template'
  | 'superior-does-not-call'
  | 'year-without-totals'
  | 'years-without-deadlines'
  | 'unknown-cycle'
  | 'cycle-not-open'
  | 'cycle-expects-no-conference'
  | 'cycle-has-conference'
  | 'rehearsal-mixed-with-real'
  | 'outside-calendar'
  | 'unknown-committee'
  | 'draft-closed'
  | 'report-draft-closed'
  | 'minutes-draft-closed'
  | 'draft-empty'
  | 'draft-not-presented'
  | 'draft-unfit'
  | 'draft-changed'
  | 'draft-base-ahead'
  | 'too-many-drafts'
  | 'file-empty'
  | 'file-too-large'
  | 'file-old-office'
  | 'file-type-not-taken'
  | 'file-program'
  | 'file-closed-task'
  | 'file-with-macros'
  | 'file-broken'
  | 'file-unpacks-too-large'
  | 'file-infected'
  | 'too-many-files'
  | 'files-sealed'
  | 'file-unknown'
  | 'file-waiting'
  | 'file-cut-off'
  | 'file-store-unavailable'
  | 'delivery-still-queued'
  | 'delivery-without-address'
  | 'pdf-not-available'
  | 'pdf-busy'
  | 'pdf-failed'
  | 'command-failed'
  | 'engine-unavailable'
  | 'database-unavailable'
  | 'storage-full'
  | 'stopping'
  | 'too-many-requests'
  | 'internal';

export const problemWords: Record<ApiProblemCode, Wording> = {
  'invalid-input': ['Dữ liệu gửi lên chưa hợp lệ ở {count} chỗ.', 'Dữ liệu gửi lên chưa hợp lệ.'],
  'malformed-json': 'Nội dung gửi lên không phải là JSON đúng cú pháp.',
  'bad-request': 'Yêu cầu không đọc được.',
  'request-too-slow': 'Yêu cầu gửi lên quá chậm nên đã bị dừng; xin gửi lại.',
  'address-too-long': 'Địa chỉ được gọi quá dài.',
  'headers-too-large': 'Phần đầu của yêu cầu quá lớn; xin xóa cookie của trang này rồi thử lại.',
  'unknown-host': [
    'Bản dùng thử không mở qua tên máy "{host:plain}"; hãy dùng {own:plain} hoặc đặt PUBLIC_URL theo tên này.',
    'Bản dùng thử không mở qua tên máy này; hãy đặt PUBLIC_URL theo tên này.',
  ],
  'body-too-large': ['Nội dung gửi lên vượt quá {limit} byte.', 'Nội dung gửi lên quá lớn.'],
  'unsupported-media-type': [
    'Địa chỉ này nhận chính các byte của tệp, không nhận kiểu nội dung khác; hãy gửi {bytes:plain}.',
    'Kiểu nội dung "{mediaType}" không được chấp nhận; hãy gửi application/json.',
    'Kiểu nội dung không được chấp nhận; hãy gửi application/json.',
  ],
  unauthenticated: 'Chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
  'position-ended': [
    'Vị trí công tác "{title}" tại {unit} đã kết thúc vì đơn vị không còn từ ngày {since:date}, theo {document:plain}; từ nay làm việc ở vị trí "{next}" tại {nextUnit}.',
    'Vị trí công tác "{title}" tại {unit} đã kết thúc; từ nay làm việc ở vị trí "{next}" tại {nextUnit}.',
    'Vị trí công tác "{title}" tại {unit} đã kết thúc vì đơn vị không còn từ ngày {since:date}, theo {document:plain}. Xin đăng nhập lại; nếu chưa được giao vị trí mới thì liên hệ quản trị của cơ quan.',
    'Vị trí công tác "{title}" tại {unit} đã kết thúc. Xin đăng nhập lại; nếu chưa được giao vị trí mới thì liên hệ quản trị của cơ quan.',
    'Vị trí công tác đang dùng đã kết thúc. Xin đăng nhập lại; nếu chưa được giao vị trí mới thì liên hệ quản trị của cơ quan.',
  ],
  'login-refused': 'Tên đăng nhập hoặc mật khẩu không đúng.',
  'second-factor-required': 'Cần nhập mã xác thực lần hai trước khi tiếp tục.',
  'second-factor-refused': 'Mã xác thực không đúng, đã hết hạn hoặc đã được dùng.',
  'second-factor-enrolled': 'Tài khoản đã có xác thực lần hai; muốn đổi thiết bị, xin nhờ quản trị đặt lại.',
  'second-factor-unreadable':
    'Hệ thống không đọc được xác thực lần hai của tài khoản này (khóa cài đặt đã thay đổi); xin nhờ quản trị đặt lại.',
  'password-change-required': 'Cần đổi mật khẩu được cấp trước khi tiếp tục.',
  'position-required': 'Tài khoản hiện không giữ vị trí công tác nào; xin liên hệ quản trị.',
  'cross-site': 'Yêu cầu không đến từ trang của hệ thống này.',
  'setup-closed': 'Đường dẫn thiết lập không đúng, đã được dùng hoặc đã hết hạn.',
  'last-administrator': 'Đây là quản trị viên cuối cùng; hãy cử người khác trước.',
  'second-administrator-needed': 'Vị trí đề nghị cho chính mình phải do một quản trị viên khác tự đăng nhập và giao.',
  'house-still-trial':
    'Thư vẫn đang đi vào hộp thư thử: cách dùng mới có hiệu lực sau khi khởi động lại; gửi lại sau lúc đó.',
  'house-set-by-environment':
    'Cách dùng của hệ thống này do người quản trị máy chủ đặt (HOINGHI_MODE); muốn đổi, xin sửa ở đó rồi khởi động lại.',
  'house-needs-real-account':
    'Đang vào bằng một vai dùng thử; hãy mở liên kết thiết lập để lập tài khoản quản trị thật, rồi chọn cách dùng.',
  'example-not-loaded': 'Ví dụ chưa được nạp; hãy nạp ví dụ trước khi chọn vai.',
  'example-closed': 'Hệ thống này đã có tài khoản thật nên không nạp ví dụ và không vào vai của ví dụ được.',
  'sso-denied': 'Cổng đăng nhập một lần đã từ chối hoặc việc đăng nhập bị dừng giữa chừng.',
  'sso-mismatch': 'Phiên đăng nhập một lần không khớp hoặc đã hết hạn; xin đăng nhập lại từ đầu.',
  'sso-level-too-low': 'Mức định danh của tài khoản thấp hơn mức hệ thống này yêu cầu.',
  'sso-unavailable': 'Cổng đăng nhập một lần tạm thời không trả lời; xin thử lại hoặc đăng nhập bằng mật khẩu.',
  'sso-not-provisioned': 'Tài khoản này chưa được quản trị cấp quyền vào hệ thống; xin liên hệ quản trị.',
  'not-permitted': 'Vị trí công tác đang dùng không được làm việc này.',
  'unit-taken-over': [
    '{unit} đã kết thúc: từ ngày {since:date}, {taker} thực hiện việc này thay, theo {document:plain}.',
    '{unit} đã kết thúc: từ ngày {since:date}, {taker} thực hiện việc này thay.',
    'Đơn vị này đã kết thúc và việc này đã có đơn vị khác thực hiện thay.',
  ],
  'not-by-token':
    'Việc này ràng buộc đơn vị nên phải do người giữ vị trí công tác tự đăng nhập và làm; mã truy cập của chương trình không làm được.',
  'not-found': 'Không tìm thấy nội dung được yêu cầu.',
  'report-not-there':
    'Chưa có báo cáo nào để in: đơn vị chưa gửi lần này, hoặc đang lập và chỉ người của đơn vị xem được bản nháp.',
  'not-served': 'Địa chỉ này nằm ngoài phần được mở của hệ thống.',
  'range-not-there': 'Tệp không có đoạn được yêu cầu.',
  'method-not-allowed': 'Địa chỉ này không nhận phương thức được gọi.',
  'idempotency-key-missing': 'Thiếu tiêu đề Idempotency-Key; mỗi lệnh phải có một khóa riêng.',
  'idempotency-key-invalid':
    'Idempotency-Key phải dài từ 1 đến 128 ký tự, chỉ gồm chữ cái không dấu, chữ số và các dấu . _ : -',
  'idempotency-key-reused': 'Idempotency-Key này đã dùng cho một lệnh khác; hãy dùng khóa mới.',
  'ambiguous-number': [
    'Số "{raw}" có thể hiểu theo hai cách; hãy viết 1.079 cho một nghìn không trăm bảy mươi chín, 1,5 cho một phẩy năm.',
    'Số có thể hiểu theo hai cách; hãy viết 1.079 cho một nghìn không trăm bảy mươi chín, 1,5 cho một phẩy năm.',
  ],
  'not-a-number': [
    '"{raw:plain}" có dấu nhỏ đi kèm; nếu là dấu chú thích thì viết {alone}.',
    '"{raw}" viết theo kiểu số tiếng Anh; nếu là số ấy thì viết {meant}.',
    '"{raw}" không phải là số. Viết số như 1.234.567 hoặc 12,5.',
    'Giá trị không phải là số. Viết số như 1.234.567 hoặc 12,5.',
  ],
  'negative-number': ['Số liệu không được âm: "{raw}".', 'Số liệu không được âm.'],
  'unknown-shortcoming': [
    'Trước đó không hội nghị hay kết luận kiểm tra nào của Ban Chỉ đạo nêu tồn tại, hạn chế này của đơn vị.',
  ],
  'unknown-task': ['Không có nhiệm vụ "{task}" của Ban Chỉ đạo này.', 'Không có nhiệm vụ này.'],
  'unknown-unit': [
    '{unitName} không hoạt động vào ngày {day:date}, nên không nêu ở đây được.',
    'Không có đơn vị "{unit}".',
    'Không có đơn vị này.',
  ],
  'unit-not-below': [
    '"{unit}" không phải là đơn vị trực thuộc của đơn vị giao việc.',
    'Chỉ giao việc cho đơn vị trực thuộc.',
  ],
  'unknown-template': ['Không có đề cương báo cáo "{template}".', 'Không có đề cương báo cáo này.'],
  'superior-does-not-call': [
    'Đợt báo cáo cấp trên "{cycle:plain}" không yêu cầu {host} báo cáo, hoặc chưa ban hành công văn.',
    'Đợt báo cáo cấp trên này không yêu cầu đơn vị chủ trì báo cáo.',
  ],
  'years-without-deadlines':
    'Tổng kết nhiều năm không yêu cầu đơn vị nào báo cáo nên không có hạn, lịch nhắc việc hay số ngày cho từng cấp; hãy bỏ phần này, hoặc bỏ các kỳ được cộng.',
  'year-without-totals': [
    '“{year:plain}” không phải là kỳ của Ban Chỉ đạo này ở {host} đã phê duyệt số liệu tổng hợp nên không cộng được vào tổng kết nhiều năm.',
    'Mục thứ {number} trong danh sách kỳ được cộng không phải là kỳ của Ban Chỉ đạo này ở {host} đã phê duyệt số liệu tổng hợp nên không cộng được vào tổng kết nhiều năm.',
    'Kỳ này chưa phê duyệt số liệu tổng hợp nên không cộng được vào tổng kết nhiều năm.',
  ],
  'unknown-committee': ['Không có Ban Chỉ đạo "{committee}".', 'Không có Ban Chỉ đạo này.'],
  'unknown-cycle': ['Không có đợt sơ kết, tổng kết "{cycle:plain}".', 'Không có đợt sơ kết, tổng kết này.'],
  'cycle-not-open': [
    'Đợt "{cycle:plain}" chưa được lập kế hoạch hoặc đã kết thúc nên không thể đưa vào hội nghị.',
    'Đợt này chưa được lập kế hoạch hoặc đã kết thúc nên không thể đưa vào hội nghị.',
  ],
  'cycle-has-conference': [
    'Đợt "{cycle:plain}" đã thuộc "{title:plain}", tổ chức {heldOn:day}: mỗi đợt chỉ một hội nghị. Đổi ngày hội nghị ấy, hoặc hủy, hoãn nó trước.',
    'Đợt này đã thuộc một hội nghị khác: mỗi đợt chỉ một hội nghị.',
  ],
  'cycle-expects-no-conference': [
    'Kế hoạch đợt "{cycle:plain}" ghi là không có hội nghị nên không đưa vào hội nghị được. Chưa ban hành công văn thì sửa kế hoạch, chọn có hội nghị; đã ban hành thì chọn đợt khác.',
    'Kế hoạch đợt này ghi là không có hội nghị nên không đưa vào hội nghị được. Chưa ban hành công văn thì sửa kế hoạch, chọn có hội nghị; đã ban hành thì chọn đợt khác.',
  ],
  'rehearsal-mixed-with-real': 'Không thể tổ chức một hội nghị chung cho đợt thật và đợt diễn tập.',
  'outside-calendar': 'Ngày này nằm ngoài bảng ngày làm việc đã công bố.',
  'draft-closed': 'Báo cáo đã gửi nên bản nháp không sửa được nữa; nội dung vừa nhập vẫn còn trên màn hình.',
  'minutes-draft-closed':
    'Biên bản đã được phê duyệt nên bản nháp không sửa được nữa; nội dung vừa nhập vẫn còn trên màn hình.',
  'report-draft-closed':
    'Báo cáo tổng hợp đã được phê duyệt hoặc đợt đã kết thúc nên dự thảo không sửa được nữa; nội dung vừa nhập vẫn còn trên màn hình.',
  'draft-empty': 'Bản nháp chưa có nội dung để trình ký.',
  'draft-not-presented':
    'Bản nháp chưa được trình ký hoặc đã được rút lại: không có gì để chuyển lại. Mở lại trang để xem bản hiện tại.',
  'draft-unfit': [
    'Chưa trình được: còn {count} chỗ cần hoàn thiện, trước hết ở mục "{section:plain}".',
    'Chưa trình được: dự thảo còn chỗ cần hoàn thiện.',
  ],
  'draft-changed': [
    '{by} vừa sửa dự thảo lúc {at:done}; xin đọc lại rồi gửi.',
    'Dự thảo vừa được sửa; xin đọc lại rồi gửi.',
  ],
  'draft-base-ahead': [
    'Bản nháp đang ở lần sửa {revision:plain}, chưa có lần sửa {base:plain} nêu trong yêu cầu; hãy đọc lại bản nháp rồi gửi lại.',
    'Yêu cầu nêu một lần sửa mà bản nháp chưa có; hãy đọc lại bản nháp rồi gửi lại.',
  ],
  'too-many-drafts': [
    'Đã có {max} bản nháp chưa gửi; hãy gửi hoặc bỏ bớt bản không dùng trước khi lập bản mới.',
    'Đã có quá nhiều bản nháp chưa gửi; hãy gửi hoặc bỏ bớt bản không dùng trước khi lập bản mới.',
  ],
  'file-empty':
    'Tệp không có nội dung (0 byte): chép hoặc lưu chưa xong. Hãy mở thử trên máy, rồi xuất, quét hoặc chép lại từ bản gốc và gửi lại.',
  'file-too-large': [
    'Tệp lớn hơn {limit} MB; hãy giảm độ phân giải khi quét, hoặc tách thành nhiều tệp.',
    'Tệp quá lớn.',
  ],
  'file-old-office':
    'Đây là tệp Word, Excel kiểu cũ (.doc, .xls) hoặc có đặt mật khẩu; hãy mở ra, bỏ mật khẩu, lưu thành .docx, .xlsx hoặc PDF rồi gửi lại.',
  'file-type-not-taken':
    'Chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx) và ảnh PNG, JPG; loại tệp được xét theo nội dung, không theo tên. Hãy lưu thành một trong các loại này rồi gửi lại.',
  'file-program':
    'Đây là chương trình máy tính, dù mang tên của tài liệu, nên không nhận. Đừng mở tệp này; hãy báo người phụ trách máy tính và gửi lại bản gốc của tài liệu.',
  'file-closed-task':
    'Nhiệm vụ này hiện không chờ đơn vị báo cáo nên không nhận thêm tệp minh chứng. Cần bổ sung thì đề nghị cơ quan chủ trì trả lại hoặc mở lại nhiệm vụ.',
  'file-with-macros': 'Tệp có chứa macro nên không nhận; hãy lưu thành .docx, .xlsx không có macro rồi gửi lại.',
  'file-broken': [
    'Tệp "{name:plain}" bị hỏng hoặc chép chưa hết nên không mở được; hãy mở thử trên máy, rồi xuất, quét hoặc chép lại từ bản gốc và gửi lại.',
    'Tệp bị hỏng hoặc chép chưa hết.',
  ],
  'file-unpacks-too-large': [
    'Tệp "{name:plain}" mở ra lớn quá mức của một văn bản hoặc bản quét nên không nhận; hãy xuất hoặc quét lại (300 dpi là đủ) rồi gửi lại.',
    'Tệp mở ra lớn quá mức của một văn bản hoặc bản quét.',
  ],
  'file-infected': ['Tệp có mã độc ({finding:plain}) nên không nhận.', 'Tệp có mã độc.'],
  'too-many-files': ['Đã đủ {max} tệp kèm theo; hãy bỏ bớt tệp không cần.', 'Đã đủ số tệp kèm theo.'],
  'files-sealed':
    'Báo cáo được trả lại ở chỗ khác: phụ lục và tài liệu minh chứng giữ nguyên, chỉ thay được bản ký quét. Cần sửa thì đề nghị người rà soát mở phần tệp kèm theo.',
  'file-unknown':
    'Tệp này không còn được giữ (tệp chưa gửi kèm được giữ một ngày) hoặc không thuộc về chỗ này; hãy tải lên lại.',
  'file-waiting': 'Tệp đang chờ quét mã độc; xin mở lại sau.',
  'file-cut-off': 'Tệp chưa tải lên hết thì đường truyền dừng; xin gửi lại.',
  'file-store-unavailable': 'Kho tệp tạm thời không đọc được; xin thử lại sau.',
  'delivery-still-queued': 'Thư này còn đang chờ gửi, chưa cần gửi lại.',
  'delivery-without-address':
    'Chưa có địa chỉ thư của người nhận ở đơn vị này; quản trị hệ thống bổ sung địa chỉ trước khi gửi lại.',
  'pdf-not-available':
    'Máy chủ chưa có LibreOffice nên chưa tạo được PDF. Hãy tải bản Word (.docx) rồi lưu thành PDF, hoặc nhờ quản trị cài LibreOffice (SOFFICE_PATH).',
  'pdf-busy': 'Đang có nhiều bản PDF chờ tạo; xin thử lại sau ít phút, hoặc tải bản Word (.docx).',
  'pdf-failed': 'LibreOffice không tạo được bản PDF này; hãy tải bản Word (.docx) rồi lưu thành PDF.',
  'command-failed': [
    'Lệnh số tiếp nhận {receipt} đã được giữ nhưng chưa thực hiện được vì lỗi của hệ thống. Quản trị đã được báo và sẽ cho thực hiện lại; đồng chí không cần gửi lại.',
    'Lệnh đã được giữ nhưng chưa thực hiện được vì lỗi của hệ thống. Quản trị đã được báo và sẽ cho thực hiện lại; đồng chí không cần gửi lại.',
  ],
  'engine-unavailable': 'Hệ thống tạm gián đoạn; lệnh đã nhận vẫn được giữ và sẽ được thực hiện.',
  'database-unavailable': 'Cơ sở dữ liệu tạm thời chưa sẵn sàng; xin thử lại sau ít phút.',
  'storage-full':
    'Ổ đĩa của cơ sở dữ liệu đã đầy: vẫn xem được, chưa ghi được. Quản trị cần giải phóng dung lượng; sau đó hệ thống tự hoạt động lại.',
  stopping: 'Hệ thống đang dừng hoặc khởi động lại; xin thử lại sau ít giây.',
  'too-many-requests': ['Quá nhiều yêu cầu; xin thử lại sau {seconds} giây.', 'Quá nhiều yêu cầu; xin thử lại sau.'],
  internal: ['Có lỗi trong hệ thống; xin báo mã yêu cầu {requestId:plain} cho quản trị.', 'Có lỗi trong hệ thống.'],
};

const spoken: Record<Language, Record<ApiProblemCode, Wording>> = { vi: problemWords, en: englishProblems };

export function problemSentence(code: ApiProblemCode, facts: Facts = {}, language: Language = 'vi'): string {
  return say(spoken[language][code], byName(facts), language) ?? code;
}
