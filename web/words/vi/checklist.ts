/** Thiết lập ban đầu: from an empty installation to the first call. */
export const checklist = {
  label: 'Các bước thiết lập ban đầu',
  line: '{{done}}/{{of}} bước xong ngày {{day}}',
  next: 'Bước tiếp theo: {{step}}',
  complete: 'Đã đủ để lập và ban hành đợt báo cáo.',
  state: { done: 'Xong', now: 'Cần làm', waiting: 'Chưa xong' },
  nothingMissing: 'Không thiếu',
  nothingSent: 'Chưa gửi thư nào ra ngoài.',
  nothingSentWhy: 'Thư chỉ đi khi người điều hành bấm Ban hành; trước đó sửa lại bước nào cũng được.',
  step: {
    units: {
      title: 'Đơn vị',
      opens: 'Chọn đơn vị chủ trì, cơ quan thường trực và đơn vị báo cáo.',
      act: 'Nhập danh mục đơn vị',
      look: 'Xem tổ chức',
    },
    committees: {
      title: 'Ban Chỉ đạo',
      opens: 'Thể thức văn bản, người đứng đầu, kế hoạch sơ kết, tổng kết.',
      act: 'Đăng ký Ban Chỉ đạo',
      look: 'Xem Ban Chỉ đạo',
    },
    outline: {
      title: 'Đề cương',
      opens: 'Mỗi đơn vị biết báo cáo gì, theo biểu nào.',
      act: 'Lập đề cương',
      look: 'Xem đề cương',
    },
    people: {
      title: 'Người và vị trí công tác',
      opens: 'Có người lập kế hoạch, người lập báo cáo, người ký.',
      act: 'Lập tài khoản',
      look: 'Xem tài khoản',
    },
    calendar: {
      title: 'Lịch làm việc',
      opens: 'Hạn gửi, ngày gửi giấy mời và ngày ra thông báo tính theo ngày làm việc.',
      act: 'Xem và công bố lịch',
      look: 'Xem lịch',
    },
    use: {
      title: 'Cách dùng',
      opens: 'Biết ai chuyển thư đến đơn vị và mọi người mở hệ thống bằng địa chỉ nào.',
      act: 'Chọn cách dùng',
      look: 'Xem cách dùng',
    },
    cycle: {
      title: 'Đợt đầu tiên',
      opens: 'Công văn và thư đến các đơn vị, bắt đầu thu báo cáo.',
      act: 'Lập kế hoạch đợt',
      look: 'Xem các đợt',
    },
  },
  units: {
    there: '{{count}} đơn vị',
    none: 'Cần ít nhất đơn vị chủ trì và một đơn vị báo cáo.',
    unreachable: '{{count}} đơn vị chưa có địa chỉ nhận thư; không chặn việc lập đợt.',
  },
  committees: {
    none: 'Chưa có Ban Chỉ đạo nào',
    first: 'Cần một Ban Chỉ đạo: đợt báo cáo nào cũng thuộc một Ban.',
    unplanned: '{{count}} Ban chưa có kế hoạch sơ kết, tổng kết; không chặn việc lập đợt.',
  },
  outline: {
    there: '{{count}} đề cương',
    none: 'Cần ít nhất một đề cương, biểu mẫu báo cáo.',
  },
  people: {
    there: '{{count}} người có vị trí công tác',
    none: 'Cần người điều hành đợt, người lập và người ký báo cáo.',
    unstaffed: 'Chưa có người điều hành cho: {{names}}.',
    unitsWithout: '{{count}} đơn vị chưa có người lập hoặc ký báo cáo; báo cáo của các đơn vị ấy phải nhập thay.',
  },
  calendar: {
    there: 'Lịch công bố đến {{day}}',
    missing: 'Cần lịch {{year}}; trước khi công bố, ngày được tính theo luật và ghi “dự kiến”.',
  },
  use: {
    evaluation: 'Đang dùng thử: thư chỉ vào hộp thư thử',
    office: 'Một máy trong cơ quan: thư in ra, trao tay',
    production: 'Có máy chủ thư',
    none: 'Chưa chọn: dùng thử, hay một máy trong cơ quan không có máy chủ thư.',
  },
  cycle: {
    there: '{{count}} đợt đã lập kế hoạch',
    none: 'Chưa lập đợt nào.',
    who: 'Người điều hành lập ở mục Đợt báo cáo: {{names}}.',
    whoNone: 'Người điều hành lập ở mục Đợt báo cáo; chưa ai giữ vai trò này.',
  },
};
