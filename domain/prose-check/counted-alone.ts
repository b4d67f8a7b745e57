import { type Entry, isShareOf, type LabelIndex } from '#domain/prose-check/labels.ts';
import type { Said } from '#domain/prose-check/said.ts';
import { countWords, down, fillers, up } from '#domain/vietnamese/prose/words.ts';

/** "Số mô hình tăng …": told by what it counts alone, it is the one indicator that counts all of it; null where several do, or more is said. */
export function countedAlone({ before }: Said, { entries }: LabelIndex): Entry | null {
  const comma = before.findIndex((word) => word.comma);
  const words = (comma < 0 ? before : before.slice(0, comma)).map(({ word }) => word).toReversed();
  const said = words.filter((word) => word !== up && word !== down && !fillers.has(word) && !countWords.has(word));
  if (said.length === 0) return null;
  const all = entries.filter(
    (one) => one.indicator.of === null && !isShareOf(one) && one.unit.join(' ') === said.join(' '),
  );
  const [only] = all;
  return all.length === 1 ? (only ?? null) : null;
}
