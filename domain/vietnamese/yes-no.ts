import { foldForMatching } from '#domain/vietnamese/fold.ts';

const yes = ['có', 'x', '✓', '✔', 'đúng', 'yes', 'true'].map(foldForMatching);
const no = ['không', 'sai', 'no', 'false'].map(foldForMatching);

/** An answer to a question, a cross, or what a spreadsheet keeps for them; null: it is none. */
export function yesNoOf(text: string): 'yes' | 'no' | null {
  const folded = foldForMatching(text).replace(/\.$/, '');
  return yes.includes(folded) ? 'yes' : no.includes(folded) ? 'no' : null;
}
