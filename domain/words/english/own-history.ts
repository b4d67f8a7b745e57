import type { HistoryRemark, UsualRange } from '#domain/checks/own-history.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { formatNumber } from '#domain/words/numbers.ts';

export function englishHistoryRemark(remark: HistoryRemark): string {
  const value = formatNumber(remark.value);
  switch (remark.rule) {
    case 'K15': {
      const numbers = `their median ${formatNumber(remark.median)}, the usual distance from it ${formatNumber(remark.spread)}`;
      return `Unusual beside the unit’s own ${String(remark.periods)} earlier periods: now ${value}, ${numbers}.`;
    }
    case 'K16': {
      const way = remark.difference.startsWith('-') ? ['fall', 'down'] : ['rise', 'up'];
      const by = formatNumber(remark.difference.replace('-', ''));
      const then = `now ${value}, then ${formatNumber(remark.last)}`;
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
      const usual = `mostly ${formatNumber(from)} to ${formatNumber(range.to)}`;
      const numbers = `median ${formatNumber(range.median)}, the usual distance from it ${formatNumber(range.spread)}`;
      const said = `Unusual beside the unit’s own ${String(range.periods)} earlier periods: ${usual} (${numbers}).`;
      return { below: said, above: said };
    }
    case 'K16': {
      const said = (way: string): string =>
        `A sharp ${way} since the last period with a figure (${range.period}): then ${formatNumber(range.last)}.`;
      return { below: said('fall'), above: said('rise') };
    }
    default:
      return unreachable(range);
  }
}
