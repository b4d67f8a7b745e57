import { expect, it } from 'vitest';
import { fieldsOf, type House } from '#web/screens/admin/house-model.ts';

it('begins with how it is used now: a new name alone moves nobody', () => {
  const house = { kept: null, addresses: ['http://192.168.1.20:8080'] };
  const begins = (mode: House['mode']) => fieldsOf({ ...house, mode }).use;
  expect([begins('evaluation'), begins('office')]).toEqual(['evaluation', 'office']);
});
