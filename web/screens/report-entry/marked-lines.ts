import type { Marks, TextMark } from '#web/kit/rich-text/marks.ts';
import { narrativeLines } from '#web/kit/rich-text/opened-lines.ts';

/** Marked paragraphs where they stand in the text by now; one that was written anew is marked no more. */
export function marksOfLines(
  before: string,
  opened: ReadonlySet<number>,
  text: string,
  said: readonly string[],
): Marks {
  const wanted = narrativeLines(before).filter((_, at) => opened.has(at));
  const marks: TextMark[] = [];
  let from = 0;
  for (const line of narrativeLines(text)) {
    const found = wanted.indexOf(line);
    if (found >= 0) {
      wanted.splice(found, 1);
      const words = /^(?:- |[1-9]\d{0,2}\. |\| )?/.exec(line)?.[0].length ?? 0;
      marks.push({
        from: from + words,
        to: from + line.replace(/ \|$/, '').length,
        kind: 'unsure',
        title: said.join('; '),
      });
    }
    from += line.length + 1;
  }
  return { of: text, marks };
}
