import type { HistoryRemark, UsualRange } from '#domain/checks/own-history.ts';
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

export function englishRange(range: UsualRange): { readonly below: string; readonly above: string } {
  switch (range.rule) {
    case 'K15': {
      const from = range.from.startsWith('-') ? '0' : range.from;
      const usual = `mostly ${englishNumber(from)} to ${englishNumber(range.to)}`;
      const numbers = `median ${englishNumber(range.median)}, the usual distance from it ${englishNumber(range.spread)}`;
      const said = `Unusual beside the unit’s own ${String(range.periods)} earlier periods: ${usual} (${numbers}).`;
      return { below: said, above: said };
    }
    case 'K16': {
      const said = (way: string): string =>
        `A sharp ${way} since the last period with a figure (${range.period}): then ${englishNumber(range.last)}.`;
      return { below: said('fall'), above: said('rise') };
    }
    default:
      return unreachable(range);
  }
}
