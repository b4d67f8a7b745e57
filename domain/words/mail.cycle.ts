import type { NoticeTemplate } from '#domain/kernel/notice.ts';
import type { MailWords } from '#domain/words/mail-words.ts';

type CycleTemplate = Extract<
  NoticeTemplate,
  | 'callIssued'
  | 'deadlineReminder'
  | 'deadlineOverdue'
  | 'deadlineEscalated'
  | 'collectionClosingSoon'
  | 'manualUrge'
  | 'reportReceipt'
  | 'reportReturned'
  | 'reportAccepted'
  | 'extensionAsked'
  | 'extensionGranted'
  | 'extensionRefused'
  | 'exempted'
  | 'cycleProposed'
>;

const unitLine = 'Đơn vị: {unit}.';
const cycleLine = ['Đợt báo cáo: {cycle}; kỳ báo cáo: {period}.', 'Đợt báo cáo: {cycle}.'];
const dueLine = 'Hạn gửi báo cáo: {dueAt:moment}.';
const leftLine = ['Thời gian còn lại: {workingDaysLeft} ngày làm việc.', '{dueToday}'];
const lateLine = 'Đã quá hạn: {workingDaysLate} ngày làm việc.';
const callLine = [
  'Căn cứ: Công văn số {callNumber:plain}, {callIssuedOn:office}.',
  'Căn cứ: Công văn số {callNumber:plain}.',
];

export const cycleMail: Record<CycleTemplate, MailWords> = {
  callIssued: {
    subject: [
      'Yêu cầu báo cáo {cycle}: {unit}, hạn {dueAt:day}',
      'Yêu cầu báo cáo {cycle}, hạn {dueAt:day}',
      'Yêu cầu báo cáo {cycle}',
      'Yêu cầu báo cáo',
    ],
    lines: [
      [
        '{committee} yêu cầu đơn vị lập và gửi báo cáo theo đề cương kèm biểu.',
        'Đề nghị đơn vị lập và gửi báo cáo theo đề cương kèm biểu.',
      ],
      callLine,
      unitLine,
      cycleLine,
      [
        'Thời gian chốt số liệu: từ {windowFrom:date} đến hết {windowTo:date}.',
        'Thời gian chốt số liệu: đến hết {cutOff:day}.',
      ],
      dueLine,
      leftLine,
      'Đề nghị đơn vị bấm vào liên kết dưới đây để tiếp nhận yêu cầu và nhập báo cáo.',
    ],
  },
  deadlineReminder: {
    subject: [
      'Nhắc gửi báo cáo {cycle}: {unit}, còn {workingDaysLeft} ngày làm việc',
      'Nhắc gửi báo cáo {cycle}: {unit}, hạn {dueAt:day}',
      'Nhắc gửi báo cáo {cycle}, hạn {dueAt:day}',
      'Nhắc gửi báo cáo',
    ],
    lines: [
      'Đơn vị chưa gửi báo cáo. Đề nghị hoàn thành và gửi đúng hạn.',
      unitLine,
      cycleLine,
      callLine,
      dueLine,
      leftLine,
    ],
  },
  deadlineOverdue: {
    subject: [
      'Quá hạn gửi báo cáo {cycle}: {unit}, {workingDaysLate} ngày làm việc',
      'Quá hạn gửi báo cáo {cycle}: {unit}',
      'Quá hạn gửi báo cáo {cycle}',
      'Quá hạn gửi báo cáo',
    ],
    lines: [
      'Đã hết hạn mà chưa nhận được báo cáo của đơn vị. Đề nghị gửi ngay hoặc nêu rõ lý do và đề nghị gia hạn.',
      unitLine,
      cycleLine,
      callLine,
      dueLine,
      lateLine,
    ],
  },
  deadlineEscalated: {
    subject: [
      'Báo cáo lãnh đạo: {unit} quá hạn báo cáo {cycle}, {workingDaysLate} ngày làm việc',
      'Báo cáo lãnh đạo: {unit} quá hạn báo cáo {cycle}',
      'Báo cáo lãnh đạo: có đơn vị quá hạn gửi báo cáo',
    ],
    lines: [
      'Đã hết hạn mà chưa nhận được báo cáo của đơn vị dưới đây. Kính đề nghị đồng chí chỉ đạo.',
      unitLine,
      cycleLine,
      callLine,
      dueLine,
      lateLine,
    ],
  },
  collectionClosingSoon: {
    subject: [
      'Sắp đóng tiếp nhận báo cáo {cycle}: còn {missing} đơn vị chưa gửi',
      'Sắp đóng tiếp nhận báo cáo {cycle}',
      'Sắp đóng tiếp nhận báo cáo',
    ],
    lines: [
      'Đợt tiếp nhận báo cáo sắp kết thúc.',
      cycleLine,
      'Thời điểm đóng tiếp nhận: {dueAt:moment}.',
      leftLine,
      ['Đã nhận {received}/{expected} báo cáo; còn thiếu {missing}.', 'Số đơn vị chưa gửi: {missing}.'],
      'Đơn vị chưa gửi: {missingNames}.',
    ],
  },
  /** Also for a task and for a conclusion notice that is owed: each line asks for what makes it true. */
  manualUrge: {
    subject: [
      'Đôn đốc báo cáo {cycle}: {unit}',
      'Đôn đốc báo cáo {cycle}',
      'Đôn đốc nhiệm vụ số {number:plain}, Thông báo {noticeNumber:plain}: {unit}',
      'Đôn đốc nhiệm vụ số {number:plain}',
      '{conference?}Đôn đốc: {message}',
      'Đôn đốc',
    ],
    lines: [
      [
        '{cycle?}{committee} đôn đốc đơn vị gửi báo cáo.',
        '{cycle?}Đề nghị đơn vị gửi báo cáo.',
        '{number?}{committee} đôn đốc đơn vị thực hiện nhiệm vụ.',
        'Đề nghị hoàn thành công việc dưới đây.',
      ],
      ['{number?}Đơn vị thực hiện: {unit}.', unitLine],
      cycleLine,
      ['Căn cứ: Thông báo số {noticeNumber:plain}, {noticeDate:office}.', ...callLine],
      ['{cycle?}Hạn gửi báo cáo: {dueAt:moment}.', 'Thời hạn: {dueAt:moment}.', 'Thời hạn: {deadlineText}.'],
      leftLine,
      lateLine,
      'Nội dung đôn đốc: {message}.',
    ],
  },
  reportReceipt: {
    subject: ['Đã nhận báo cáo {cycle}: {unit}', 'Đã nhận báo cáo {cycle}', 'Đã nhận báo cáo'],
    lines: [
      'Hệ thống đã nhận báo cáo của đơn vị. Báo cáo đang chờ thẩm tra.',
      unitLine,
      cycleLine,
      'Số biên nhận: {receipt:plain}.',
      'Số, ký hiệu báo cáo: {documentNumber:plain}.',
      'Thời điểm nhận: {submittedAt:moment}.',
      'Lần gửi thứ: {round}.',
      'Báo cáo gửi {timeliness}.',
    ],
  },
  reportReturned: {
    subject: ['Trả lại báo cáo {cycle}: {unit}', 'Trả lại báo cáo {cycle}', 'Trả lại báo cáo'],
    lines: [
      'Báo cáo của đơn vị được trả lại để hoàn thiện và được tính là chưa hoàn thành cho đến khi gửi lại.',
      unitLine,
      cycleLine,
      'Lý do trả lại: {reason}.',
      'Hạn gửi lại: {dueAt:moment}.',
      leftLine,
    ],
  },
  reportAccepted: {
    subject: ['Chấp nhận báo cáo {cycle}: {unit}', 'Chấp nhận báo cáo {cycle}', 'Chấp nhận báo cáo'],
    lines: [
      'Báo cáo của đơn vị đã được chấp nhận và đưa vào tổng hợp.',
      unitLine,
      cycleLine,
      'Thời điểm chấp nhận: {acceptedAt:moment}.',
    ],
  },
  extensionAsked: {
    subject: ['Đề nghị gia hạn báo cáo {cycle}: {unit}', 'Đề nghị gia hạn báo cáo {cycle}', 'Đề nghị gia hạn báo cáo'],
    lines: [
      'Đơn vị đề nghị gia hạn gửi báo cáo. Đề nghị xem xét, quyết định.',
      unitLine,
      cycleLine,
      'Hạn hiện tại: {dueAt:moment}.',
      ['Hạn đề nghị: {askedDueAt:moment}.', 'Hạn đề nghị: {askedDate:day}.'],
      'Lý do: {reason}.',
    ],
  },
  /** Also for a unit that is opened again without having asked: the words claim no request. */
  extensionGranted: {
    subject: [
      'Gia hạn báo cáo {cycle}: {unit}, hạn mới {dueAt:day}',
      'Gia hạn báo cáo {cycle}: {unit}',
      'Gia hạn báo cáo',
    ],
    lines: [
      'Đơn vị được gửi báo cáo theo hạn mới. Hạn mới chỉ áp dụng cho đơn vị này.',
      unitLine,
      cycleLine,
      'Hạn cũ: {previousDueAt:moment}.',
      'Hạn mới: {dueAt:moment}.',
      leftLine,
      'Lý do: {reason}.',
    ],
  },
  extensionRefused: {
    subject: [
      'Không đồng ý gia hạn báo cáo {cycle}: {unit}',
      'Không đồng ý gia hạn báo cáo {cycle}',
      'Không đồng ý gia hạn báo cáo',
    ],
    lines: [
      'Đề nghị gia hạn của đơn vị không được đồng ý. Hạn gửi báo cáo giữ nguyên.',
      unitLine,
      cycleLine,
      dueLine,
      leftLine,
      lateLine,
      'Lý do: {reason}.',
    ],
  },
  exempted: {
    subject: ['Miễn báo cáo {cycle}: {unit}', 'Miễn báo cáo {cycle}', 'Miễn báo cáo'],
    lines: [
      'Đơn vị được miễn gửi báo cáo trong đợt này; sẽ không có thư nhắc nào nữa.',
      unitLine,
      cycleLine,
      'Lý do: {reason}.',
    ],
  },
  cycleProposed: {
    subject: ['Đề xuất mở đợt báo cáo {cycle}', 'Đề xuất mở đợt báo cáo mới'],
    lines: [
      'Theo kế hoạch năm, đã đến lúc chuẩn bị đợt báo cáo tiếp theo. Chưa thư nào được gửi tới các đơn vị; đề nghị kiểm tra và xác nhận.',
      cycleLine,
      [
        'Thời gian chốt số liệu: từ {windowFrom:date} đến hết {windowTo:date}.',
        'Thời gian chốt số liệu: đến hết {cutOff:day}.',
      ],
      'Hạn gửi báo cáo dự kiến: {dueAt:moment}.',
      'Ngày hội nghị dự kiến: {heldOn:day}.',
      'Số nhiệm vụ còn mở từ đợt trước: {openTasks}.',
    ],
  },
};
