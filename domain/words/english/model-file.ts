import type { ModelCellFaultCode } from '#domain/model-register/read-rows.ts';
import type { Wording } from '#domain/words/phrase.ts';

export const englishModelCells: Readonly<Record<ModelCellFaultCode, Wording>> = {
  'cell-name-missing': 'The name of the model is missing.',
  'cell-kind-unknown': ['"{read:plain}" is neither a model nor an exemplar.', 'The kind is unknown.'],
  'cell-field-unknown': ['The register has no field "{read:plain}".', 'The field is missing.'],
  'cell-unit-missing': 'The unit is missing.',
  'cell-unit-unknown': ['No unit "{read:plain}" stands below this committee.', 'There is no such unit.'],
  'cell-unit-unclear': ['Several units are called "{read:plain}": name the unit above it as well.', 'Several units.'],
  'cell-unit-of-others': 'A unit enters its own models only.',
  'cell-since-unread': [
    '"{read:plain}" is no time: write a year, month/year or day/month/year.',
    'Since when is missing.',
  ],
  'cell-recognition-unread': [
    '"{read:plain}" cannot be read: write it like "cấp tỉnh: 123/QĐ-UBND (15/05/2020)".',
    'The recognition cannot be read.',
  ],
  'cell-stop-unread': ['"{read:plain}" is no day.', 'This is no day.'],
  'cell-number-unread': ['"{read:plain}" is no number of the register.', 'This is no number of the register.'],
  'cell-number-unknown': ['The register has no number {read:plain}; leave it empty for a new row.', 'No such number.'],
  'cell-row-twice': ['The same as row {read:plain}.', 'The same as a row above.'],
  'cell-refused': 'The register does not take this.',
};
