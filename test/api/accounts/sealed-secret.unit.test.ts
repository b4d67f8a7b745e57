import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSecret, sealSecret } from '#api/accounts/sealed-secret.ts';
import { keyFrom } from '#config/installation-key.ts';
import type { AccountId } from '#domain/kernel/ids.ts';

const key = keyFrom('of this installation')('second-factor');
const account = fc.uuid().map((id) => id as AccountId);

describe('a sealed secret', () => {
  it('opens with its key, for its account', () => {
    fc.assert(
      fc.property(account, fc.string(), (id, secret) => {
        const sealed = sealSecret(key, id, secret);
        expect(openSecret(key, id, sealed)).toBe(secret);
        expect(sealSecret(key, id, secret), 'no two look alike').not.toBe(sealed);
        if (secret.length > 3) expect(sealed).not.toContain(secret);
      }),
    );
  });

  it('opens with no other key, for no other account, and not when a bit of it was altered', () => {
    fc.assert(
      fc.property(account, account, fc.nat(), (id, other, at) => {
        const sealed = sealSecret(key, id, 'JBSWY3DPEHPK3PXP');
        expect(openSecret(keyFrom('another')('second-factor'), id, sealed)).toBeNull();
        expect(openSecret(keyFrom('of this installation')('device-cookie'), id, sealed)).toBeNull();
        if (other !== id) expect(openSecret(key, other, sealed)).toBeNull();
        const [mark = '', text = ''] = sealed.split('.');
        const bytes = Buffer.from(text, 'base64url');
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
        expect(openSecret(key, id, `${mark}.${bytes.toString('base64url')}`)).toBeNull();
        expect(openSecret(key, id, `${mark}.${text.slice(0, at % 40)}`)).toBeNull();
      }),
    );
  });

  it('that was never sealed is none', () => {
    expect(openSecret(key, 'x' as AccountId, 'JBSWY3DPEHPK3PXP')).toBeNull();
  });
});
