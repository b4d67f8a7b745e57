/** Lines that several letters have in common. */
export const unitLine = 'Đơn vị: {unit}.';
export const cycleLine = ['Đợt báo cáo: {cycle}; kỳ báo cáo: {period}.', 'Đợt báo cáo: {cycle}.'];
export const dueLine = 'Hạn gửi báo cáo: {dueAt:moment}.';
export const leftLine = ['Thời gian còn lại: {workingDaysLeft} ngày làm việc.', '{dueToday}'];
export const lateLine = 'Đã quá hạn: {workingDaysLate} ngày làm việc.';
export const callLine = [
  'Căn cứ: Công văn số {callNumber:plain}, {callIssuedOn:office}.',
  'Căn cứ: Công văn số {callNumber:plain}.',
];
export const wholePaperLine = 'Toàn văn văn bản để tải về có tại địa chỉ dưới đây.';
export const reviewerLine = 'Người rà soát: {reviewer:plain}.';
