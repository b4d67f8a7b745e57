import type { HistoryRemark, UsualRange } from '#domain/checks/own-history.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { englishHistoryRemark, englishRange } from '#domain/words/english/own-history.ts';
import type { Language } from '#domain/words/language.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** What stands out beside the unit's own earlier figures, with its numbers. */
export function historySentence(remark: HistoryRemark, language: Language): string {
  return language === 'en' ? englishHistoryRemark(remark) : vietnamese(remark);
}

function vietnamese(remark: HistoryRemark): string {
  const value = formatNumber(remark.value);
  switch (remark.rule) {
    case 'K15': {
      const beside = `so với ${String(remark.periods)} kỳ trước của chính đơn vị`;
      const numbers = `trung vị ${formatNumber(remark.median)}, độ lệch thường thấy ${formatNumber(remark.spread)}`;
      return `Khác thường ${beside}: lần này ${value}, ${numbers}.`;
    }
    case 'K16': {
      const way = remark.difference.startsWith('-') ? ['Giảm', 'giảm'] : ['Tăng', 'tăng'];
      const by = formatNumber(remark.difference.replace('-', ''));
      const then = `lần này ${value}, kỳ đó ${formatNumber(remark.last)}`;
      return `${way[0]} mạnh so với kỳ liền trước có số liệu (${remark.period}): ${then}, ${way[1]} ${by}.`;
    }
    default:
      return unreachable(remark);
  }
}

/** The same before there is a figure: what is said of one that lies below, and of one that lies above. */
interface RangeSentences {
  readonly below: string;
  readonly above: string;
}

export function rangeSentences(range: UsualRange, language: Language): RangeSentences {
  return language === 'en' ? englishRange(range) : vietnameseRange(range);
}

/** Where a figure stands out by both rules they say it once, with the numbers of both. Null: only one of them can speak. */
export function bothSentence(ranges: readonly UsualRange[], language: Language): string | null {
  const usual = ranges.find((range) => range.rule === 'K15');
  const last = ranges.find((range) => range.rule === 'K16');
  if (usual === undefined || last === undefined) return null;
  const { below } = rangeSentences(usual, language);
  const number = formatNumber(last.last);
  const then =
    language === 'en' ? `the last period with a figure (${last.period})` : `kỳ liền trước có số liệu (${last.period})`;
  return `${below.replace(/\.$/, '')}; ${then}: ${number}.`;
}

function vietnameseRange(range: UsualRange): RangeSentences {
  switch (range.rule) {
    case 'K15': {
      const beside = `so với ${String(range.periods)} kỳ trước của chính đơn vị`;
      // No figure is negative: where the range begins below zero it begins there.
      const from = range.from.startsWith('-') ? '0' : range.from;
      const usual = `thường từ ${formatNumber(from)} đến ${formatNumber(range.to)}`;
      const numbers = `trung vị ${formatNumber(range.median)}, độ lệch thường thấy ${formatNumber(range.spread)}`;
      const said = `Khác thường ${beside}: ${usual} (${numbers}).`;
      return { below: said, above: said };
    }
    case 'K16': {
      const said = (way: string): string =>
        `${way} mạnh so với kỳ liền trước có số liệu (${range.period}): kỳ đó ${formatNumber(range.last)}.`;
      return { below: said('Giảm'), above: said('Tăng') };
    }
    default:
      return unreachable(range);
  }
}
