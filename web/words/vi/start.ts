/** First run: the example and the guided first cycle. */
export const start = {
  title: 'Bắt đầu',
  lead: 'Đi hết một đợt báo cáo trong năm phút',
  why: 'Đợt sơ kết 6 tháng đầu năm 2020 của tỉnh Ninh Bình đang thu báo cáo, là diễn tập: thư chỉ vào hộp thư thử. Mỗi bước là việc của một người; bấm nút để vào vai người ấy, đúng chỗ làm việc. Bước nào xong, ở đây tự đánh dấu.',
  absent: 'Chưa có dữ liệu nào',
  absentWhy:
    'Ví dụ gồm cây tổ chức, hai Ban Chỉ đạo, đề cương báo cáo và một đợt đang thu dở. Nạp mất vài giây; không thư nào ra ngoài.',
  load: 'Nạp ví dụ Ninh Bình',
  again: 'Nạp tiếp',
  failed: 'Nạp ví dụ bị dừng giữa chừng. Nạp tiếp sẽ làm nốt phần còn lại, không làm lại phần đã xong.',
  loading: 'Đang nạp {{part}}: {{done}}/{{total}}',
  part: {
    organisation: 'tổ chức',
    templates: 'đề cương báo cáo',
    reports: 'báo cáo của các đơn vị',
    plan: 'kế hoạch đợt còn lại',
  },
  progress: '{{done}}/{{total}} bước đã xong',
  finished: 'Đã đi hết một đợt: từ báo cáo của một đơn vị đến nhiệm vụ được xác nhận hoàn thành.',
  table: {
    label: 'Các bước của đợt đầu tiên',
    step: 'Việc',
    who: 'Người làm',
    state: 'Trạng thái',
    act: 'Vào vai',
  },
  state: { done: 'đã xong', now: 'làm bước này', waiting: 'chưa đến' },
  play: 'Vào vai và mở',
  playLabel: 'Vào vai {{who}} để {{what}}',
  step: {
    enter: {
      title: 'Nhập báo cáo của {{unit}}',
      what: 'Tiếp nhận công văn, nhập các số liệu bên cạnh và một câu kết quả, rồi trình lãnh đạo đơn vị ký.',
    },
    submit: {
      title: 'Ký và gửi báo cáo',
      what: 'Thủ trưởng đơn vị xem lại và gửi; hệ thống trả số tiếp nhận và giờ nhận.',
    },
    review: {
      title: 'Rà soát các báo cáo đang chờ',
      what: 'Chấp nhận ba báo cáo, hoặc trả lại một báo cáo kèm lý do để xem đơn vị nhận được gì.',
    },
    extension: {
      title: 'Quyết định đề nghị gia hạn',
      what: 'Huyện Nho Quan đề nghị thêm thời gian: gia hạn hoặc không, đều kèm lý do.',
    },
    close: {
      title: 'Kết thúc tiếp nhận báo cáo',
      what: 'Hạn gửi chưa hết nên chỉ lãnh đạo kết thúc tiếp nhận sớm được, kèm lý do; đơn vị còn thiếu được nêu tên.',
    },
    consolidate: {
      title: 'Tổng hợp số liệu',
      what: 'Cộng các báo cáo đã chấp nhận; mỗi tổng số mở được đến từng đơn vị.',
    },
    approve: {
      title: 'Phê duyệt bản tổng hợp',
      what: 'Lãnh đạo xem các điểm kiểm tra rồi phê duyệt.',
    },
    convene: {
      title: 'Lập hội nghị',
      what: 'Chọn đợt vừa tổng hợp và đặt ngày hội nghị là hôm nay theo đồng hồ diễn tập để đi tiếp được ngay.',
    },
    conclude: {
      title: 'Soạn kết luận',
      what: 'Ghi một, hai kết luận có đơn vị và thời hạn; thiếu gì thì được đánh dấu, không bị chặn.',
    },
    notice: {
      title: 'Ban hành thông báo kết luận',
      what: 'Xem trước thông báo (.docx), ghi số và ban hành; mỗi kết luận thành một nhiệm vụ.',
    },
    assign: {
      title: 'Giao nhiệm vụ cho đơn vị',
      what: 'Giao một nhiệm vụ cho {{unit}} nếu kết luận chưa nêu tên.',
    },
    report: {
      title: 'Nhận việc và báo cáo hoàn thành',
      what: '{{unit}} nhận nhiệm vụ rồi báo cáo hoàn thành kèm minh chứng.',
    },
    verify: {
      title: 'Xác nhận hoàn thành',
      what: 'Cơ quan thường trực xác nhận, hoặc trả lại để làm tiếp.',
    },
  },
  figures: {
    title: 'Số liệu của {{unit}}',
    why: 'Nhập đúng các số này thì tổng số toàn tỉnh khớp với số đã công bố.',
    label: 'Chỉ tiêu',
    value: 'Giá trị',
  },
  people: 'Chỉ muốn xem quanh: vào thẳng một vai',
  now: 'Đang vào vai: {{name}}',
  back: 'Về việc cần xử lý',
  toGuide: 'Hướng dẫn dùng thử',
};
