import type { HistoryRemark } from '#domain/checks/own-history.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { englishHistoryRemark } from '#domain/words/english/own-history.ts';
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
