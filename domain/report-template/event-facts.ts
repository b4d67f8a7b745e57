import { type EventFacts, type Fact, host, number, reason, text } from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { TemplateEvent } from '#domain/report-template/events.ts';

function facts(event: TemplateEvent): readonly Fact[] {
  switch (event.type) {
    case 'TemplateDefined':
      return text('name', event.data.name);
    case 'TemplateRevised': {
      const { name, version, reason: why } = event.data;
      return [...text('name', name), number('version', version), ...reason(why)];
    }
    default:
      return unreachable(event);
  }
}

/** About no unit. */
export const templateEventFacts: EventFacts<TemplateEvent> = { unitsIn: () => host, shareOf: (event) => event, facts };
