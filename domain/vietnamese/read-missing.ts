import { missingReasons, type SaidMissing } from '#domain/review-cycle/report.ts';
import { foldForMatching, withPlainSigns } from '#domain/vietnamese/fold.ts';
import { saysNoFigure } from '#domain/vietnamese/no-figure.ts';
import { missingReasonLabels } from '#domain/words/missing.ts';

const shape = /^(?:không|chưa) có số liệu(?: ?[:;,(-] ?| (?:vì|do) )(.+?)\)?$/iu;
const other = [missingReasonLabels.other, 'khác'].map(foldForMatching);

/** "Không có số liệu: chưa tổng hợp được". `unsaid`: that there is none, and not why. Null: it says no such thing. */
export function readMissing(text: string): SaidMissing | 'unsaid' | null {
  return readFullMissing(text) ?? (saysNoFigure(text) ? 'unsaid' : null);
}

/** Where "không" and "-" may be answers of their own: only in these very words. */
export function readFullMissing(text: string): SaidMissing | 'unsaid' | null {
  const plain = withPlainSigns(text);
  if (/^(?:không|chưa) có số liệu\.?$/iu.test(plain)) return 'unsaid';
  const [, why] = shape.exec(plain) ?? [];
  if (why === undefined) return null;
  const folded = foldForMatching(why).replace(/\.$/, '');
  const [listed, another] = missingReasons.filter((one) => one !== 'other' && begins(missingReasonLabels[one], folded));
  if (listed !== undefined && another === undefined) return { reason: listed, words: null };
  return other.includes(folded) ? 'unsaid' : { reason: 'other', words: why };
}

/** "Chưa tổng hợp" is the beginning of one reason in whole words; "không" is that of two, and of neither. */
function begins(label: string, folded: string): boolean {
  return `${foldForMatching(label)} `.startsWith(`${folded} `);
}
