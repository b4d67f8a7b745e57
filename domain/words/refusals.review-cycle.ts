import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const cycleRefusals: RefusalWords<CycleRefusalCode> = {
  'cycle-not-permitted': ['Vai trò {role} không được làm việc này trong đợt báo cáo.', 'Không được làm việc này.'],
  'cycle-unit-not-yours': 'Việc này thuộc đơn vị khác; chỉ người của đơn vị đó được làm.',
  'report-of-own-unit':
    'Người báo cáo không tự xét báo cáo của mình: đồng chí cũng giữ vị trí công tác ở đơn vị báo cáo; việc này do người khác của cơ quan chủ trì làm.',
  'report-of-own-hand': 'Người đã gửi báo cáo không tự xét báo cáo đó; việc này do người khác của cơ quan chủ trì làm.',
  'cycle-not-by-token':
    'Việc này ràng buộc đơn vị nên phải do người giữ vị trí công tác tự đăng nhập và làm; mã truy cập của chương trình không làm được.',
  'cycle-right-not-held':
    'Vị trí công tác đang dùng không được giao quyền làm việc này; hãy nhờ người giữ quyền trong đơn vị hoặc quản trị hệ thống.',
  'report-on-behalf-unstated': 'Nhập báo cáo thay đơn vị phải nêu lý do và văn bản mà đơn vị đã gửi.',
  'report-on-behalf-not-needed': 'Đơn vị tự gửi báo cáo của mình thì không ghi là nhập thay.',
  'override-by-leader-only': 'Chỉ lãnh đạo Ban Chỉ đạo được bỏ qua quy định này, kèm lý do.',

  'cycle-unknown': 'Không có đợt báo cáo này.',
  'cycle-not-planned': 'Đợt báo cáo mới được đề xuất, chưa lập kế hoạch.',
  'cycle-already-proposed': ['Đợt báo cáo đã được đề xuất lúc {at:done}.', 'Đợt báo cáo đã được đề xuất.'],
  'cycle-already-planned': [
    '{by} đã lập kế hoạch đợt báo cáo lúc {at:done}; hãy sửa kế hoạch thay vì lập mới.',
    'Đợt báo cáo đã có kế hoạch; hãy sửa kế hoạch thay vì lập mới.',
  ],
  'call-not-issued': 'Chưa ban hành công văn yêu cầu báo cáo.',
  'call-already-issued': [
    '{by} đã ban hành công văn yêu cầu báo cáo lúc {at:done}; kế hoạch không sửa được nữa.',
    'Công văn yêu cầu báo cáo đã ban hành; kế hoạch không sửa được nữa.',
  ],
  'collection-still-open': 'Đợt tiếp nhận báo cáo còn mở; phải kết thúc tiếp nhận trước.',
  'collection-closed': [
    '{by} đã kết thúc tiếp nhận báo cáo lúc {at:done}; {unit} cần được mở lại riêng.',
    '{by} đã kết thúc tiếp nhận báo cáo lúc {at:done}; đơn vị cần được mở lại riêng.',
    'Đã kết thúc tiếp nhận báo cáo; {unit} cần được mở lại riêng.',
    'Đã kết thúc tiếp nhận báo cáo; đơn vị cần được mở lại riêng.',
  ],
  'reports-not-consolidated': 'Các báo cáo chưa được tổng hợp.',
  'reports-already-consolidated': [
    '{by} đã tổng hợp các báo cáo lúc {at:done}; hãy mở lại cho đơn vị nếu cần sửa.',
    'Các báo cáo đã được tổng hợp; hãy mở lại cho đơn vị nếu cần sửa.',
  ],
  'consolidation-not-approved': 'Số liệu tổng hợp chưa được phê duyệt.',
  'consolidation-already-approved': [
    '{by} đã phê duyệt báo cáo tổng hợp lúc {at:done}.',
    'Báo cáo tổng hợp đã được phê duyệt.',
  ],
  'cycle-not-concluded': 'Hội nghị chưa có thông báo kết luận.',
  'cycle-already-concluded': [
    'Đợt báo cáo đã có thông báo kết luận lúc {at:done}.',
    'Đợt báo cáo đã có thông báo kết luận.',
  ],
  'cycle-without-conference':
    'Kế hoạch của đợt báo cáo ghi là không có hội nghị. Chưa ban hành công văn thì sửa kế hoạch, chọn có hội nghị; đã ban hành thì đợt này kết thúc sau khi phê duyệt tổng hợp, hội nghị cần một đợt khác.',
  'cycle-asks-nobody':
    'Đợt này tổng hợp số liệu đã chốt của nhiều năm, không yêu cầu đơn vị nào báo cáo nên không có công văn.',
  'cycle-closed': ['{by} đã kết thúc đợt báo cáo lúc {at:done}.', 'Đợt báo cáo đã kết thúc.'],
  'cycle-cancelled': ['{by} đã hủy đợt báo cáo lúc {at:done}.', 'Đợt báo cáo đã bị hủy.'],

  'plan-host-differs': 'Cơ quan chủ trì không được khác với lúc mở đợt báo cáo.',
  'plan-stream-differs': 'Kế hoạch gửi lên là của một đợt báo cáo khác.',
  'plan-clock-differs': 'Đồng hồ diễn tập không đổi được sau khi mở đợt; hãy mở một đợt diễn tập mới.',
  'plan-clock-malformed': 'Tốc độ của đồng hồ diễn tập phải là số dương.',
  'plan-without-programme': 'Kế hoạch phải nêu ít nhất một chương trình.',
  'plan-programme-not-of-committee': [
    '{committee} không phụ trách chương trình "{programme}".',
    'Ban Chỉ đạo không phụ trách chương trình này.',
  ],
  'plan-range-reversed': ['Ngày cuối {to:date} đứng trước ngày đầu {from:date}.', 'Ngày cuối đứng trước ngày đầu.'],
  'plan-cut-off-outside-window': [
    'Ngày chốt {cutOff:date} nằm ngoài thời gian lấy số liệu từ {from:date} đến {to:date}.',
    'Ngày chốt nằm ngoài thời gian lấy số liệu.',
  ],
  'plan-without-members': 'Kế hoạch phải nêu ít nhất một đơn vị báo cáo.',
  'plan-without-years': 'Tổng kết nhiều năm phải nêu ít nhất một kỳ đã chốt số liệu.',
  'plan-years-ask-nobody':
    'Tổng kết nhiều năm không yêu cầu đơn vị nào báo cáo; hãy bỏ danh sách đơn vị, hoặc bỏ các kỳ được cộng.',
  'plan-years-overlap': [
    'Kỳ "{year:plain}" trùng thời gian với kỳ "{other:plain}", số liệu sẽ bị cộng hai lần; hãy bỏ một trong hai kỳ.',
    'Hai kỳ trùng thời gian, số liệu sẽ bị cộng hai lần; hãy bỏ một trong hai kỳ.',
  ],
  'plan-year-outside-period': [
    'Kỳ "{year:plain}" nằm ngoài thời gian tổng kết, từ {from:date} đến {to:date}.',
    'Có kỳ nằm ngoài thời gian tổng kết.',
  ],
  'plan-unit-twice': ['Đơn vị "{unit:plain}" được nêu hai lần.', 'Một đơn vị được nêu hai lần.'],
  'plan-parent-unknown': [
    'Đơn vị cấp trên "{parent:plain}" không có trong đợt báo cáo.',
    'Đơn vị cấp trên không có trong đợt báo cáo.',
  ],
  'plan-parent-circle':
    'Quan hệ cấp trên, cấp dưới lặp vòng (đơn vị vừa là cấp trên vừa là cấp dưới); không cộng được số liệu theo cây.',
  'plan-ladder-empty': 'Lịch nhắc việc phải có ít nhất một mốc nhắc.',
  'plan-ladder-repeats-step': 'Lịch nhắc việc có hai mốc nhắc cùng một ngày.',
  'plan-section-twice': 'Đề cương có hai mục cùng mã.',
  'plan-indicator-twice': 'Biểu số liệu có hai chỉ tiêu cùng mã.',
  'plan-indicator-unknown': ['Không có chỉ tiêu "{code:plain}" trong biểu.', 'Không có chỉ tiêu này trong biểu.'],
  'plan-section-limit-malformed': 'Độ dài tối đa của một mục phải là số nguyên dương.',
  'plan-conference-differs': [
    'Thời hạn tính lùi từ {conference:date}, khác với ngày hội nghị của kế hoạch.',
    'Thời hạn tính lùi từ một ngày khác với ngày hội nghị của kế hoạch.',
  ],
  'plan-inspection-of-review': 'Chỉ đợt báo cáo phục vụ kiểm tra mới ghi đoàn, ngày và văn bản kiểm tra.',
  'plan-inspection-missing': 'Phải ghi ngày kiểm tra, đoàn kiểm tra và văn bản (quyết định, kế hoạch) kiểm tra.',
  'plan-inspection-team-missing': 'Phải ghi đoàn kiểm tra.',
  'plan-inspection-document-missing': 'Phải ghi số, ký hiệu quyết định hoặc kế hoạch kiểm tra.',
  'plan-inspection-before-period': [
    'Ngày kiểm tra {on:date} trước ngày đầu của kỳ ({from:date}).',
    'Ngày kiểm tra trước ngày đầu của kỳ.',
  ],
  'plan-inspection-with-conference': 'Đợt báo cáo phục vụ kiểm tra kết thúc không có hội nghị.',
  'plan-inspection-period': [
    'Mã kỳ {period} là của đợt sơ kết, tổng kết; đợt kiểm tra cần mã riêng.',
    'Đợt kiểm tra cần mã kỳ riêng.',
  ],
  'plan-without-conference': [
    'Kế hoạch ghi là không có hội nghị nhưng lại nêu ngày hội nghị {conference:date}; hãy bỏ ngày, ấn định hạn gửi bằng ngày, hoặc chọn có hội nghị.',
    'Kế hoạch ghi là không có hội nghị nhưng lại nêu ngày hội nghị; hãy bỏ ngày, hoặc chọn có hội nghị.',
  ],
  'plan-conference-convened': [
    'Hội nghị ngày {heldOn:date} đã được lập cho đợt này; hãy giữ kế hoạch có hội nghị.',
    'Hội nghị đã được lập cho đợt này; hãy giữ kế hoạch có hội nghị.',
  ],
  'plan-sign-off-unnamed': 'Người chấp nhận kế hoạch gấp phải được ghi họ tên.',
  'plan-sign-off-not-needed':
    'Các hạn đã để đủ ngày làm việc cho từng cấp nên không cần ai chấp nhận; hãy bỏ phần chấp nhận kế hoạch gấp.',
  'conference-in-the-past': ['Ngày hội nghị {conference:date} đã qua.', 'Ngày hội nghị đã qua.'],
  'conference-before-reports': [
    'Ngày hội nghị {conference:date} không đứng sau hạn gửi báo cáo.',
    'Ngày hội nghị không đứng sau hạn gửi báo cáo.',
  ],
  'conference-outside-calendar': [
    'Ngày hội nghị {conference:date} nằm ngoài lịch làm việc từ {from:date} đến {to:date}.',
    'Ngày hội nghị nằm ngoài lịch làm việc đã biết.',
  ],

  'deadline-on-day-off': [
    '{date:day} là ngày nghỉ ({label}) và đợt này không chuyển hạn sang ngày làm việc.',
    '{date:day} là ngày nghỉ và đợt này không chuyển hạn sang ngày làm việc.',
    'Thời hạn rơi vào ngày nghỉ.',
  ],
  'deadline-in-the-past': ['Thời hạn {deadline:moment} đã qua.', 'Thời hạn đã qua.'],
  'deadline-outside-calendar': [
    'Ngày chốt số liệu {cutOff:date} nằm ngoài lịch làm việc từ {from:date} đến {to:date}.',
    'Thời hạn hoặc một mốc nhắc việc nằm ngoài lịch làm việc từ {from:date} đến {to:date}.',
    'Thời hạn hoặc một mốc nhắc việc nằm ngoài lịch làm việc đã biết.',
  ],
  'deadline-hour-malformed': 'Giờ phải viết theo dạng 00:00 đến 24:00.',
  'deadline-days-malformed': 'Số ngày làm việc phải là số nguyên không âm.',
  'too-soon-after-data-closes': [
    'Từ ngày chốt {cutOff:date} đến hạn phải có ít nhất một ngày làm việc; sớm nhất là {earliest:moment}.',
    'Từ ngày chốt số liệu đến hạn phải có ít nhất một ngày làm việc.',
  ],
  'too-soon-after-lower-level': [
    '{off:day} là ngày nghỉ nên hạn rơi vào {lower:moment}, sau hạn của {upperName} ({upper:moment}): phải chọn ngày khác. Hạn của {lowerName} chậm nhất là {latest:day}.{beyond?}',
    '{off:day} là ngày nghỉ nên hạn rơi vào {lower:moment}; {upperName} có hạn gửi {upper:moment}: ở giữa có {have} ngày làm việc, kế hoạch giữ {need} ngày. Hạn của {lowerName} chậm nhất là {latest:day}.',
    '{lowerName} có hạn gửi {lower:moment}, sau hạn của {upperName} ({upper:moment}): ký xác nhận không thay được, phải đổi hạn. Hạn của cấp dưới chậm nhất là {latest:day}.{beyond?}',
    'Hạn gửi {lower:moment} sau ngày hội nghị {conference:day}: ký xác nhận không thay được, phải đổi hạn; chậm nhất là {latest:day}.{beyond?}',
    'Hạn gửi {lower:moment} sau hạn báo cáo cấp trên {superior:day}: ký xác nhận không thay được, phải đổi hạn; chậm nhất là {latest:day}.{beyond?}',
    '{lowerName} có hạn gửi {lower:moment}, {upperName} có hạn gửi {upper:moment}: ở giữa có {have} ngày làm việc, kế hoạch giữ {need} ngày để cấp trên xem xét, tổng hợp. Hạn của cấp dưới chậm nhất là {latest:day}.',
    'Hạn gửi {lower:moment} không để lại đủ {need} ngày làm việc cho cơ quan chủ trì tổng hợp trước hội nghị {conference:day}; chậm nhất là {latest:day}.',
    'Hạn gửi {lower:moment} không để lại đủ {need} ngày làm việc cho cơ quan chủ trì tổng hợp trước hạn báo cáo cấp trên {superior:day}; chậm nhất là {latest:day}.',
    'Hạn của cấp dưới không để lại đủ ngày làm việc cho cấp trên xem xét, tổng hợp.',
  ],
  'extension-not-later': ['Hạn mới phải sau hạn hiện tại {dueAt:moment}.', 'Hạn mới phải sau hạn hiện tại.'],
  'extension-pending': [
    '{by} đã đề nghị gia hạn đến {hour:plain} ngày {until:day} lúc {at:done}; đề nghị ấy đang chờ trả lời. Muốn đổi thì đề nghị một hạn khác.',
    'Đã đề nghị gia hạn đến {hour:plain} ngày {until:day}, đang chờ trả lời. Muốn đổi thì đề nghị một hạn khác.',
    'Đã đề nghị gia hạn đến đúng hạn này, đang chờ trả lời.',
  ],
  'extension-not-asked': [
    '{unit} không có đề nghị gia hạn nào đang chờ; {by} đã quyết định lần gần nhất lúc {at:done}.',
    '{unit} không có đề nghị gia hạn nào đang chờ.',
    'Không có đề nghị gia hạn đang chờ.',
  ],
  'deadline-suspended': ['Thời hạn của {unit} đang tạm dừng.', 'Thời hạn của đơn vị đang tạm dừng.'],
  'nothing-to-suspend': 'Không đơn vị nào còn thời hạn đang chạy để tạm dừng.',
  'nothing-suspended': 'Không đơn vị nào đang tạm dừng thời hạn.',
  'calendar-published-meanwhile': [
    'Lịch làm việc bản {calendar:plain} vừa được công bố; đề nghị xem lại những thời hạn thay đổi theo bản này.',
    'Lịch làm việc vừa được công bố lại; đề nghị xem lại những thời hạn thay đổi.',
  ],
  'deadline-still-running': ['Còn {count} đơn vị chưa hết hạn gửi: {units}.', 'Còn đơn vị chưa hết hạn gửi báo cáo.'],

  'call-number-malformed': 'Số công văn viết như 5, 05 hoặc 05a.',
  'call-number-taken': [
    'Số này đã dùng cho văn bản {document}, ngày {date:date}. Nếu đã sang nhiệm kỳ mới hoặc mỗi loại có dãy số riêng, ghi ở dãy số của Ban Chỉ đạo.',
    'Số này đã dùng cho một văn bản khác.',
  ],

  'cycle-paper-number-malformed': 'Số văn bản viết như 5, 05 hoặc 05a.',
  'cycle-paper-number-taken': [
    'Số này đã cấp cho {document:plain} {date:office}; chọn số khác.',
    'Số này đã cấp cho văn bản khác; chọn số khác.',
  ],
  'cycle-paper-dated-ahead': ['{date:day} chưa tới; văn bản không ghi trước ngày.', 'Ngày của văn bản chưa tới.'],
  'cycle-paper-before-cited': [
    'Văn bản căn cứ vào văn bản {citedDate:office} nên không thể đề ngày {date:date}, trước ngày đó.',
    'Ngày của văn bản trước ngày của văn bản làm căn cứ.',
  ],
  'cycle-paper-to-nobody': 'Phải chọn ít nhất một đơn vị nhận văn bản.',
  'cycle-paper-unit-repeated': [
    '{unit} được nêu hai lần; mỗi đơn vị chỉ nêu một lần.',
    'Một đơn vị được nêu hai lần; mỗi đơn vị chỉ nêu một lần.',
  ],
  'cycle-paper-nothing-owed': [
    '{unit} đã gửi báo cáo hoặc được miễn nên không có gì để đôn đốc.',
    'Đơn vị đã gửi báo cáo hoặc được miễn nên không có gì để đôn đốc.',
  ],
  'cycle-paper-shut-out': [
    'Đã kết thúc tiếp nhận nên {unit} không gửi được báo cáo; mở lại cho đơn vị trước khi đôn đốc.',
    'Đã kết thúc tiếp nhận; mở lại cho đơn vị trước khi đôn đốc.',
  ],
  'cycle-paper-not-late': [
    '{unit} còn hạn: {dueAt:moment}; công văn đôn đốc chỉ gửi khi thời hạn đã qua.',
    'Đơn vị còn hạn; công văn đôn đốc chỉ gửi khi thời hạn đã qua.',
  ],
  'cycle-paper-not-extended': [
    '{unit} chưa được gia hạn; phát hành công văn gia hạn sau khi đồng ý gia hạn.',
    'Đơn vị chưa được gia hạn; phát hành công văn gia hạn sau khi đồng ý gia hạn.',
  ],
  'cycle-paper-answer-missing': 'Phải nêu ngày chậm nhất để đơn vị gửi báo cáo.',
  'cycle-paper-answer-not-needed': 'Công văn gia hạn theo thời hạn mới của từng đơn vị; không nêu thêm ngày nào khác.',
  'cycle-paper-answer-not-later': [
    '{date:day} không sau ngày của văn bản; đơn vị cần có thời gian để gửi báo cáo.',
    'Ngày đề nghị gửi báo cáo phải sau ngày của văn bản.',
  ],

  'unit-outside-cycle': ['Đơn vị "{unit:plain}" không thuộc đợt báo cáo này.', 'Đơn vị không thuộc đợt báo cáo này.'],
  'unit-exempted': [
    '{by} đã miễn báo cáo cho đơn vị lúc {at:done}: {reason}.',
    'Đơn vị được miễn báo cáo: {reason}.',
    'Đơn vị được miễn báo cáo.',
  ],
  'unit-already-open': [
    '{by} đã mở lại cho đơn vị lúc {at:done}; đơn vị đang được gửi báo cáo, hạn {dueAt:moment}.',
    'Đơn vị đang được gửi báo cáo, hạn {dueAt:moment}.',
    'Đơn vị đang được gửi báo cáo, không cần mở lại.',
  ],
  'unit-reminded-today': [
    '{by} đã nhắc {unit} lúc {at:done}; mỗi ngày chỉ nhắc một lần.',
    '{unit} đã được nhắc lúc {at:done}; mỗi ngày chỉ nhắc một lần.',
    '{unit} đã được nhắc trong {on:day}; mỗi ngày chỉ nhắc một lần.',
    'Đơn vị đã được nhắc hôm nay; mỗi ngày chỉ nhắc một lần.',
  ],
  'unit-reopening-ended': ['Thời gian mở lại đã hết: {dueAt:moment}.', 'Thời gian mở lại đã hết.'],
  'unit-reopening-running': [
    'Còn {count} đơn vị đang được mở lại: {units}.',
    'Còn đơn vị đang được mở lại để gửi báo cáo.',
  ],

  'report-not-submitted': 'Đơn vị chưa gửi báo cáo.',
  'report-already-submitted': [
    '{by} đã gửi báo cáo của đơn vị lúc {at:done} (số tiếp nhận {receipt:plain}), đang chờ rà soát.',
    'Đơn vị đã gửi báo cáo (số tiếp nhận {receipt:plain}), đang chờ rà soát.',
    'Đơn vị đã gửi báo cáo, đang chờ rà soát.',
  ],
  'report-already-accepted': [
    '{by} đã chấp nhận báo cáo của đơn vị lúc {at:done} (số tiếp nhận {receipt:plain}).',
    'Báo cáo của đơn vị (số tiếp nhận {receipt:plain}) đã được chấp nhận.',
    'Báo cáo của đơn vị đã được chấp nhận.',
  ],
  'report-already-returned': [
    '{by} đã trả lại báo cáo lúc {at:done} và đơn vị chưa gửi lại.',
    'Báo cáo đã được trả lại và đơn vị chưa gửi lại.',
  ],
  'report-round-superseded': [
    'Báo cáo đang xem là lần gửi {stated}; lần gửi hiện tại là {current}, do {by} gửi lúc {at:done}.',
    'Báo cáo đang xem là lần gửi {stated}; lần gửi hiện tại là {current}.',
    'Báo cáo đã có lần gửi khác.',
  ],
  'report-wrong-period': [
    'Báo cáo ghi kỳ "{stated:plain}"; đợt này thu báo cáo kỳ "{expected:plain}".',
    'Báo cáo không đúng kỳ.',
  ],
  'report-signer-missing': 'Báo cáo phải có chức vụ và họ tên người ký.',
  'report-place-sealed': [
    '"{label:plain}" không nằm trong những chỗ được yêu cầu sửa: giữ nguyên như lần gửi trước, hoặc đề nghị người rà soát mở thêm chỗ này.',
    'Chỗ này không nằm trong những chỗ được yêu cầu sửa: giữ nguyên như lần gửi trước.',
  ],
  'report-paragraph-sealed': [
    'Trong mục "{label:plain}" chỉ những đoạn được đánh dấu được sửa: các đoạn khác giữ nguyên như lần gửi trước, phần viết thêm đặt ngay tại đoạn được mở; hoặc đề nghị người rà soát mở cả mục.',
    'Trong mục này chỉ những đoạn được đánh dấu được sửa: các đoạn khác giữ nguyên như lần gửi trước.',
  ],
  'report-files-sealed': [
    'Phụ lục và tài liệu minh chứng không nằm trong những chỗ được yêu cầu sửa: giữ nguyên tệp "{name:plain}" như lần gửi trước, hoặc đề nghị người rà soát mở phần tệp kèm theo. Bản ký quét thì thay được.',
    'Phụ lục và tài liệu minh chứng không nằm trong những chỗ được yêu cầu sửa: giữ nguyên như lần gửi trước.',
  ],
  'report-files-too-many': ['Một báo cáo kèm nhiều nhất {max} tệp.', 'Báo cáo kèm quá nhiều tệp.'],
  'report-file-twice': ['Tệp "{name:plain}" được nêu hai lần.', 'Một tệp được nêu hai lần.'],
  'report-scans-several': [
    'Một báo cáo chỉ có một bản ký quét: "{first:plain}" và "{second:plain}" không thể cùng là bản ký. Ghép các trang thành một tệp, hoặc để một tệp làm phụ lục.',
    'Một báo cáo chỉ có một bản ký quét: ghép các trang thành một tệp, hoặc để một tệp làm phụ lục.',
  ],
  'scans-missing': 'Phải có ít nhất một tệp.',
  'scans-too-many': ['Mỗi văn bản có nhiều nhất {max} tệp; hãy ghép các trang thành một tệp.', 'Đã đủ số tệp.'],
  'scan-twice': ['Tệp "{name:plain}" đã có ở văn bản này rồi.', 'Một tệp được nêu hai lần.'],
  'scan-no-picture': [
    'Tệp "{name:plain}" không phải bản quét: bản ký quét là tệp PDF, PNG hoặc JPG.',
    'Bản ký quét là tệp PDF, PNG hoặc JPG.',
  ],
  'report-not-approved': 'Báo cáo tổng hợp chưa được phê duyệt nên chưa có số: hãy phê duyệt rồi mới đính bản ký.',
  'return-place-unknown': [
    'Không có chỗ "{path:plain}" trong báo cáo: nêu mã chỉ tiêu hoặc mã mục, hoặc để trống nếu nhận xét chung.',
    'Không có chỗ này trong báo cáo.',
  ],
  'return-paragraph-unknown': [
    'Mục được nêu không có đoạn thứ {paragraph}, hoặc đoạn ấy để trống: chọn một đoạn có chữ, hoặc nêu cả mục.',
    'Mục được nêu không có đoạn này.',
  ],
  'report-not-returned': 'Báo cáo không ở trạng thái trả lại: muốn sửa, trả lại báo cáo hoặc mở lại riêng cho đơn vị.',
  'review-of-nobody': 'Chưa chọn báo cáo của đơn vị nào để giao rà soát.',
  'review-due-in-the-past': ['Hạn rà soát {dueOn} đã qua.', 'Hạn rà soát đã qua.'],
  'review-not-needed': [
    'Báo cáo của {unit:plain} đã được chấp nhận hoặc được miễn, không còn phải rà soát.',
    'Báo cáo này không còn phải rà soát.',
  ],
  'reply-not-asked': [
    'Không có yêu cầu sửa nào ở chỗ "{path:plain}" để giải trình.',
    'Chỉ giải trình được cho những chỗ được yêu cầu sửa, mỗi chỗ một lần.',
  ],
  'reply-empty': 'Nội dung giải trình còn trống: viết nội dung hoặc bỏ dòng này.',
  'return-without-reason': 'Trả lại báo cáo phải nêu ít nhất một lý do.',
  'figure-unknown': ['Không có chỉ tiêu "{code:plain}" trong biểu.', 'Không có chỉ tiêu này trong biểu.'],
  'figure-twice': ['Chỉ tiêu "{label}" được nêu hai lần.', 'Một chỉ tiêu được nêu hai lần.'],
  'figure-not-a-number': ['Giá trị "{value:plain}" của "{label}" không phải là số.', 'Giá trị không phải là số.'],
  'figure-negative': ['"{label}" không được âm: {value:number}.', 'Số liệu không được âm.'],
  'figure-not-whole': ['"{label}" phải là số nguyên: {value:number}.', 'Chỉ tiêu đếm phải là số nguyên.'],
  'figure-too-fine': [
    '"{label}" lấy {digits} chữ số sau dấu phẩy: {value:number}.',
    'Số liệu có quá nhiều chữ số sau dấu phẩy.',
  ],
  'figure-too-many-digits': [
    '"{label}" có quá nhiều chữ số: tối đa {whole} chữ số trước dấu phẩy, {fraction} sau dấu phẩy.',
    'Số liệu có quá nhiều chữ số.',
  ],
  'figure-percent-unasked': [
    '"{label}" không phải phần trăm: bỏ dấu % ở "{value:plain}".',
    'Chỉ tiêu này không phải phần trăm: bỏ dấu %.',
  ],
  'figure-not-yes-or-no': ['"{label}" cần ghi Có hoặc Không: "{value:plain}".', 'Cần ghi Có hoặc Không.'],
  'figure-not-a-day': [
    '"{label}" cần một ngày, ví dụ {example:plain}: "{value:plain}".',
    '"{label}" cần một ngày, viết ngày/tháng/năm: "{value:plain}".',
    'Cần một ngày, viết ngày/tháng/năm.',
  ],
  'figure-no-such-day': ['"{label}": không có ngày {value:plain}.', 'Không có ngày này.'],
  'figure-text-empty': ['"{label}" chưa ghi gì.', 'Chưa ghi gì.'],
  'figure-text-too-long': [
    '"{label}" dài quá {most} ký tự; nội dung dài thuộc phần lời văn.',
    'Nội dung quá dài; nội dung dài thuộc phần lời văn.',
  ],
  'figure-not-an-option': [
    '"{label}": "{value:plain}" không có trong danh sách: {options:plain}.',
    '"{label}": "{value:plain}" không có trong danh sách.',
    'Không có trong danh sách.',
  ],
  'figure-of-another-setting': [
    'Chỉ tiêu "{label}" thuộc loại hình khác với loại hình của đơn vị.',
    'Chỉ tiêu thuộc loại hình khác.',
  ],
  'figure-missing': ['Thiếu chỉ tiêu bắt buộc "{label}".', 'Thiếu chỉ tiêu bắt buộc.'],
  'figure-may-not-be-missing': [
    '"{label}": chỉ tiêu này không nhận "không có số liệu"; ghi số liệu, hoặc để trống khi chưa có.',
    'Chỉ tiêu này không nhận "không có số liệu".',
  ],
  'figure-required-not-missing': [
    '"{label}" là chỉ tiêu bắt buộc và không nhận "không có số liệu": phải ghi số liệu, số 0 nếu đúng là không có.',
    'Chỉ tiêu bắt buộc không nhận "không có số liệu".',
  ],
  'figure-missing-unsaid': [
    '"{label}": không có số liệu thì phải nêu vì sao.',
    'Không có số liệu thì phải nêu vì sao.',
  ],
  'figure-also-missing': [
    '"{label}" vừa có số liệu vừa ghi là không có số liệu.',
    'Một chỉ tiêu vừa có số liệu vừa ghi là không có số liệu.',
  ],
  'figure-parts-do-not-sum': [
    'Tổng các chỉ tiêu thành phần là {sum:number}, khác với số tổng {stated:number}.',
    'Tổng các chỉ tiêu thành phần không bằng số tổng.',
  ],
  'figure-exceeds-total': ['Phần {part:number} lớn hơn tổng số {whole:number}.', 'Phần lớn hơn tổng số.'],
  'figure-share-does-not-match': [
    'Tỷ lệ ghi {printed:number}%, tính từ số liệu là {computed:number}%.',
    'Tỷ lệ không khớp với số liệu.',
  ],
  'figure-computed': [
    '"{label}" do hệ thống tính, không nhập được: theo số liệu đã gửi là {reckoned:number}; hãy bỏ giá trị này và sửa các chỉ tiêu dùng để tính.',
    '"{label}" do hệ thống tính, không nhập được; hãy bỏ giá trị này và nhập đủ các chỉ tiêu dùng để tính.',
    'Chỉ tiêu này do hệ thống tính, không nhập được; hãy bỏ giá trị này.',
  ],
  'figure-share-of-nothing': [
    '"{label:plain}": mẫu số bằng 0 nên không tính được tỷ lệ; để trống ô này.',
    'Mẫu số bằng 0 nên không tính được tỷ lệ; để trống ô này.',
  ],
  'section-unknown': ['Đề cương không có mục "{code:plain}".', 'Đề cương không có mục này.'],
  'section-of-another-setting': [
    'Mục "{label}" thuộc loại hình khác với loại hình của đơn vị.',
    'Mục thuộc loại hình khác.',
  ],
  'section-twice': ['Mục "{code:plain}" được nêu hai lần.', 'Một mục được nêu hai lần.'],
  'section-missing': ['Thiếu mục bắt buộc "{label}".', 'Thiếu mục bắt buộc của đề cương.'],
  'section-too-long': ['Mục "{code:plain}" dài {length} ký tự; tối đa {limit} ký tự.', 'Mục dài quá giới hạn.'],

  'nothing-accepted': 'Chưa có báo cáo nào được chấp nhận để tổng hợp.',
  'year-totals-missing': [
    'Số liệu đã chốt của {count} kỳ không còn: {years:plain}. Hãy sửa kế hoạch, bỏ kỳ này ra.',
    'Số liệu đã chốt của một kỳ không còn. Hãy sửa kế hoạch, bỏ kỳ này ra.',
  ],
  'year-withdrawn': [
    'Kỳ đã bị hủy sau khi cộng: {years:plain}. Hãy sửa kế hoạch, chọn kỳ khác hoặc bỏ kỳ này ra, rồi tổng hợp lại.',
    'Một kỳ đã bị hủy sau khi cộng. Hãy sửa kế hoạch, chọn kỳ khác hoặc bỏ kỳ này ra, rồi tổng hợp lại.',
  ],
  'plan-years-of-review-only':
    'Chỉ kỳ sơ kết, tổng kết mới cộng số liệu của các kỳ trước; báo cáo chuyên đề, đột xuất, kiểm tra thì không.',
  'years-without-sum': 'Các kỳ được chọn không có chỉ tiêu nào cộng được với nhau theo đề cương này.',
  'hard-check-failed': [
    'Có {count} kiểm tra không đạt: {checks:plain}. Muốn phê duyệt phải nêu lý do bỏ qua.',
    'Có kiểm tra không đạt. Muốn phê duyệt phải nêu lý do bỏ qua.',
  ],
  'report-draft-empty': 'Dự thảo báo cáo chưa có nội dung nào.',
  'report-text-too-long': ['Báo cáo dài quá {limit} ký tự.', 'Báo cáo quá dài.'],
  'report-figure-lost': [
    'Mục "{section:plain}" dùng số "{name:plain}", nhưng số tổng hợp không có số này: không đơn vị nào có số liệu, hoặc chỉ tiêu đã bỏ. Hãy thay bằng số khác hoặc bỏ đi.',
    'Mục "{section:plain}" dùng một số mà số tổng hợp không có: không đơn vị nào có số liệu, hoặc chỉ tiêu đã bỏ. Hãy thay bằng số khác hoặc bỏ đi.',
    'Có số liên kết mà số tổng hợp không có. Hãy thay bằng số khác hoặc bỏ đi.',
  ],
  'report-figure-awaited': [
    'Mục "{section:plain}" dùng số "{name:plain}", nhưng chưa có số tổng hợp. Hãy tổng hợp rồi thực hiện lại, hoặc bỏ số này đi.',
    'Có số liên kết trong khi chưa có số tổng hợp. Hãy tổng hợp rồi thực hiện lại.',
  ],
  'report-figure-unknown': [
    'Mục "{section:plain}" có "[[{code:plain}]]": không có số liệu nào mang mã này. Hãy xóa đi, hoặc chèn lại số liệu từ danh sách.',
    'Có mã trong ngoặc vuông kép không phải của số liệu nào. Hãy xóa đi, hoặc chèn lại số liệu từ danh sách.',
  ],
  'report-figure-broken': [
    'Mục "{section:plain}" có "{typed:plain}": dấu ngoặc vuông của số liên kết thiếu một nửa. Hãy xóa đi, hoặc chèn lại số liệu từ danh sách.',
    'Có dấu ngoặc vuông của số liên kết thiếu một nửa. Hãy xóa đi, hoặc chèn lại số liệu từ danh sách.',
  ],
  'report-section-empty': [
    'Mục "{section:plain}" chưa có nội dung. Hãy soạn mục này, hoặc bỏ mục và ghi lý do.',
    'Có mục chưa có nội dung. Hãy soạn, hoặc bỏ mục và ghi lý do.',
  ],
  'report-number-wrong': [
    'Mục "{section:plain}" ghi "{typed:plain}", số tổng hợp là "{expected:plain}". Hãy sửa, hoặc giữ và ghi lý do.',
    'Có số gõ tay sai với số tổng hợp. Hãy sửa, hoặc giữ và ghi lý do.',
  ],
  'report-number-kept-without-reason': [
    'Giữ số "{typed:plain}" khác với số tổng hợp thì phải ghi lý do.',
    'Giữ số khác với số tổng hợp thì phải ghi lý do.',
  ],
  'report-approved-already': [
    '{by} đã phê duyệt báo cáo lúc {at:done}; nội dung không sửa được nữa.',
    'Báo cáo đã được phê duyệt; nội dung không sửa được nữa.',
  ],
  'report-opinions-open': [
    'Còn {count} ý kiến chưa xử lý, trước hết là của {unit:plain} về mục "{section:plain}", lần xin ý kiến thứ {round}. Hãy tiếp thu hoặc giải trình rồi mới trình, phê duyệt.',
    'Còn {count} ý kiến chưa xử lý, trước hết là của {unit:plain} về cả dự thảo, lần xin ý kiến thứ {round}. Hãy tiếp thu hoặc giải trình rồi mới trình, phê duyệt.',
    'Còn ý kiến chưa xử lý. Hãy tiếp thu hoặc giải trình rồi mới trình, phê duyệt.',
  ],
  'report-number-malformed': 'Số báo cáo là số nguyên dương từ 1 đến 99999, có thể thêm một chữ ở cuối (15a).',
  'report-number-taken': [
    'Số này đã cấp cho {document:plain} ngày {date:date}; hãy lấy số khác.',
    'Số này đã cấp cho văn bản khác; hãy lấy số khác.',
  ],
  'report-date-in-future': ['Ngày báo cáo {date:date} chưa đến.', 'Ngày báo cáo chưa đến.'],
  'report-date-before-totals': [
    'Số tổng hợp được phê duyệt ngày {approvedOn:date}; báo cáo không thể ghi ngày {date:date}, sớm hơn.',
    'Báo cáo không thể ghi ngày sớm hơn ngày phê duyệt số tổng hợp.',
  ],
  'opinion-of-nobody': 'Xin ý kiến phải nêu ít nhất một đơn vị.',
  'opinion-outside-years': [
    'Đơn vị "{unit:plain}" không báo cáo trong kỳ nào được cộng, cũng không kế thừa đơn vị nào đã báo cáo.',
    'Đơn vị không báo cáo trong kỳ nào được cộng.',
  ],
  'opinion-of-exempted': [
    '{unit:plain} đã được miễn báo cáo kỳ này nên không gửi xin ý kiến.',
    'Đơn vị đã được miễn báo cáo kỳ này nên không gửi xin ý kiến.',
  ],
  'opinion-due-after-conference': [
    'Hội nghị tổ chức ngày {heldOn:date}; hạn góp ý {dueOn:date} muộn hơn thì ý kiến không kịp dùng.',
    'Hạn góp ý phải trước hoặc trong ngày tổ chức hội nghị.',
  ],
  'opinions-reminded-today': [
    'Lần xin ý kiến thứ {round} đã nhắc trong ngày {on:date}; mỗi ngày chỉ nhắc một lần.',
    'Hôm nay đã nhắc rồi; mỗi ngày chỉ nhắc một lần.',
  ],
  'opinion-due-in-the-past': ['Hạn góp ý {dueOn:date} đã qua.', 'Hạn góp ý đã qua.'],
  'opinion-round-unknown': ['Không có lần xin ý kiến thứ {round}.', 'Không có lần xin ý kiến này.'],
  'opinion-round-over': [
    'Dự thảo đã được gửi xin ý kiến lần {round}; hãy góp ý vào bản mới.',
    'Đã có lần xin ý kiến mới; hãy góp ý vào bản mới.',
  ],
  'opinion-round-ended': [
    'Hạn góp ý lần {round} là ngày {dueOn:date}, đã qua, và dự thảo đã gửi đi lần khác.',
    'Hạn góp ý đã qua, và dự thảo đã gửi đi lần khác.',
  ],
  'opinion-not-asked': 'Đơn vị không có trong danh sách xin ý kiến lần này.',
  'opinion-empty': 'Phải ghi nội dung.',
  'opinion-section-unknown': ['Dự thảo không có mục "{code:plain}".', 'Dự thảo không có mục này.'],
  'opinion-unknown': ['Không có ý kiến số {number}.', 'Không có ý kiến này.'],
  'opinion-agrees': [
    'Ý kiến số {number} chỉ nhất trí với dự thảo: không có gì phải tiếp thu hay giải trình.',
    'Ý kiến này chỉ nhất trí với dự thảo: không có gì phải tiếp thu hay giải trình.',
  ],
  'variance-not-of-totals':
    'Báo cáo của đơn vị không nằm trong số tổng hợp đã phê duyệt nên không có số để đính chính.',
  'variance-of-nothing': 'Chưa ghi số nào cần đính chính.',
  'variance-without-paper': 'Nêu văn bản ghi việc đính chính.',
  'variance-not-summed': [
    'Chỉ tiêu "{label:plain}" được tính lại hoặc do cơ quan khác công bố; đính chính những số làm nên nó.',
    'Chỉ tiêu này được tính lại hoặc do cơ quan khác công bố.',
  ],
  'variance-old-differs': [
    'Giá trị hiện tại của "{label:plain}" là "{held:plain}", không phải giá trị đã ghi; xem lại rồi lập đính chính. Gửi từ phần mềm khác thì ghi số cũ (old) là "{exact:plain}".',
    'Số hiện tại của "{label:plain}" là "{held:plain}", không phải số đã ghi; xem lại rồi lập đính chính.',
    'Số cũ không phải số đang có; xem lại rồi lập đính chính.',
  ],
  'variance-changes-nothing': ['Số mới của "{label:plain}" bằng số đang có: {value:plain}.', 'Số mới bằng số đang có.'],
  'variance-already-waits': [
    'Đính chính số {number} về "{label:plain}" còn chờ lãnh đạo.',
    'Một đính chính về số này còn chờ lãnh đạo.',
  ],
  'variance-already-accepted': ['Đính chính số {number} đã được chấp nhận.', 'Đính chính này đã được chấp nhận.'],
  'variance-already-refused': ['Đính chính số {number} đã bị từ chối.', 'Đính chính này đã bị từ chối.'],
  'variance-unknown': ['Đơn vị không có đính chính số {number}.', 'Không có đính chính này.'],
  'variance-of-own-hand': 'Người lập đính chính không tự chấp nhận hay từ chối; người khác của lãnh đạo xem xét.',
  'task-not-of-cycle': ['Nhiệm vụ "{task:plain}" không thuộc đợt này.', 'Nhiệm vụ không thuộc đợt này.'],
  'task-not-open': [
    'Nhiệm vụ "{task:plain}" không còn mở nên không chuyển tiếp được.',
    'Nhiệm vụ không còn mở nên không chuyển tiếp được.',
  ],
  'tasks-still-open': [
    'Còn {count} nhiệm vụ chưa kết thúc; hãy nêu những nhiệm vụ chuyển tiếp.',
    'Còn nhiệm vụ chưa kết thúc.',
  ],
  'cycle-reason-missing': 'Phải nêu lý do.',
};
