import type { DirectiveRefusal } from '#domain/directive/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishDirectiveRefusals: RefusalWords<DirectiveRefusal> = {
  'directive-not-permitted': 'Papers that give tasks are entered by the coordinators and leaders of the host.',
  'directive-unknown': 'There is no such paper yet.',
  'directive-entered-already': [
    '{by} entered {paper:plain} of {on:date} at {at:done}; tasks it lacks are added to it there.',
    '{paper:plain} of {on:date} is entered; tasks it lacks are added to it there.',
    'This paper is entered already.',
  ],
  'directive-text-missing': 'This has to be said.',
  'directive-date-in-future': [
    'A paper cannot bear {date:date}: that day has not come.',
    'The day of the paper has not come.',
  ],
  'directive-without-tasks': 'At least one task that the paper gives has to be written down.',
  'directive-tasks-too-many': [
    'A paper has {max} tasks at most; enter the rest by its annex.',
    'The paper has too many tasks.',
  ],
  'directive-class-is-no-unit': [
    '"{name}" is a group of bodies, not a unit; which units are given the task is decided once it is entered.',
    'A group of bodies is no unit.',
  ],
  'directive-host-is-no-addressee': [
    'Task {number:plain}: the host verifies tasks, so it cannot carry one out; name the unit that does the work.',
    'The host cannot carry out what it verifies itself.',
  ],
  'directive-two-leads': [
    'Task {number:plain}: one unit leads, "{name}" would be the second.',
    'Each task has one unit that leads.',
  ],
  'directive-files-missing': 'Choose at least one scanned file.',
  'directive-files-too-many': ['A paper has {max} scanned files at most.', 'The paper has enough scanned files.'],
  'directive-file-twice': ['The file "{name:plain}" is with this paper already.', 'A scan is named twice.'],
  'instruction-not-the-leader':
    'An instruction is written by a leader of the committee himself; nobody does so for him.',
  'instruction-given-already': [
    '{by} wrote this instruction at {at:done}, in the same words and to the same unit.',
    'This instruction was written today, in the same words and to the same unit.',
  ],
  'instruction-person-of-another': [
    'A person is named of the host’s own office only; {unit} decides itself who does it, not {name}.',
    'A person is named of the host’s own office only.',
  ],
  'directive-scan-no-picture': [
    'The file "{name:plain}" is no scan: use a PDF, PNG or JPG.',
    'The scan of a paper is a PDF, PNG or JPG.',
  ],
};
