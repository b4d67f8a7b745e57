import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { MailWords } from '#domain/words/mail-words.ts';
import { wholePaperLine } from '#domain/words/mail.lines.ts';

type ConferenceTemplate = Extract<
  LetterTemplate,
  'invitation' | 'invitationReminder' | 'conferenceMoved' | 'conferenceCorrected' | 'changePaperIssued' | 'noticeIssued'
>;

const nameLine = 'Hội nghị: {conference}.';
const timeLine = ['Thời gian: {startsAt:moment}.', 'Thời gian: {partOfDay} {heldOn:day}.', 'Thời gian: {heldOn:day}.'];
const placeLine = 'Địa điểm: {place}.';
const pointLine = 'Điểm cầu: {connectionPoint}.';
const formLine = 'Hình thức: {form}.';
const chairLine = 'Chủ trì: {chair}.';

export const conferenceMail: Record<ConferenceTemplate, MailWords> = {
  invitation: {
    subject: ['Giấy mời dự {conference}, {heldOn:day}', 'Giấy mời dự {conference}', 'Giấy mời dự hội nghị'],
    lines: [
      [
        '{committee} trân trọng kính mời {unit} dự hội nghị.',
        '{committee} trân trọng kính mời quý đơn vị dự hội nghị.',
        'Trân trọng kính mời quý đơn vị dự hội nghị.',
      ],
      'Giấy mời số: {documentNumber:plain}.',
      nameLine,
      timeLine,
      formLine,
      placeLine,
      pointLine,
      'Mã điểm danh của đại biểu: {checkInCode:plain} (đọc hoặc đưa mã này tại bàn đón tiếp).',
      chairLine,
      'Nội dung: {content}.',
      'Yêu cầu: {requirements}.',
      'Đề nghị trả lời trước {replyBy:moment}.',
      'Đề nghị xác nhận dự hội nghị hoặc cử người dự thay tại địa chỉ dưới đây.',
    ],
  },
  invitationReminder: {
    subject: [
      'Nhắc trả lời giấy mời {conference}, {heldOn:day}',
      'Nhắc trả lời giấy mời {conference}',
      'Nhắc trả lời giấy mời hội nghị',
    ],
    lines: [
      'Chưa nhận được trả lời giấy mời của quý đơn vị. Đề nghị xác nhận dự hội nghị hoặc cử người dự thay.',
      'Đơn vị: {unit}.',
      nameLine,
      timeLine,
      placeLine,
      pointLine,
      'Điểm cầu chưa báo: {pointLacks}. Đề nghị báo tình trạng điểm cầu tại địa chỉ dưới đây.',
      'Còn lại: {workingDaysLeft} ngày làm việc.',
    ],
  },
  /** Moved, postponed, cancelled (`change`), or: a report's deadline was counted anew because of it (`cycle`). */
  conferenceMoved: {
    subject: [
      '{conference}: {change}',
      'Thay đổi thời gian {conference}: chuyển sang {heldOn:day}',
      'Không tổ chức {conference} vào {previousDate:day}',
      'Thay đổi hạn gửi báo cáo {cycle}: {unit}, hạn mới {dueAt:day}',
      'Thay đổi thời gian {conference}',
      'Thay đổi thời gian hội nghị',
    ],
    lines: [
      [
        'Hội nghị {change}; thời gian ghi tại giấy mời đã gửi không còn áp dụng.',
        '{conference?}{heldOn?}Thời gian tổ chức hội nghị đã thay đổi. Thông tin dưới đây thay cho giấy mời đã gửi.',
        '{conference?}Hội nghị không tổ chức vào ngày đã thông báo; nếu có ngày mới, đơn vị sẽ nhận thông báo.',
        '{cycle?}Ngày hội nghị thay đổi nên hạn gửi báo cáo được tính lại.',
        'Thời gian tổ chức hội nghị đã thay đổi.',
      ],
      nameLine,
      '{cycle?}Đơn vị: {unit}.',
      'Đợt báo cáo: {cycle}.',
      'Thời gian cũ: {previousDate:day}.',
      [
        '{conference?}Thời gian mới: {startsAt:moment}.',
        '{conference?}Thời gian mới: {partOfDay} {heldOn:day}.',
        '{conference?}Thời gian mới: {heldOn:day}.',
        'Ngày hội nghị: {heldOn:day}.',
      ],
      placeLine,
      pointLine,
      'Lý do: {reason}.',
      'Hạn gửi báo cáo mới: {dueAt:moment}.',
    ],
  },
  conferenceCorrected: {
    subject: [
      'Thay đổi nội dung Giấy mời số {documentNumber:plain}: {conference}, {heldOn:day}',
      'Thay đổi thông tin {conference}, {heldOn:day}',
      'Thay đổi thông tin hội nghị',
    ],
    lines: [
      [
        '{committee} thông báo thay đổi so với Giấy mời số {documentNumber:plain}; các nội dung khác của giấy mời giữ nguyên.',
        'Thông tin hội nghị có thay đổi; các nội dung khác giữ nguyên.',
      ],
      nameLine,
      timeLine,
      'Thay đổi:\n{changes:plain}',
      'Lý do: {reason}.',
    ],
  },
  changePaperIssued: {
    subject: [
      'Gửi {changePaper} số {paperNumber:plain}: {conference}, {heldOn:day}',
      'Gửi {changePaper} số {paperNumber:plain}: {conference}',
      'Gửi công văn về hội nghị',
    ],
    lines: [
      [
        '{committee} đã ban hành {changePaper} số {paperNumber:plain}, {paperDate:office}, gửi các đại biểu được mời.',
        'Có công văn về hội nghị gửi các đại biểu được mời.',
      ],
      nameLine,
      timeLine,
      placeLine,
      formLine,
      pointLine,
      wholePaperLine,
    ],
  },
  noticeIssued: {
    subject: [
      'Thông báo kết luận số {noticeNumber:plain}: {conference}',
      'Thông báo kết luận {conference}',
      'Thông báo kết luận hội nghị',
    ],
    lines: [
      ['{committee} đã ban hành thông báo kết luận hội nghị.', 'Thông báo kết luận hội nghị đã được ban hành.'],
      nameLine,
      ['Số, ký hiệu: {noticeNumber:plain}, {issuedOn:office}.', 'Số, ký hiệu: {noticeNumber:plain}.'],
      'Số nhiệm vụ được giao: {tasks}.',
      'Nhiệm vụ của đơn vị: số {ownTasks:plain}.',
    ],
  },
};
