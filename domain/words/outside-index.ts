import type { OutsideIndex } from '#domain/outside-index/outside-index.ts';
import { formatDate } from '#domain/words/dates.ts';
import { indexMeasureLabels } from '#domain/words/labels.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** "PCI năm 2025", of another area than the host's own "PCI năm 2025 của huyện A". */
export function indexLabel({ code, year }: OutsideIndex, place: string | null): string {
  return `${code} năm ${year}${place === null ? '' : ` của ${place}`}`;
}

/** As it is printed below a text that quotes it: what it says, who published it, where and when. */
export function indexSource(index: OutsideIndex, place: string | null): string {
  const { states, measure, source, publishedOn } = index;
  const value = formatNumber(states);
  const said = measure === 'rank' ? `${indexMeasureLabels.rank} ${value}` : `${value} ${indexMeasureLabels[measure]}`;
  const published = `${source.organisation}, ${source.title}, công bố ngày ${formatDate(publishedOn)}`;
  return `${indexLabel(index, place)} (${said}): ${published}`;
}
