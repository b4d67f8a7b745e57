/** What a deadline below is counted back from, in its explanation. */
export function dueAbove(): string {
  return 'hạn báo cáo của cấp trên trực tiếp';
}
