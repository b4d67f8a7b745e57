import type { DirectiveRefusal } from '#domain/directive/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const directiveRefusals: RefusalWords<DirectiveRefusal> = {
  'directive-not-permitted': 'Văn bản giao việc do chuyên viên hoặc lãnh đạo của cơ quan chủ trì nhập.',
  'directive-unknown': 'Chưa có văn bản này.',
  'directive-entered-already': [
    '{paper:plain}, {on:office}, đã được {by} nhập lúc {at:done}; nhiệm vụ còn thiếu thì bổ sung vào văn bản đã nhập.',
    '{paper:plain}, {on:office}, đã được nhập; nhiệm vụ còn thiếu thì bổ sung vào văn bản đã nhập.',
    'Văn bản này đã được nhập.',
  ],
  'directive-text-missing': 'Phải ghi nội dung này.',
  'directive-date-in-future': ['Văn bản không thể ghi {date:office}: ngày đó chưa tới.', 'Ngày văn bản chưa tới.'],
  'directive-without-tasks': 'Phải ghi ít nhất một nhiệm vụ mà văn bản giao.',
  'directive-tasks-too-many': [
    'Một văn bản có nhiều nhất {max} nhiệm vụ; hãy nhập phần còn lại theo phụ lục của văn bản.',
    'Văn bản có quá nhiều nhiệm vụ.',
  ],
  'directive-class-is-no-unit': [
    '"{name}" là một nhóm cơ quan, không phải một đơn vị; sau khi nhập mới có người quyết định giao đơn vị nào.',
    'Một nhóm cơ quan không phải một đơn vị.',
  ],
  'directive-host-is-no-addressee': [
    'Nhiệm vụ số {number:plain}: cơ quan chủ trì là bên xác nhận hoàn thành nên không thể tự thực hiện; hãy nêu đơn vị trực tiếp làm.',
    'Cơ quan chủ trì không thể tự thực hiện nhiệm vụ do chính mình xác nhận.',
  ],
  'directive-two-leads': [
    'Nhiệm vụ số {number:plain}: chỉ có một đơn vị chủ trì, "{name}" là đơn vị thứ hai.',
    'Mỗi nhiệm vụ chỉ có một đơn vị đứng ra chủ trì.',
  ],
  'directive-files-missing': 'Hãy chọn ít nhất một tệp bản quét.',
  'directive-files-too-many': ['Mỗi văn bản có nhiều nhất {max} tệp bản quét.', 'Văn bản đã đủ số tệp bản quét.'],
  'directive-file-twice': ['Tệp "{name:plain}" đã có trong văn bản này.', 'Một bản quét được nêu hai lần.'],
  'instruction-not-the-leader': 'Bút phê là của lãnh đạo Ban Chỉ đạo; người khác không ghi thay được.',
  'instruction-given-already': [
    'Bút phê này đã được {by} ghi lúc {at:done}, với cùng nội dung và cùng đơn vị thực hiện.',
    'Bút phê này đã được ghi trong hôm nay, với cùng nội dung và cùng đơn vị thực hiện.',
  ],
  'instruction-person-of-another': [
    'Chỉ nêu tên người thực hiện ở cơ quan chủ trì; ở {unit} thì {unit} tự phân công, không nêu {name}.',
    'Chỉ nêu tên người thực hiện ở cơ quan chủ trì.',
  ],
  'directive-scan-no-picture': [
    'Tệp "{name:plain}" không phải bản quét: hãy dùng tệp PDF, PNG hoặc JPG.',
    'Bản quét văn bản là tệp PDF, PNG hoặc JPG.',
  ],
};
