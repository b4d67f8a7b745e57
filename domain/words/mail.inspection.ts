import type { InspectionLetterTemplate } from '#domain/inspection/letter-templates.ts';
import type { MailWords } from '#domain/words/mail-words.ts';

const unitLine = 'Đơn vị: {unit}.';
const nameLine = 'Cuộc kiểm tra: {inspection}.';
const teamLine = 'Đoàn kiểm tra: {team}.';
const daysLine = 'Thời gian: từ {from:day} đến {to:day}.';
const unitsLine = 'Đơn vị được kiểm tra: {inspectedUnits:plain}.';
const sessionsLine = 'Chương trình làm việc:\n{sessions:plain}';

export const inspectionMail: Record<InspectionLetterTemplate, MailWords> = {
  inspectionPlanned: {
    subject: ['Kế hoạch kiểm tra: {inspection}', 'Kế hoạch kiểm tra'],
    lines: [
      ['{committee} thông báo kế hoạch kiểm tra.', 'Thông báo kế hoạch kiểm tra.'],
      ...[unitLine, nameLine, teamLine, daysLine, unitsLine, sessionsLine],
      'Đề nghị đơn vị chuẩn bị nội dung, hồ sơ và bố trí thời gian làm việc với Đoàn kiểm tra.',
    ],
  },
  inspectionChanged: {
    subject: [
      '{calledOff?}Không tổ chức: {inspection}',
      '{from?}Thay đổi kế hoạch: {inspection}',
      'Thay đổi kế hoạch kiểm tra',
    ],
    lines: [
      [
        '{calledOff?}{committee} thông báo không tổ chức cuộc kiểm tra này.',
        '{committee} thông báo thay đổi kế hoạch kiểm tra. Thông tin dưới đây thay cho thông báo trước.',
        'Kế hoạch kiểm tra đã thay đổi.',
      ],
      ...[unitLine, nameLine, teamLine, daysLine, unitsLine, sessionsLine],
      'Lý do: {reason}.',
    ],
  },
  inspectionSession: {
    subject: [
      'Nhắc buổi làm việc với Đoàn kiểm tra, {heldOn:day}: {inspection}',
      'Nhắc buổi làm việc với Đoàn kiểm tra',
    ],
    lines: [
      'Sắp đến buổi làm việc với Đoàn kiểm tra.',
      ...[unitLine, nameLine, teamLine],
      'Buổi làm việc: {session:plain}.',
    ],
  },
  inspectionConcluded: {
    subject: ['Thông báo kết luận kiểm tra số {documentNumber:plain}: {inspection}', 'Thông báo kết luận kiểm tra'],
    lines: [
      ['{committee} đã ban hành kết luận kiểm tra.', 'Kết luận kiểm tra đã được ban hành.'],
      ...[unitLine, nameLine],
      ['Số, ký hiệu: {documentNumber:plain}, {issuedOn:office}.', 'Số, ký hiệu: {documentNumber:plain}.'],
      'Nhiệm vụ của đơn vị: số {ownTasks:plain}.',
      'Kiến nghị gửi đơn vị: {asked}. Đề nghị trả lời tại địa chỉ dưới đây.',
    ],
  },
  inspectionAnswerDue: {
    subject: [
      'Nhắc trả lời kiến nghị sau kiểm tra, hạn {answerBy:day}: {inspection}',
      'Nhắc trả lời kiến nghị sau kiểm tra',
    ],
    lines: [
      'Kiến nghị sau kiểm tra chưa có trả lời.',
      ...[unitLine, nameLine],
      'Kiến nghị: {statement}.',
      'Hạn trả lời: {answerBy:day}.',
    ],
  },
};
