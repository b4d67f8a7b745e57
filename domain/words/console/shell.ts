import type { Like } from '#domain/words/console/like.ts';

/** The frame around every screen. */
export const vi = {
  product: 'Hội Nghị',
  skip: 'Đến nội dung chính',
  places: 'Nơi làm việc',
  menu: 'Danh mục',
  nav: {
    work: 'Việc cần xử lý',
    cycles: 'Kỳ báo cáo',
    conferences: 'Hội nghị',
    tasks: 'Nhiệm vụ',
    mailbox: 'Hộp thư',
    organisation: 'Tổ chức',
    calendar: 'Lịch làm việc',
    admin: 'Quản trị',
  },
  person: {
    menu: 'Tài khoản và vị trí công tác',
    account: 'Tài khoản của tôi',
    signOut: 'Đăng xuất',
    switchPosition: 'Đổi vị trí công tác',
    language: 'English',
    toRehearsals: 'Sang diễn tập',
    toReal: 'Sang công việc thật',
    delegated: 'thay {{name}}',
  },
  live: {
    on: 'Cập nhật trực tiếp',
    connecting: 'Đang kết nối…',
    lost: 'Mất kết nối từ {{time}}',
    lostTitle: 'Mất kết nối với hệ thống từ {{time}}',
    lostWhat:
      'Số liệu trên màn hình là của lúc {{time}}; các nút gửi đi tạm khóa. Báo cáo của đơn vị vẫn được tiếp nhận. Tự thử lại sau {{seconds}} giây.',
  },
  signInAgain: {
    title: 'Phiên làm việc đã hết',
    why: 'Đăng nhập lại ngay tại đây; nội dung đang nhập vẫn giữ nguyên và sẽ được gửi tiếp.',
    login: 'Tên đăng nhập',
    password: 'Mật khẩu',
    code: 'Mã xác thực trên điện thoại (6 số)',
    act: 'Đăng nhập và tiếp tục',
    other: 'Sang trang đăng nhập',
  },
  rehearsalNote: 'Diễn tập: mọi thư chỉ vào hộp thư thử, không gửi cho ai.',
  evaluation: 'Bản dùng thử',
};

export const en: Like<typeof vi> = {
  product: 'Hội Nghị',
  skip: 'Skip to content',
  places: 'Places',
  menu: 'Menu',
  nav: {
    work: 'To do',
    cycles: 'Cycles',
    conferences: 'Conferences',
    tasks: 'Tasks',
    mailbox: 'Mailbox',
    organisation: 'Organisation',
    calendar: 'Calendar',
    admin: 'Administration',
  },
  person: {
    menu: 'Account and position',
    account: 'My account',
    signOut: 'Sign out',
    switchPosition: 'Change position',
    language: 'Tiếng Việt',
    toRehearsals: 'Show rehearsals',
    toReal: 'Show real cycles',
    delegated: 'for {{name}}',
  },
  live: {
    on: 'Live',
    connecting: 'Connecting…',
    lost: 'Connection lost since {{time}}',
    lostTitle: 'Connection to the system lost since {{time}}',
    lostWhat:
      'What you see is from {{time}}; sending is locked for now. Reports of the units are still taken. Trying again in {{seconds}} seconds.',
  },
  signInAgain: {
    title: 'The session has ended',
    why: 'Sign in again right here; what you are typing stays and will go out afterwards.',
    login: 'Login',
    password: 'Password',
    code: 'Code of the second factor (6 digits)',
    act: 'Sign in and go on',
    other: 'To the sign-in page',
  },
  rehearsalNote: 'Rehearsal: all mail goes to the test mailbox only.',
  evaluation: 'Evaluation',
};
