import type { AccessReason } from '#domain/access/allows.ts';
import type { Role } from '#domain/kernel/actor.ts';
import { englishAccess } from '#domain/words/english/access.ts';
import { englishRoles } from '#domain/words/english/labels.ts';
import type { Language } from '#domain/words/language.ts';
import { roleLabels } from '#domain/words/labels.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';
import { refusalSentence } from '#domain/words/refusals.ts';

/** What only the matrix says: to an aggregate these are no refusals but "already so", or are asked before there is one. */
type AlreadySo =
  | 'call-acknowledged-already'
  | 'task-accepted-already'
  | 'task-passed-opened'
  | 'task-passed-over'
  | 'no-committee-of-yours'
  | 'judges-own-report';

/** Why somebody is not the one to do it. `who` are the roles whose act it is. */
export const accessWords: Record<AccessReason | AlreadySo, Wording> = {
  'role-not-entitled': [
    'Đây là việc của {who}; {role} không làm được việc này.',
    'Đây không phải việc của {role}.',
    'Tài khoản này không được làm việc này.',
  ],
  'right-not-held': [
    'Vị trí công tác đang dùng không được giao quyền làm việc này; hãy nhờ người giữ quyền trong đơn vị hoặc quản trị hệ thống.',
  ],
  'not-by-token':
    'Việc này ràng buộc đơn vị nên phải do người giữ vị trí công tác tự đăng nhập và làm; mã truy cập của chương trình không làm được.',
  'engine-only': 'Việc này do hệ thống tự làm, không ai làm bằng tay.',
  'not-your-committee': [
    'Việc này do cơ quan chủ trì làm ({who}); đơn vị của đồng chí không phải cơ quan chủ trì.',
    'Việc này do cơ quan chủ trì làm.',
  ],
  'not-your-unit': 'Việc này thuộc đơn vị khác; chỉ người của đơn vị đó được làm.',
  'judges-own-unit':
    'Người báo cáo không tự xét báo cáo của mình: đồng chí cũng giữ vị trí công tác ở đơn vị báo cáo; việc này do người khác của cơ quan chủ trì làm.',
  'copy-to-change': [
    'Đây là bản dùng chung cho cả hệ thống, do {who} giữ; hãy chép thành bản của cơ quan chủ trì rồi sửa bản chép đó.',
    'Đây là bản dùng chung cho cả hệ thống; hãy chép thành bản của cơ quan chủ trì rồi sửa bản chép đó.',
  ],
  'judges-own-report': 'Người đã gửi báo cáo không tự xét báo cáo đó; việc này do người khác của cơ quan chủ trì làm.',
  'call-acknowledged-already': 'Đơn vị đã xác nhận tiếp nhận công văn.',
  'task-accepted-already': 'Đơn vị đã nhận nhiệm vụ.',
  'task-passed-opened': 'Nhiệm vụ giao tiếp đã được mở.',
  'task-passed-over': 'Nhiệm vụ giao tiếp đã kết thúc.',
  'no-committee-of-yours':
    'Đơn vị chưa có Ban Chỉ đạo nào trong hệ thống; quản trị hệ thống đăng ký Ban Chỉ đạo trước.',
};

interface Denied {
  readonly reason: string;
  readonly liftedBy: readonly Role[];
}

const spoken: Record<Language, typeof accessWords> = { vi: accessWords, en: englishAccess };

/** Why it cannot be done, as a sentence: who is not the one, or in what state it stands. */
export function deniedSentence(
  { reason, liftedBy }: Denied,
  role: Role,
  facts: Facts = {},
  language: Language = 'vi',
): string {
  if (!isOwn(reason)) return refusalSentence(reason, facts, language);
  const roles = { vi: roleLabels, en: englishRoles }[language];
  const who = liftedBy.map((one) => roles[one]).join(', ');
  return say(spoken[language][reason], { who, role: roles[role] }, language) ?? reason;
}

function isOwn(reason: string): reason is keyof typeof accessWords {
  return Object.hasOwn(accessWords, reason);
}
