import type { Like } from '#domain/words/console/like.ts';

/** The one-time set-up link. */
export const vi = {
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

export const en: Like<typeof vi> = {
  title: 'First set-up',
  heading: 'Make the first administrator',
  why: 'The administrator makes everybody’s account and keeps organisation and calendar; no unit’s report is shown to this role. The link works once.',
  name: 'Name',
  login: 'Login',
  loginHint: 'Letters, digits and . _ - @, such as nguyen.van.an',
  password: 'Password',
  again: 'Password again',
  act: 'Make the account and sign in',
  closed: 'There is an administrator already.',
  closedWhat: 'The set-up link is of no use any more.',
  noToken: 'The set-up link is not whole.',
  noTokenWhat: 'Copy all of the link that the server printed at its start, with what stands after the #.',
  toLogin: 'To the sign-in page',
};
