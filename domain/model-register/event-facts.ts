import {
  count,
  day,
  type EventFacts,
  type Fact,
  host,
  number,
  only,
  reason,
  text,
  unitFact,
  units,
  word,
} from '#domain/kernel/event-facts.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { ModelRegisterEvent } from '#domain/model-register/events.ts';
import { sinceWords } from '#domain/words/models.ts';

function facts(event: ModelRegisterEvent): readonly Fact[] {
  switch (event.type) {
    case 'ModelRegisterKept': {
      const { fields, counting } = event.data;
      return [...text('fields', fields.map(({ name }) => name).join('; ')), word('modelCounting', counting)];
    }
    case 'ModelRegistered':
      return [...which(event.data), ...text('since', sinceWords(event.data.since))];
    case 'ModelCorrected':
      return [...which(event.data), ...text('before', event.data.was.name), ...reason(event.data.reason)];
    case 'ModelRecognised': {
      const { level, decision, decidedOn } = event.data.recognition;
      const by = [word('recognitionLevel', level), ...text('decision', decision), day('decidedOn', decidedOn)];
      return [...which(event.data), ...by];
    }
    case 'ModelStopped':
      return [...which(event.data), day('on', event.data.on), ...reason(event.data.reason)];
    case 'ModelResumed':
    case 'ModelStruck':
      return [...which(event.data), ...reason(event.data.reason)];
    case 'ModelsImported':
      return [count(event.data.registered.length), number('corrected', event.data.corrected.length)];
    default:
      return unreachable(event);
  }
}

function which(model: { readonly number: number; readonly name: string; readonly unit: UnitId }): readonly Fact[] {
  return [number('number', model.number), ...text('model', model.name), unitFact(model.unit)];
}

/** A unit is told of its own models; of a file only its own rows. */
export const modelRegisterEventFacts: EventFacts<ModelRegisterEvent> = {
  unitsIn(event) {
    switch (event.type) {
      case 'ModelRegisterKept':
        return host;
      case 'ModelsImported': {
        const { registered, corrected } = event.data;
        return units(...[...registered, ...corrected].map(({ unit }) => unit));
      }
      case 'ModelCorrected':
        return units(event.data.unit, event.data.was.unit);
      case 'ModelRegistered':
      case 'ModelRecognised':
      case 'ModelStopped':
      case 'ModelResumed':
      case 'ModelStruck':
        return units(event.data.unit);
      default:
        return unreachable(event);
    }
  },
  shareOf(event, unit) {
    if (event.type !== 'ModelsImported') return event;
    const { registered, corrected } = event.data;
    return { ...event, data: { registered: only(registered, unit), corrected: only(corrected, unit) } };
  },
  facts,
};
