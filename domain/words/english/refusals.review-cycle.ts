import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishCycleRefusals: RefusalWords<CycleRefusalCode> = {
  'cycle-not-permitted': ['The {role} may not do this in a review cycle.', 'This may not be done.'],
  'cycle-unit-not-yours': 'This belongs to another unit; only its own people may do it.',
  'report-of-own-unit':
    'Whoever reports does not judge the report: you hold a position in the reporting unit, too; somebody else of the hosting body does this.',
  'report-of-own-hand': 'Whoever sent the report does not judge it; somebody else of the hosting body does this.',
  'cycle-not-by-token':
    'This binds the unit: whoever holds the position signs in and does it himself; a token of a program cannot.',
  'cycle-right-not-held':
    'The position in use was not given the right to do this; ask somebody in the unit who holds it, or the administrator.',
  'report-on-behalf-unstated':
    'Entering a report for a unit needs a reason and the document with which the unit sent it.',
  'report-on-behalf-not-needed': 'A unit that sends its own report does not enter it on behalf of another.',
  'override-by-leader-only': 'Only the leader of the committee may pass over this rule, with a reason.',

  'cycle-unknown': 'There is no such review cycle.',
  'cycle-not-planned': 'The review cycle is only proposed, not planned yet.',
  'cycle-already-proposed': ['The review cycle was proposed at {at:done}.', 'The review cycle is proposed already.'],
  'cycle-already-planned': [
    '{by} planned the review cycle at {at:done}; change that plan instead of making another.',
    'The review cycle has a plan; change it instead of making another.',
  ],
  'call-not-issued': 'The call for reports has not been issued.',
  'call-already-issued': [
    '{by} issued the call for reports at {at:done}; the plan can no longer be changed.',
    'The call for reports has been issued; the plan can no longer be changed.',
  ],
  'collection-still-open': 'Reports are still being taken; close the collection first.',
  'collection-closed': [
    '{by} closed the collection at {at:done}; {unit} has to be reopened by itself.',
    '{by} closed the collection at {at:done}; the unit has to be reopened by itself.',
    'The collection is closed; {unit} has to be reopened by itself.',
    'The collection is closed; the unit has to be reopened by itself.',
  ],
  'reports-not-consolidated': 'The reports have not been added up.',
  'reports-already-consolidated': [
    '{by} added up the reports at {at:done}; reopen a unit if something has to be corrected.',
    'The reports are added up; reopen a unit if something has to be corrected.',
  ],
  'consolidation-not-approved': 'The totals have not been approved.',
  'consolidation-already-approved': ['{by} approved the totals at {at:done}.', 'The totals have been approved.'],
  'cycle-not-concluded': 'The conference has no notice of conclusions yet.',
  'cycle-already-concluded': [
    'The review cycle got its notice of conclusions at {at:done}.',
    'The review cycle has its notice of conclusions.',
  ],
  'cycle-without-conference':
    'The cycle is planned without a conference. Before the call the plan can be changed to expect one; afterwards the cycle ends with the approval of its totals, and the conference needs another cycle.',
  'cycle-asks-nobody':
    'This cycle sums what several years have sealed. It asks no unit for a report, so there is no call.',
  'cycle-closed': ['{by} ended the review cycle at {at:done}.', 'The review cycle has ended.'],
  'cycle-cancelled': ['{by} cancelled the review cycle at {at:done}.', 'The review cycle was cancelled.'],

  'plan-host-differs': 'The host cannot differ from the one with which the cycle was begun.',
  'plan-stream-differs': 'The plan that was sent is that of another cycle.',
  'plan-clock-differs': 'The clock of a rehearsal cannot be changed once it runs; begin another rehearsal.',
  'plan-clock-malformed': 'The speed of a rehearsal’s clock must be a positive number.',
  'plan-without-programme': 'A plan names at least one programme.',
  'plan-programme-not-of-committee': [
    '{committee} is not in charge of the programme "{programme}".',
    'The committee is not in charge of this programme.',
  ],
  'plan-range-reversed': [
    'The last day {to:date} stands before the first day {from:date}.',
    'Last day before first day.',
  ],
  'plan-cut-off-outside-window': [
    'The cut-off {cutOff:date} is outside the data window from {from:date} to {to:date}.',
    'The cut-off is outside the data window.',
  ],
  'plan-without-members': 'A plan names at least one reporting unit.',
  'plan-without-years': 'A review of several years names at least one period whose totals are sealed.',
  'plan-years-ask-nobody':
    'A review of several years asks no unit; leave out the units, or the periods that are summed.',
  'plan-years-overlap': [
    'The period "{year:plain}" overlaps "{other:plain}": its figures would be counted twice. Leave one of the two out.',
    'Two periods overlap: their figures would be counted twice. Leave one of the two out.',
  ],
  'plan-year-outside-period': [
    'The period "{year:plain}" lies outside of what is reviewed, {from:date} to {to:date}.',
    'A period lies outside of what is reviewed.',
  ],
  'plan-unit-twice': ['The unit "{unit:plain}" is named twice.', 'A unit is named twice.'],
  'plan-parent-unknown': [
    'The unit above, "{parent:plain}", is not in this cycle.',
    'The unit above is not in this cycle.',
  ],
  'plan-parent-circle': 'Units stand above each other in a circle; figures cannot be added up along the tree.',
  'plan-ladder-empty': 'The ladder of reminders has at least one rung.',
  'plan-ladder-repeats-step': 'The ladder of reminders has two rungs on one day.',
  'plan-section-twice': 'The template has two sections of one code.',
  'plan-indicator-twice': 'The form has two indicators of one code.',
  'plan-indicator-unknown': ['There is no indicator "{code:plain}" in the form.', 'No such indicator in the form.'],
  'plan-section-limit-malformed': 'The longest length of a section must be a positive whole number.',
  'plan-conference-differs': [
    'The deadline counts back from {conference:date}, which is not the plan’s day of the conference.',
    'The deadline counts back from another day than the plan’s conference.',
  ],
  'plan-inspection-of-review': 'Only a report for an inspection names a team, a day and a paper of inspection.',
  'plan-inspection-missing': 'The day of the inspection, the team and the paper (decision, plan) are missing.',
  'plan-inspection-team-missing': 'The inspection team is missing.',
  'plan-inspection-document-missing': 'The number of the decision or plan of the inspection is missing.',
  'plan-inspection-before-period': [
    'The inspection on {on:date} lies before the first day of the period ({from:date}).',
    'The inspection lies before the first day of the period.',
  ],
  'plan-inspection-with-conference': 'A cycle for an inspection ends without a conference.',
  'plan-inspection-period': [
    'The period {period} is that of a review; an inspection needs a code of its own.',
    'An inspection needs a period code of its own.',
  ],
  'plan-without-conference': [
    'The plan says that there is no conference, yet names {conference:date} as its day; leave the day out and state the deadline as a date, or expect a conference.',
    'The plan says that there is no conference, yet names its day; leave the day out, or expect a conference.',
  ],
  'plan-conference-convened': [
    'The conference of {heldOn:date} has been convened for this cycle; the plan has to expect it.',
    'A conference has been convened for this cycle; the plan has to expect it.',
  ],
  'plan-sign-off-unnamed': 'Who accepts a tight plan is named.',
  'plan-sign-off-not-needed':
    'Every level has its working days, so nobody needs to accept a tight plan; leave that part out.',
  'conference-in-the-past': ['The day of the conference, {conference:date}, has passed.', 'The day has passed.'],
  'conference-before-reports': [
    'The day of the conference, {conference:date}, is not after the deadline of the reports.',
    'The conference is not after the deadline of the reports.',
  ],
  'conference-outside-calendar': [
    'The day of the conference, {conference:date}, is outside the working calendar from {from:date} to {to:date}.',
    'The day of the conference is outside the known working calendar.',
  ],

  'deadline-on-day-off': [
    '{date:day} is a day off ({label}), and this cycle does not move deadlines to a working day.',
    '{date:day} is a day off, and this cycle does not move deadlines to a working day.',
    'The deadline falls on a day off.',
  ],
  'deadline-in-the-past': ['The deadline, {deadline:moment}, has passed.', 'The deadline has passed.'],
  'deadline-outside-calendar': [
    'The closing date {cutOff:date} is outside the working calendar from {from:date} to {to:date}.',
    'The deadline or a rung of its reminders is outside the working calendar from {from:date} to {to:date}.',
    'The deadline or a rung of its reminders is outside the known working calendar.',
  ],
  'deadline-hour-malformed': 'Hours are written 00:00 to 24:00.',
  'deadline-days-malformed': 'The number of working days must be a whole number, not negative.',
  'too-soon-after-data-closes': [
    'Between the cut-off {cutOff:date} and the deadline there is at least one working day; the earliest is {earliest:moment}.',
    'Between the cut-off and the deadline there is at least one working day.',
  ],
  'too-soon-after-lower-level': [
    '{off:day} is a day off, so the deadline falls on {lower:moment}, after {upperName}, who reports by {upper:moment}: another day must be chosen. The deadline of {lowerName} is {latest:day} at the latest.{beyond?}',
    '{off:day} is a day off, so the deadline falls on {lower:moment}; {upperName} reports by {upper:moment}: {have} working days lie between, and the plan keeps {need}. The deadline of {lowerName} is {latest:day} at the latest.',
    '{lowerName} reports by {lower:moment}, after {upperName}, who reports by {upper:moment}: no signature stands in for that, the date must change. The lower deadline is {latest:day} at the latest.{beyond?}',
    'The deadline {lower:moment} is after the conference on {conference:day}: no signature stands in for that, the date must change; it is {latest:day} at the latest.{beyond?}',
    'The deadline {lower:moment} is after the one of the host itself, {superior:day}: no signature stands in for that, the date must change; it is {latest:day} at the latest.{beyond?}',
    '{lowerName} reports by {lower:moment}, {upperName} by {upper:moment}: {have} working days lie between, and the plan keeps {need} to look at what comes from below. The lower deadline is {latest:day} at the latest.',
    'The deadline {lower:moment} does not leave the host {need} working days before the conference on {conference:day}; it is {latest:day} at the latest.',
    'The deadline {lower:moment} does not leave the host {need} working days before its own, {superior:day}; it is {latest:day} at the latest.',
    'The lower deadline does not leave the level above its working days to look at the reports.',
  ],
  'extension-not-later': [
    'The new deadline must be after the present one, {dueAt:moment}.',
    'The new deadline must be after the present one.',
  ],
  'extension-pending': [
    '{by} asked for {hour:plain} on {until:day} at {at:done}; that request is not answered yet. To change it, ask for another date.',
    'An extension to {hour:plain} on {until:day} was asked for and is not answered yet. To change it, ask for another date.',
    'An extension to this very date was asked for and is not answered yet.',
  ],
  'extension-not-asked': [
    '{unit} has no request for more time waiting; {by} decided the last one at {at:done}.',
    '{unit} has no request for more time waiting.',
    'There is no request for more time waiting.',
  ],
  'deadline-suspended': ['The deadline of {unit} is suspended.', 'The deadline of the unit is suspended.'],
  'nothing-to-suspend': 'No unit has a running deadline to suspend.',
  'nothing-suspended': 'No unit has a suspended deadline.',
  'calendar-published-meanwhile': [
    'Version {calendar:plain} of the working calendar has just been published; look at what changes by it.',
    'The working calendar has been published anew meanwhile; look at what changes by it.',
  ],
  'deadline-still-running': [
    'The deadline still runs for {count} units: {units}.',
    'There are units whose deadline still runs.',
  ],

  'call-number-malformed': 'A number is written like 5, 05 or 05a.',
  'call-number-taken': [
    'The number is that of {document} of {date:date}. If a new term has begun, or each type has a series of its own, state it at the committee.',
    'Another document has this number.',
  ],

  'cycle-paper-number-malformed': 'Write the number of the paper as 5, 05 or 05a.',
  'cycle-paper-number-taken': [
    'The number was given to {document:plain} {date:office}; choose another.',
    'The number was given to another paper; choose another.',
  ],
  'cycle-paper-dated-ahead': ['{date:day} has not come; a paper is not dated ahead.', 'The date has not come.'],
  'cycle-paper-before-cited': [
    'The paper refers to one {citedDate:office}; it cannot be dated {date:date}, before that day.',
    'The date is before that of the paper it refers to.',
  ],
  'cycle-paper-to-nobody': 'Choose at least one unit the paper goes to.',
  'cycle-paper-unit-repeated': [
    '{unit} is named twice; name each unit once.',
    'A unit is named twice; name each once.',
  ],
  'cycle-paper-nothing-owed': [
    '{unit} has sent its report or is exempted: there is nothing to urge.',
    'The unit has sent its report or is exempted: there is nothing to urge.',
  ],
  'cycle-paper-shut-out': [
    'Collection is closed, so {unit} cannot send its report; open it again for the unit before urging.',
    'Collection is closed; open it again for the unit before urging.',
  ],
  'cycle-paper-not-late': [
    '{unit} still has time: {dueAt:moment}; an urging letter goes out once the deadline has passed.',
    'The unit still has time; an urging letter goes out once the deadline has passed.',
  ],
  'cycle-paper-not-extended': [
    '{unit} was not given more time; the letter follows the extension.',
    'The unit was not given more time; the letter follows the extension.',
  ],
  'cycle-paper-answer-missing': 'State by which day the report is asked for.',
  'cycle-paper-answer-not-needed': 'A letter of extension tells each unit its new deadline; it names no other day.',
  'cycle-paper-answer-not-later': [
    '{date:day} is not after the date of the paper; the unit needs time to send its report.',
    'The day by which the report is asked for must be after the date of the paper.',
  ],

  'unit-outside-cycle': ['The unit "{unit:plain}" is not in this cycle.', 'The unit is not in this cycle.'],
  'unit-exempted': [
    '{by} exempted the unit at {at:done}: {reason}.',
    'The unit is exempted: {reason}.',
    'The unit is exempted.',
  ],
  'unit-already-open': [
    '{by} reopened the unit at {at:done}; it may send its report, due {dueAt:moment}.',
    'The unit may send its report, due {dueAt:moment}.',
    'The unit may send its report; there is nothing to reopen.',
  ],
  'unit-reminded-today': [
    '{by} reminded {unit} at {at:done}; once a day is enough.',
    '{unit} was reminded at {at:done}; once a day is enough.',
    '{unit} was reminded on {on:day}; once a day is enough.',
    'The unit was reminded today; once a day is enough.',
  ],
  'unit-reopening-ended': ['The time of the reopening is over: {dueAt:moment}.', 'The time of the reopening is over.'],
  'unit-reopening-running': ['{count} units are still reopened: {units}.', 'There are units still reopened.'],

  'report-not-submitted': 'The unit has not sent its report.',
  'report-already-submitted': [
    '{by} sent the unit’s report at {at:done} (receipt {receipt:plain}); it waits for review.',
    'The unit has sent its report (receipt {receipt:plain}); it waits for review.',
    'The unit has sent its report; it waits for review.',
  ],
  'report-already-accepted': [
    '{by} accepted the unit’s report at {at:done} (receipt {receipt:plain}).',
    'The unit’s report (receipt {receipt:plain}) was accepted.',
    'The unit’s report was accepted.',
  ],
  'report-already-returned': [
    '{by} returned the report at {at:done}, and the unit has not sent it again.',
    'The report was returned, and the unit has not sent it again.',
  ],
  'report-round-superseded': [
    'The report you see is round {stated}; the present one is round {current}, sent by {by} at {at:done}.',
    'The report you see is round {stated}; the present one is round {current}.',
    'The report was sent again meanwhile.',
  ],
  'report-wrong-period': [
    'The report is for the period "{stated:plain}"; this cycle collects "{expected:plain}".',
    'The report is for another period.',
  ],
  'report-signer-missing': 'A report names its signer: post and name.',
  'report-place-sealed': [
    '"{label:plain}" is not among the places that were to be corrected: leave it as it was sent before, or ask the reviewer to open it.',
    'This place is not among those that were to be corrected: leave it as it was sent before.',
  ],
  'report-paragraph-sealed': [
    'Of "{label:plain}" only the marked paragraphs may be changed: leave the others as they were sent before, write what is new where a marked one stands, or ask the reviewer to open the whole section.',
    'Of this section only the marked paragraphs may be changed: leave the others as they were sent before.',
  ],
  'report-files-sealed': [
    'Annexes and evidence are not among the places that were to be corrected: leave the file "{name:plain}" as it was sent before, or ask the reviewer to open the files. The signed scan may be replaced.',
    'Annexes and evidence are not among the places that were to be corrected: leave them as they were sent before.',
  ],
  'report-files-too-many': ['A report comes with {max} files at most.', 'The report comes with too many files.'],
  'report-file-twice': ['The file "{name:plain}" is named twice.', 'A file is named twice.'],
  'report-scans-several': [
    'A report has one signed scan: "{first:plain}" and "{second:plain}" cannot both be the signed paper. Put the pages into one file, or let one of them be an annex.',
    'A report has one signed scan: put the pages into one file, or let one of them be an annex.',
  ],
  'scans-missing': 'At least one file is needed.',
  'scans-too-many': [
    'A paper has {max} files at most; put its pages into one file.',
    'There are as many files as there may be.',
  ],
  'scan-twice': ['The file "{name:plain}" is with this paper already.', 'A file is named twice.'],
  'scan-no-picture': [
    'The file "{name:plain}" is no scan: what was signed is scanned as PDF, PNG or JPG.',
    'What was signed is scanned as PDF, PNG or JPG.',
  ],
  'report-not-approved':
    'The consolidated report is not approved and bears no number yet: approve it, then attach what was signed.',
  'return-place-unknown': [
    'There is no place "{path:plain}" in the report: name the code of an indicator or a section, or leave it empty for the whole.',
    'There is no such place in the report.',
  ],
  'return-paragraph-unknown': [
    'The section has no paragraph {paragraph}, or it is empty: choose one with words, or name the whole section.',
    'The section has no such paragraph.',
  ],
  'report-not-returned': 'The report is not returned: to have it corrected, return it or open it again for the unit.',
  'review-of-nobody': 'No unit is chosen whose report is to be reviewed.',
  'review-due-in-the-past': ['The day for the review, {dueOn}, has passed.', 'The day for the review has passed.'],
  'review-not-needed': [
    'The report of {unit:plain} is accepted or exempt: there is nothing left to review.',
    'There is nothing left to review of this report.',
  ],
  'reply-not-asked': [
    'Nothing was asked at "{path:plain}" that could be answered.',
    'Only places that were to be corrected can be answered, each once.',
  ],
  'reply-empty': 'The answer is empty: write it, or leave it out.',
  'return-without-reason': 'Returning a report needs at least one reason.',
  'figure-unknown': ['There is no indicator "{code:plain}" in the form.', 'No such indicator in the form.'],
  'figure-twice': ['The indicator "{label}" is given twice.', 'An indicator is given twice.'],
  'figure-not-a-number': ['The value "{value:plain}" of "{label}" is not a number.', 'The value is not a number.'],
  'figure-negative': ['"{label}" cannot be negative: {value:number}.', 'A figure cannot be negative.'],
  'figure-not-whole': ['"{label}" must be a whole number: {value:number}.', 'A count must be a whole number.'],
  'figure-too-fine': [
    '"{label}" takes {digits} digits after the mark: {value:number}.',
    'There are too many digits after the mark.',
  ],
  'figure-too-many-digits': [
    '"{label}" has too many digits: at most {whole} before the mark and {fraction} after it.',
    'The figure has too many digits.',
  ],
  'figure-percent-unasked': [
    '"{label}" is no percentage: leave out the % of "{value:plain}".',
    'This indicator is no percentage: leave out the %.',
  ],
  'figure-not-yes-or-no': ['"{label}" takes yes or no: "{value:plain}".', 'Yes or no is expected.'],
  'figure-not-a-day': [
    '"{label}" takes a day, such as {example:plain}: "{value:plain}".',
    '"{label}" takes a day, written day/month/year: "{value:plain}".',
    'A day is expected, written day/month/year.',
  ],
  'figure-no-such-day': ['"{label}": there is no day {value:plain}.', 'There is no such day.'],
  'figure-text-empty': ['"{label}" says nothing.', 'Nothing is said.'],
  'figure-text-too-long': [
    '"{label}" is longer than {most} characters; what needs more belongs to the narrative.',
    'The text is too long; what needs more belongs to the narrative.',
  ],
  'figure-not-an-option': [
    '"{label}": "{value:plain}" is not in the list: {options:plain}.',
    '"{label}": "{value:plain}" is not in the list.',
    'This is not in the list.',
  ],
  'figure-of-another-setting': [
    'The indicator "{label}" is for another kind of unit than this one.',
    'The indicator is for another kind of unit.',
  ],
  'figure-missing': ['The required indicator "{label}" is missing.', 'A required indicator is missing.'],
  'figure-may-not-be-missing': [
    '"{label}": it cannot be said of this indicator that there are no data; give a figure, or leave it empty while there is none.',
    'It cannot be said of this indicator that there are no data.',
  ],
  'figure-required-not-missing': [
    '"{label}" is required and does not take "no data": write the figure, 0 if there really is nothing.',
    'A required indicator does not take "no data".',
  ],
  'figure-missing-unsaid': ['"{label}": say why there are no data.', 'Say why there are no data.'],
  'figure-also-missing': [
    '"{label}" has a figure, and is said to have none as well.',
    'An indicator has a figure, and is said to have none as well.',
  ],
  'figure-parts-do-not-sum': [
    'The parts add up to {sum:number}, not to the total {stated:number}.',
    'The parts do not add up to the total.',
  ],
  'figure-exceeds-total': [
    'The part {part:number} is greater than the whole {whole:number}.',
    'A part is greater than the whole.',
  ],
  'figure-share-does-not-match': [
    'The share is given as {printed:number}%, the figures give {computed:number}%.',
    'The share does not match the figures.',
  ],
  'figure-computed': [
    '"{label}" is computed and cannot be given: by what was sent it is {reckoned:number}; leave it out and correct what it is made of.',
    '"{label}" is computed and cannot be given; leave it out and give all it is made of.',
    'This indicator is computed and cannot be given; leave it out.',
  ],
  'figure-share-of-nothing': [
    '"{label:plain}": the denominator is 0, so there is no share; leave it empty.',
    'The denominator is 0, so there is no share; leave it empty.',
  ],
  'section-unknown': ['The template has no section "{code:plain}".', 'The template has no such section.'],
  'section-of-another-setting': [
    'The section "{label}" is for another setting than that of the unit.',
    'The section is for another setting.',
  ],
  'section-twice': ['The section "{code:plain}" is given twice.', 'A section is given twice.'],
  'section-missing': ['The required section "{label}" is missing.', 'A required section is missing.'],
  'section-too-long': [
    'The section "{code:plain}" has {length} characters; at most {limit}.',
    'A section is longer than allowed.',
  ],

  'nothing-accepted': 'No report has been accepted yet, so there is nothing to add up.',
  'year-totals-missing': [
    'The sealed totals of {count} periods are no longer there: {years:plain}. Take them out of the plan.',
    'The sealed totals of a period are no longer there. Take it out of the plan.',
  ],
  'year-withdrawn': [
    'Withdrawn after it was summed: {years:plain}. Change the plan, with another period or without it, and sum anew.',
    'A period was withdrawn after it was summed. Change the plan, with another period or without it, and sum anew.',
  ],
  'plan-years-of-review-only':
    'Only an interim or final review sums earlier periods; a thematic or ad hoc report or an inspection does not.',
  'years-without-sum': 'Nothing in the periods chosen can be added up by this outline.',
  'hard-check-failed': [
    '{count} checks fail: {checks:plain}. To approve all the same, give the reason.',
    'A check fails. To approve all the same, give the reason.',
  ],
  'report-draft-empty': 'The draft says nothing yet.',
  'report-text-too-long': ['The report has more than {limit} characters.', 'The report is too long.'],
  'report-figure-lost': [
    'The section "{section:plain}" states "{name:plain}", which is among no totals: no unit has a figure, or the indicator was dropped. State another, or leave it out.',
    'The section "{section:plain}" states what is among no totals. State another, or leave it out.',
    'A reference leads to no total; refer to another or leave it out.',
  ],
  'report-figure-awaited': [
    'The section "{section:plain}" states "{name:plain}", but the totals are not made. Make them and do it again, or leave it out.',
    'A figure is stated while the totals are not made. Make them and do it again.',
  ],
  'report-figure-unknown': [
    'The section "{section:plain}" has "[[{code:plain}]]", which is the code of no figure. Delete it, or insert the figure from the list.',
    'A code in double brackets is that of no figure. Delete it, or insert the figure from the list.',
  ],
  'report-figure-broken': [
    'The section "{section:plain}" has "{typed:plain}": half of the brackets of a reference. Delete it, or insert the figure from the list.',
    'A text has half of the brackets of a reference. Delete it, or insert the figure from the list.',
  ],
  'report-section-empty': [
    'The section "{section:plain}" has no words yet. Write it, or leave it out and say why.',
    'A section has no words yet. Write it, or leave it out and say why.',
  ],
  'report-number-wrong': [
    'The section "{section:plain}" says "{typed:plain}", the totals say "{expected:plain}". Correct it, or keep it and say why.',
    'A typed number differs from the totals. Correct it, or keep it and say why.',
  ],
  'report-number-kept-without-reason': [
    'To keep "{typed:plain}" although the totals differ needs a reason.',
    'To keep a number that differs from the totals needs a reason.',
  ],
  'report-approved-already': [
    '{by} approved the report at {at:done}; its text does not change any more.',
    'The report is approved; its text does not change any more.',
  ],
  'report-opinions-open': [
    'Opinions not dealt with yet: {count}, the first by {unit:plain} on the section "{section:plain}" in round {round}. Take or explain them before it is presented and approved.',
    'Opinions not dealt with yet: {count}, the first by {unit:plain} on the whole draft in round {round}. Take or explain them before it is presented and approved.',
    'Some opinions are not dealt with yet. Take or explain them before it is presented and approved.',
  ],
  'report-number-malformed':
    'The number of a report is a whole number from 1 to 99999, with a letter at its end if need be (15a).',
  'report-number-taken': [
    'This number was given to {document:plain} of {date:date}; take another.',
    'This number was given to another document; take another.',
  ],
  'report-date-in-future': [
    'The date of the report, {date:date}, is yet to come.',
    'The date of the report is yet to come.',
  ],
  'report-date-before-totals': [
    'The totals were approved on {approvedOn:date}; a report of them cannot be dated {date:date}, before that.',
    'A report cannot be dated before its totals were approved.',
  ],
  'opinion-of-nobody': 'Name at least one unit to be asked.',
  'opinion-outside-years': [
    'The unit "{unit:plain}" reported in none of the periods that are added, and took over from none that did.',
    'The unit reported in none of the periods that are added.',
  ],
  'opinion-of-exempted': [
    '{unit:plain} is exempted from this cycle, so it is not asked.',
    'The unit is exempted from this cycle, so it is not asked.',
  ],
  'opinion-due-after-conference': [
    'The conference is held on {heldOn:date}; an opinion by {dueOn:date} comes too late to be used.',
    'Opinions have to come by the day of the conference.',
  ],
  'opinions-reminded-today': [
    'Round {round} was reminded on {on:date} already; once a day is enough.',
    'Somebody was reminded today already; once a day is enough.',
  ],
  'opinion-due-in-the-past': ['The day for opinions, {dueOn:date}, has passed.', 'The day for opinions has passed.'],
  'opinion-round-unknown': ['There is no round {round}.', 'There is no such round.'],
  'opinion-round-over': [
    'The draft has gone round again (round {round}); say it to that one.',
    'The draft has gone round again; say it to the new one.',
  ],
  'opinion-round-ended': [
    'Round {round} was asked until {dueOn:date}, which has passed, and the draft has gone round again.',
    'The day for opinions has passed, and the draft has gone round again.',
  ],
  'opinion-not-asked': 'The unit is not among those asked in this round.',
  'opinion-empty': 'Words are needed.',
  'opinion-section-unknown': ['The draft has no section "{code:plain}".', 'The draft has no such section.'],
  'opinion-unknown': ['There is no opinion {number}.', 'There is no such opinion.'],
  'opinion-agrees': [
    'Opinion {number} only agrees with the draft: there is nothing to take over or to explain.',
    'This opinion only agrees with the draft: there is nothing to take over or to explain.',
  ],
  'variance-not-of-totals': 'The report of this unit is not in the approved totals: there is no figure to correct.',
  'variance-of-nothing': 'No figure to correct is named.',
  'variance-without-paper': 'Name the paper in which the correction is stated.',
  'variance-not-summed': [
    '"{label:plain}" is calculated, or published by others; correct the figures it is made of.',
    'This indicator is calculated, or published by others.',
  ],
  'variance-old-differs': [
    '"{label:plain}" is "{held:plain}" now, not what was stated; look again and correct that. A program sends "{exact:plain}" as old.',
    'The figure of "{label:plain}" is "{held:plain}" now, not what was stated; look again and correct that.',
    'The old figure is not the one that stands; look again and correct that.',
  ],
  'variance-changes-nothing': ['"{label:plain}" is {value:plain} already.', 'The new figure is the one that stands.'],
  'variance-already-waits': [
    'Correction {number} of "{label:plain}" still waits for the leader.',
    'A correction of this figure still waits for the leader.',
  ],
  'variance-already-accepted': ['Correction {number} is accepted already.', 'This correction is accepted already.'],
  'variance-already-refused': ['Correction {number} was refused.', 'This correction was refused.'],
  'variance-unknown': ['The unit has no correction {number}.', 'There is no such correction.'],
  'variance-of-own-hand': 'Whoever recorded a correction does not accept or refuse it; another leader does.',
  'task-not-of-cycle': ['The task "{task:plain}" is not of this cycle.', 'The task is not of this cycle.'],
  'task-not-open': [
    'The task "{task:plain}" is not open any more, so it cannot be carried over.',
    'The task is not open any more, so it cannot be carried over.',
  ],
  'tasks-still-open': [
    '{count} tasks have not ended; name those that are carried over.',
    'There are tasks that have not ended.',
  ],
  'cycle-reason-missing': 'A reason is needed.',
};
