import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { wordSet } from '#domain/vietnamese/prose/words.ts';

/** Within a sentence they begin what is said of its next number, the strong ones before the weak ones. */
export const joinsClauses = wordSet('và còn nhưng song rồi cùng');
export const beginsClause = wordSet('có là gồm thì với');
export const beginsDoing = wordSet('đã đang chưa mới sẽ do tại ở');
/** Said of whatever is counted, they make it no narrower: "tổ chức 38 cuộc", "duy trì 1.079 mô hình". */
export const plainVerbs = wordSet('tổ chức thực hiện triển khai tiến hành duy trì ghi nhận dẫn đầu nhân dân tỉnh xong');
/** "Chưa giải quyết 9 vụ", "còn lại 9 vụ": of how many it was not done. */
export const notDone = foldForMatching('chưa');
export const remaining: ReadonlySet<string> = new Set(
  ['còn lại', 'tồn đọng', 'còn tồn', 'chờ giải'].map(foldForMatching),
);
/** "Đang giải quyết 9 vụ" beside a label that counts what was done ("đã"). */
export const done = foldForMatching('đã');
export const underWay = wordSet('đang sẽ cần');
/** "Ba huyện tổ chức 37 cuộc": some units together, by the noun that they are called by. */
export const several = wordSet('các những');
export const all = wordSet('cả tất');
/** "2 đơn vị đã ban hành kế hoạch": counted in reports, by two words. */
export const unitNouns: ReadonlySet<string> = new Set(['đơn vị', 'địa phương'].map(foldForMatching));
export const refused = foldForMatching('không');
/** "Lần lượt 12, 20, 5 cuộc", of those that were named in the same order. */
export const inTurn = [foldForMatching('lần'), foldForMatching('lượt')] as const;
/** "Giải quyết thêm 2 vụ", "mỗi huyện 5 vụ". */
export const furtherOrEach = wordSet('thêm mỗi');
/** What is said behind them is to be reached. */
export const strives: ReadonlySet<string> = new Set(['phấn đấu', 'dự kiến'].map(foldForMatching));
/** "Thực hiện kế hoạch", "vượt chỉ tiêu": before a plan they speak of what was done. */
export const carriesOut = wordSet('hiện theo khai đạt vượt hành');
