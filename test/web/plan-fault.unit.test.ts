import { expect, it } from 'vitest';
import { fieldAt } from '#web/screens/plan-wizard/field-at.ts';

it('names the part of the plan that a fault is about, and none where it is about the whole', () => {
  expect(['/signer/name', '/collection/byKind/0/rule', '/key'].map(fieldAt)).toEqual(['signer', 'collection', 'key']);
  expect(['', '/', '/signers'].map(fieldAt)).toEqual([null, null, null]);
});
