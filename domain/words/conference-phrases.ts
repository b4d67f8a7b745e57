/** What a term in working days is counted from, as its explanation names it. */
export const noticeIssued = 'ngày ban hành thông báo kết luận';

/** What the host is told while the notice is owed: Quyết định 45/2018/QĐ-TTg gives 5 working days. */
export function noticeOwed(conference: string): string {
  return `chưa ban hành thông báo kết luận của ${conference}`;
}
