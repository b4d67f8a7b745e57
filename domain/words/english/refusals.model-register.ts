import type { ModelRegisterRefusal } from '#domain/model-register/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishModelRegisterRefusals: RefusalWords<ModelRegisterRefusal> = {
  'model-not-permitted': 'A unit enters its own models; the host’s staff may enter those of every unit.',
  'model-register-not-kept': 'The committee keeps no register of models yet; its coordinator opens one first.',
  'model-fields-missing': 'The register needs at least one field.',
  'model-field-name-missing': 'The field needs a name.',
  'model-field-twice': ['The field "{field}" is named twice.', 'A field is named twice.'],
  'model-field-in-use': [
    'The field "{field}" has {count} models; move them to another field before it is taken away.',
    'The field still has models.',
  ],
  'model-name-missing': 'The model needs a name.',
  'model-field-unknown': ['The register has no field "{field}".', 'The register has no such field.'],
  'model-since-malformed': [
    '"{since:plain}" is no time: write a year, month/year or day/month/year, from {from:plain} on.',
    'The beginning is no time: write a year, month/year or day/month/year.',
  ],
  'model-since-in-future': 'The beginning is still to come.',
  'model-decision-missing': 'State the number of the decision that recognised it.',
  'model-decided-in-future': [
    'The decision cannot be of {on}: that day is still to come.',
    'The day is still to come.',
  ],
  'model-recognised-already': [
    'Decision {decision:plain} is entered for this model already.',
    'This decision is entered for the model already.',
  ],
  'model-registered-already': [
    'The unit has "{name:plain}" in the register already, as number {number:plain}; correct that one.',
    'The unit has a model of this name already.',
  ],
  'model-unknown': ['The register has no model number {number:plain}.', 'The register has no such model.'],
  'model-struck': [
    '"{name:plain}", number {number:plain}, was struck out of the register; if by mistake, enter it again, under a new number.',
    'The model was struck out of the register.',
  ],
  'model-decided-before-it-began': [
    'It cannot have been recognised on {on}: it began after that day.',
    'It would have been recognised before it began.',
  ],
  'model-stopped-before-it-began': [
    'It cannot have stopped on {on}: it began after that day.',
    'It would have stopped before it began.',
  ],
  'model-stopped-in-future': ['{on} is still to come.', 'The day on which it stopped is still to come.'],
  'model-stopped-already': ['The model has stopped already, on {on}.', 'The model has stopped already.'],
  'model-not-stopped': 'The model has not stopped.',
  'model-reason-missing': 'State the reason.',
  'model-rows-missing': 'The list has no rows.',
  'model-row-twice': ['"{name:plain}" of one unit stands in two rows.', 'A model stands in two rows.'],
};
