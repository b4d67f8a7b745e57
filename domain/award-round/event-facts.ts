import type { AwardRoundEvent } from '#domain/award-round/events.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import {
  all,
  count,
  day,
  type EventFacts,
  type Fact,
  number,
  reason,
  text,
  unitFact,
  units,
  word,
} from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';

function facts(event: AwardRoundEvent): readonly Fact[] {
  switch (event.type) {
    case 'AwardRoundOpened': {
      const { period, kinds } = event.data;
      return [...text('period', period.label), day('from', period.from), day('to', period.to), count(kinds.length)];
    }
    case 'AwardRoundChanged':
      return [count(event.data.kinds.length), ...reason(event.data.reason)];
    case 'AwardNominated': {
      const { nominee, byUnit, reason: why } = event.data;
      return [
        ...[number('number', event.data.number), word('awardRecipient', nominee.recipient)],
        ...[unitFact(nominee.unit), unitFact(byUnit, 'byUnit'), ...reason(why)],
      ];
    }
    case 'NominationWithdrawn':
      return [number('number', event.data.number), unitFact(event.data.unit), ...reason(event.data.reason)];
    case 'NominationDecided': {
      const { granted, unit, reason: why } = event.data;
      return [
        ...[
          number('number', event.data.number),
          unitFact(unit),
          word('nominationStatus', granted ? 'granted' : 'declined'),
        ],
        ...reason(why),
      ];
    }
    case 'AwardDecisionRecorded': {
      const { given, decision } = event.data;
      return [count(given.length), ...text('decision', decision.number), day('date', decision.date)];
    }
    case 'AwardSubmissionIssued': {
      const { of, number, date, issuer, to } = event.data;
      const symbol = documentSymbol({ ...issuer, number, type: 'toTrinh' });
      return [count(of.length), ...text('document', symbol), day('date', date), ...text('name', to)];
    }
    default:
      return unreachable(event);
  }
}

/** By which criteria is told to everybody; of a proposal whoever proposed it and whose it is. */
export const awardRoundEventFacts: EventFacts<AwardRoundEvent> = {
  unitsIn(event) {
    switch (event.type) {
      case 'AwardRoundOpened':
      case 'AwardRoundChanged':
        return all;
      case 'AwardNominated':
      case 'NominationWithdrawn':
      case 'NominationDecided':
        return units(event.data.byUnit);
      case 'AwardDecisionRecorded':
        return units(...event.data.given.map(({ byUnit }) => byUnit));
      case 'AwardSubmissionIssued':
        return units(...event.data.of.map(({ byUnit }) => byUnit));
      default:
        return unreachable(event);
    }
  },
  shareOf(event, unit) {
    if (event.type === 'AwardSubmissionIssued') {
      const own = event.data.of.filter(({ byUnit }) => byUnit === unit);
      const rows = event.data.rows.filter(({ number }) => own.some((one) => one.number === number));
      return { ...event, data: { ...event.data, of: own, rows } };
    }
    if (event.type !== 'AwardDecisionRecorded') return event;
    const own = event.data.given.filter(({ byUnit }) => byUnit === unit);
    return { ...event, data: { ...event.data, given: own } };
  },
  facts,
};
