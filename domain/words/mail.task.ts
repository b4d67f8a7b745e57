import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { MailWords } from '#domain/words/mail-words.ts';
import { lateLine, leftLine, wholePaperLine } from '#domain/words/mail.lines.ts';

type TaskTemplate = Extract<LetterTemplate, `task${string}`>;

const taskLine = ['Nhiệm vụ số {number:plain}: {statement}', 'Nhiệm vụ: {statement}', 'Nhiệm vụ: {task}'];
const originLine = [
  'Căn cứ: {sourceName:plain}, {noticeDate:office}, của {sourceIssuer:plain}.',
  'Căn cứ: {sourceName:plain}, {noticeDate:office}.',
  'Căn cứ: {sourceName:plain}.',
  'Căn cứ: Thông báo số {noticeNumber:plain}, {noticeDate:office}.',
  'Căn cứ: Thông báo số {noticeNumber:plain}.',
];
const milestoneLine = 'Mốc: {milestone:plain}.';
const unitLine = 'Đơn vị thực hiện: {unit}.';
const dueLine = [
  'Mốc "{milestone:plain}": {dueAt:moment}.',
  'Thời hạn (đối với ý {deadlinePart:plain}): {dueAt:moment}.',
  'Thời hạn (đối với ý {deadlinePart:plain}): {deadlineText}.',
  'Thời hạn: {dueAt:moment}.',
  'Thời hạn: {deadlineText}.',
];
/** As the task was given: who leads, who answers for it, by what it is done. */
const givenLines = [
  ['Đơn vị {addresseePart}; chủ trì là {leadUnit}.', 'Đơn vị {addresseePart} thực hiện nhiệm vụ này.'],
  'Người thực hiện: {executor}.',
  'Lãnh đạo phụ trách: {leaderInCharge}.',
  'Yêu cầu hoàn thành: {measure}.',
  'Minh chứng cần có: {evidenceKind}.',
  'Lưu ý của đơn vị giao: {remark}',
];
const shorts = [
  'nhiệm vụ số {number:plain}, {sourceName:plain}',
  'nhiệm vụ số {number:plain}, Thông báo {noticeNumber:plain}',
];

const partsLine = 'Các mốc còn phải đạt: {milestones:plain}.';

/** Subjects from the fullest to the barest; all begin with the same words. */
function subjects(start: string, end = ''): readonly string[] {
  const each = (rest: string): readonly string[] => shorts.map((short) => `${start} ${short}${rest}`);
  return [
    ...(end === '' ? [] : [...each(`: {unit}, ${end}`), ...each(`: ${end}`)]),
    ...each(': {unit}'),
    ...each(''),
    `${start} nhiệm vụ số {number:plain}`,
    `${start} nhiệm vụ`,
  ];
}

export const taskMail: Record<TaskTemplate, MailWords> = {
  taskAssigned: {
    subject: subjects('Giao', 'thời hạn {dueAt:day}'),
    lines: [
      [
        '{committee} giao đơn vị thực hiện nhiệm vụ theo {sourceName:plain}.',
        '{committee} giao đơn vị thực hiện nhiệm vụ theo kết luận hội nghị.',
        'Đơn vị được giao thực hiện nhiệm vụ theo kết luận hội nghị.',
      ],
      taskLine,
      originLine,
      unitLine,
      ...givenLines,
      dueLine,
      partsLine,
      'Kỳ thực hiện: {horizon}.',
      leftLine,
      'Đề nghị đơn vị tiếp nhận nhiệm vụ tại địa chỉ dưới đây.',
    ],
  },
  taskReminder: {
    subject: subjects('Nhắc thực hiện', 'còn {workingDaysLeft} ngày làm việc'),
    lines: [
      [
        'Mốc "{milestone:plain}" của nhiệm vụ sắp đến hạn. Đề nghị đơn vị thực hiện và báo cáo đã đạt mốc.',
        'Nhiệm vụ sắp đến hạn. Đề nghị đơn vị hoàn thành và báo cáo kết quả kèm minh chứng.',
      ],
      taskLine,
      originLine,
      unitLine,
      dueLine,
      partsLine,
      leftLine,
    ],
  },
  taskOverdue: {
    subject: subjects('Quá hạn', '{workingDaysLate} ngày làm việc'),
    lines: [
      [
        'Mốc "{milestone:plain}" của nhiệm vụ đã quá ngày mà chưa báo cáo đạt. Đề nghị đơn vị thực hiện ngay và báo cáo.',
        'Nhiệm vụ đã quá hạn. Đề nghị đơn vị báo cáo kết quả chậm nhất {askedBy:office}, hoặc nêu rõ lý do và đề nghị gia hạn.',
        'Nhiệm vụ đã quá hạn. Đề nghị đơn vị báo cáo ngay kết quả hoặc nêu rõ lý do và đề nghị gia hạn.',
      ],
      taskLine,
      originLine,
      unitLine,
      dueLine,
      lateLine,
    ],
  },
  taskEscalated: {
    subject: subjects('Báo cáo lãnh đạo: quá hạn', '{workingDaysLate} ngày làm việc'),
    lines: [
      [
        'Nhiệm vụ dưới đây đã quá mốc "{milestone:plain}" mà chưa đạt. Kính đề nghị đồng chí chỉ đạo.',
        'Nhiệm vụ dưới đây đã quá hạn mà chưa hoàn thành. Kính đề nghị đồng chí chỉ đạo.',
      ],
      taskLine,
      originLine,
      unitLine,
      dueLine,
      lateLine,
    ],
  },
  taskSilent: {
    subject: subjects('Chưa có báo cáo về'),
    lines: [
      [
        'Nhiệm vụ không có ngày đến hạn và đã {months} tháng không có báo cáo hay đề xuất nào. Đề nghị báo cáo tiến độ.',
        'Nhiệm vụ không có ngày đến hạn và đã lâu không có báo cáo hay đề xuất nào. Đề nghị báo cáo tiến độ.',
      ],
      taskLine,
      originLine,
      unitLine,
      ['Báo cáo gần nhất: {lastReportedAt:day}.', 'Không có báo cáo nào kể từ {since:day}.'],
    ],
  },
  taskReported: {
    subject: subjects('Báo cáo kết quả'),
    lines: [
      'Đơn vị đã báo cáo kết quả thực hiện. Đề nghị xem xét, xác nhận hoàn thành.',
      taskLine,
      originLine,
      unitLine,
      dueLine,
      'Nội dung báo cáo: {summary}',
      'Đã giao tiếp xuống các đơn vị trực thuộc; {membersVerified}/{members} đơn vị đã được xác nhận hoàn thành.',
      'Minh chứng: {evidence}',
      'Thời điểm báo cáo: {reportedAt:moment}.',
    ],
  },
  taskVerified: {
    subject: subjects('Xác nhận hoàn thành'),
    lines: [
      'Kết quả thực hiện nhiệm vụ đã được xác nhận hoàn thành.',
      taskLine,
      originLine,
      unitLine,
      'Kết quả: {outcome}.',
    ],
  },
  taskReturned: {
    subject: subjects('Thực hiện tiếp'),
    lines: [
      'Nhiệm vụ được trả lại hoặc mở lại để thực hiện tiếp và được tính là chưa hoàn thành.',
      taskLine,
      originLine,
      unitLine,
      milestoneLine,
      'Lý do: {reason}.',
      dueLine,
      leftLine,
      lateLine,
    ],
  },
  taskPaperIssued: {
    subject: [
      'Gửi {taskPaper} số {paperNumber:plain}: nhiệm vụ số {number:plain}, {sourceName:plain}, trả lời chậm nhất {answerBy:day}',
      'Gửi {taskPaper} số {paperNumber:plain}: nhiệm vụ số {number:plain}, {sourceName:plain}',
      'Gửi {taskPaper} số {paperNumber:plain}: nhiệm vụ số {number:plain}, Thông báo {noticeNumber:plain}, trả lời chậm nhất {answerBy:day}',
      'Gửi {taskPaper} số {paperNumber:plain}: nhiệm vụ số {number:plain}, Thông báo {noticeNumber:plain}',
      'Gửi {taskPaper} số {paperNumber:plain}',
      'Gửi văn bản về nhiệm vụ',
    ],
    lines: [
      [
        '{committee} đã ban hành {taskPaper} số {paperNumber:plain}, {paperDate:office}, gửi đơn vị về nhiệm vụ dưới đây.',
        'Có văn bản gửi đơn vị về nhiệm vụ dưới đây.',
      ],
      taskLine,
      originLine,
      unitLine,
      dueLine,
      'Đề nghị trả lời chậm nhất {answerBy:day}.',
      wholePaperLine,
    ],
  },
  taskExtensionAsked: {
    subject: subjects('Đề nghị gia hạn'),
    lines: [
      'Đơn vị đề nghị gia hạn nhiệm vụ. Đề nghị xem xét, quyết định.',
      taskLine,
      originLine,
      unitLine,
      milestoneLine,
      dueLine,
      ['Hạn đề nghị: {askedDueAt:moment}.', 'Hạn đề nghị: {askedDate:day}.'],
      'Lý do: {reason}.',
    ],
  },
  /** Granted, refused, or the task withdrawn instead (docs/domain.md#task-counts): `decisionShort` begins the subject. */
  taskExtensionDecided: {
    subject: [...subjects('{decisionShort}').slice(0, -1), 'Trả lời đề nghị gia hạn nhiệm vụ'],
    lines: [
      ['{decision}', 'Đề nghị gia hạn đã có quyết định.'],
      taskLine,
      originLine,
      unitLine,
      milestoneLine,
      dueLine,
      leftLine,
      'Lý do: {reason}.',
    ],
  },
};
