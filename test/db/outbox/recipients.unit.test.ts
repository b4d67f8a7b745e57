import { expect, it } from 'vitest';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Contact } from '#db/outbox/contacts.ts';
import { recipientsOf } from '#db/outbox/queue-letters.ts';

const unit = 'huyen-a' as UnitId;
const to = [
  { unit, role: 'reporter' },
  { unit, role: 'unitHead' },
] as const;
const contact = (role: Contact['role'], name: string, address: string | null): Contact => ({
  unit,
  role,
  name,
  address,
});
const written = (...contacts: readonly Contact[]) =>
  recipientsOf(
    to,
    () => contacts,
    () => 'Huyện A',
  ).map(({ name, address }) => [name, address]);

it('is one letter for an address, whatever posts share it and however it is written', () => {
  expect(written(contact('reporter', 'An', 'huyen-a@x.vn'), contact('unitHead', 'Bình', 'Huyen-A@x.vn'))).toEqual([
    ['An', 'huyen-a@x.vn'],
  ]);
  expect(written(contact('reporter', 'An', 'an@x.vn'), contact('unitHead', 'Bình', 'binh@x.vn'))).toHaveLength(2);
});

it('shows each post that has no address, by the name of the unit where nobody is named', () => {
  expect(written(contact('reporter', 'An', null))).toEqual([
    ['An', null],
    ['Huyện A', null],
  ]);
});
