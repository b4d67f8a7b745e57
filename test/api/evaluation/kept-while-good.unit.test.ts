import { expect, it } from 'vitest';
import { keptWhileGood } from '#api/evaluation/kept-while-good.ts';

it('makes a thing once for each who asks, and makes anew what failed the first time', async () => {
  const asked: string[] = [];
  const tokenOf = keptWhileGood(async ({ name }: { readonly name: string }) => {
    asked.push(name);
    if (name === 'Bình' && asked.filter((one) => one === name).length === 1) throw new Error('the database is busy');
    return await Promise.resolve(`token of ${name}`);
  });
  expect([await tokenOf({ name: 'An' }), await tokenOf({ name: 'An' })]).toEqual(['token of An', 'token of An']);
  await expect(tokenOf({ name: 'Bình' })).rejects.toThrow('the database is busy');
  expect([await tokenOf({ name: 'Bình' }), await tokenOf({ name: 'Bình' })]).toEqual([
    'token of Bình',
    'token of Bình',
  ]);
  expect(asked).toEqual(['An', 'Bình', 'Bình']);
});
