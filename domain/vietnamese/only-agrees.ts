import { foldForMatching, withoutDiacritics } from '#domain/vietnamese/fold.ts';

const agreement =
  /^(xin )?(co quan |don vi )?(hoan toan )?(nhat tri|thong nhat|dong y)( cao)?( voi)?( (toan bo|ca|ban|noi dung|du thao|bao cao|tong hop|tren|nay))*$/u;

/** "Nhất trí với dự thảo.": nothing is asked for. One word more, and somebody has to look at what it asks. */
export function onlyAgrees(text: string): boolean {
  const words = withoutDiacritics(foldForMatching(text))
    .replace(/[.,;:!]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return agreement.test(words);
}
