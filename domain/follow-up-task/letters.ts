import { assigneeOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { milestoneFacts, taskFacts, toHost, toUnit, toVerifier } from '#domain/follow-up-task/letter-facts.ts';
import { rungLetters, silenceLetters } from '#domain/follow-up-task/reminder-letters.ts';
import type { Assignee, TaskFacts, TaskState, KnownTask } from '#domain/follow-up-task/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { TaskLetter } from '#domain/follow-up-task/letter-templates.ts';

export function letters(state: TaskState, event: TaskEvent): readonly TaskLetter[] {
  return state.status === 'none' ? [] : lettersOf(state, event);
}

function lettersOf(task: KnownTask, event: TaskEvent): readonly TaskLetter[] {
  switch (event.type) {
    case 'TaskCreated':
      return task.assignees.map((a) => assigned(task, a, `assigned/${a.unit}`));
    case 'UnitsAssigned':
      return event.data.units.flatMap(({ unit }) => about(task, unit, (a) => assigned(task, a, `assigned/${unit}`)));
    case 'DueDateSet':
      return task.assignees
        .filter(isOpen)
        .map((a) => assigned(task, a, `due-date/v${event.data.deadline.version}/${a.unit}`));
    case 'MilestoneSet': {
      const { whose, deadline } = event.data;
      return task.assignees
        .filter((a) => isOpen(a) && (whose === null || whose === a.unit))
        .map((a) => ({
          key: `milestone/v${deadline.version}/${a.unit}`,
          template: 'taskAssigned',
          to: toUnit(a, task),
          facts: { ...taskFacts(task, a), ...milestoneFacts(event.data) },
        }));
    }
    case 'MilestoneReturned': {
      const { unit, name, reason } = event.data;
      return about(task, unit, (a) => ({
        key: `milestone-told/${a.milestoneActs ?? 0}/${unit}`,
        template: 'taskReturned',
        to: toUnit(a, task),
        facts: { ...taskFacts(task, a), milestone: name, reason },
      }));
    }
    case 'MilestoneExtensionAsked': {
      const { unit, name, until, reason } = event.data;
      return about(task, unit, (a) => ({
        key: `milestone-told/${a.milestoneActs ?? 0}/${unit}`,
        template: 'taskExtensionAsked',
        to: toHost(task),
        facts: { ...taskFacts(task, a), milestone: name, askedDate: until, reason },
      }));
    }
    case 'MilestoneExtensionDecided': {
      const { unit, name, deadline, reason } = event.data;
      const due = deadline === null ? {} : milestoneFacts({ name, deadline });
      return about(task, unit, (a) => ({
        key: `milestone-told/${a.milestoneActs ?? 0}/${unit}`,
        template: 'taskExtensionDecided',
        to: toUnit(a, task),
        facts: {
          ...{ ...taskFacts(task, a), milestone: name, ...due },
          ...{ decision: deadline === null ? 'refused' : 'granted', reason },
        },
      }));
    }
    case 'TaskExtensionAsked': {
      const { unit, until, reason } = event.data;
      return about(task, unit, (a) => ({
        key: `extension-asked/${a.extensionsAsked}/${unit}`,
        template: 'taskExtensionAsked',
        to: toHost(task),
        facts: { ...taskFacts(task, a), askedDate: until, reason },
      }));
    }
    case 'TaskExtensionGranted':
      return decided(task, event.data.unit, 'granted', event.data.reason ?? '');
    case 'TaskExtensionRefused':
      return decided(task, event.data.unit, 'refused', event.data.reason);
    case 'DoneReported': {
      const { unit, text, documentNumber, arrivedAt } = event.data;
      return about(task, unit, (a) => ({
        key: `reported/${arrivedAt}/${unit}`,
        template: 'taskReported',
        to: toVerifier(a, task),
        facts: { ...taskFacts(task, a), summary: text, evidence: documentNumber ?? '', reportedAt: arrivedAt },
      }));
    }
    case 'ReportedFromBelow': {
      const { unit, arrivedAt, verified, of } = event.data;
      return about(task, unit, (a) => ({
        key: `reported/${arrivedAt}/${unit}`,
        template: 'taskReported',
        to: toVerifier(a, task),
        facts: { ...taskFacts(task, a), membersVerified: verified, members: of, reportedAt: arrivedAt },
      }));
    }
    case 'TaskVerified': {
      const { unit, late } = event.data;
      return about(task, unit, (a) => ({
        key: `verified/${reportedAt(a)}/${unit}`,
        template: 'taskVerified',
        to: toUnit(a, task),
        facts: { ...taskFacts(task, a), outcome: late ? 'doneLate' : 'doneOnTime' },
      }));
    }
    case 'TaskReturned': {
      const { unit, reasons } = event.data;
      return about(task, unit, (a) => returned(task, a, `returned/${reportedAt(a)}/${unit}`, reasons.join('; ')));
    }
    case 'TaskReopened':
      return event.data.units.flatMap((unit) =>
        about(task, unit, (a) => returned(task, a, `reopened/${task.reopenings}/${unit}`, event.data.reason)),
      );
    case 'TaskWithdrawn':
      return task.assignees.map((a) => ({
        key: `withdrawn/${task.reopenings}/${a.unit}`,
        template: 'taskExtensionDecided',
        to: toUnit(a, task),
        facts: { ...taskFacts(task, a), decision: 'withdrawn', reason: event.data.reason },
      }));
    case 'TaskUrged':
      return event.data.units.flatMap((unit) =>
        about(task, unit, (a) => ({
          key: `urge/${event.data.count}/${unit}`,
          template: 'manualUrge',
          to: toUnit(a, task),
          facts: { ...taskFacts(task, a), message: urging(task, event.data.text) },
        })),
      );
    case 'TaskPaperIssued': {
      const { paper, kind, paperNumber, date, answerBy, units } = event.data;
      const paperFacts = { taskPaper: kind, paperNumber, paperDate: date, answerBy: answerBy ?? '' };
      return units.flatMap((unit) =>
        about(task, unit, (a) => ({
          key: `paper/${paper}/${unit}`,
          template: 'taskPaperIssued',
          to: toUnit(a, task),
          facts: { ...taskFacts(task, a), ...paperFacts },
        })),
      );
    }
    case 'TaskRungFired':
      return task.status === 'running' ? rungLetters(task, event.data) : [];
    case 'TaskSilenceRaised':
      return silenceLetters(task, event.data);
    // The rung of the next working day tells it; two letters in one night would say the same.
    case 'TaskBecameOverdue':
    case 'TaskAccepted':
    case 'ProgressReported':
    case 'TaskCompleted':
    // Those it was passed to are written to by the task that begins; the rest the unit did itself, or reads at its next look.
    case 'MilestoneDropped':
    case 'MilestoneReached':
    case 'MilestoneVerified':
    case 'TaskPassedDown':
    case 'MembersCounted':
    case 'PassingEnded':
    case 'TaskSourceCorrected':
    case 'TermAboveMoved':
      return [];
    default:
      return unreachable(event);
  }
}

function about(task: TaskFacts, unit: UnitId, letter: (assignee: Assignee) => TaskLetter): readonly TaskLetter[] {
  const assignee = assigneeOf(task, unit);
  return assignee === undefined ? [] : [letter(assignee)];
}

function assigned(task: TaskFacts, a: Assignee, key: string): TaskLetter {
  return { key, template: 'taskAssigned', to: toUnit(a, task), facts: taskFacts(task, a) };
}

function returned(task: TaskFacts, a: Assignee, key: string, reason: string): TaskLetter {
  return { key, template: 'taskReturned', to: toUnit(a, task), facts: { ...taskFacts(task, a), reason } };
}

function decided(
  task: TaskFacts,
  unit: UnitId,
  decision: 'granted' | 'refused',
  reason: string,
): readonly TaskLetter[] {
  return about(task, unit, (a) => ({
    key: `extension-decided/${a.extensionsAsked}/${unit}`,
    template: 'taskExtensionDecided',
    to: toUnit(a, task),
    facts: { ...taskFacts(task, a), decision, reason },
  }));
}

function reportedAt({ work }: Assignee): string {
  return 'report' in work ? work.report.arrivedAt : '';
}

function urging({ created }: TaskFacts, text: string | null): string {
  return text === null ? created.statement : `${created.statement}; ${text}`;
}
