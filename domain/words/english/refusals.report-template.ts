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
};
