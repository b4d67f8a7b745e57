import { dashMark, declaredIn, itemMark, pointMark, withinLine } from '#web/words/speech-marks.ts';

export interface SpokenItem {
  readonly statement: string;
  readonly parts: readonly string[];
}

export interface SplitSpeech {
  /** What stands before the first item: greetings, the assessment. */
  readonly before: string;
  readonly declared: number | null;
  readonly items: readonly SpokenItem[];
}

/** What an item and a point of it may be long at most. */
const longestItem = 4000;
const longestPoint = 500;
const mostPoints = 50;

/**
 * The text of a closing speech as items, to be confirmed by whoever pasted it. Counted paragraphs are items, what is marked below
 * them are their points; without any count each marked line, or else each line, is one. No word is lost, and none is added.
 */
export function splitSpeech(text: string): SplitSpeech {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(withinLine, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const begins = [itemMark, dashMark].find((mark) => lines.some((line) => saysMore(line, mark))) ?? null;
  const before: string[] = [];
  const found: { statement: string; parts: string[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (begins === null || saysMore(line, begins)) {
      found.push({ statement: begins === null ? line : line.replace(begins, ''), parts: [] });
    } else if (last === undefined) before.push(line);
    else if (isPoint(line, begins)) last.parts.push(line.replace(pointMark, '').replace(dashMark, ''));
    else if (last.parts.length === 0) last.statement += `\n${line}`;
    else last.parts.push(`${last.parts.pop() ?? ''}\n${line}`);
  }
  const preface = before.join('\n');
  return { before: preface, declared: declaredIn(preface), items: found.flatMap(fitting) };
}

/** A mark with nothing behind it marks nothing. */
function saysMore(line: string, mark: RegExp): boolean {
  return mark.test(line) && line.replace(mark, '').trim() !== '';
}

function isPoint(line: string, begins: RegExp): boolean {
  return saysMore(line, pointMark) || (begins === itemMark && saysMore(line, dashMark));
}

/** Points that are too long or too many for points stay lines of the item; an item that is too long becomes several. */
function fitting({ statement, parts }: SpokenItem): readonly SpokenItem[] {
  const fits = parts.length <= mostPoints && parts.every(({ length }) => length <= longestPoint);
  if (fits && statement.length <= longestItem) return [{ statement, parts }];
  const cut: SpokenItem[] = [];
  for (const word of [statement, ...parts].join('\n').split(/(?<=\s)/)) {
    const last = cut.at(-1);
    if (last === undefined || last.statement.length + word.length > longestItem)
      cut.push({ statement: word, parts: [] });
    else cut[cut.length - 1] = { statement: last.statement + word, parts: [] };
  }
  return cut.map((item) => ({ ...item, statement: item.statement.trim() }));
}
