import type { HistoryRemark } from '#domain/checks/own-history.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { englishNumber } from '#domain/words/numbers.ts';

export function englishHistoryRemark(remark: HistoryRemark): string {
  const value = englishNumber(remark.value);
  switch (remark.rule) {
    case 'K15': {
      const numbers = `their median ${englishNumber(remark.median)}, the usual distance from it ${englishNumber(remark.spread)}`;
      return `Unusual beside the unit’s own ${String(remark.periods)} earlier periods: now ${value}, ${numbers}.`;
    }
    case 'K16': {
      const way = remark.difference.startsWith('-') ? ['fall', 'down'] : ['rise', 'up'];
      const by = englishNumber(remark.difference.replace('-', ''));
      const then = `now ${value}, then ${englishNumber(remark.last)}`;
      return `A sharp ${way[0]} since the last period with a figure (${remark.period}): ${then}, ${way[1]} by ${by}.`;
    }
    default:
      return unreachable(remark);
  }
}
