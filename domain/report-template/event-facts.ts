import { day, type EventFacts, type Fact, host, number, reason, text, way } from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { TemplateEvent } from '#domain/report-template/events.ts';

function facts(event: TemplateEvent): readonly Fact[] {
  switch (event.type) {
    case 'TemplateDefined':
      return text('name', event.data.name);
    case 'TemplateRevised': {
      const { name, version, reason: why, law } = event.data;
      const from =
        law === undefined ? [] : [...text('law', law.name), day('from', law.inForceFrom), ...way('own', true)];
      return [...text('name', name), number('version', version), ...from, ...reason(why)];
    }
    default:
      return unreachable(event);
  }
}

/** About no unit. */
export const templateEventFacts: EventFacts<TemplateEvent> = { unitsIn: () => host, shareOf: (event) => event, facts };
