import { expect, it } from 'vitest';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Contact } from '#db/outbox/contacts.ts';
import type { MailTrouble } from '#db/queries/mail-trouble.query.ts';
import { isMended } from '#api/support/mended-address.ts';

const unit = 'huyen-a' as UnitId;
const astray = (address: string | null): MailTrouble => ({
  ...{ unit, role: 'reporter', recipient_name: 'An', address, status: address === null ? 'noAddress' : 'refused' },
  since: new Date('2026-06-15T01:00:00Z'),
});
const now = (address: string | null): Contact => ({ unit, role: 'reporter', name: 'An', address });

it('is mended when what went astray has another address now, and not while it has the same or none', () => {
  expect(isMended(unit, [now('an@x.vn')], [astray(null)])).toBe(true);
  expect(isMended(unit, [now('an@x.vn')], [astray('cu@x.vn')])).toBe(true);
  expect(isMended(unit, [now('cu@x.vn')], [astray('cu@x.vn')])).toBe(false);
  expect(isMended(unit, [now(null)], [astray(null)])).toBe(false);
  expect(isMended(unit, [now('an@x.vn')], [])).toBe(false);
});
