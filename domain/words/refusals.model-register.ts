import type { ModelRegisterRefusal } from '#domain/model-register/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const modelRegisterRefusals: RefusalWords<ModelRegisterRefusal> = {
  'model-not-permitted': 'Mỗi đơn vị chỉ ghi mô hình của mình; cơ quan chủ trì ghi được của mọi đơn vị.',
  'model-register-not-kept': 'Ban Chỉ đạo chưa mở sổ mô hình; chuyên viên cơ quan thường trực mở sổ trước.',
  'model-fields-missing': 'Sổ phải có ít nhất một lĩnh vực.',
  'model-field-name-missing': 'Phải ghi tên lĩnh vực.',
  'model-field-twice': ['Lĩnh vực "{field}" được nêu hai lần.', 'Một lĩnh vực được nêu hai lần.'],
  'model-field-in-use': [
    'Lĩnh vực "{field}" đang có {count} mô hình; hãy chuyển các mô hình đó sang lĩnh vực khác trước khi bỏ.',
    'Lĩnh vực này đang có mô hình.',
  ],
  'model-name-missing': 'Phải ghi tên mô hình, điển hình.',
  'model-field-unknown': ['Sổ không có lĩnh vực "{field}".', 'Sổ không có lĩnh vực này.'],
  'model-since-malformed': [
    '"{since:plain}" không phải thời điểm: ghi năm, tháng/năm hoặc ngày/tháng/năm, từ năm {from:plain}.',
    'Thời điểm bắt đầu chưa đúng: ghi năm, tháng/năm hoặc ngày/tháng/năm.',
  ],
  'model-since-in-future': 'Thời điểm bắt đầu chưa tới.',
  'model-decision-missing': 'Phải ghi số, ký hiệu quyết định công nhận.',
  'model-decided-in-future': ['Quyết định không thể ghi {on:office}: ngày đó chưa tới.', 'Ngày quyết định chưa tới.'],
  'model-recognised-already': [
    'Quyết định {decision:plain} đã được ghi cho mô hình này.',
    'Quyết định này đã được ghi cho mô hình.',
  ],
  'model-registered-already': [
    'Đơn vị đã có "{name:plain}" trong sổ, mã số {number:plain}; hãy sửa mục đó.',
    'Đơn vị đã có mô hình tên này trong sổ.',
  ],
  'model-unknown': ['Sổ không có mô hình mã số {number:plain}.', 'Sổ không có mô hình này.'],
  'model-struck': [
    '"{name:plain}", mã số {number:plain}, đã gạch khỏi sổ; nếu gạch nhầm thì ghi lại mô hình, sổ cấp mã số mới.',
    'Mô hình này đã gạch khỏi sổ.',
  ],
  'model-decided-before-it-began': [
    'Không thể công nhận {on:office}: mô hình bắt đầu sau ngày đó.',
    'Ngày quyết định công nhận ở trước khi mô hình bắt đầu.',
  ],
  'model-stopped-before-it-began': [
    'Không thể thôi duy trì từ {on:office}: mô hình bắt đầu sau ngày đó.',
    'Ngày thôi duy trì trước khi mô hình bắt đầu.',
  ],
  'model-stopped-in-future': ['Ngày thôi duy trì {on} chưa tới.', 'Ngày thôi duy trì chưa tới.'],
  'model-stopped-already': ['Mô hình đã thôi duy trì từ {on:office}.', 'Mô hình đã thôi duy trì.'],
  'model-not-stopped': 'Mô hình vẫn đang duy trì.',
  'model-reason-missing': 'Phải nêu lý do.',
  'model-rows-missing': 'Danh sách không có dòng nào.',
  'model-row-twice': ['"{name:plain}" của cùng một đơn vị đứng ở hai dòng.', 'Một mô hình đứng ở hai dòng.'],
};
