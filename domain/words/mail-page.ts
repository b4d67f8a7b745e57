/** Words of the page that shows an evaluation what would have been sent. */
export const mailPageWords = {
  title: 'Hộp thư thử nghiệm',
  explained: 'Thư do hệ thống gửi ra được giữ lại ở đây, không đến người nhận thật.',
  none: 'Chưa có thư nào.',
  total: 'Số thư',
  receivedAt: 'Thời điểm nhận',
  recipients: 'Người nhận',
  sender: 'Người gửi',
  subject: 'Tiêu đề',
  rehearsal: 'Diễn tập',
  all: 'Tất cả',
  real: 'Chính thức',
  filter: 'Lọc',
  older: 'Thư cũ hơn',
  back: 'Về danh sách',
} as const;
