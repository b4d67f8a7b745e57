import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishTaskRefusals: RefusalWords<FollowUpTaskRefusal> = {
  'due-date-on-day-off': ['{date:day} is a day off; choose a working day.', 'The date falls on a day off.'],
  'due-date-past': ['{date:day} has passed; a due date lies ahead.', 'The date has passed.'],
  'due-date-outside-calendar': [
    '{date:day} is outside the known working calendar; extend the calendar before this date is set.',
    'The date is outside the known working calendar.',
  ],
  'due-date-malformed': 'The date is not written well: hours as HH:mm, working days as a whole number.',
  'task-unknown': 'There is no such task.',
  'task-ended': [
    'Task {number:plain} has ended ({by}, {at:done}); reopen it first.',
    'Task {number:plain} has ended; reopen it first.',
    'The task has ended.',
  ],
  'task-not-the-host': ['Only coordinator or leader of {host} may do this.', 'Only the host may do this.'],
  'task-not-the-giver': [
    'Only the leader of {host}, who gave the task, decides on more time or withdraws it.',
    'Only who gave the task decides on more time or withdraws it.',
  ],
  'task-not-your-unit': 'This belongs to another unit; only its own people may do it.',
  'task-not-by-token':
    'This binds the unit: whoever holds the position signs in and does it himself; a token of a program cannot.',
  'task-right-not-held':
    'The position in use was not given the right to do this; ask somebody in the unit who holds it, or the administrator.',
  'task-unit-not-assigned': ['This unit was not given task {number:plain}.', 'This unit was not given the task.'],
  'task-unit-repeated': ['The unit "{unitId}" is named twice.', 'A unit is named twice.'],
  'task-host-cannot-be-assignee':
    'The host verifies tasks, so it cannot carry one out; name the unit that does the work.',
  'task-lead-not-assigned': 'The leading unit must be one of those that were given the task.',
  'task-reason-missing': 'A reason is needed.',
  'task-text-missing': 'The report needs a text.',
  'task-percent-out-of-range': 'The share that is done is a whole number from 0 to 100.',
  'task-already-reported': [
    '{by} reported for {unit} at {at:done} that it is done; that waits to be verified.',
    '{unit} has reported that it is done; that waits to be verified.',
    'The unit has reported that it is done; that waits to be verified.',
  ],
  'task-already-verified': [
    '{by} verified the result of {unit} at {at:done}.',
    'The result of {unit} is verified.',
    'The result is verified.',
  ],
  'task-not-reported': [
    '{by} sent back the result of {unit} at {at:done}, and the unit has not reported again.',
    '{unit} has not reported that it is done.',
    'The unit has not reported that it is done.',
  ],
  'task-own-work': [
    'People of {unit} do not verify the result of their own unit.',
    'Nobody verifies the result of his own unit.',
  ],
  'task-milestone-unnamed': 'A milestone needs a name: which part is to be done by that day.',
  'task-milestone-unknown': [
    'The task has no milestone {milestone:plain}, or it is no part of this unit’s.',
    'The task has no such milestone.',
  ],
  'task-milestone-not-reached': 'The unit has not reported this milestone reached: there is nothing to judge.',
  'task-milestone-reached': 'This milestone is reported reached; no more time is asked for it.',
  'task-milestone-verified': 'This milestone is confirmed; it cannot be returned.',
  'task-milestone-asked': [
    'More time for it, until {until:day}, is asked for already and waits for an answer.',
    'More time for it is asked for already and waits for an answer.',
  ],
  'task-milestone-nothing-asked': 'No request for more time for this milestone waits for an answer.',
  'task-milestone-beyond-term':
    'A milestone cannot be after the term of the whole: ask for more time for the task first.',
  'task-milestones-too-many': ['A task has {max} milestones at most.', 'The task has enough milestones.'],
  'task-milestone-after-term': [
    'A milestone on {date:day} is after the term of the whole ({until:day}); move the milestone, or set a later term.',
    'A milestone cannot be after the term of the whole.',
  ],
  'task-own-office': [
    'What a leader gave {unit} to do is verified by a leader, not by the host’s own coordinators.',
    'What a leader gave the host’s own office is verified by a leader.',
  ],
  'task-own-report': 'Whoever reported does not verify that report.',
  'task-without-deadline': [
    'Task {number:plain} has no due date, so there is nothing to extend.',
    'The task has no due date, so there is nothing to extend.',
  ],
  'task-extension-pending': [
    '{by} asked at {at:done} for time until {until:day}; that waits to be decided.',
    'Time until {until:day} was asked for; that waits to be decided.',
    'A request for more time waits to be decided.',
  ],
  'task-extension-not-asked': [
    '{unit} has no request for more time waiting; {by} decided the last one at {at:done}.',
    '{unit} has no request for more time waiting.',
    'There is no request for more time waiting.',
  ],
  'task-extension-not-later': [
    'The new date {date:day} must be after the present one, {dueDate:day}.',
    'The new date must be after the present one.',
  ],
  'task-not-ended': [
    'Task {number:plain} is being carried out, there is nothing to reopen; {by} reopened it at {at:done}.',
    'Task {number:plain} is being carried out, there is nothing to reopen.',
    'The task is being carried out, there is nothing to reopen.',
  ],
  'task-nobody-to-urge': [
    'No unit of task {number:plain} is late with its report, so there is nobody to urge.',
    'There is no unit to urge.',
  ],
  'task-files-too-many': [
    'A unit adds {max} files of evidence to a task at most; join them or leave some out.',
    'There are enough files of evidence.',
  ],
  'task-file-twice': [
    'The file "{name:plain}" came with this report or an earlier one already; take it out and send again.',
    'A file is named twice.',
  ],
  'task-number-malformed': [
    'The number "{number:plain}" is not written well: from 1, perhaps with one letter ("05", "05a").',
    'The number is not written well.',
  ],
  'task-number-taken': [
    'This number was given to {document:plain} of {date:date}; choose another.',
    'This number was given to another document; choose another.',
  ],
  'task-paper-of-committee':
    'A unit passed this task down; numbered papers are issued only about tasks that a committee gave.',
  'task-paper-dated-ahead': ['{date:day} has not come; a paper is not dated ahead.', 'The date has not come.'],
  'task-paper-before-cited': [
    'The paper cites one of {citedDate:date}; it cannot bear {date:date}, a day before that.',
    'The date is before that of a paper it cites.',
  ],
  'task-paper-to-nobody': 'Choose at least one unit the paper goes to.',
  'task-paper-nothing-owed': [
    '{unit} has reported it done: there is nothing to urge.',
    'The unit has reported it done: there is nothing to urge.',
  ],
  'task-paper-undated': [
    '{unit} has no due date, so nothing is overdue; send an urging letter.',
    'Without a due date nothing is overdue; send an urging letter.',
  ],
  'task-paper-not-overdue': [
    '{unit} has until the end of {dueDate:day}; an overdue notice goes out once that has passed.',
    'The unit still has time; an overdue notice goes out once the due date has passed.',
  ],
  'task-paper-nobody-assigned': 'No unit was given the task yet: there is nobody to receive a paper.',
  'task-paper-not-extended': [
    '{unit} was given no more time; the letter of extension follows the extension.',
    'The unit was given no more time; the letter of extension follows the extension.',
  ],
  'task-paper-not-postponed': 'The due date was not put off; the letter follows once a later date is set.',
  'task-paper-term-unchanged': 'The due date is as it was given; the letter follows once a new date is set.',
  'task-paper-not-withdrawn': 'The task was not withdrawn; the letter follows the withdrawal.',
  'task-paper-answer-missing': 'State by which day the unit is to answer.',
  'task-paper-answer-not-later': [
    '{date:day} is not after the date of the paper; the unit needs time to answer.',
    'The day to answer by must be after the date of the paper.',
  ],
  'task-passed-already': [
    '{by} passed this share down to the units below at {at:done}.',
    'This share has been passed down to the units below.',
  ],
  'task-passed-to-nobody': 'Name at least one unit below that takes it on.',
  'task-passed-to-assigned': [
    '{unit} was given this very task already; a unit is not given one task twice.',
    'This unit was given this very task already.',
  ],
  'task-passed-too-deep': 'The task has been passed down through too many levels; the unit does this share itself.',
  'task-passed-after-own-term': [
    '{date:day} is after the term of the unit that passes it down ({dueDate:day}); units below finish by then.',
    '{date:day} is after the term of the unit that passes it down.',
    'A date below cannot be after the term of the unit that passes it down.',
  ],
  'task-passed-withdrawn':
    'What was passed down and withdrawn is not reopened; the unit passes it down anew from the task it was given.',
  'task-closing-count': [
    'How many units have to finish is a whole number from 1 to {of}.',
    'No more units can have to finish than were given it.',
  ],
  'task-closing-weight':
    'Weights are whole numbers above nought; what is to be reached cannot be more than the weights of all units together.',
  'task-closes-from-below': [
    'This share was passed down ({by}, {at:done}), so it is reported done only when the chosen rule is met.',
    'This share was passed down, so it is reported done only when the chosen rule is met.',
  ],
  'task-reminded-today': [
    '{by} reminded the units at {at:done}; once a day is enough.',
    'The units were reminded at {at:done}; once a day is enough.',
    'The units were reminded on {date:day}; once a day is enough.',
    'Reminded today already.',
  ],
};
