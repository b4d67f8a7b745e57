import { compareDecimals, isDecimal, scaleOf } from '#domain/consolidation/decimal.ts';
import { firstYear, lastYear, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { IndexKey, OutsideIndex, Published } from '#domain/outside-index/outside-index.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import type { OutsideIndexRefusal } from '#domain/outside-index/refusals.ts';

export type IndexFault = Decision<never, OutsideIndexRefusal> | null;

/** As publishers write them: PCI, PAPI, SIPAS, PAR-INDEX. It becomes part of a reference. */
const wellFormed = /^[A-Z][A-Z0-9-]{0,29}$/;
/** No index is published with more digits; a longer one is a slip of the hand. */
const mostDigits = 15;

/** What a record of an index may say of itself; the first fault, or null. */
export function indexFault(index: OutsideIndex, at: Instant): IndexFault {
  const { code, name, year } = index;
  if (!wellFormed.test(code)) return refuse('index-code-malformed', { code }, [], '/code');
  if (name.trim() === '') return refuse('index-name-missing', {}, [], '/name');
  if (!Number.isInteger(year) || year < firstYear || lastYear < year)
    return refuse('index-year-out-of-range', { year, from: firstYear, to: lastYear }, [], '/year');
  return publishedFault(index, at);
}

export function publishedFault(index: Pick<IndexKey, 'year'> & Published, at: Instant): IndexFault {
  const { year, source, publishedOn } = index;
  const fault = valueFault(index);
  if (fault !== null) return fault;
  if (source.organisation.trim() === '') return refuse('index-source-missing', {}, [], '/organisation');
  if (source.title.trim() === '') return refuse('index-title-missing', {}, [], '/title');
  const today = vietnamDate(at);
  if (publishedOn > today) return refuse('index-published-in-future', { on: publishedOn }, [], '/publishedOn');
  // Of the year itself: some are published while it still goes on. Before it began nobody measured it.
  if (publishedOn < `${year}-01-01`)
    return refuse('index-published-before-its-year', { on: publishedOn, year }, [], '/publishedOn');
  return null;
}

function valueFault({ states, measure }: Published): IndexFault {
  const at = '/value';
  if (!isDecimal(states)) return refuse('index-value-not-a-number', { value: states }, [], at);
  if (states.replace(/\D/g, '').length > mostDigits)
    return refuse('index-value-too-long', { digits: mostDigits }, [], at);
  const facts = { value: formatNumber(states) };
  if (states.startsWith('-')) return refuse('index-value-negative', facts, [], at);
  switch (measure) {
    case 'points':
      return null;
    case 'percent':
      return compareDecimals(states, '100') === 1 ? refuse('index-percent-over-hundred', facts, [], at) : null;
    case 'rank':
      return scaleOf(states) > 0 || states === '0' ? refuse('index-rank-not-whole', facts, [], at) : null;
    default:
      return unreachable(measure);
  }
}
