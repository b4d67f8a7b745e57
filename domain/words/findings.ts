import type { Finding, FindingCode } from '#domain/installation/finding.ts';
import { englishFindings } from '#domain/words/english/findings.ts';
import type { FindingWords } from '#domain/words/finding-words.ts';
import type { Language } from '#domain/words/language.ts';
import { say } from '#domain/words/phrase.ts';

const vietnamese: Readonly<Record<FindingCode, FindingWords>> = {
  'database-away': {
    wrong: 'Không kết nối được cơ sở dữ liệu.',
    todo: 'Kiểm tra PostgreSQL còn chạy không, còn chỗ trống không và DATABASE_URL có đúng không.',
  },
  'schema-behind': {
    wrong: 'Cơ sở dữ liệu còn thiếu {count} bước cập nhật cấu trúc.',
    todo: 'Chạy npm run migrate, sau đó khởi động lại chương trình.',
  },
  'engine-away': {
    wrong: 'Không kết nối được Temporal: việc gửi lên được ghi nhận nhưng chưa được xử lý, thư nhắc chưa đi.',
    todo: 'Kiểm tra Temporal còn chạy không và TEMPORAL_ADDRESS có đúng không. Khi có lại, mọi việc tự tiếp tục.',
  },
  'no-worker': {
    wrong: 'Không có worker nào đang làm việc: không ai xử lý việc gửi lên.',
    todo: 'Khởi động worker (npm run worker), cùng TEMPORAL_TASK_QUEUE và TEMPORAL_NAMESPACE với api.',
  },
  'reconciler-missing': {
    wrong: 'Vòng đối soát không chạy: việc bị bỏ sót sẽ không ai tìm lại.',
    todo: 'Chạy npm run resume; nếu vẫn không có, khởi động lại worker và xem nhật ký của worker.',
  },
  'commands-waiting': {
    wrong: '{count} việc đã nhận nhưng chưa xử lý, việc lâu nhất đã chờ {minutes} phút.',
    todo: 'Xem worker và Temporal có chạy không; nhật ký của worker ghi rõ lỗi của lượt xử lý.',
  },
  'commands-parked': {
    wrong: '{count} việc bị để riêng vì chương trình gặp lỗi khi xử lý.',
    todo: 'Xem danh sách việc bị để riêng, cập nhật bản sửa lỗi rồi cho xử lý lại.',
  },
  'mail-server-silent': {
    wrong: 'Máy chủ thư không trả lời.',
    todo: 'Kiểm tra SMTP_URL, tường lửa và máy chủ thư. Thư vẫn chờ và sẽ tự đi khi có lại.',
  },
  'mail-waiting': {
    wrong: '{count} thư đang chờ gửi, thư lâu nhất đã chờ {minutes} phút.',
    todo: 'Xem câu trả lời của máy chủ thư trong Hộp thư gửi; kiểm tra SMTP_URL và mật khẩu gửi thư.',
  },
  'mail-refused': {
    wrong: 'Trong 7 ngày qua, {count} thư bị máy chủ thư từ chối.',
    todo: 'Xem trong Hộp thư gửi thư nào bị từ chối, sửa địa chỉ của đơn vị rồi gửi lại.',
  },
  'nobody-reachable': {
    wrong: '{count} đơn vị trong các đợt đang mở không có địa chỉ thư nào.',
    todo: 'Bổ sung đầu mối và địa chỉ thư của các đơn vị này trong phần Cơ cấu tổ chức.',
  },
  'calendar-ends': {
    wrong: 'Lịch làm việc mới được công bố đến {to:date}: thời hạn sau ngày đó chỉ là dự kiến.',
    todo: 'Công bố lịch làm việc của năm sau trong phần Lịch làm việc.',
  },
  'clock-off': {
    wrong: 'Đồng hồ của {program} lệch {seconds} giây so với chương trình này.',
    todo: 'Bật đồng bộ giờ (NTP) trên tất cả các máy.',
  },
  'certificate-wrong': {
    wrong: 'Chứng thư https không dùng được: hết hạn, không đọc được hoặc không đúng tên máy.',
    todo: 'Xem Quản trị → Cách dùng: lưu lại để biết rõ lỗi ở tệp nào, rồi thay chứng thư và khởi động lại.',
  },
  'certificate-ends': {
    wrong: 'Chứng thư https hết hạn ngày {to:date}, còn {days} ngày.',
    todo: 'Xin cấp chứng thư mới, thay hai tệp rồi lưu lại ở Quản trị → Cách dùng.',
  },
  'files-away': {
    wrong: 'Không đọc, ghi được kho tệp kèm theo báo cáo: {why:plain}.',
    todo: 'Xem thư mục FILES_FOLDER hoặc kho FILES_BUCKET có mở được không; khi chưa mở được thì không gửi và không tải tệp được.',
  },
  'scanner-away': {
    wrong: 'Máy quét mã độc không trả lời: {why:plain}; {count} tệp đang chờ quét.',
    todo: 'Xem clamd có đang chạy ở CLAMD_ADDRESS không; báo cáo vẫn gửi được, tệp chưa quét chỉ người gửi mở được.',
  },
  'files-waiting': {
    wrong: '{count} tệp chờ quét mã độc, lâu nhất {minutes} phút, dù máy quét có trả lời.',
    todo: 'Xem nhật ký của worker: mỗi phút worker đưa các tệp đang chờ đi quét.',
  },
  'disk-low': {
    wrong: 'Ổ đĩa chỉ còn trống {free} MB.',
    todo: 'Dọn hoặc mở rộng ổ đĩa trước khi đầy: khi đầy thì không ghi nhận được gì nữa.',
  },
  'backup-old': {
    wrong: 'Bản sao lưu gần nhất lúc {at:moment}, đã {hours} giờ.',
    todo: 'Sao lưu ngay và đặt lịch hằng ngày, xem docs/runbook.md.',
  },
  'backup-missing': {
    wrong: 'Chưa có bản sao lưu nào được ghi nhận.',
    todo: 'Sao lưu và đặt lịch hằng ngày, cất bản sao ở máy khác, xem docs/runbook.md.',
  },
  'version-node': {
    wrong: 'Phiên bản Node {found:plain} không được hỗ trợ.',
    todo: 'Dùng Node 24 hoặc 22.',
  },
  'version-postgresql': {
    wrong: 'Phiên bản PostgreSQL {found:plain} quá cũ, cần từ {least:plain} trở lên.',
    todo: 'Nâng cấp PostgreSQL lên phiên bản như trong docker-compose.yml.',
  },
  'version-temporal': {
    wrong: 'Phiên bản Temporal {found} chưa được thử với chương trình này.',
    todo: 'Dùng phiên bản như trong docker-compose.yml.',
  },
};

const words: Readonly<Record<Language, Readonly<Record<FindingCode, FindingWords>>>> = {
  vi: vietnamese,
  en: englishFindings,
};

export function findingSentences({ code, facts }: Finding, language: Language): FindingWords {
  const { wrong, todo } = words[language][code];
  return { wrong: say(wrong, facts, language) ?? code, todo };
}

export const nothingFound: Readonly<Record<Language, string>> = {
  vi: 'Không phát hiện điều gì bất thường.',
  en: 'Nothing is wrong.',
};
