import type { OrganisationRefusalCode } from '#domain/organisation/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishOrganisationRefusals: RefusalWords<OrganisationRefusalCode> = {
  'organisation-not-permitted': 'This is for administrators.',
  'unit-id-malformed': [
    'The code "{unit}" of a unit is not right: small letters without marks, digits and hyphens only, no reserved name.',
    'The code of a unit is not right.',
  ],
  'unit-already-registered': [
    '{by} registered the unit "{unit}" at {at:done}.',
    'The unit "{unit}" is registered.',
    'The unit is registered.',
  ],
  'unit-not-registered': ['No unit "{unit}" is registered.', 'No such unit is registered.'],
  'unit-name-empty': 'A unit has a name.',
  'unit-validity-empty': [
    'It would exist for no time: from {from:date}, but until {to:date}.',
    'It would exist for no time: its last day stands before its first.',
  ],
  'unit-validity-overlaps': [
    'At the same time there is the unit "{other}": same name "{name}" under the same unit and of the same kind, or same code.',
    'At the same time there is another unit of that name or code.',
  ],
  'unit-validity-contradicts': [
    'The unit "{unit}" exists at another time in the register (from {from:date} to {to:date}).',
    'The unit "{unit}" exists at another time in the register.',
    'The register says another time.',
  ],
  'unit-not-valid-then': ['The unit "{unit}" does not exist on {day:date}.', 'The unit does not exist on that day.'],
  'unit-change-out-of-order': [
    'The unit "{unit}" was changed as of {last:date}; another change takes effect after that.',
    'A change takes effect after the last one.',
  ],
  'unit-already-ended': [
    'The unit "{unit}" ended on {lastDay:date} (recorded by {by} at {at:done}).',
    'The unit "{unit}" ended on {lastDay:date}.',
    'The unit has ended.',
  ],
  'unit-ends-before-it-takes-over': [
    'By {document} the unit "{unit}" follows or takes over from "{other}" from {day:date} on: it must still be there on that day.',
    'The unit follows or takes over from another after this day.',
  ],
  'unit-has-valid-children': [
    'Below the unit "{unit}" there is "{child}" at that time; move or end it first.',
    'There are units below it; move or end them first.',
  ],
  'unit-kind-not-of-level': ['The kind "{kind}" is not of the level "{level}".', 'Kind and level do not fit.'],
  'unit-kind-not-in-force': [
    'There is no unit of the kind "{kind}" on {day:date} (Law 72/2025/QH15).',
    'There is no unit of this kind at that time.',
  ],
  'own-kind-id-malformed': ['The code "{kind}" of a kind is not right.', 'The code of a kind is not right.'],
  'own-kind-name-empty': 'A kind of unit has a name.',
  'own-kind-name-taken': ['"{name}" is a word for the kind "{other}".', 'The name is another kind’s.'],
  'own-kind-base-not-open':
    'A kind of your own belongs to a group of bodies or organisations; territories are kinds of the law.',
  'own-kind-level-not-of-base': [
    'The group is not at the level "{level}".',
    'Choose one level at least, of those of the group.',
  ],
  'own-kind-ends-before-it-begins': [
    'The kind would end on {to:date}, before it begins on {from:date}.',
    'Its last day stands before its first.',
  ],
  'own-kind-still-used': [
    'The unit "{name}" is of this kind and would not fit any more: change the unit’s kind first.',
    'There are units of this kind.',
  ],
  'own-kind-unknown': ['There is no kind "{kind}" of your own.', 'There is no such kind.'],
  'own-kind-not-in-force': ['The kind "{name}" is not in use on {day:date}.', 'The kind is not in use then.'],
  'unit-level-not-in-force': [
    'No unit of this level begins after {lastDay:date} (Law 72/2025/QH15).',
    'No unit of this level begins any more.',
  ],
  'unit-level-fixed': [
    'The unit "{unit}" is of the level "{level}"; another level is another unit, recorded as a reorganisation.',
    'Another level is recorded as a reorganisation.',
  ],
  'parent-not-registered': ['No unit above, "{parent}", is registered.', 'The unit above is missing.'],
  'parent-not-valid-then': [
    'The unit above, "{parent}", does not exist during the whole time of "{unit}".',
    'The unit above does not exist during that whole time.',
  ],
  'parent-below-unit': [
    'The unit "{parent}" cannot stand above "{unit}": its level is not higher.',
    'The unit above is of a higher level.',
  ],
  'parent-cycle': [
    'The unit "{unit}" cannot stand below itself or below a unit of its own.',
    'Units stand above each other in a circle.',
  ],
  'parent-not-territorial': [
    '"{unit}" stands in a territory only; "{parent}" is an office or a body.',
    'Such a unit stands in a territory only.',
  ],
  'legal-basis-missing': 'The document it rests on is missing (number and symbol).',
  'correction-reason-missing': 'Say why: what was entered wrongly.',
  'reorganisation-id-empty': 'A reorganisation has a code.',
  'reorganisation-already-recorded': [
    '{by} recorded the reorganisation "{reorganisation}" otherwise at {at:done}.',
    'The reorganisation "{reorganisation}" is recorded otherwise.',
    'This reorganisation is recorded otherwise.',
  ],
  'reorganisation-without-pairs': 'A reorganisation names at least one pair of units.',
  'reorganisation-pair-repeated': ['The pair "{from}" – "{to}" is named twice.', 'A pair of units is named twice.'],
  'reorganisation-into-itself': ['The unit "{unit}" cannot succeed itself.', 'A unit cannot succeed itself.'],
  'reorganisation-giver-not-valid': [
    'The unit "{unit}" begins on {begins:date} only: the reorganisation takes effect after that day.',
    'The unit "{unit}" ended on {ended:date}: the reorganisation takes effect on the next day at the latest.',
    'The unit "{unit}" does not exist on {day:date}, the day before the reorganisation takes effect.',
    'The unit does not exist on the day before it takes effect.',
  ],
  'reorganisation-successor-not-valid': [
    'The successor "{unit}" does not exist on {day:date}.',
    'The successor does not exist on the day it takes effect.',
  ],
  'reorganisation-successor-ends': [
    'The unit "{unit}" ends by this reorganisation too and can take nothing over.',
    'The unit that takes over ends by this reorganisation too.',
  ],
  'reorganisation-ends-with-successor': [
    'The unit "{unit}" has a successor and is said to end without one.',
    'A unit has a successor and is said to end without one.',
  ],
  'reorganisation-take-over-goes-on': [
    'The unit "{unit}" does not end by this reorganisation: there is nothing to take over.',
    'Only of a unit that ends is there something to take over.',
  ],
  'reorganisation-same-day': [
    'The unit "{unit}" is reorganised on this day already, by {document}.',
    'This unit is reorganised on the same day already, by another document.',
  ],
  'reorganisation-merges-one': [
    'A merger into a new unit is of two units or more; "{unit}" alone is renamed, changes its level, or is merged into a unit that is there.',
    'A merger into a new unit is of two units or more.',
  ],
  'reorganisation-level-stays': [
    '"{unit}" and "{heir}" are of one level, so none of them changes it: it is renamed, or merged into a unit that is there.',
    'Both units are of one level, so none of them changes it.',
  ],
  'reorganisation-move-stays': [
    'The unit "{unit}" stands below "{parent}" on that day already: there is nothing to move.',
    'The unit stands below this one already.',
  ],
  'taker-of-unit-that-goes-on': ['The unit "{unit}" has not ended: it answers for itself.', 'The unit has not ended.'],
  'taker-not-yours-to-name': [
    'The unit "{unit}" did not stand below a host of yours: the administrator names who takes over, or a coordinator it stood below.',
    'The unit did not stand below a host of yours.',
  ],
  'contact-name-empty': 'A contact has a name.',
  'contact-email-malformed': [
    '"{email}" has wide letters (of a Japanese or Chinese keyboard): type it as "{wide}".',
    '"{several}" is more than one address: each role has one.',
    '"{email}" is a name and an address: leave "{named}" only.',
    '"{email}" is not an e-mail address.',
    'The e-mail address is not right.',
  ],
  'committee-id-malformed': ['The code "{committee}" of a committee is not right.', 'The code is not right.'],
  'committee-not-registered': ['No committee "{committee}" is registered.', 'No such committee is registered.'],
  'committee-detail-empty': 'A committee has a name, a symbol, a place of issue and the title of its head.',
  'committee-without-programme': 'A committee is in charge of at least one programme.',
  'committee-name-out-of-order': [
    'The new name begins after {last:date}, the last day of the name before.',
    'The days of the names are not in order.',
  ],
  'number-series-without-term': 'A series through the term of office needs its first and last day.',
  'number-series-term-empty': 'The term ends after it begins.',
  'committee-member-without-name': 'A member has a name.',
  'committee-member-repeated': ['"{name}" is among the members already.', 'The member is in the list already.'],
  'yearly-plan-span-repeated': [
    'Each period is named once in the plan: {period} is in a line above.',
    'Each period is named once in the plan.',
  ],
  'yearly-plan-lead-out-of-range': [
    'The days of notice are a whole number from 1 to {most}.',
    'The days of notice are not right.',
  ],
  'yearly-plan-outside-years': [
    'A plan holds years from {first:plain} to {last:plain} only.',
    'A plan does not hold this year.',
  ],
  'yearly-plan-ends-before-it-begins': [
    'The last year is {year:plain} or later, for the first period ends in {year:plain}.',
    'The last year stands before that of the first period.',
  ],
  'yearly-plan-name-empty': 'A period by own rules needs a name.',
  'yearly-plan-period-reversed': [
    'The last day of the period is {from:date} or later.',
    'The last day of the period stands before its first.',
  ],
  'yearly-plan-comes-too-soon': [
    'The next period would begin before this one is over ({to:date}): take more months, or a shorter period.',
    'The next period would begin before this one is over.',
  ],
};
