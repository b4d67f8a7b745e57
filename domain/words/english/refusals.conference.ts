import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { LevelProblem } from '#domain/review-cycle/refusals.ts';
import type { AnswerRefusal } from '#domain/recommendation/answer-fault.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishConferenceRefusals: RefusalWords<
  Exclude<ConferenceRefusal, DueDateProblem | LevelProblem | AnswerRefusal>
> = {
  'conference-unknown': 'There is no such conference.',
  'conference-already-convened': ['{by} convened this conference at {at:done}.', 'This conference is convened.'],
  'conference-cancelled': [
    '{by} cancelled the conference at {at:done}: {reason}',
    'The conference is cancelled: {reason}',
    'The conference is cancelled.',
  ],
  'conference-postponed': [
    '{by} put off the conference at {at:done} ({reason}); set a new day first.',
    'The conference is put off ({reason}); set a new day first.',
    'The conference is put off; set a new day first.',
  ],
  'conference-ended': [
    'The conference ended with Notice {noticeNumber:plain} of {date:date}, issued by {by} at {at:done}.',
    'The conference ended with Notice {noticeNumber:plain} of {date:date}.',
    'The conference has ended.',
  ],
  'conference-not-the-host': [
    'Only coordinator or leader of {host} may do this.',
    'Only the host of the conference may do this.',
  ],
  'conference-not-by-token':
    'This binds the unit: whoever holds the position signs in and does it himself; a token of a program cannot.',
  'conference-right-not-held':
    'The position in use was not given the right to do this; ask somebody in the unit who holds it, or the administrator.',
  'conference-not-taking-part': [
    'Only an invited unit, a connected point or {host} may register a paper.',
    'Only units that take part may register a paper.',
  ],
  'conference-files-not-yours': [
    'Only the unit that registered that paper, or {host}, may add files to it; documents of the conference come from {host}.',
    'Only the unit that registered the paper, or the host, may add files.',
  ],
  'conference-files-missing': 'At least one file is needed.',
  'conference-files-too-many': [
    'There are {max} files at one place at most; join them or leave some out.',
    'There are enough files.',
  ],
  'conference-file-twice': ['The file "{name:plain}" is here already.', 'A file is named twice.'],
  'conference-scan-no-picture': [
    'The file "{name:plain}" is no scan: what was signed is scanned as PDF, PNG or JPG.',
    'What was signed is scanned as PDF, PNG or JPG.',
  ],
  'conference-paper-unknown': ['There is no paper number {number:plain}.', 'There is no such paper.'],
  'conference-notice-not-issued': 'The conclusion notice is not issued yet, so there is no signed one to add.',
  'conference-without-cycle': 'A conference closes at least one review cycle.',
  'conference-day-past': ['{date:day} has passed; choose another day.', 'The day has passed.'],
  'conference-day-outside-calendar': [
    '{date:day}, or a date counted from it, is outside the known working calendar.',
    'The day is outside the known working calendar.',
  ],
  'conference-hour-malformed': ['The hour "{hour}" must be written HH:mm.', 'Hours are written HH:mm.'],
  'conference-id-repeated': ['"{id:plain}" is named twice.', 'Something is named twice.'],
  'conference-two-main-points': 'There is one central point only.',
  'conference-count-malformed': ['The number "{count:plain}" must be a whole number, not negative.', 'Not a count.'],
  'conference-number-malformed': 'A number is written like 5, 05 or 05a.',
  'conference-number-taken': [
    'The number is that of {document} of {date:date}. If a new term has begun, or each type has a series of its own, state it at the committee.',
    'Another document has this number.',
  ],
  'conference-reason-missing': 'A reason is needed.',
  'conference-text-missing': 'A text is needed.',
  'conference-date-in-future': ['A document cannot bear {date:date}: that day has not come.', 'That day has not come.'],
  'conference-invitations-issued': [
    '{by} sent the invitations, number {number:plain} of {date:date}, at {at:done}; they are sent once.',
    'The invitations, number {number:plain} of {date:date}, are sent; they are sent once.',
    'The invitations are sent.',
  ],
  'conference-invitations-not-issued': 'The invitations are not sent yet, so there is nothing to answer.',
  'conference-invitation-too-late': [
    'For {heldOn:day} the invitations go out on {latest:day} at the latest; to send them later say that the conference is ad hoc and why, or move its day.',
    'The latest day for the invitations has passed.',
  ],
  'conference-ad-hoc-bound': [
    'The latest day for the invitations is {latest:day}; by the committee’s settings an ad hoc conference keeps to it, too: only its day can be moved.',
    'An ad hoc conference sends its invitations in time, too.',
  ],
  'conference-not-invited': ['"{invitee:plain}" is not on the list of invitations.', 'Not on the list of invitations.'],
  'conference-nobody-invited': 'Name at least one unit or guest.',
  'conference-not-your-paper': [
    'Only the unit that registered the paper, or {host}, may correct it.',
    'Only the unit that registered the paper, or the host, may correct it.',
  ],
  'conference-not-your-invitation': [
    'This invitation is for {invitee}; only that unit or the host may answer.',
    'This invitation is for another unit.',
  ],
  'conference-substitute-missing': 'Name who comes instead.',
  'conference-day-reached': [
    'The conference of {heldOn:day} has been held ({by} called the roll at {at:done}), so this can no longer be done.',
    'The conference of {heldOn:day} has been held, so this can no longer be done.',
    'The conference has been held, so this can no longer be done.',
  ],
  'conference-before-the-day': [
    'The conference is on {heldOn:day}; before that there is nothing to record.',
    'The day of the conference has not come.',
  ],
  'conference-point-unknown': ['There is no point "{point:plain}".', 'There is no such point.'],
  'conference-present-below-entries': [
    'Present are said to be {present}, fewer than the {attended} whose names were called.',
    'Fewer present than names were called.',
  ],
  'conference-roll-call-newer': [
    '{by} recorded the roll-call of {name} at {at:done}, {present} present; this list was made on an older one and is not recorded: join the two.',
    'The roll-call of {name} has a newer list, {present} present: join the two.',
    'The roll-call has a newer list: join the two.',
  ],
  'conference-minutes-approved': [
    '{by} approved the minutes at {at:done}; their text does not change any more.',
    'The minutes are approved and do not change any more.',
  ],
  'conference-minutes-not-signed': 'The minutes are not approved yet, so that there is no signed copy of them.',
  'conference-minutes-not-approved': 'The minutes are not approved yet, so that they get no number.',
  'conference-minutes-numbered': [
    '{by} gave the minutes their number at {at:done}; they have one only.',
    'The minutes have their number.',
  ],
  'conference-ends-before-it-begins': [
    'The end {to} is not after the beginning {from}.',
    'The end has to be after the beginning.',
  ],
  'conference-without-codes':
    'This conference has no check-in codes: each invitee gets one when the invitations are issued. Call the roll by name.',
  'conference-code-of-another': [
    'Code {code:plain} is not of this conference, whose codes begin with {begins:plain}.',
    'The code is not of this conference.',
  ],
  'conference-code-unknown': [
    'Nobody who is invited has the code {code:plain}: read it again sign by sign, or call him by name.',
    'Nobody who is invited has this code.',
  ],
  'conference-code-withdrawn': [
    'Code {code:plain} is of somebody whose invitation was withdrawn.',
    'The code is of somebody whose invitation was withdrawn.',
  ],
  'conference-code-used': [
    'Checked in already: {name:plain}, at {point:plain}, {at:done}.',
    'He was checked in already.',
  ],
  'conference-code-substitute-unapproved': [
    '{name:plain} came as a substitute at {point:plain}, {at:done}; the host has not approved it, so he is not counted. If the invitee himself has come, correct the list.',
    'Whoever came as a substitute is not approved by the host.',
  ],
  'conference-code-of-other-point': [
    '{name:plain} is expected at {point:plain}: check him in there, or add his name to the list of this point.',
    'He is expected at another point.',
  ],
  'conference-speeches-newer': [
    '{by} saved the speakers’ list at {at:done}; this list was made on an older one and is not recorded: take the newer one.',
    'The speakers’ list has a newer version: take that one.',
  ],
  'conference-agenda-changed': [
    '{by} changed the agenda at {at:done}: look at it again and choose the item.',
    'The agenda has just changed: look at it again and choose the item.',
  ],
  'conference-speaker-unknown': 'This speaker is not on the list any more.',
  'conference-hour-to-come': [
    '{hour} has not come yet: write the hour at which it began.',
    'This hour has not come yet.',
  ],
  'conference-hour-before-last': [
    '{by} recorded the day up to {told}; {hour} is earlier and is not recorded.',
    'The day is recorded up to {told}; {hour} is earlier and is not recorded.',
    'This hour is earlier than what is recorded.',
  ],
  'conference-not-on-the-day': [
    'The conference is on {heldOn:day}: what happened then is recorded with its hour.',
    'Today is not the day of the conference.',
  ],
  'conference-roll-not-called': 'No roll has been called, so that nobody knows how many are present: call it first.',
  'conference-vote-above-present': [
    '{raised} hands were counted, {present} are present by the roll-call: count again, or call who is missing.',
    'More hands than people present by the roll-call.',
  ],
  'conference-vote-counted': [
    '{by} recorded the result of this vote at {at:done}: another question is a vote of its own.',
    'This vote has its result: another question is a vote of its own.',
  ],
  'conference-duties-newer': [
    '{by} changed the checklist at {at:done}; this one was made on an older one and is not recorded: take the newer one.',
    'The checklist has a newer version: take that one.',
  ],
  'conference-duty-unknown': 'This is not on the checklist any more.',
  'conference-duty-not-yours': [
    'This was not given to your unit; {host} or the unit that was given it ticks it.',
    'This was not given to your unit.',
  ],
  'conference-duty-of-stranger':
    'This unit does not take part, so it would not hear of it: invite it first, or name it as who does it.',
  'conference-duty-after-the-day': [
    '{due:day} is after the conference on {heldOn:day}; if it is to be done after the conference, mark it so.',
    'The date is after the conference; if it is to be done after the conference, mark it so.',
  ],
  'conference-readiness-newer': [
    '{by} told of {name} at {at:done}; this was made on an older word and is not recorded: look at the newer one.',
    'There is a newer word of {name}: look at that one.',
    'There is a newer word of this point: look at that one.',
  ],
  'conference-trial-in-future': 'That has not come yet: write the day and hour at which the line was tried.',
  'conference-no-substitute': [
    'The roll-call of {point} has no substitute for {name}.',
    'There is no such substitute.',
  ],
  'conference-link-in-future': ['{hour} has not come yet: write an hour that has.', 'That hour has not come yet.'],
  'conference-awards-undecided': 'The round has no award decision yet: enter it in the round, then take it over.',
  'conference-awards-taken': 'The round has no decision that this conference has not taken over yet.',
  'conference-names-do-not-match-count': [
    'The number of awards is {count}, the list has {names} names.',
    'The number of awards does not match the list.',
  ],
  'conference-programme-unknown': [
    'Task {number:plain} is of the programme "{programme}", which no cycle of this conference has.',
    'No cycle of the conference has this programme.',
  ],
  'conference-shortcoming-unknown': [
    'The conference states no such shortcoming; its list may just have been written anew.',
  ],
  'conference-shortcoming-of-itself': ['It is joined only with a shortcoming of an earlier conference.'],
  'conference-recommendation-not-yours':
    'Answers are recorded by the host’s coordinators and leaders, and by the unit that was asked.',
  'conference-recommendation-answered': [
    'Recommendation {number:plain} is answered, so its text and addressee stay; another one is given a new number.',
    'The recommendation is answered and cannot be changed any more.',
  ],
  'conference-two-leads': [
    'Task {number:plain} has one lead unit only; "{name}" would be the second.',
    'A task has one lead unit only.',
  ],
  'conference-working-days-malformed': [
    'The working days of task {number:plain} are a whole number from 1; {days} was given.',
    'Working days are a whole number from 1.',
  ],
  'conference-class-is-no-unit': [
    '"{name}" is a group of bodies, not a unit; which unit is given the task is decided after the notice.',
    'A group of bodies is not a unit.',
  ],
  'conference-host-cannot-be-addressee': [
    'Task {number:plain}: the host verifies tasks, so it cannot carry one out; name the unit that does the work.',
    'The host cannot carry out a task that it verifies.',
  ],
  'conference-paper-before-cited': [
    'The paper refers to one {citedDate:office}; it cannot be dated {date:date}, before that day.',
    'The date is before that of the paper it refers to.',
  ],
  'conference-paper-not-postponed': 'The conference was not postponed; the letter follows the postponement.',
  'conference-paper-not-cancelled': 'The conference was not cancelled; the letter follows the decision.',
  'conference-paper-unchanged':
    'Time, place and form are as the invitation or the last letter said; move or correct the conference first, and the letter follows.',
  'conference-paper-told-already': 'A letter has told it already.',
  'conference-not-concluded': 'The conference has no conclusions yet, so no notice can be issued.',
  'conference-notice-issued': [
    '{by} issued Notice {noticeNumber:plain} of {date:date} at {at:done}; the conclusions can no longer be changed.',
    'Notice {noticeNumber:plain} of {date:date} is issued; the conclusions can no longer be changed.',
    'The notice of conclusions is issued.',
  ],
  'conference-facts-noticed': [
    'Notice {noticeNumber:plain} of {date:date}, issued by {by} at {at:done}, says so: it cannot be corrected any more.',
    'Notice {noticeNumber:plain} of {date:date} says so: it cannot be corrected any more.',
    'The notice says so: it cannot be corrected any more.',
  ],
  'conference-papers-over': [
    'The conference of {heldOn:day} is over: no paper is registered any more; the host enters what was read there.',
    'The conference is over: no paper is registered any more.',
  ],
  'conference-minutes-malformed': [
    'The minutes "{minutes:plain}" must be a whole number from 1 to 1440.',
    'Minutes must be a whole number from 1.',
  ],
  'conference-rank-malformed': [
    'The rank "{rank:plain}" must be a whole number from 1.',
    'A rank is a whole number from 1.',
  ],
  'conference-point-called': [
    '{by} called the roll of {name} at {at:done}: the point cannot be taken off.',
    'The roll of {name} was called: the point cannot be taken off.',
    'Its roll was called: the point cannot be taken off.',
  ],
  'conference-further-letter': [
    'The invitations are out; {name} must be invited by a further invitation with a number of its own.',
    'The invitations are out; who is added must be invited by a further invitation with a number of its own.',
  ],
  'conference-notice-before-the-day': [
    'The notice bears {date:date}, a day before the conference of {heldOn:day}.',
    'The notice cannot bear a day before the conference.',
  ],
  'conference-milestone-after-term': [
    'Item {number:plain}: the milestone on {date:day} is after the term of the whole item ({until:day}); choose an earlier day, or a later term.',
    'A milestone cannot be after the term of the whole item.',
  ],
  'conference-task-date-passed': [
    'The date {date:day} of task {number:plain} has passed or cannot be used any more; change the conclusions before the notice is issued.',
    'The {days} working days of task {number:plain} have passed or cannot be used any more; change the conclusions before the notice is issued.',
    'A task has a date that has passed; change the conclusions first.',
  ],
};
