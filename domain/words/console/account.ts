import type { Like } from '#domain/words/console/like.ts';

/** A person's own account. */
export const vi = {
  title: 'Tài khoản của tôi',
  who: {
    heading: 'Tài khoản',
    login: 'Tên đăng nhập',
    session: 'Phiên làm việc',
    until: 'đến {{time}}, hoặc sau {{minutes}} phút không dùng',
  },
  positions: {
    heading: 'Vị trí công tác của tôi',
    now: 'đang dùng',
    take: 'Chuyển sang',
    until: 'đến hết {{day}}',
    open: 'cho đến khi có thay đổi',
    delegated: 'thay {{name}}',
    rights: 'Quyền',
    none: 'Không giữ vị trí công tác nào.',
    right: {
      draft: 'nhập báo cáo',
      submit: 'gửi báo cáo',
      accept: 'duyệt báo cáo',
      conclude: 'kết luận',
      verify: 'xác nhận kết quả',
    },
    noRights: 'quản trị hệ thống',
  },
  password: {
    heading: 'Đổi mật khẩu',
    why: 'Đổi xong, các máy khác đang đăng nhập tài khoản này sẽ phải đăng nhập lại.',
    current: 'Mật khẩu hiện tại',
    act: 'Đổi mật khẩu',
    done: 'Đã đổi mật khẩu; các phiên khác đã kết thúc.',
  },
  factor: {
    heading: 'Xác thực lần hai',
    on: 'Đã cài đặt trên điện thoại. Mất hoặc đổi điện thoại: xin nhờ quản trị đặt lại.',
    off: 'Chưa cài đặt. Nên cài để người khác có biết mật khẩu cũng không vào được.',
    done: 'Đã cài đặt xác thực lần hai.',
  },
  language: { heading: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
};

export const en: Like<typeof vi> = {
  title: 'My account',
  who: {
    heading: 'Account',
    login: 'Login',
    session: 'Session',
    until: 'until {{time}}, or after {{minutes}} minutes without use',
  },
  positions: {
    heading: 'My positions',
    now: 'in use',
    take: 'Change to this',
    until: 'to the end of {{day}}',
    open: 'until further notice',
    delegated: 'for {{name}}',
    rights: 'Rights',
    none: 'You hold no position.',
    right: {
      draft: 'draft reports',
      submit: 'hand reports in',
      accept: 'review reports',
      conclude: 'conclude',
      verify: 'verify results',
    },
    noRights: 'administration',
  },
  password: {
    heading: 'Change the password',
    why: 'Other computers signed in with this account will have to sign in again.',
    current: 'Present password',
    act: 'Change the password',
    done: 'The password is changed; other sessions have ended.',
  },
  factor: {
    heading: 'Second factor',
    on: 'Set up on your telephone. Lost or exchanged it: ask the administrator to reset it.',
    off: 'Not set up. With it nobody comes in who only knows the password.',
    done: 'The second factor is set up.',
  },
  language: { heading: 'Language', vi: 'Tiếng Việt', en: 'English' },
};
