import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { MailWords } from '#domain/words/mail-words.ts';
import {
  callLine,
  cycleLine,
  dueLine,
  lateLine,
  leftLine,
  reviewerLine,
  unitLine,
  wholePaperLine,
} from '#domain/words/mail.lines.ts';

type ReportTemplate = Extract<
  LetterTemplate,
  | `report${string}`
  | `extension${string}`
  | `opinion${string}`
  | 'exempted'
  | 'deadlineMoved'
  | 'deadlineSuspended'
  | 'deadlineResumed'
>;

/** What became of one unit's report, or of its deadline. */
export const reportMail: Record<ReportTemplate, MailWords> = {
  reportReceipt: {
    subject: ['Đã nhận báo cáo {cycle}: {unit}', 'Đã nhận báo cáo {cycle}', 'Đã nhận báo cáo'],
    lines: [
      'Hệ thống đã nhận báo cáo của đơn vị. Báo cáo đang chờ rà soát.',
      unitLine,
      cycleLine,
      'Số tiếp nhận: {receipt:plain}.',
      'Số, ký hiệu báo cáo: {documentNumber:plain}.',
      'Do {sentBy:plain} gửi, ghi người ký {signer:plain}.',
      'Thời điểm nhận: {submittedAt:moment}.',
      'Lần gửi thứ: {round}.',
      'Báo cáo gửi {timeliness}.',
    ],
  },
  reportReturned: {
    subject: ['Trả lại báo cáo {cycle}: {unit}', 'Trả lại báo cáo {cycle}', 'Trả lại báo cáo'],
    lines: [
      'Đề nghị đơn vị bổ sung, chỉnh sửa theo các nội dung dưới đây và gửi lại; trong thời gian chờ, báo cáo tính là chưa gửi.',
      unitLine,
      cycleLine,
      'Lý do trả lại: {reason}.',
      reviewerLine,
      'Hạn gửi lại: {dueAt:moment}.',
      leftLine,
    ],
  },
  reportPlacesOpened: {
    subject: [
      'Mở thêm chỗ để sửa báo cáo {cycle}: {unit}',
      'Mở thêm chỗ để sửa báo cáo {cycle}',
      'Mở thêm chỗ để sửa báo cáo',
    ],
    lines: [
      'Báo cáo đang được trả lại của đơn vị được mở thêm chỗ để sửa; những chỗ đã mở trước vẫn mở.',
      unitLine,
      cycleLine,
      'Chỗ mở thêm và lý do: {reason}.',
      reviewerLine,
      'Hạn gửi lại: {dueAt:moment}.',
      leftLine,
    ],
  },
  /** Handed in or accepted, and opened again: nobody sent it back. */
  reportReopened: {
    subject: ['Mở lại báo cáo {cycle}: {unit}', 'Mở lại báo cáo {cycle}', 'Mở lại báo cáo'],
    lines: [
      'Báo cáo của đơn vị được mở lại để bổ sung, sửa và gửi lại; chưa gửi lại thì chưa được tính vào tổng hợp.',
      unitLine,
      cycleLine,
      'Lý do mở lại: {reason}.',
      reviewerLine,
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
  deadlineSuspended: {
    subject: [
      'Tạm dừng hạn gửi báo cáo {cycle}: {unit}',
      'Tạm dừng hạn gửi báo cáo {cycle}',
      'Tạm dừng hạn gửi báo cáo',
    ],
    lines: [
      'Thời hạn gửi báo cáo của đơn vị tạm dừng; không tính chậm và không nhắc trong thời gian này.',
      unitLine,
      cycleLine,
      callLine,
      'Tạm dừng từ: {suspendedOn:day}.',
      'Khi tính tiếp, đơn vị còn {workingDaysKept} ngày làm việc.',
      'Lý do: {reason}.',
    ],
  },
  deadlineResumed: {
    subject: [
      'Tính tiếp hạn gửi báo cáo {cycle}: {unit}, hạn mới {dueAt:day}',
      'Tính tiếp hạn gửi báo cáo {cycle}: {unit}',
      'Tính tiếp hạn gửi báo cáo',
    ],
    lines: [
      'Thời hạn gửi báo cáo của đơn vị được tính tiếp với số ngày làm việc còn lại khi tạm dừng.',
      unitLine,
      cycleLine,
      callLine,
      'Hạn mới: {dueAt:moment}.',
      leftLine,
      'Lý do: {reason}.',
    ],
  },
  opinionAsked: {
    subject: [
      'Xin ý kiến dự thảo báo cáo {cycle}, lần {round}: {unit}, hạn {opinionDueOn:day}',
      'Xin ý kiến dự thảo báo cáo {cycle}, hạn {opinionDueOn:day}',
      'Xin ý kiến dự thảo báo cáo',
    ],
    lines: [
      ['{committee} đề nghị đơn vị góp ý dự thảo báo cáo tổng hợp.', 'Đề nghị đơn vị góp ý dự thảo báo cáo tổng hợp.'],
      unitLine,
      cycleLine,
      'Dự thảo lần: {round}.',
      'Hạn góp ý: hết {opinionDueOn:day}.',
      'Đề nghị đơn vị mở địa chỉ dưới đây để đọc dự thảo và góp ý theo từng mục.',
    ],
  },
  opinionDue: {
    subject: [
      'Nhắc góp ý dự thảo báo cáo {cycle}: {unit}, hạn {opinionDueOn:day}',
      'Nhắc góp ý dự thảo báo cáo {cycle}',
      'Nhắc góp ý dự thảo báo cáo',
    ],
    lines: [
      'Đơn vị chưa góp ý dự thảo báo cáo tổng hợp. Không có ý kiến khác, đề nghị trả lời là thống nhất với dự thảo.',
      unitLine,
      cycleLine,
      'Dự thảo lần: {round}.',
      'Hạn góp ý: hết {opinionDueOn:day}.',
    ],
  },
  deadlineMoved: {
    subject: [
      'Thay đổi hạn gửi báo cáo {cycle}: {unit}, hạn mới {dueAt:day}',
      'Thay đổi hạn gửi báo cáo {cycle}: {unit}',
      'Thay đổi hạn gửi báo cáo',
    ],
    lines: [
      'Lịch ngày nghỉ, ngày làm việc đã thay đổi nên hạn gửi báo cáo được tính lại.',
      unitLine,
      cycleLine,
      callLine,
      'Hạn cũ: {previousDueAt:moment}.',
      'Hạn mới: {dueAt:moment}.',
      leftLine,
      'Lý do: {reason}.',
    ],
  },
  extensionLetterIssued: {
    subject: [
      'Gửi công văn gia hạn số {paperNumber:plain}: báo cáo {cycle}, {unit}, hạn {dueAt:day}',
      'Gửi công văn gia hạn số {paperNumber:plain}: báo cáo {cycle}',
      'Gửi công văn gia hạn gửi báo cáo',
    ],
    lines: [
      [
        '{committee} đã ban hành công văn gia hạn gửi báo cáo số {paperNumber:plain}, {paperDate:office}.',
        'Có công văn gia hạn gửi báo cáo.',
      ],
      unitLine,
      cycleLine,
      callLine,
      dueLine,
      wholePaperLine,
    ],
  },
  extensionRefused: {
    subject: [
      'Không đồng ý gia hạn báo cáo {cycle}: {unit}',
      'Không đồng ý gia hạn báo cáo {cycle}',
      'Không đồng ý gia hạn báo cáo',
    ],
    lines: [
      'Ban Chỉ đạo không đồng ý gia hạn; hạn gửi báo cáo giữ nguyên.',
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
};
