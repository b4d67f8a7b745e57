import { say, type Wording } from '#domain/words/phrase.ts';

/** What the holder of an account is told when an administrator lets somebody act for him. */
export type AccountLetterKind = 'tokenMade' | 'positionDelegated' | 'passwordReset' | 'secondFactorReset';

export interface AccountLetterFacts {
  readonly recipient: string;
  readonly by: string;
  /** `lãnh đạo, tỉnh X`: the position spoken of. */
  readonly position?: string;
  /** What the token is for, or who is to act. */
  readonly whom?: string;
  readonly until?: string;
}

const words: Record<AccountLetterKind, { readonly subject: string; readonly what: Wording }> = {
  tokenMade: {
    subject: 'Có mã truy cập được cấp cho vị trí của đồng chí',
    what: 'Quản trị viên {by} vừa cấp mã truy cập "{whom}" để một chương trình làm việc ở vị trí {position} của đồng chí, có giá trị đến ngày {until}. Chương trình không ký và không kết luận thay được; mọi việc nó làm đều ghi rõ là bằng mã này.',
  },
  positionDelegated: {
    subject: 'Vị trí của đồng chí được ủy quyền cho người khác',
    what: 'Quản trị viên {by} vừa ghi nhận ủy quyền vị trí {position} của đồng chí cho {whom}, đến ngày {until}.',
  },
  passwordReset: {
    subject: 'Mật khẩu của đồng chí được đặt lại',
    what: 'Quản trị viên {by} vừa đặt lại mật khẩu tài khoản của đồng chí; mọi phiên đang mở đã kết thúc.',
  },
  secondFactorReset: {
    subject: 'Xác thực lần hai của đồng chí được đặt lại',
    what: 'Quản trị viên {by} vừa đặt lại xác thực lần hai của tài khoản đồng chí; lần đăng nhập tới sẽ cài đặt lại.',
  },
};

export function accountMail(kind: AccountLetterKind, { recipient, ...facts }: AccountLetterFacts) {
  const { subject, what } = words[kind];
  const lines = [
    `Kính gửi: ${recipient}`,
    say(what, facts) ?? '',
    'Nếu đồng chí không biết việc này, đề nghị báo ngay cho một quản trị viên khác hoặc lãnh đạo cơ quan.',
    'Thư do hệ thống Hội Nghị gửi tự động; xin không trả lời thư này.',
  ];
  return { subject, text: `${lines.join('\n\n')}\n`.normalize('NFC') };
}
