import { folded } from '#web/kit/format.ts';

const firstWord = (words: string): string => folded(words.trim()).split(/[\s,.;:)]/u)[0] ?? '';

/** A figure with what it counts, as the list shows it; without, where the sentence goes on with it already: "40 %" is never "40 % %". */
export function withMeasure(figure: string, unit: string, behind: string): string {
  const measure = unit.trim();
  if (measure === '' || firstWord(behind) === firstWord(measure)) return figure;
  if (measure === '%') return behind.trimStart().startsWith('%') ? figure : `${figure}%`;
  return `${figure} ${measure}`;
}
