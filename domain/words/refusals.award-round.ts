import type { AwardRoundRefusal } from '#domain/award-round/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const awardRoundRefusals: RefusalWords<AwardRoundRefusal> = {
  'award-not-permitted': 'Đơn vị đề nghị khen thưởng cho mình quản lý; lãnh đạo Ban Chỉ đạo quyết định.',
  'award-round-unknown': 'Chưa có đợt xét khen thưởng này.',
  'award-round-opened-already': [
    'Đợt xét khen thưởng {period:plain} đã được {by} mở lúc {at:done}.',
    'Đợt xét khen thưởng {period:plain} đã được mở.',
    'Đợt xét khen thưởng này đã được mở.',
  ],
  'award-period-empty': 'Ngày cuối của kỳ xét ở trước ngày đầu.',
  'award-text-missing': 'Phải ghi nội dung này.',
  'award-kinds-missing': 'Phải có ít nhất một hình thức khen thưởng.',
  'award-kind-twice': ['Hình thức "{name}" được nêu hai lần.', 'Một hình thức được nêu hai lần.'],
  'award-kind-unknown': 'Đợt xét không có hình thức khen thưởng này.',
  'award-kind-in-use': [
    'Hình thức "{name}" đang có {count} đề nghị; không bỏ được.',
    'Hình thức này đang có đề nghị; không bỏ được.',
  ],
  'award-quota-below-granted': [
    'Đã đồng ý {granted} đề nghị "{name}"; chỉ tiêu không thể ít hơn.',
    'Chỉ tiêu ít hơn số đã đồng ý.',
  ],
  'award-quota-full': [
    'Đã đủ chỉ tiêu {quota} của "{name}"; muốn thêm thì điều chỉnh chỉ tiêu của đợt xét.',
    'Đã đủ chỉ tiêu của hình thức này.',
  ],
  'award-criteria-missing': 'Phải nêu ít nhất một tiêu chí.',
  'award-criterion-twice': 'Một tiêu chí được nêu hai lần.',
  'award-criterion-out-of-range': ['Mức tối thiểu là số nguyên từ 0 đến {most}.', 'Mức tối thiểu chưa đúng.'],
  'award-criteria-fixed': 'Đã có đề nghị được quyết định theo các tiêu chí này; tiêu chí không đổi được nữa.',
  'award-recipient-of-another-kind': [
    '"{name}" không tặng cho đối tượng này; hãy chọn hình thức khác.',
    'Hình thức này không tặng cho đối tượng này.',
  ],
  'award-nominates-oneself': 'Không ai tự đề nghị khen thưởng cho mình; hãy để người khác trong đơn vị đề nghị.',
  'award-nominates-own-unit': [
    'Người của {name:plain} không tự đề nghị cho chính đơn vị mình; cơ quan chủ trì đề nghị.',
    'Không tự đề nghị cho chính đơn vị mình; cơ quan chủ trì đề nghị.',
  ],
  'award-nominates-host': [
    '{name:plain} chủ trì đợt xét này nên không đề nghị cho chính mình; cấp trên xét trong đợt của cấp trên.',
    'Cơ quan chủ trì không đề nghị cho chính mình; cấp trên xét trong đợt của cấp trên.',
  ],
  'award-nominated-already': [
    '{name:plain} đã được đề nghị hình thức này, số {number:plain}.',
    'Đối tượng này đã được đề nghị.',
  ],
  'award-nomination-unknown': ['Đợt xét không có đề nghị số {number:plain}.', 'Không có đề nghị này.'],
  'award-nomination-closed': [
    'Đề nghị số {number:plain} không còn chờ quyết định.',
    'Đề nghị không còn chờ quyết định.',
  ],
  'award-decides-oneself':
    'Người được đề nghị không quyết định về chính mình; lãnh đạo khác của Ban Chỉ đạo quyết định.',
  'award-decides-own-unit':
    'Người đang làm việc cho đơn vị được đề nghị không quyết định; lãnh đạo khác của Ban Chỉ đạo quyết định.',
  'award-decides-own-nomination': 'Người đã đề nghị không tự quyết định; lãnh đạo khác của Ban Chỉ đạo quyết định.',
  'award-reason-missing': 'Phải nêu lý do, thành tích.',
  'award-reason-against-criteria': [
    'Đề nghị số {number:plain} chưa đạt tiêu chí; đồng ý thì phải nêu lý do.',
    'Chưa đạt tiêu chí; đồng ý thì phải nêu lý do.',
  ],
  'award-not-granted': ['Đề nghị số {number:plain} chưa được đồng ý.', 'Chưa có đề nghị nào được đồng ý.'],
  'award-given-already': [
    'Đề nghị số {number:plain} đã có Quyết định {decision:plain}.',
    'Đề nghị này đã có quyết định.',
  ],
  'award-submission-in-future': [
    'Tờ trình không thể ghi {date:office}: ngày đó chưa tới.',
    'Ngày của tờ trình chưa tới.',
  ],
  'award-submission-number-malformed': [
    'Số văn bản "{number}" chưa đúng: ghi từ 1 đến 99999, có thể thêm một chữ (05a).',
    'Số văn bản chưa đúng: ghi từ 1 đến 99999, có thể thêm một chữ (05a).',
  ],
  'award-submission-number-taken': [
    'Số này đã cấp cho {document:plain}, {date:office}.',
    'Số này đã cấp cho văn bản khác.',
  ],
  'award-submission-empty': 'Tờ trình chưa có đề nghị nào: hãy chọn ít nhất một.',
  'award-submission-over-quota': [
    'Chỉ tiêu của {name} là {quota}, tờ trình có {count}: hãy bỏ bớt hoặc điều chỉnh chỉ tiêu của đợt xét.',
    'Số đề nghị trình vượt chỉ tiêu của đợt xét.',
  ],
  'award-not-to-submit': [
    'Đề nghị số {number:plain} đã rút, không được đồng ý hoặc đã có quyết định nên không trình được.',
    'Đề nghị này không trình được.',
  ],
  'award-paper-before-period': [
    'Văn bản không thể ghi {date:office}: kỳ xét bắt đầu {from:office}.',
    'Ngày của văn bản ở trước kỳ xét.',
  ],
  'award-decided-in-future': ['Quyết định không thể ghi {date:office}: ngày đó chưa tới.', 'Ngày quyết định chưa tới.'],
};
