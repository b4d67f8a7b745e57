/** "Điểm cầu huyện A" below a heading that says "Điểm cầu" already. */
export function barePoint(name: string): string {
  return name.replace(/^điểm cầu\s+/iu, '');
}
