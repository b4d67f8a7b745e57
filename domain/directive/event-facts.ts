import type { DirectiveEvent } from '#domain/directive/events.ts';
import { namesOf } from '#domain/files/file-list.ts';
import { count, day, type EventFacts, type Fact, host, reason, text, unitFact } from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { paperName } from '#domain/words/source.ts';

function facts(event: DirectiveEvent): readonly Fact[] {
  switch (event.type) {
    case 'PaperEntered': {
      const { paper, tasks } = event.data;
      const head = [...text('paper', paperName(paper.kind, paper.number)), day('date', paper.date)];
      return [...head, ...text('issuer', paper.issuer), count(tasks.length)];
    }
    case 'PaperTasksAdded':
      return [count(event.data.tasks.length)];
    case 'PaperScanAttached':
      return [count(event.data.files.length), ...reason(namesOf(event.data.files))];
    case 'PaperHeadCorrected': {
      const { was, now, reason: why } = event.data;
      const before = text('before', paperName(was.kind, was.number));
      return [...before, ...text('paper', paperName(now.kind, now.number)), day('date', now.date), ...reason(why)];
    }
    case 'InstructionGiven': {
      const { by, on, text: words, to } = event.data;
      return [...text('person', by), day('date', on), unitFact(to.unit), ...reason(words)];
    }
    default:
      return unreachable(event);
  }
}

/** A unit reads of its own tasks in their history; which others the paper gave is the host's to know. */
export const directiveEventFacts: EventFacts<DirectiveEvent> = {
  unitsIn: () => host,
  shareOf: (event) => event,
  facts,
};
