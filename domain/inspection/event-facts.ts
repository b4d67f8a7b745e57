import type { InspectionEvent } from '#domain/inspection/events.ts';
import {
  type Concern,
  count,
  day,
  type EventFacts,
  type Fact,
  host,
  reason,
  text,
  units,
  way,
  words,
} from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { answerFacts } from '#domain/recommendation/answer-facts.ts';

/** What is found of one unit no other reads; a unit is told what it was asked, and what it answered. */
function unitsIn(event: InspectionEvent): Concern {
  if (event.type !== 'InspectionRecommendationAnswered') return host;
  const { unit } = event.data;
  return unit === null ? host : units(unit);
}

function facts(event: InspectionEvent): readonly Fact[] {
  switch (event.type) {
    case 'InspectionPlanned': {
      const { title, from, to, units: inspected } = event.data.plan;
      return [...text('title', title), day('from', from), day('to', to), count(inspected.length)];
    }
    case 'InspectionRestated':
      return reason(event.data.reason);
    case 'InspectionSessionRecorded':
      return [...words(event.data.text), ...way('again', event.data.corrects)];
    case 'FindingsRecorded':
      return [...text('name', event.data.name), count(event.data.weak.length), ...way('again', event.data.corrects)];
    case 'InspectionRecommendationsStated':
      return [count(event.data.items.length)];
    case 'InspectionRecommendationAnswered':
      return answerFacts(event.data);
    case 'InspectionConcluded': {
      const { symbol, date, tasks } = event.data;
      return [...text('paper', symbol), day('date', date), count(tasks.length)];
    }
    case 'InspectionCalledOff':
      return reason(event.data.reason);
    case 'InspectionSessionNear':
      return [day('date', event.data.day)];
    case 'InspectionAnswerDue':
      return [day('date', event.data.due)];
    case 'InspectionScanAttached':
      return [count(event.data.files.length)];
    case 'InspectionShortcomingJoined':
      return [...text('title', event.data.statement), ...way('none', event.data.sameAs === null)];
    default:
      return unreachable(event);
  }
}

export const inspectionEventFacts: EventFacts<InspectionEvent> = { unitsIn, shareOf: (event) => event, facts };
