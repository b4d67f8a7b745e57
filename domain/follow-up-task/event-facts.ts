import { namesOf } from '#domain/files/file-list.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { TaskSource } from '#domain/follow-up-task/source.ts';
import {
  all,
  type Concern,
  day,
  deadline,
  type EventFacts,
  type Fact,
  instant,
  number,
  only,
  reason,
  text,
  unitFact,
  unitList,
  units,
  way,
  word,
} from '#domain/kernel/event-facts.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { sourceName } from '#domain/words/source.ts';

function unitsIn(event: TaskEvent): Concern {
  switch (event.type) {
    case 'TaskCreated':
    case 'DueDateSet':
    case 'TaskCompleted':
    case 'TaskWithdrawn':
    case 'TermAboveMoved':
    case 'TaskSourceCorrected':
      return all;
    case 'MilestoneSet':
    case 'MilestoneDropped':
      return event.data.whose === null ? all : units(event.data.whose);
    case 'MilestoneReached':
    case 'MilestoneVerified':
    case 'MilestoneReturned':
    case 'MilestoneExtensionAsked':
    case 'MilestoneExtensionDecided':
    case 'TaskAccepted':
    case 'ProgressReported':
    case 'TaskExtensionAsked':
    case 'TaskExtensionGranted':
    case 'TaskExtensionRefused':
    case 'DoneReported':
    case 'TaskVerified':
    case 'TaskReturned':
    case 'TaskPassedDown':
    case 'MembersCounted':
    case 'ReportedFromBelow':
    case 'PassingEnded':
      return units(event.data.unit);
    case 'UnitsAssigned':
      return units(...event.data.units.map(({ unit }) => unit));
    case 'TaskReopened':
    case 'TaskUrged':
    case 'TaskPaperIssued':
    case 'TaskRungFired':
    case 'TaskBecameOverdue':
    case 'TaskSilenceRaised':
      return units(...event.data.units);
    default:
      return unreachable(event);
  }
}

function shareOf(event: TaskEvent, unit: UnitId): TaskEvent {
  switch (event.type) {
    case 'UnitsAssigned':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'TaskReopened':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'TaskUrged':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'TaskPaperIssued':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'TaskRungFired': {
      const { data } = event;
      return { ...event, data: { ...data, units: only(data.units, unit), quiet: only(data.quiet, unit) } };
    }
    case 'TaskBecameOverdue':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'TaskSilenceRaised':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'MilestoneSet':
    case 'MilestoneDropped':
    case 'MilestoneReached':
    case 'MilestoneVerified':
    case 'MilestoneReturned':
    case 'MilestoneExtensionAsked':
    case 'MilestoneExtensionDecided':
    case 'TaskCreated':
    case 'DueDateSet':
    case 'TaskAccepted':
    case 'ProgressReported':
    case 'TaskExtensionAsked':
    case 'TaskExtensionGranted':
    case 'TaskExtensionRefused':
    case 'DoneReported':
    case 'TaskVerified':
    case 'TaskReturned':
    case 'TaskCompleted':
    case 'TaskWithdrawn':
    case 'TaskPassedDown':
    case 'MembersCounted':
    case 'ReportedFromBelow':
    case 'PassingEnded':
    case 'TermAboveMoved':
    case 'TaskSourceCorrected':
      return event;
    default:
      return unreachable(event);
  }
}

function facts(event: TaskEvent): readonly Fact[] {
  switch (event.type) {
    case 'TaskCreated': {
      const { number: task, noticeNumber, noticeDate, statement, source } = event.data;
      const by = source === undefined ? text('noticeNumber', noticeNumber) : bySource(source, noticeNumber, noticeDate);
      return [number('number', task), ...by, ...text('statement', statement)];
    }
    case 'UnitsAssigned':
    case 'TaskReopened':
      return [...unitList(event.data.units), ...reason(event.data.reason)];
    case 'DueDateSet':
      return [...deadline(event.data.deadline), ...reason(event.data.reason)];
    case 'TaskAccepted':
      return [unitFact(event.data.unit)];
    case 'ProgressReported': {
      const { unit, percent, text: told, files } = event.data;
      const howFar: Fact = { label: 'percent', value: { kind: 'percent', percent } };
      return [unitFact(unit), howFar, ...reason(told, namesOf(files))];
    }
    case 'TaskExtensionAsked':
      return [unitFact(event.data.unit), day('until', event.data.until), ...reason(event.data.reason)];
    case 'TaskExtensionGranted':
      return [unitFact(event.data.unit), ...deadline(event.data.deadline), ...reason(event.data.reason)];
    case 'TaskExtensionRefused':
      return [unitFact(event.data.unit), ...reason(event.data.reason)];
    case 'DoneReported':
      return [unitFact(event.data.unit), ...reason(event.data.text, namesOf(event.data.files))];
    case 'TaskVerified':
      return [unitFact(event.data.unit), ...way('late', event.data.late)];
    case 'TaskReturned':
      return [unitFact(event.data.unit), ...reason(...event.data.reasons)];
    case 'TaskCompleted':
      return [word('outcome', event.data.outcome)];
    case 'TaskWithdrawn':
      return reason(event.data.reason);
    case 'TaskUrged':
      return [...unitList(event.data.units), ...reason(event.data.text)];
    case 'TaskPaperIssued': {
      const { kind, paperNumber, date, units: to, text: more } = event.data;
      const head = [word('taskPaper', kind), ...text('paperNumber', paperNumber), day('date', date)];
      return [...head, ...unitList(to), ...reason(more)];
    }
    case 'MilestoneSet': {
      const { name, deadline: due, whose, reason: why } = event.data;
      return [
        ...text('milestone', name),
        ...deadline(due),
        ...(whose === null ? [] : [unitFact(whose)]),
        ...reason(why),
      ];
    }
    case 'MilestoneDropped':
      return [...text('milestone', event.data.name), ...reason(event.data.reason)];
    case 'MilestoneVerified':
      return [unitFact(event.data.unit), ...text('milestone', event.data.name)];
    case 'MilestoneReturned':
      return [unitFact(event.data.unit), ...text('milestone', event.data.name), ...reason(event.data.reason)];
    case 'MilestoneExtensionAsked': {
      const { unit, name, until, reason: why } = event.data;
      return [unitFact(unit), ...text('milestone', name), day('date', until), ...reason(why)];
    }
    case 'MilestoneExtensionDecided': {
      const { unit, name, deadline, reason: why } = event.data;
      return [
        ...[unitFact(unit), ...text('milestone', name), ...way('none', deadline === null)],
        ...(deadline === null ? [] : [day('date', deadline.date)]),
        ...reason(why),
      ];
    }
    case 'MilestoneReached': {
      const { unit, name, late, text: told } = event.data;
      return [unitFact(unit), ...text('milestone', name), ...way('late', late), ...reason(told)];
    }
    case 'TaskPassedDown': {
      const { unit, units: members, deadline: due, remark } = event.data;
      const term = due === null ? [] : deadline(due);
      return [unitFact(unit), ...unitList(members), ...term, ...reason(remark)];
    }
    case 'MembersCounted':
    case 'ReportedFromBelow':
      return [unitFact(event.data.unit), number('verified', event.data.verified), number('of', event.data.of)];
    case 'PassingEnded':
      return [unitFact(event.data.unit), ...reason(event.data.reason)];
    case 'TermAboveMoved':
      return event.data.until === null ? [] : [instant('dueAt', event.data.until)];
    case 'TaskSourceCorrected': {
      const { noticeNumber, noticeDate, source } = event.data;
      return [...text('paper', sourceName(source, noticeNumber, noticeDate)), day('date', noticeDate)];
    }
    case 'TaskRungFired':
    case 'TaskSilenceRaised':
      return unitList(event.data.units);
    case 'TaskBecameOverdue':
      return [instant('dueAt', event.data.dueAt), ...unitList(event.data.units)];
    default:
      return unreachable(event);
  }
}

function bySource(source: TaskSource, numbered: string, on: CivilDate): readonly Fact[] {
  switch (source.kind) {
    case 'paper':
      return [
        ...text('paper', sourceName(source, numbered, on)),
        ...text('issuer', source.issuer),
        ...way('paper', true),
      ];
    case 'instruction':
      return [...text('person', source.leader), day('date', on), ...way('noted', true)];
    default:
      return unreachable(source);
  }
}

export const taskEventFacts: EventFacts<TaskEvent> = { unitsIn, shareOf, facts };
