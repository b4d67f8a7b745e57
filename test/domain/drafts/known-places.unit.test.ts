import { describe, expect, it } from 'vitest';
import { hasPlace } from '#domain/drafts/known-places.ts';

const asked = { figures: ['models'], sections: ['ket-qua'] };
const report = (pointer: string) => hasPlace('report', pointer, asked);

describe('the places of a draft', () => {
  it.each([
    ...['/figures/models', '/asOf/models', '/explained/models', '/sections/ket-qua', '/signer/post', '/documentNumber'],
    ...['/replies/whole', '/replies/figures/models', '/replies/sections/ket-qua', '/replies/files'],
    ...['/onBehalf/reason', '/onBehalf/document'],
  ])('of a report include %s', (pointer) => {
    expect(report(pointer)).toBe(true);
  });

  it.each([
    '/xx/yy',
    '/__proto__/held',
    '/figures/__proto__',
    '/figures/unasked',
    '/sections/unasked',
    '/replies/sections/unasked',
    '/figures',
    '/replies/xx',
    '/sections/a/b',
  ])('of a report do not include %s', (pointer) => {
    expect(report(pointer)).toBe(false);
  });

  it('of what is concluded and of the consolidated report are those of their forms', () => {
    expect(hasPlace('conclusions', '/items/a/statement', asked)).toBe(true);
    expect(hasPlace('conclusions', '/items/a/other', asked)).toBe(false);
    expect(hasPlace('consolidated', '/headings/ket-qua', asked)).toBe(true);
    expect(hasPlace('consolidated', '/headings/', asked)).toBe(false);
    expect(hasPlace('consolidated', '/figures/models', asked)).toBe(false);
    expect(hasPlace('consolidated', '/added/muc-1', asked)).toBe(true);
    expect(hasPlace('consolidated', '/seen/organisations=yes', asked)).toBe(true);
    expect(hasPlace('consolidated', '/seen/models@stateBody', asked)).toBe(true);
  });

  it.each(['/sections/../x', '/sections/..', '/headings/.', '/sections/a/b', '/order/0', '/seen/a b', '/title/x'])(
    'of the consolidated report do not include %s: no address could name it',
    (pointer) => {
      expect(hasPlace('consolidated', pointer, asked)).toBe(false);
    },
  );

  it.each(['/items/../statement', '/items/a/statement/x', '/items/ /statement'])(
    'of what is concluded do not include %s',
    (pointer) => {
      expect(hasPlace('conclusions', pointer, asked)).toBe(false);
    },
  );

  it('of a report are sections with an id', () => {
    expect(report('/sections/..')).toBe(false);
    expect(report('/sections/a b')).toBe(false);
  });

  it('of one’s own form are its own, but for names that are a program’s', () => {
    expect(hasPlace('plan', '/huyen-a/figures/models', asked)).toBe(true);
    expect(hasPlace('plan', '/__proto__/held', asked)).toBe(false);
  });
});
