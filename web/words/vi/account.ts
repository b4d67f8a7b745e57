/** A person's own account. */
export const account = {
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
      accept: 'rà soát báo cáo',
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
