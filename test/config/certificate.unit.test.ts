import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lookAtCertificate } from '#config/certificate.ts';

const file = (name: string): string => fileURLToPath(new URL(`certificates/${name}`, import.meta.url));
const [certFile, keyFile] = [file('house.pem'), file('house.key')];
const now = new Date('2027-06-01T00:00:00Z');
const problem = (files = { certFile, keyFile }, host = 'hoinghi.xa.local', at = now) =>
  lookAtCertificate(files, host, at).problem;

it('takes a certificate of the house for the names and addresses it bears, on the days it is valid', () => {
  for (const host of ['hoinghi.xa.local', '192.168.1.20', 'localhost']) expect(problem(undefined, host)).toBeNull();
  expect(lookAtCertificate({ certFile, keyFile }, 'localhost', now).validTo).toMatch(/^2046-/);
});

it('names the file that has to be mended, and why', () => {
  expect(problem({ certFile: file('none.pem'), keyFile })).toEqual({ code: 'file-unreadable', of: 'certFile' });
  expect(problem({ certFile, keyFile: file('none.key') })).toEqual({ code: 'file-unreadable', of: 'keyFile' });
  expect(problem({ certFile: keyFile, keyFile })).toEqual({ code: 'not-a-certificate', of: 'certFile' });
  expect(problem({ certFile, keyFile: certFile })).toEqual({ code: 'not-a-key', of: 'keyFile' });
  expect(problem({ certFile, keyFile: file('other.key') })).toEqual({
    code: 'key-of-another-certificate',
    of: 'keyFile',
  });
  for (const host of ['khac.xa.local', '192.168.1.21', '[fd00::1]'])
    expect(problem(undefined, host)).toEqual({ code: 'certificate-of-another-name', of: 'certFile' });
  expect(problem(undefined, 'localhost', new Date('2050-01-01'))?.code).toBe('certificate-ended');
  expect(problem(undefined, 'localhost', new Date('2020-01-01'))?.code).toBe('certificate-not-yet-valid');
});
