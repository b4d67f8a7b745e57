/** Báo cáo ra văn bản: chọn bản, thể thức, tải Word hoặc PDF. */
export const paper = {
  open: 'Văn bản báo cáo…',
  openShort: 'Văn bản',
  title: 'Văn bản báo cáo của {{unit}}',
  which: 'Bản',
  draft: 'Dự thảo',
  round: 'Lần gửi {{round}}',
  layout: 'Thể thức',
  party: 'của Đảng',
  state: 'nhà nước',
  issuer: 'Đứng tên {{issuer}}; cơ quan cấp trên: {{superior}}.',
  issuerAlone: 'Đứng tên {{issuer}}.',
  why: {
    own: 'Thể thức theo Ban Chỉ đạo của đơn vị.',
    asking: 'Đơn vị không có Ban Chỉ đạo riêng cho chương trình này: thể thức theo Ban Chỉ đạo yêu cầu báo cáo.',
    chosen: 'Khác thể thức mặc định.',
  },
  holds: 'Gồm lời văn theo đề cương và biểu số liệu ở Phụ lục. Bản dự thảo in chữ DỰ THẢO trên mọi trang.',
  docx: 'Tải Word (.docx)',
  pdf: 'Tải PDF',
  noPdf: 'Máy chủ chưa có LibreOffice nên chưa tạo được PDF: tải bản Word rồi lưu thành PDF.',
  nothing: 'Chưa có báo cáo nào để in: đơn vị chưa gửi, hoặc đang lập và chỉ người của đơn vị xem được bản nháp.',
};
