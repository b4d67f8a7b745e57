/** The one-time set-up link. */
export const setup = {
  title: 'Thiết lập lần đầu',
  heading: 'Tạo tài khoản quản trị đầu tiên',
  why: 'Quản trị viên tạo tài khoản cho mọi người, nhập tổ chức và lịch làm việc; không đọc báo cáo của đơn vị nào. Đường dẫn này chỉ dùng được một lần.',
  name: 'Họ và tên',
  login: 'Tên đăng nhập',
  loginHint: 'Chữ cái, chữ số và các dấu . _ - @; ví dụ nguyen.van.an',
  password: 'Mật khẩu',
  again: 'Nhập lại mật khẩu',
  act: 'Tạo tài khoản và đăng nhập',
  closed: 'Hệ thống đã có quản trị viên.',
  closedWhat: 'Đường dẫn thiết lập không còn dùng được.',
  noToken: 'Đường dẫn thiết lập chưa đủ.',
  noTokenWhat: 'Hãy chép trọn đường dẫn mà máy chủ đã in ra lúc khởi động, kể cả phần sau dấu #.',
  toLogin: 'Sang trang đăng nhập',
};
