import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { LevelProblem } from '#domain/review-cycle/refusals.ts';
import type { AnswerRefusal } from '#domain/recommendation/answer-fault.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

/** A task's date is refused in the same words here and in the task itself: they are in refusals.follow-up-task.ts; days that a level lacks, in refusals.review-cycle.ts. */
export const conferenceRefusals: RefusalWords<
  Exclude<ConferenceRefusal, DueDateProblem | LevelProblem | AnswerRefusal>
> = {
  'conference-unknown': 'Không có hội nghị này.',
  'conference-already-convened': ['{by} đã lập hội nghị này lúc {at:done}.', 'Hội nghị này đã được lập.'],
  'conference-cancelled': [
    '{by} đã hủy hội nghị lúc {at:done}: {reason}',
    'Hội nghị đã hủy: {reason}',
    'Hội nghị đã hủy.',
  ],
  'conference-postponed': [
    '{by} đã hoãn hội nghị lúc {at:done} ({reason}); phải định ngày mới trước.',
    'Hội nghị đang hoãn ({reason}); phải định ngày mới trước.',
    'Hội nghị đang hoãn; phải định ngày mới trước.',
  ],
  'conference-ended': [
    'Hội nghị đã kết thúc với Thông báo số {noticeNumber:plain}, {date:office}, do {by} ban hành lúc {at:done}.',
    'Hội nghị đã kết thúc với Thông báo số {noticeNumber:plain}, {date:office}.',
    'Hội nghị đã kết thúc.',
  ],
  'conference-not-the-host': [
    'Chỉ chuyên viên hoặc lãnh đạo của {host} được làm việc này.',
    'Chỉ cơ quan chủ trì hội nghị được làm việc này.',
  ],
  'conference-not-by-token':
    'Việc này ràng buộc đơn vị nên phải do người giữ vị trí công tác tự đăng nhập và làm; mã truy cập của chương trình không làm được.',
  'conference-right-not-held':
    'Vị trí công tác đang dùng không được giao quyền làm việc này; hãy nhờ người giữ quyền trong đơn vị hoặc quản trị hệ thống.',
  'conference-not-taking-part': [
    'Chỉ đơn vị được mời, điểm cầu hoặc {host} được đăng ký tham luận.',
    'Chỉ đơn vị tham dự được đăng ký tham luận.',
  ],
  'conference-files-not-yours': [
    'Chỉ đơn vị đã đăng ký tham luận đó hoặc {host} được thêm tệp; tài liệu hội nghị do {host} đưa lên.',
    'Chỉ đơn vị đã đăng ký tham luận hoặc cơ quan chủ trì được thêm tệp.',
  ],
  'conference-files-missing': 'Phải có ít nhất một tệp.',
  'conference-files-too-many': ['Mỗi chỗ có nhiều nhất {max} tệp; hãy ghép lại hoặc bỏ bớt.', 'Đã đủ số tệp.'],
  'conference-file-twice': ['Tệp "{name:plain}" đã có ở đây rồi.', 'Một tệp được nêu hai lần.'],
  'conference-scan-no-picture': [
    'Tệp "{name:plain}" không phải bản quét: bản ký quét là tệp PDF, PNG hoặc JPG.',
    'Bản ký quét là tệp PDF, PNG hoặc JPG.',
  ],
  'conference-paper-unknown': ['Không có tham luận số {number:plain}.', 'Không có tham luận này.'],
  'conference-notice-not-issued': 'Chưa ban hành thông báo kết luận nên chưa có bản ký để đưa lên.',
  'conference-without-cycle': 'Hội nghị phải gắn với ít nhất một đợt sơ kết, tổng kết.',
  'conference-day-past': ['{date:day} đã qua; hãy chọn ngày khác.', 'Ngày hội nghị đã qua.'],
  'conference-day-outside-calendar': [
    '{date:day} hoặc các hạn tính từ ngày đó nằm ngoài lịch làm việc đã biết.',
    'Ngày hội nghị nằm ngoài lịch làm việc đã biết.',
  ],
  'conference-hour-malformed': ['Giờ "{hour}" phải có dạng HH:mm.', 'Giờ phải có dạng HH:mm.'],
  'conference-id-repeated': ['"{id:plain}" được nêu hai lần.', 'Có mục được nêu hai lần.'],
  'conference-two-main-points': 'Chỉ có một điểm cầu trung tâm.',
  'conference-count-malformed': ['Số lượng "{count:plain}" phải là số nguyên không âm.', 'Số lượng chưa đúng.'],
  'conference-number-malformed': 'Số văn bản viết như 5, 05 hoặc 05a.',
  'conference-number-taken': [
    'Số này đã dùng cho văn bản {document}, ngày {date:date}. Nếu đã sang nhiệm kỳ mới hoặc mỗi loại có dãy số riêng, ghi ở dãy số của Ban Chỉ đạo.',
    'Số này đã dùng cho một văn bản khác.',
  ],
  'conference-reason-missing': 'Phải nêu lý do.',
  'conference-text-missing': 'Phải ghi nội dung.',
  'conference-date-in-future': ['Văn bản không thể ghi {date:office}: ngày đó chưa tới.', 'Ngày văn bản chưa tới.'],
  'conference-invitations-issued': [
    '{by} đã gửi giấy mời số {number:plain}, {date:office}, lúc {at:done}; mỗi hội nghị chỉ gửi một lần.',
    'Giấy mời số {number:plain} đã gửi, {date:office}; mỗi hội nghị chỉ gửi một lần.',
    'Giấy mời đã gửi.',
  ],
  'conference-invitations-not-issued': 'Giấy mời chưa được gửi nên chưa có gì để trả lời.',
  'conference-invitation-too-late': [
    'Ngày gửi giấy mời muộn nhất là {latest:day} để kịp hội nghị {heldOn:day}; muốn gửi muộn hơn phải xác định là hội nghị đột xuất và nêu lý do, hoặc chuyển ngày hội nghị.',
    'Đã quá ngày gửi giấy mời muộn nhất.',
  ],
  'conference-ad-hoc-bound': [
    'Ngày gửi giấy mời muộn nhất là {latest:day}; theo thiết lập của Ban Chỉ đạo, hội nghị đột xuất cũng phải theo, chỉ có thể chuyển ngày hội nghị.',
    'Hội nghị đột xuất cũng phải gửi giấy mời đúng hạn.',
  ],
  'conference-not-invited': ['"{invitee:plain}" không có trong danh sách mời.', 'Không có trong danh sách mời.'],
  'conference-nobody-invited': 'Phải nêu ít nhất một đơn vị hoặc khách mời.',
  'conference-not-your-paper': [
    'Chỉ đơn vị đã đăng ký tham luận đó hoặc {host} được sửa.',
    'Chỉ đơn vị đã đăng ký tham luận hoặc cơ quan chủ trì được sửa.',
  ],
  'conference-not-your-invitation': [
    'Giấy mời này gửi {invitee}; chỉ đơn vị đó hoặc cơ quan chủ trì được trả lời.',
    'Giấy mời này gửi đơn vị khác.',
  ],
  'conference-substitute-missing': 'Phải nêu tên người dự thay.',
  'conference-day-reached': [
    'Hội nghị {heldOn:day} đã diễn ra ({by} điểm danh lúc {at:done}) nên không làm việc này được nữa.',
    'Hội nghị {heldOn:day} đã diễn ra nên không làm việc này được nữa.',
    'Hội nghị đã diễn ra nên không làm việc này được nữa.',
  ],
  'conference-before-the-day': [
    'Hội nghị tổ chức {heldOn:day}; trước ngày đó chưa có gì để ghi nhận.',
    'Chưa đến ngày hội nghị.',
  ],
  'conference-point-unknown': ['Không có điểm cầu "{point:plain}".', 'Không có điểm cầu này.'],
  'conference-present-below-entries': [
    'Số có mặt {present} ít hơn số người đã điểm danh có mặt ({attended}).',
    'Số có mặt ít hơn số người đã điểm danh.',
  ],
  'conference-roll-call-newer': [
    '{by} đã ghi điểm danh {name} lúc {at:done}, {present} có mặt; danh sách này làm trên bản cũ hơn nên chưa ghi, hãy gộp hai danh sách.',
    'Điểm danh {name} đã có bản mới hơn, {present} có mặt; hãy gộp hai danh sách.',
    'Điểm danh đã có bản mới hơn; hãy gộp hai danh sách.',
  ],
  'conference-minutes-approved': [
    '{by} đã phê duyệt biên bản lúc {at:done}; từ đó nội dung không sửa được nữa.',
    'Biên bản đã được phê duyệt nên không sửa được nữa.',
  ],
  'conference-minutes-not-signed': 'Biên bản chưa được phê duyệt nên chưa có bản ký để đưa lên.',
  'conference-minutes-not-approved': 'Biên bản chưa được phê duyệt nên chưa cấp số.',
  'conference-minutes-numbered': [
    '{by} đã cấp số biên bản lúc {at:done}; mỗi biên bản chỉ có một số.',
    'Biên bản đã có số.',
  ],
  'conference-ends-before-it-begins': [
    'Giờ kết thúc {to} không sau giờ bắt đầu {from}.',
    'Giờ kết thúc phải sau giờ bắt đầu.',
  ],
  'conference-without-codes':
    'Hội nghị này chưa cấp mã điểm danh: mã được cấp cho từng đại biểu khi phát hành giấy mời. Hãy điểm danh theo tên.',
  'conference-code-of-another': [
    'Mã {code:plain} không phải của hội nghị này; mã của hội nghị này bắt đầu bằng {begins:plain}.',
    'Mã không phải của hội nghị này.',
  ],
  'conference-code-unknown': [
    'Không có mã {code:plain} trong danh sách mời; hãy đọc lại từng ký tự hoặc điểm danh theo tên.',
    'Không có mã này trong danh sách mời.',
  ],
  'conference-code-withdrawn': [
    'Mã {code:plain} của đại biểu đã rút khỏi danh sách mời.',
    'Mã của đại biểu đã rút khỏi danh sách mời.',
  ],
  'conference-code-used': [
    'Đã điểm danh rồi: {name:plain}, tại {point:plain}, lúc {at:done}.',
    'Đại biểu này đã được điểm danh.',
  ],
  'conference-code-substitute-unapproved': [
    '{name:plain} đến thay tại {point:plain} lúc {at:done}, cơ quan chủ trì chưa đồng ý nên chưa tính có mặt; nếu chính người được mời đến thì sửa trong danh sách điểm danh.',
    'Người đến thay chưa được cơ quan chủ trì đồng ý.',
  ],
  'conference-code-of-other-point': [
    '{name:plain} được xếp ở {point:plain}: điểm danh tại đó, hoặc thêm tên vào danh sách của điểm cầu này.',
    'Đại biểu được xếp ở điểm cầu khác.',
  ],
  'conference-speeches-newer': [
    '{by} đã ghi danh sách phát biểu lúc {at:done}; danh sách này làm trên bản cũ hơn nên chưa ghi, hãy lấy bản mới.',
    'Danh sách phát biểu đã có bản mới hơn; hãy lấy bản mới.',
  ],
  'conference-agenda-changed': [
    '{by} đã sửa chương trình lúc {at:done}; hãy xem lại rồi chọn mục.',
    'Chương trình vừa thay đổi; hãy xem lại rồi chọn mục.',
  ],
  'conference-speaker-unknown': 'Người này không còn trong danh sách phát biểu.',
  'conference-hour-to-come': ['{hour} chưa tới; hãy ghi giờ đã bắt đầu.', 'Giờ này chưa tới.'],
  'conference-hour-before-last': [
    '{by} đã ghi diễn biến đến {told}; giờ {hour} sớm hơn nên chưa ghi.',
    'Diễn biến đã ghi đến {told}; giờ {hour} sớm hơn nên chưa ghi.',
    'Giờ này sớm hơn diễn biến đã ghi.',
  ],
  'conference-not-on-the-day': [
    'Ngày hội nghị là {heldOn:day}; diễn biến của ngày đó ghi kèm giờ.',
    'Hôm nay không phải ngày hội nghị.',
  ],
  'conference-roll-not-called':
    'Chưa điểm danh điểm cầu nào nên chưa biết bao nhiêu người có mặt; hãy điểm danh trước.',
  'conference-vote-above-present': [
    'Đếm được {raised} phiếu, có mặt {present} người theo điểm danh; hãy đếm lại hoặc bổ sung điểm danh.',
    'Số phiếu nhiều hơn số người có mặt theo điểm danh.',
  ],
  'conference-vote-counted': [
    '{by} đã ghi kết quả biểu quyết này lúc {at:done}; nội dung khác thì nêu biểu quyết mới.',
    'Biểu quyết này đã có kết quả; nội dung khác thì nêu biểu quyết mới.',
  ],
  'conference-duties-newer': [
    '{by} đã sửa danh mục chuẩn bị lúc {at:done}; danh mục này làm trên bản cũ hơn nên chưa ghi, hãy lấy bản mới.',
    'Danh mục chuẩn bị đã có bản mới hơn; hãy lấy bản mới.',
  ],
  'conference-duty-unknown': 'Việc này không còn trong danh mục chuẩn bị.',
  'conference-duty-not-yours': [
    'Việc này không giao cho đơn vị; {host} hoặc đơn vị được giao đánh dấu.',
    'Việc này không giao cho đơn vị.',
  ],
  'conference-duty-of-stranger':
    'Đơn vị này không dự hội nghị nên không nhận được việc; hãy mời trước hoặc ghi tên ở cột người thực hiện.',
  'conference-duty-after-the-day': [
    'Hạn {due:day} sau ngày hội nghị {heldOn:day}; nếu là việc làm sau hội nghị, hãy đánh dấu như vậy.',
    'Hạn sau ngày hội nghị; nếu là việc làm sau hội nghị, hãy đánh dấu như vậy.',
  ],
  'conference-readiness-newer': [
    '{by} đã báo tình trạng {name} lúc {at:done}; bản này làm trên bản cũ hơn nên chưa ghi, hãy xem bản mới.',
    'Tình trạng {name} đã có bản mới hơn; hãy xem bản mới.',
    'Tình trạng điểm cầu đã có bản mới hơn; hãy xem bản mới.',
  ],
  'conference-trial-in-future': 'Chưa tới lúc đó; hãy ghi ngày, giờ đã thử đường truyền.',
  'conference-no-substitute': ['Điểm danh {point} không có người dự thay {name}.', 'Không có người dự thay này.'],
  'conference-link-in-future': ['{hour} chưa tới; hãy ghi giờ đã qua.', 'Giờ này chưa tới.'],
  'conference-awards-taken': 'Các quyết định của đợt xét đã được lấy vào hội nghị này; chưa có quyết định nào mới.',
  'conference-awards-undecided':
    'Đợt xét chưa ghi quyết định khen thưởng nào: ghi quyết định ở đợt xét rồi lấy vào hội nghị.',
  'conference-names-do-not-match-count': [
    'Số lượng khen thưởng là {count} nhưng danh sách có {names} tên.',
    'Số lượng khen thưởng không khớp danh sách.',
  ],
  'conference-programme-unknown': [
    'Nhiệm vụ số {number:plain} thuộc chương trình "{programme}", không đợt nào của hội nghị này có chương trình đó.',
    'Không đợt nào của hội nghị có chương trình này.',
  ],
  'conference-shortcoming-unknown': ['Hội nghị không nêu tồn tại, hạn chế này; danh sách có thể vừa được ghi lại.'],
  'conference-shortcoming-of-itself': ['Chỉ gộp với tồn tại, hạn chế của hội nghị trước.'],
  'conference-recommendation-not-yours':
    'Chỉ chuyên viên, lãnh đạo của cơ quan chủ trì và đơn vị được kiến nghị ghi trả lời.',
  'conference-recommendation-answered': [
    'Kiến nghị số {number:plain} đã có trả lời nên giữ nguyên nội dung và nơi nhận; kiến nghị khác thì ghi thêm số mới.',
    'Kiến nghị đã có trả lời nên không sửa được nữa.',
  ],
  'conference-two-leads': [
    'Nhiệm vụ số {number:plain} chỉ có một đơn vị chủ trì; "{name}" là đơn vị thứ hai.',
    'Một nhiệm vụ chỉ có một đơn vị chủ trì.',
  ],
  'conference-working-days-malformed': [
    'Số ngày làm việc của nhiệm vụ số {number:plain} phải là số nguyên từ 1; đang ghi {days}.',
    'Số ngày làm việc phải là số nguyên từ 1.',
  ],
  'conference-class-is-no-unit': [
    '"{name}" là một nhóm cơ quan, không phải một đơn vị; chỉ sau khi ban hành mới có người quyết định giao đơn vị nào.',
    'Nhóm cơ quan không phải một đơn vị.',
  ],
  'conference-host-cannot-be-addressee': [
    'Nhiệm vụ số {number:plain}: cơ quan chủ trì là bên xác nhận hoàn thành nên không thể tự thực hiện; hãy nêu đơn vị trực tiếp làm.',
    'Cơ quan chủ trì không thể tự thực hiện nhiệm vụ do chính mình xác nhận hoàn thành.',
  ],
  'conference-paper-before-cited': [
    'Văn bản căn cứ vào văn bản {citedDate:office} nên không thể đề ngày {date:date}, trước ngày đó.',
    'Ngày của văn bản trước ngày của văn bản làm căn cứ.',
  ],
  'conference-paper-not-postponed': 'Hội nghị chưa hoãn; phát hành công văn hoãn sau khi hoãn hội nghị.',
  'conference-paper-not-cancelled':
    'Hội nghị chưa hủy; phát hành công văn không tổ chức sau khi quyết định không tổ chức.',
  'conference-paper-unchanged':
    'Thời gian, địa điểm, hình thức không khác giấy mời hoặc công văn đã gửi; chuyển ngày hoặc sửa thông tin trước, công văn dẫn theo đó.',
  'conference-paper-told-already': 'Việc này đã có công văn gửi các đại biểu.',
  'conference-not-concluded': 'Hội nghị chưa có kết luận nên chưa ban hành thông báo được.',
  'conference-notice-issued': [
    '{by} đã ban hành Thông báo số {noticeNumber:plain}, {date:office}, lúc {at:done}; kết luận không sửa được nữa.',
    'Thông báo số {noticeNumber:plain} đã ban hành, {date:office}; kết luận không sửa được nữa.',
    'Thông báo kết luận đã ban hành.',
  ],
  'conference-facts-noticed': [
    'Thông báo số {noticeNumber:plain}, {date:office}, do {by} ban hành lúc {at:done} theo thông tin này nên không sửa được nữa.',
    'Thông báo số {noticeNumber:plain}, {date:office}, đã ban hành theo thông tin này nên không sửa được nữa.',
    'Thông báo kết luận đã ban hành theo thông tin này nên không sửa được nữa.',
  ],
  'conference-papers-over': [
    'Hội nghị {heldOn:day} đã kết thúc nên không đăng ký tham luận nữa; tham luận đã trình bày do cơ quan chủ trì ghi.',
    'Hội nghị đã kết thúc nên không đăng ký tham luận nữa.',
  ],
  'conference-minutes-malformed': [
    'Số phút "{minutes:plain}" phải là số nguyên từ 1 đến 1440.',
    'Số phút phải là số nguyên từ 1.',
  ],
  'conference-rank-malformed': ['Thứ tự "{rank:plain}" phải là số nguyên từ 1.', 'Thứ tự phải là số nguyên từ 1.'],
  'conference-point-called': [
    '{by} đã điểm danh {name} lúc {at:done} nên không bỏ điểm cầu này được nữa.',
    'Điểm cầu {name} đã điểm danh nên không bỏ được nữa.',
    'Điểm cầu đã điểm danh nên không bỏ được nữa.',
  ],
  'conference-further-letter': [
    'Giấy mời đã gửi; {name} phải được mời bằng giấy mời bổ sung có số riêng.',
    'Giấy mời đã gửi; đơn vị thêm vào phải được mời bằng giấy mời bổ sung có số riêng.',
  ],
  'conference-notice-before-the-day': [
    'Thông báo ghi {date:office}, trước ngày hội nghị {heldOn:day}.',
    'Thông báo không thể có ngày trước ngày hội nghị.',
  ],
  'conference-milestone-after-term': [
    'Mục {number:plain}: mốc {date:day} sau thời hạn của cả mục ({until:day}); hãy chọn ngày sớm hơn hoặc lùi thời hạn.',
    'Mốc không được sau thời hạn của cả mục.',
  ],
  'conference-task-date-passed': [
    'Thời hạn {date:day} của nhiệm vụ số {number:plain} đã qua hoặc không còn dùng được; phải sửa kết luận trước khi ban hành.',
    'Thời hạn {days} ngày làm việc của nhiệm vụ số {number:plain} đã qua hoặc không còn dùng được; phải sửa kết luận trước khi ban hành.',
    'Có nhiệm vụ mà thời hạn đã qua; phải sửa kết luận trước.',
  ],
};
