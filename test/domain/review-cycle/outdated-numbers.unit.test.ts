import { expect, it } from 'vitest';
import { outdated } from '#domain/review-cycle/outdated-numbers.ts';

const notes = { notes: [1], difference: null };
const totals = [
  { ref: 'models', sealed: '38', corrected: '39', ...notes },
  { ref: 'models@employer', sealed: '12', corrected: null, ...notes },
  { ref: 'rules=yes', sealed: '2', corrected: '3', ...notes },
  { ref: 'first', sealed: null, corrected: '4', ...notes },
];
const ofUnits = [{ name: 'huyện A', code: 'models', sealed: '5', corrected: '6' }];
const finding = (
  rule: 'total' | 'answers' | 'own-figure' | 'percent',
  expected: string,
  facts: object,
  outcome = 'right',
) =>
  outdated({ outcome: outcome as 'right', rule, expected, facts: { indicator: 'models', ...facts } }, totals, ofUnits);

it('is a typed number that is right by a figure which turned out to be another: of all, of a setting, of an answer, of a unit', () => {
  expect(finding('total', '38', {})).toEqual({ from: '38', to: '39' });
  expect(finding('total', '38.0', {})).toEqual({ from: '38', to: '39' });
  expect(finding('total', '12', { setting: 'employer' })).toEqual({ from: '12', to: null });
  expect(finding('answers', '2', { indicator: 'rules' })).toEqual({ from: '2', to: '3' });
  expect(finding('own-figure', '5', { body: 'huyện A' })).toEqual({ from: '5', to: '6' });
});

it('is none that is right by something else, or that is not right anyway', () => {
  expect(finding('total', '12', {})).toBeNull();
  expect(finding('total', '38', { setting: 'employer' })).toBeNull();
  expect(finding('total', '38', { indicator: 'other' })).toBeNull();
  expect(finding('total', '38', {}, 'wrong')).toBeNull();
  expect(finding('percent', '38', {})).toBeNull();
  expect(finding('own-figure', '5', { body: 'huyện B' })).toBeNull();
  expect(finding('total', '2', { indicator: 'rules' })).toBeNull();
  expect(finding('total', '4', { indicator: 'first' })).toBeNull();
});
