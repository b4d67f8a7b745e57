import type { TemplateRefusalCode } from '#domain/report-template/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishTemplateRefusals: RefusalWords<TemplateRefusalCode> = {
  'template-not-permitted':
    'Common templates are kept by the administrator, those of a hosting body by its coordinator; copy it for your hosting body and change the copy.',
  'template-not-defined': 'There is no such report template yet.',
  'template-already-defined': [
    '{by} defined the template "{template}" otherwise at {at:done}; revise it to a new version.',
    'The template "{template}" is defined otherwise; revise it to a new version.',
    'The template is defined otherwise.',
  ],
  'template-version-superseded': [
    '{by} revised the template "{template}" to version {current} at {at:done}; this change rests on version {read}.',
    'The template "{template}" is at version {current}; this change rests on version {read}.',
    'The template has a newer version.',
  ],
  'template-id-malformed': [
    'The code "{template}" of a template is not right: small letters without marks, digits and hyphens only; that of a unit begins with the code of the unit and a full stop.',
    'The code of a template is not right.',
  ],
  'template-name-empty': 'A template has a name.',
  'template-reason-empty': 'A revision needs a reason.',
  'template-empty': 'A template has at least one section or one indicator.',
  'template-code-malformed': [
    'The code "{code}" is not right: it begins with a letter without marks; letters, digits, hyphens and underscores only.',
    'The code is not right.',
  ],
  'template-code-repeated': ['The code "{code}" is used twice.', 'A code is used twice.'],
  'template-label-empty': ['The section or indicator "{code}" has no name.', 'A section or indicator has no name.'],
  'indicator-unit-empty': ['The indicator "{code}" has no unit of measure.', 'An indicator has no unit of measure.'],
  'indicator-programme-empty': ['The indicator "{code}" is of no programme.', 'An indicator is of no programme.'],
  'indicator-whole-missing': ['The part "{code}" does not say of which total.', 'A part does not say of which total.'],
  'indicator-whole-unknown': [
    'The indicator "{code}" names the total "{whole}", which the form does not have.',
    'The form does not have that total.',
  ],
  'indicator-breakdown-missing': [
    'The part "{code}" does not say by what it is broken down.',
    'A part does not say by what it is broken down.',
  ],
  'indicator-share-without-fraction': [
    'The share "{code}" has no numerator and denominator (relation K2).',
    'A share has no numerator and denominator.',
  ],
  'indicator-index-without-source': [
    'The index "{code}" is published elsewhere: name its source.',
    'An index that is published elsewhere names its source.',
  ],
  'indicator-models-not-counted': [
    'Indicator "{code}" counts models of the register: it is a whole number that the unit states, no share, index or formula.',
    'An indicator that counts models is a whole number that the unit states.',
  ],
  'indicator-part-of-itself': ['The indicator "{code}" is a part of itself.', 'Totals and parts go in a circle.'],
  'indicator-not-a-number': [
    'Indicator "{code}" is no number: it is no total, part or share, and belongs to no other indicator.',
    'An indicator that is no number is no total, part or share.',
  ],
  'indicator-share-not-percent': ['The share "{code}" must be a percentage.', 'A share must be a percentage.'],
  'indicator-money-unit': [
    'The amount "{code}" is in dong; for millions of dong choose a decimal.',
    'An amount of money is in dong.',
  ],
  'indicator-whole-of-another-measure': [
    'Indicator "{code}" and its whole "{whole}" are of different types.',
    'An indicator and its whole are of different types.',
  ],
  'indicator-options-too-few': [
    'The choice "{code}" needs at least two options.',
    'A choice needs at least two options.',
  ],
  'indicator-option-repeated': ['The option "{label}" is given twice.', 'An option is given twice.'],
  'relation-not-a-number': [
    'Indicator "{code}" is no number: no relation holds it.',
    'An indicator that is no number stands in no relation.',
  ],
  'relation-measures-differ': [
    'Indicator "{code}" is of another type than the others of the relation.',
    'The indicators of a relation are of different types.',
  ],
  'relation-id-repeated': ['The relation "{relation}" is named twice.', 'A relation is named twice.'],
  'relation-indicator-unknown': [
    'The relation "{relation}" names the indicator "{code}", which the form does not have.',
    'A relation names an indicator that the form does not have.',
  ],
  'relation-part-repeated': [
    'The relation "{relation}" names the indicator "{code}" twice.',
    'A relation names an indicator twice.',
  ],
  'relation-without-parts': 'A sum has at least one part.',
  'relation-not-summable': [
    'The indicator "{code}" is a share or an index: it is not added up, nor compared with counts.',
    'Shares and indices are not added up, nor compared with counts.',
  ],
  'relation-not-a-share': ['The indicator "{code}" is not a share.', 'The indicator is not a share.'],
  'relation-decimals-out-of-range': [
    'The number of decimals is a whole number from 0 to {most}.',
    'The number of decimals is not right.',
  ],
  'law-number-empty': 'The number of the legal basis is not stated.',
  'law-name-empty': 'The name of the legal basis is not stated.',
  'law-before-its-date': [
    'A document of {date:date} cannot be in force from {inForceFrom:date}; check both days.',
    'The day of coming into force is before that of the document.',
  ],
  'law-not-later': [
    'An earlier version follows document no. {number:plain}, in force from {inForceFrom:date}; the new one has to come into force after that.',
    'The new document has to come into force after that of an earlier version.',
  ],
  'relation-share-computed': [
    'The share "{code}" is computed by a formula; take out this relation, or the formula.',
    'The share has a formula and a relation; take one out.',
  ],
  'formula-empty': ['"{code}" has no formula yet; without one the unit fills it in.', 'The formula is empty.'],
  'formula-too-long': [
    'The formula of "{code}" is too long: {signs} signs and {parts} figures at most; put a step into an indicator of its own.',
    'The formula is too long; put a step into an indicator of its own.',
  ],
  'formula-too-deep': [
    'The formula of "{code}" has more than {depth} brackets inside each other; put a step into an indicator of its own.',
    'The formula has too many brackets inside each other.',
  ],
  'formula-sign-unknown': [
    'The formula of "{code}" has a sign that means nothing: "{near:plain}"; it takes codes, numbers, + − × ÷ % and brackets.',
    'The formula has a sign that means nothing.',
  ],
  'formula-number-mark': [
    'The number "{near:plain}" in the formula of "{code}" can be read in two ways; write decimals after a comma (0,5), thousands without a mark (1000).',
    'In a formula decimals stand after a comma, thousands without a mark.',
  ],
  'formula-unfinished': [
    'The formula of "{code}" is unfinished: a code, a number or a closing bracket is missing.',
    'The formula is unfinished.',
  ],
  'formula-sign-missing': [
    'The formula of "{code}" cannot be read at "{near:plain}": between two figures stands one of + − × ÷.',
    'Between two figures of a formula stands one of + − × ÷.',
  ],
  'computed-figure-unknown': [
    'The formula of "{code}" names "{figure}", which is not in the form; a minus between two codes needs a space at either side.',
    'The formula names a code that is not in the form.',
  ],
  'computed-not-a-number': [
    'The formula of "{code}" names "{figure}", which is a text, a day, a choice or yes or no; name numbers only.',
    'A formula names numbers only.',
  ],
  'computed-of-an-index': [
    'The formula of "{code}" names the index "{figure}", which others publish: it is never summed, so no total could be computed.',
    'A formula names no index that others publish.',
  ],
  'computed-of-itself': [
    'The formula of "{code}" leads back to itself; name figures that units fill in.',
    'The formula leads back to its own indicator.',
  ],
  'computed-index': [
    'The index "{code}" is published by others and has no formula; change its kind or take the formula out.',
    'An index is published by others and has no formula.',
  ],
  'computed-cell-not-a-number': [
    '"{code}" has a formula and must be a number; change its type or take the formula out.',
    'An indicator with a formula must be a number.',
  ],
  'computed-digits-missing': [
    'The formula of "{code}" has to know how to round: choose its type and say how many digits stand after the comma.',
    'The formula has to know how to round.',
  ],
  'computed-is-asked': [
    '"{code}" is computed and nobody fills it in; take out "required" and "may be missing".',
    'An indicator with a formula is asked of nobody.',
  ],
};
