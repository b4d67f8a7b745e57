import type { AwardRoundRefusal } from '#domain/award-round/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishAwardRoundRefusals: RefusalWords<AwardRoundRefusal> = {
  'award-not-permitted': 'A unit proposes whom it answers for; a leader of the committee decides.',
  'award-round-unknown': 'There is no such round of awards.',
  'award-round-opened-already': [
    'The round of awards {period:plain} was opened by {by} at {at:done}.',
    'The round of awards {period:plain} is open already.',
    'This round of awards is open already.',
  ],
  'award-period-empty': 'The last day of the period is before its first.',
  'award-text-missing': 'This has to be stated.',
  'award-kinds-missing': 'State at least one kind of award.',
  'award-kind-twice': ['The kind "{name}" is named twice.', 'A kind is named twice.'],
  'award-kind-unknown': 'The round has no such kind of award.',
  'award-kind-in-use': ['"{name}" has {count} nominations; it cannot be taken away.', 'The kind has nominations.'],
  'award-quota-below-granted': [
    '{granted} of "{name}" are granted; the quota cannot be less.',
    'The quota is less than what is granted.',
  ],
  'award-quota-full': [
    'The quota of {quota} for "{name}" is full; change the quota of the round to grant more.',
    'The quota of this kind is full.',
  ],
  'award-criteria-missing': 'State at least one criterion.',
  'award-criterion-twice': 'A criterion is stated twice.',
  'award-criterion-out-of-range': ['The least is a whole number from 0 to {most}.', 'The least is out of range.'],
  'award-criteria-fixed': 'Something was decided by these criteria; they cannot be changed any more.',
  'award-recipient-of-another-kind': ['"{name}" is not given to such a recipient.', 'Not given to such a recipient.'],
  'award-nominates-oneself': 'Nobody proposes himself; somebody else of the unit does.',
  'award-nominates-own-unit': [
    'Nobody of {name:plain} proposes that very unit; the host does.',
    'Nobody proposes his own unit; the host does.',
  ],
  'award-nominates-host': [
    '{name:plain} leads this round and does not propose itself; the level above does, in a round of its own.',
    'The host does not propose itself; the level above does, in a round of its own.',
  ],
  'award-nominated-already': ['{name:plain} is proposed for this already, as {number:plain}.', 'Proposed already.'],
  'award-nomination-unknown': ['The round has no nomination {number:plain}.', 'There is no such nomination.'],
  'award-nomination-closed': ['Nomination {number:plain} waits for no decision.', 'It waits for no decision.'],
  'award-decides-oneself': 'Nobody decides about himself; another leader of the committee does.',
  'award-decides-own-unit': 'Nobody decides about a unit he acts for; another leader of the committee does.',
  'award-decides-own-nomination': 'Nobody decides about what he proposed; another leader of the committee does.',
  'award-reason-missing': 'State the reason.',
  'award-reason-against-criteria': [
    'Nomination {number:plain} does not meet the criteria; state the reason to grant it.',
    'It does not meet the criteria; state the reason to grant it.',
  ],
  'award-not-granted': ['Nomination {number:plain} is not granted.', 'Nothing is granted yet.'],
  'award-given-already': [
    'Nomination {number:plain} has decision {decision:plain} already.',
    'It has a decision already.',
  ],
  'award-paper-before-period': [
    'The paper cannot be of {date}: the period of the round begins on {from}.',
    'That day is before the period of the round.',
  ],
  'award-submission-in-future': [
    'The submission cannot be of {date}: that day is still to come.',
    'That day is still to come.',
  ],
  'award-submission-number-malformed': [
    'The number "{number}" is not one: 1 to 99999, with a letter if need be (05a).',
    'Not a number: 1 to 99999, with a letter if need be (05a).',
  ],
  'award-submission-number-taken': [
    'The number was given to {document:plain} of {date}.',
    'The number was given to another document.',
  ],
  'award-submission-empty': 'The submission lists nobody: choose a nomination.',
  'award-submission-over-quota': [
    'The quota for {name} is {quota}, the submission has {count}: leave some out, or change the quota of the round.',
    'More are submitted than the quota of the round allows.',
  ],
  'award-not-to-submit': [
    'Nomination {number:plain} was withdrawn or declined, or has its decision: it cannot be submitted.',
    'It cannot be submitted.',
  ],
  'award-decided-in-future': ['The decision cannot be of {date}: that day is still to come.', 'Still to come.'],
};
