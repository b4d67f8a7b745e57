import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const followUpTaskRefusals: RefusalWords<FollowUpTaskRefusal> = {
  'due-date-on-day-off': ['{date:day} là ngày nghỉ; hãy chọn một ngày làm việc.', 'Thời hạn rơi vào ngày nghỉ.'],
  'due-date-past': ['{date:day} đã qua; thời hạn phải ở sau thời điểm hiện tại.', 'Thời hạn đã qua.'],
  'due-date-outside-calendar': [
    '{date:day} nằm ngoài lịch làm việc đã biết; cần bổ sung lịch trước khi đặt thời hạn.',
    'Thời hạn nằm ngoài lịch làm việc đã biết.',
  ],
  'due-date-malformed': 'Thời hạn ghi chưa đúng: giờ phải có dạng HH:mm, số ngày làm việc phải là số nguyên.',
  'task-unknown': 'Không có nhiệm vụ này.',
  'task-ended': [
    'Nhiệm vụ số {number:plain} đã kết thúc ({by}, {at:done}); phải mở lại trước.',
    'Nhiệm vụ số {number:plain} đã kết thúc; phải mở lại trước.',
    'Nhiệm vụ đã kết thúc.',
  ],
  'task-not-the-host': [
    'Chỉ chuyên viên hoặc lãnh đạo của {host} được làm việc này.',
    'Chỉ cơ quan chủ trì được làm việc này.',
  ],
  'task-not-the-giver': [
    'Chỉ lãnh đạo của {host}, bên giao nhiệm vụ, được quyết định việc gia hạn hoặc rút nhiệm vụ.',
    'Chỉ người giao được quyết định việc gia hạn hoặc rút nhiệm vụ.',
  ],
  'task-not-your-unit': 'Việc này thuộc đơn vị khác; chỉ người của đơn vị đó được làm.',
  'task-not-by-token':
    'Việc này ràng buộc đơn vị nên phải do người giữ vị trí công tác tự đăng nhập và làm; mã truy cập của chương trình không làm được.',
  'task-right-not-held':
    'Vị trí công tác đang dùng không được giao quyền làm việc này; hãy nhờ người giữ quyền trong đơn vị hoặc quản trị hệ thống.',
  'task-unit-not-assigned': [
    'Đơn vị này không được giao nhiệm vụ số {number:plain}.',
    'Đơn vị này không được giao nhiệm vụ.',
  ],
  'task-unit-repeated': ['Đơn vị "{unitId}" được nêu hai lần.', 'Một đơn vị được nêu hai lần.'],
  'task-host-cannot-be-assignee':
    'Cơ quan chủ trì là bên xác nhận hoàn thành nên không thể là đơn vị thực hiện; hãy nêu đơn vị trực tiếp làm.',
  'task-lead-not-assigned': 'Đơn vị chủ trì phải là một trong các đơn vị được giao.',
  'task-reason-missing': 'Phải nêu lý do.',
  'task-text-missing': 'Phải nêu nội dung báo cáo.',
  'task-percent-out-of-range': 'Tỷ lệ hoàn thành phải là số nguyên từ 0 đến 100.',
  'task-already-reported': [
    '{by} đã báo cáo hoàn thành của {unit} lúc {at:done}; kết quả đang chờ xác nhận.',
    '{unit} đã báo cáo hoàn thành và đang chờ xác nhận.',
    'Đơn vị đã báo cáo hoàn thành và đang chờ xác nhận.',
  ],
  'task-already-verified': [
    '{by} đã xác nhận kết quả của {unit} lúc {at:done}.',
    'Kết quả của {unit} đã được xác nhận.',
    'Kết quả đã được xác nhận.',
  ],
  'task-not-reported': [
    '{by} đã trả lại kết quả của {unit} lúc {at:done} và đơn vị chưa báo cáo lại.',
    '{unit} chưa báo cáo hoàn thành.',
    'Đơn vị chưa báo cáo hoàn thành.',
  ],
  'task-own-work': [
    'Người của {unit} không được xác nhận kết quả của chính đơn vị mình.',
    'Không được xác nhận kết quả của chính đơn vị mình.',
  ],
  'task-milestone-unnamed': 'Mốc phải có tên: phần việc nào phải xong đến ngày đó.',
  'task-milestone-unknown': [
    'Nhiệm vụ không có mốc {milestone:plain}, hoặc mốc đó không thuộc phần việc của đơn vị này.',
    'Nhiệm vụ không có mốc này.',
  ],
  'task-milestone-not-reached': 'Đơn vị chưa báo cáo đạt mốc này, nên chưa có gì để xác nhận hoặc trả lại.',
  'task-milestone-reached': 'Mốc này đã báo cáo đạt; không đề nghị gia hạn nữa.',
  'task-milestone-verified': 'Mốc này đã được xác nhận; không trả lại được nữa.',
  'task-milestone-asked': [
    'Đã đề nghị gia hạn mốc này đến {until:day}, đang chờ trả lời.',
    'Đã đề nghị gia hạn mốc này, đang chờ trả lời.',
  ],
  'task-milestone-nothing-asked': 'Không có đề nghị gia hạn mốc này đang chờ trả lời.',
  'task-milestone-beyond-term': 'Mốc không thể sau thời hạn của cả nhiệm vụ: hãy gia hạn nhiệm vụ trước.',
  'task-milestones-too-many': ['Một nhiệm vụ có nhiều nhất {max} mốc.', 'Nhiệm vụ đã đủ số mốc.'],
  'task-milestone-after-term': [
    'Mốc {date:day} sau thời hạn chung của nhiệm vụ ({until:day}); hãy dời mốc hoặc đặt thời hạn muộn hơn.',
    'Mốc không được sau thời hạn chung của nhiệm vụ.',
  ],
  'task-own-office': [
    'Việc lãnh đạo giao cho {unit} do lãnh đạo xác nhận, chuyên viên của cơ quan chủ trì không tự xác nhận.',
    'Việc lãnh đạo giao cho cơ quan chủ trì do lãnh đạo xác nhận.',
  ],
  'task-own-report': 'Người đã báo cáo không được tự xác nhận báo cáo của mình.',
  'task-without-deadline': [
    'Nhiệm vụ số {number:plain} không có thời hạn nên không có gì để gia hạn.',
    'Nhiệm vụ không có thời hạn nên không có gì để gia hạn.',
  ],
  'task-extension-pending': [
    '{by} đã đề nghị gia hạn đến {until:day} lúc {at:done}; đề nghị đang chờ quyết định.',
    'Đã có đề nghị gia hạn đến {until:day} đang chờ quyết định.',
    'Đã có đề nghị gia hạn đang chờ quyết định.',
  ],
  'task-extension-not-asked': [
    '{unit} không có đề nghị gia hạn nào đang chờ; {by} đã quyết định lần gần nhất lúc {at:done}.',
    '{unit} không có đề nghị gia hạn nào đang chờ.',
    'Không có đề nghị gia hạn đang chờ.',
  ],
  'task-extension-not-later': [
    'Hạn mới {date:day} phải sau hạn hiện tại {dueDate:day}.',
    'Hạn mới phải sau hạn hiện tại.',
  ],
  'task-not-ended': [
    'Nhiệm vụ số {number:plain} đang được thực hiện, không có gì để mở lại; {by} đã mở lại lúc {at:done}.',
    'Nhiệm vụ số {number:plain} đang được thực hiện, không có gì để mở lại.',
    'Nhiệm vụ đang được thực hiện, không có gì để mở lại.',
  ],
  'task-nobody-to-urge': [
    'Nhiệm vụ số {number:plain} không có đơn vị nào đang chậm báo cáo để đôn đốc.',
    'Không có đơn vị nào để đôn đốc.',
  ],
  'task-files-too-many': [
    'Một đơn vị kèm nhiều nhất {max} tệp minh chứng cho một nhiệm vụ; hãy ghép lại hoặc bỏ bớt.',
    'Đã đủ số tệp minh chứng.',
  ],
  'task-file-twice': [
    'Tệp "{name:plain}" đã kèm trong báo cáo này hoặc báo cáo trước; bỏ ra rồi gửi lại.',
    'Một tệp được kèm hai lần.',
  ],
  'task-number-malformed': [
    'Số văn bản "{number:plain}" chưa đúng: ghi số từ 1, có thể kèm một chữ cái ("05", "05a").',
    'Số văn bản ghi chưa đúng.',
  ],
  'task-number-taken': [
    'Số này đã cấp cho {document:plain} {date:office}; chọn số khác.',
    'Số này đã cấp cho văn bản khác; chọn số khác.',
  ],
  'task-paper-of-committee':
    'Nhiệm vụ này do một đơn vị giao tiếp xuống; văn bản có số chỉ phát hành cho nhiệm vụ do Ban Chỉ đạo giao.',
  'task-paper-dated-ahead': ['{date:day} chưa tới; văn bản không ghi trước ngày.', 'Ngày của văn bản chưa tới.'],
  'task-paper-before-cited': [
    'Văn bản căn cứ vào văn bản {citedDate:office} nên không thể đề ngày {date:date}, trước ngày đó.',
    'Ngày của văn bản trước ngày của văn bản làm căn cứ.',
  ],
  'task-paper-to-nobody': 'Phải chọn ít nhất một đơn vị nhận văn bản.',
  'task-paper-nothing-owed': [
    '{unit} đã báo cáo hoàn thành nên không có gì để đôn đốc.',
    'Đơn vị đã báo cáo hoàn thành nên không có gì để đôn đốc.',
  ],
  'task-paper-undated': [
    '{unit} không có thời hạn nên không thể báo quá hạn; dùng công văn đôn đốc.',
    'Không có thời hạn nên không thể báo quá hạn; dùng công văn đôn đốc.',
  ],
  'task-paper-not-overdue': [
    '{unit} còn hạn đến hết {dueDate:day}; phiếu báo quá hạn chỉ gửi khi thời hạn đã qua.',
    'Đơn vị còn hạn; phiếu báo quá hạn chỉ gửi khi thời hạn đã qua.',
  ],
  'task-paper-nobody-assigned': 'Nhiệm vụ chưa giao cho đơn vị nào nên chưa có nơi nhận văn bản.',
  'task-paper-not-extended': [
    '{unit} chưa được gia hạn; phát hành công văn gia hạn sau khi đồng ý gia hạn.',
    'Đơn vị chưa được gia hạn; phát hành công văn gia hạn sau khi đồng ý gia hạn.',
  ],
  'task-paper-not-postponed':
    'Thời hạn của nhiệm vụ chưa được lùi; phát hành công văn hoãn sau khi đặt thời hạn muộn hơn.',
  'task-paper-term-unchanged':
    'Thời hạn của nhiệm vụ chưa thay đổi; phát hành công văn thay đổi thời hạn sau khi đặt thời hạn mới.',
  'task-paper-not-withdrawn': 'Nhiệm vụ chưa được rút; phát hành công văn thôi giao sau khi rút nhiệm vụ.',
  'task-paper-answer-missing': 'Phải nêu ngày chậm nhất để đơn vị trả lời.',
  'task-paper-answer-not-later': [
    '{date:day} không sau ngày của văn bản; đơn vị cần có thời gian để trả lời.',
    'Ngày trả lời phải sau ngày của văn bản.',
  ],
  'task-passed-already': [
    '{by} đã giao tiếp phần việc này xuống các đơn vị trực thuộc lúc {at:done}.',
    'Phần việc này đã được giao tiếp xuống các đơn vị trực thuộc.',
  ],
  'task-passed-to-nobody': 'Phải nêu ít nhất một đơn vị trực thuộc nhận việc.',
  'task-passed-to-assigned': [
    '{unit} đã được giao chính nhiệm vụ này; một đơn vị không nhận một nhiệm vụ hai lần.',
    'Đơn vị này đã được giao chính nhiệm vụ này.',
  ],
  'task-passed-too-deep': 'Nhiệm vụ đã được giao tiếp qua quá nhiều cấp; đơn vị tự thực hiện phần việc này.',
  'task-passed-after-own-term': [
    '{date:day} sau thời hạn của đơn vị giao tiếp ({dueDate:day}); đơn vị trực thuộc phải xong trước hoặc đúng thời hạn đó.',
    '{date:day} sau thời hạn của đơn vị giao tiếp.',
    'Thời hạn giao xuống không được sau thời hạn của đơn vị giao tiếp.',
  ],
  'task-passed-withdrawn':
    'Phần việc giao tiếp đã rút thì không mở lại; đơn vị giao tiếp lại từ nhiệm vụ cấp trên giao.',
  'task-closing-count': [
    'Số đơn vị phải hoàn thành là số nguyên từ 1 đến {of}.',
    'Số đơn vị phải hoàn thành không được nhiều hơn số đơn vị nhận việc.',
  ],
  'task-closing-weight':
    'Trọng số là số nguyên dương; mức cần đạt không được lớn hơn tổng trọng số của các đơn vị nhận việc.',
  'task-closes-from-below': [
    'Phần việc đã giao tiếp xuống các đơn vị trực thuộc nên chỉ báo cáo hoàn thành khi đạt quy tắc đã chọn; {by} giao tiếp lúc {at:done}.',
    'Phần việc đã giao tiếp xuống các đơn vị trực thuộc nên chỉ báo cáo hoàn thành khi đạt quy tắc đã chọn.',
  ],
  'task-reminded-today': [
    '{by} đã nhắc các đơn vị lúc {at:done}; mỗi ngày chỉ nhắc một lần.',
    'Các đơn vị đã được nhắc lúc {at:done}; mỗi ngày chỉ nhắc một lần.',
    'Các đơn vị đã được nhắc trong {date:day}; mỗi ngày chỉ nhắc một lần.',
    'Đã nhắc hôm nay.',
  ],
};
