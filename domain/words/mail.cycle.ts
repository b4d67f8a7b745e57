import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { MailWords } from '#domain/words/mail-words.ts';
import {
  callLine,
  cycleLine,
  dueLine,
  lateLine,
  leftLine,
  unitLine,
  wholePaperLine,
} from '#domain/words/mail.lines.ts';

type CycleTemplate = Extract<
  LetterTemplate,
  | 'callIssued'
  | 'deadlineReminder'
  | 'deadlineOverdue'
  | 'deadlineEscalated'
  | 'unitsEscalated'
  | 'collectionClosingSoon'
  | 'manualUrge'
  | 'cycleProposed'
  | 'urgingLetterIssued'
>;

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
        '{committee} đề nghị đơn vị lập và gửi báo cáo theo đề cương kèm biểu.',
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
      'Nhiệm vụ của kết luận trước giao đơn vị, còn mở: {tasksLeftOpen}; đề nghị báo cáo kết quả thực hiện.',
      'Đề nghị đơn vị mở địa chỉ dưới đây để tiếp nhận yêu cầu và nhập báo cáo.',
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
      [
        '{committee} chưa nhận được báo cáo của đơn vị. Đề nghị đồng chí chỉ đạo gửi báo cáo chậm nhất {askedBy:office}, hoặc nêu rõ lý do và đề nghị gia hạn.',
        '{committee} chưa nhận được báo cáo của đơn vị. Đề nghị đồng chí chỉ đạo gửi ngay, hoặc nêu rõ lý do và đề nghị gia hạn.',
        'Chưa nhận được báo cáo của đơn vị. Đề nghị đồng chí chỉ đạo gửi ngay, hoặc nêu rõ lý do và đề nghị gia hạn.',
      ],
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
      [
        '{committee} chưa nhận được báo cáo của đơn vị dưới đây. Kính đề nghị đồng chí chỉ đạo.',
        'Chưa nhận được báo cáo của đơn vị dưới đây. Kính đề nghị đồng chí chỉ đạo.',
      ],
      unitLine,
      cycleLine,
      callLine,
      dueLine,
      lateLine,
    ],
  },
  unitsEscalated: {
    subject: [
      'Báo cáo lãnh đạo: {missing} đơn vị quá hạn báo cáo {cycle}, {workingDaysLate} ngày làm việc',
      'Báo cáo lãnh đạo: {missing} đơn vị chưa gửi báo cáo {cycle}',
      'Báo cáo lãnh đạo: có đơn vị chưa gửi báo cáo',
    ],
    lines: [
      [
        '{committee} chưa nhận được báo cáo của các đơn vị dưới đây. Kính đề nghị đồng chí chỉ đạo.',
        'Chưa nhận được báo cáo của các đơn vị dưới đây. Kính đề nghị đồng chí chỉ đạo.',
      ],
      cycleLine,
      callLine,
      dueLine,
      lateLine,
      leftLine,
      'Đơn vị chưa gửi ({missing}): {missingNames}.',
    ],
  },
  collectionClosingSoon: {
    subject: [
      'Sắp kết thúc tiếp nhận báo cáo {cycle}: còn {missing} đơn vị chưa gửi',
      'Sắp kết thúc tiếp nhận báo cáo {cycle}',
      'Sắp kết thúc tiếp nhận báo cáo',
    ],
    lines: [
      'Đợt tiếp nhận báo cáo sắp kết thúc.',
      cycleLine,
      'Thời điểm kết thúc tiếp nhận: {dueAt:moment}.',
      leftLine,
      ['Đã nhận {received}/{expected} báo cáo; còn thiếu {missing}.', 'Số đơn vị chưa gửi: {missing}.'],
      'Đơn vị chưa gửi: {missingNames}.',
    ],
  },
  urgingLetterIssued: {
    subject: [
      'Gửi công văn đôn đốc số {paperNumber:plain}: báo cáo {cycle}, {unit}, gửi chậm nhất {answerBy:day}',
      'Gửi công văn đôn đốc số {paperNumber:plain}: báo cáo {cycle}',
      'Gửi công văn đôn đốc gửi báo cáo',
    ],
    lines: [
      [
        '{committee} đã ban hành công văn đôn đốc số {paperNumber:plain}, {paperDate:office}, gửi đơn vị.',
        'Có công văn đôn đốc gửi đơn vị.',
      ],
      unitLine,
      cycleLine,
      callLine,
      dueLine,
      'Đề nghị gửi báo cáo chậm nhất {answerBy:day}.',
      wholePaperLine,
    ],
  },
  /** Also for a task and for a conclusion notice that is owed: each line asks for what makes it true. */
  manualUrge: {
    subject: [
      'Đôn đốc báo cáo {cycle}: {unit}',
      'Đôn đốc báo cáo {cycle}',
      'Đôn đốc nhiệm vụ số {number:plain}, {sourceName:plain}: {unit}',
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
      [
        'Căn cứ: {sourceName:plain}, {noticeDate:office}, của {sourceIssuer:plain}.',
        'Căn cứ: {sourceName:plain}.',
        'Căn cứ: Thông báo số {noticeNumber:plain}, {noticeDate:office}.',
        ...callLine,
      ],
      ['{cycle?}Hạn gửi báo cáo: {dueAt:moment}.', 'Thời hạn: {dueAt:moment}.', 'Thời hạn: {deadlineText}.'],
      leftLine,
      lateLine,
      'Nội dung đôn đốc: {message}.',
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
