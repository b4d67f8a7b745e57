import { expect, it } from 'vitest';
import { fieldsOf, type House, lacksCertificate, lineOf } from '#web/screens/admin/house-model.ts';

it('begins with how it is used now: a new name alone moves nobody', () => {
  const house = { kept: null, addresses: ['http://192.168.1.20:8080'] };
  const begins = (mode: House['mode']) => fieldsOf({ ...house, mode }).use;
  expect([begins('evaluation'), begins('office')]).toEqual(['evaluation', 'office']);
});

it('says before saving that an https address without a certificate here needs something before this machine', () => {
  const sources = {
    mode: 'unset',
    publicUrl: 'unset',
    certificate: 'unset',
    name: 'unset',
    secondFactor: 'unset',
  } as const;
  const begins = fieldsOf({ kept: null, mode: 'office', addresses: [] });
  const asked = { ...begins, publicUrl: ' https://hoinghi.xa.local' };
  const lacks = (more: object, certificate: House['sources']['certificate'] = 'unset') =>
    lacksCertificate({ sources: { ...sources, certificate } }, { ...asked, ...more });
  expect(lacks({})).toBe(true);
  expect(lacks({ certFile: '/a.pem', keyFile: '/a.key' })).toBe(false);
  expect(lacks({ publicUrl: 'http://192.168.1.20:8080' })).toBe(false);
  expect(lacks({ use: 'evaluation' })).toBe(false);
  expect(lacks({}, 'environment')).toBe(false);
});

it('calls a line encrypted only where the certificate is here', () => {
  expect(lineOf({ line: 'encrypted', certificateTo: '2027-01-01T00:00:00.000Z' })).toBe('encrypted');
  expect(lineOf({ line: 'encrypted', certificateTo: null })).toBe('encryptedBefore');
  expect(lineOf({ line: 'plain', certificateTo: null })).toBe('plain');
});
