import { all, day, type EventFacts, type Fact, reason, text, unitFact, word } from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { OutsideIndexEvent } from '#domain/outside-index/events.ts';
import type { IndexKey, OutsideIndex } from '#domain/outside-index/outside-index.ts';
import { formatNumber } from '#domain/words/numbers.ts';

function facts(event: OutsideIndexEvent): readonly Fact[] {
  switch (event.type) {
    case 'OutsideIndexRecorded':
      return [...which(event.data), ...published(event.data)];
    case 'OutsideIndexCorrected': {
      const { before, reason: why } = event.data;
      return [
        ...which(event.data),
        ...published(event.data),
        ...text('before', formatNumber(before.states)),
        ...reason(why),
      ];
    }
    case 'OutsideIndexWithdrawn':
      return [...which(event.data), ...reason(event.data.reason)];
    default:
      return unreachable(event);
  }
}

/** A year is no quantity: it is written without a mark for thousands. */
function which({ code, year, unit }: IndexKey): readonly Fact[] {
  return [...text('index', code), ...text('year', String(year)), unitFact(unit)];
}

function published({ states, measure, source, publishedOn }: OutsideIndex): readonly Fact[] {
  return [
    ...text('value', formatNumber(states)),
    word('indexMeasure', measure),
    ...text('source', `${source.organisation}, ${source.title}`),
    day('publishedOn', publishedOn),
  ];
}

/** What was published is no secret of anybody's: every unit reads it. */
export const outsideIndexEventFacts: EventFacts<OutsideIndexEvent> = {
  unitsIn: () => all,
  shareOf: (event) => event,
  facts,
};
