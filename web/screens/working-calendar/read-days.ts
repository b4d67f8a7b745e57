import { folded } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { type DayKind, dayKinds, type SpecialDay } from '#web/screens/working-calendar/calendar-days.ts';

export interface Unread {
  readonly row: number;
  readonly text: string;
  readonly why: 'parts' | 'date' | 'kind';
}

export interface ReadDays {
  readonly days: readonly SpecialDay[];
  readonly unread: readonly Unread[];
}

/** One day per line, as an office types or pastes it; `wordOf` is what a kind is called on the screen. */
export function readDays(text: string, wordOf: (kind: DayKind) => string): ReadDays {
  const days: SpecialDay[] = [];
  const unread: Unread[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const between = line.includes('\t') ? '\t' : ';';
    // Documents are cited with semicolons of their own.
    const [written = '', kindWord = '', label = '', ...rest] = line.split(between).map((part) => part.trim());
    const source = rest.join(`${between} `);
    const date = readDay(written);
    const kind = dayKinds.find((one) => folded(wordOf(one)) === folded(kindWord) || one === kindWord);
    const row = index + 1;
    if (source === '' || label === '') unread.push({ row, text: line, why: 'parts' });
    else if (date === null) unread.push({ row, text: line, why: 'date' });
    else if (kind === undefined) unread.push({ row, text: line, why: 'kind' });
    else days.push({ date, kind, label, source });
  }
  return { days, unread };
}
