import type { GivenTaskRefusal } from '#domain/directive/refusals.ts';
import type { DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { InspectionRefusal } from '#domain/inspection/refusals.ts';
import type { AnswerRefusal } from '#domain/recommendation/answer-fault.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export type OwnInspectionRefusal = Exclude<InspectionRefusal, DueDateProblem | AnswerRefusal | GivenTaskRefusal>;

export const inspectionRefusals: RefusalWords<OwnInspectionRefusal> = {
  'inspection-unknown': 'Chưa có cuộc kiểm tra này.',
  'inspection-not-permitted': 'Cuộc kiểm tra do chuyên viên, lãnh đạo của cơ quan chủ trì lập và ghi kết quả.',
  'inspection-planned-already': 'Cuộc kiểm tra này đã được lập.',
  'inspection-concluded': [
    'Đã kết luận kiểm tra tại {symbol:plain}, {date:office}; chỉ còn ghi trả lời kiến nghị.',
    'Đã kết luận kiểm tra; chỉ còn ghi trả lời kiến nghị.',
  ],
  'inspection-called-off': ['Cuộc kiểm tra đã dừng: {reason:plain}.', 'Cuộc kiểm tra đã dừng.'],
  'inspection-text-missing': 'Phải ghi nội dung này.',
  'inspection-ends-before-it-begins': [
    'Ngày kết thúc {to:day} trước ngày bắt đầu {from:day}.',
    'Ngày kết thúc trước ngày bắt đầu.',
  ],
  'inspection-without-units': 'Phải chọn ít nhất một đơn vị được kiểm tra.',
  'inspection-without-team': 'Đoàn kiểm tra phải có Trưởng đoàn.',
  'inspection-two-heads': 'Đoàn kiểm tra chỉ có một Trưởng đoàn.',
  'inspection-id-repeated': ['Mục "{id:plain}" được nêu hai lần.', 'Một mục được nêu hai lần.'],
  'inspection-session-outside': [
    'Buổi làm việc {date:day} nằm ngoài thời gian kiểm tra {from:day} đến {to:day}.',
    'Buổi làm việc nằm ngoài thời gian kiểm tra.',
  ],
  'inspection-unit-not-inspected': 'Đơn vị này không thuộc diện được kiểm tra.',
  'inspection-plan-newer': [
    '{by} đã sửa kế hoạch lúc {at:done}; hãy xem lại trước khi ghi.',
    'Kế hoạch vừa được sửa; hãy xem lại trước khi ghi.',
  ],
  'inspection-session-unknown': 'Chương trình kiểm tra không có buổi làm việc này.',
  'inspection-session-to-come': ['Buổi làm việc {date:day} chưa diễn ra.', 'Buổi làm việc chưa diễn ra.'],
  'inspection-findings-stand': 'Đã ghi kết quả nên đơn vị, buổi làm việc này phải giữ trong kế hoạch.',
  'inspection-recommendation-answered': [
    'Kiến nghị số {number:plain} đã có trả lời nên giữ nguyên nội dung và nơi nhận.',
    'Kiến nghị đã có trả lời nên không sửa được nữa.',
  ],
  'inspection-recommendation-not-yours':
    'Chỉ chuyên viên, lãnh đạo của cơ quan chủ trì và đơn vị được kiến nghị ghi trả lời.',
  'inspection-number-missing':
    'Phải ghi số và người ký kết luận; kết luận của cơ quan khác thì ghi số, ký hiệu và nơi ban hành.',
  'inspection-number-malformed': [
    'Số văn bản "{number:plain}" không hợp lệ; ghi số từ 1, ví dụ 05 hoặc 05a.',
    'Số văn bản không hợp lệ; ghi số từ 1, ví dụ 05 hoặc 05a.',
  ],
  'inspection-number-taken': ['Số này đã cấp cho {document:plain}, {date:office}.', 'Số này đã cấp cho văn bản khác.'],
  'inspection-date-in-future': ['Kết luận không thể ghi {date:office}: ngày đó chưa tới.', 'Ngày kết luận chưa tới.'],
  'inspection-date-before-it': [
    'Kết luận ghi {date:office}, trước ngày bắt đầu kiểm tra {from:day}.',
    'Kết luận không thể có ngày trước ngày bắt đầu kiểm tra.',
  ],
  'inspection-scan-too-early': 'Chưa có kết luận: hãy ban hành hoặc nhập kết luận rồi đính kèm bản quét.',
  'inspection-files-missing': 'Hãy chọn ít nhất một tệp bản quét.',
  'inspection-files-too-many': [
    'Mỗi cuộc kiểm tra có nhiều nhất {max} tệp bản quét.',
    'Cuộc kiểm tra đã đủ số tệp bản quét.',
  ],
  'inspection-file-twice': ['Tệp "{name:plain}" đã có trong cuộc kiểm tra này.', 'Một bản quét được nêu hai lần.'],
  'inspection-scan-no-picture': [
    'Tệp "{name:plain}" không phải bản quét: hãy dùng tệp PDF, PNG hoặc JPG.',
    'Bản quét văn bản là tệp PDF, PNG hoặc JPG.',
  ],
  'inspection-shortcoming-unknown': 'Kết luận kiểm tra không nêu hạn chế này.',
  'inspection-shortcoming-of-itself':
    'Hạn chế này do chính cuộc kiểm tra đó nêu; chỉ gộp với tồn tại, hạn chế đã nêu trước.',
  'inspection-nothing-found': 'Phải ghi ít nhất một ưu điểm, hạn chế hoặc cách làm hay.',
};
