import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { House } from '#config/house.ts';
import { asKept, houseFaults, notesOn } from '#api/house/faults.ts';

const now = new Date('2027-06-01T00:00:00Z');
const file = (name: string): string => fileURLToPath(new URL(`../../config/certificates/${name}`, import.meta.url));
const office: House = { use: 'office', publicUrl: null, certificate: null, name: '', secondFactor: 'optional' };
const pair = { certFile: file('house.pem'), keyFile: file('house.key') };
const faults = (more: Partial<House>, realWork = false) => houseFaults({ ...office, ...more }, realWork, now);

it.each([null, 'http://192.168.1.20:8080', 'http://localhost:8080/', 'https://hoinghi.xa.local'])(
  'takes %s as an address',
  (publicUrl) => {
    expect(faults({ publicUrl })).toEqual([]);
  },
);

it.each([
  ['hoinghi.xa.local', 'not-a-web-address'],
  ['ftp://192.168.1.20', 'not-a-web-address'],
  ['http://0.0.0.0:8080', 'not-a-web-address'],
  ['http://192.168.1.20:8080/hoinghi', 'address-with-path'],
  ['http://a:b@192.168.1.20', 'address-with-path'],
  ['http://192.168.1.20/?x=1', 'address-with-path'],
])('refuses %s: %s', (publicUrl, issue) => {
  expect(faults({ publicUrl })).toEqual([{ pointer: '/publicUrl', issue }]);
});

it('keeps an address as a browser makes it', () => {
  expect(asKept('HTTP://HoiNghi.Xa.Local:8080/')).toBe('http://hoinghi.xa.local:8080');
  expect(asKept('https://hoinghi.xa.local:443')).toBe('https://hoinghi.xa.local');
});

it('takes a certificate with an https address it is for, and points at what is wrong', () => {
  expect(faults({ publicUrl: 'https://hoinghi.xa.local:8443', certificate: pair })).toEqual([]);
  expect(faults({ publicUrl: 'http://192.168.1.20', certificate: pair })).toEqual([
    { pointer: '/publicUrl', issue: 'certificate-without-https' },
  ]);
  expect(faults({ publicUrl: 'https://khac.local', certificate: pair })).toEqual([
    { pointer: '/certificate/certFile', issue: 'certificate-of-another-name' },
  ]);
  const other = { ...pair, keyFile: file('other.key') };
  expect(faults({ publicUrl: 'https://hoinghi.xa.local', certificate: other })).toEqual([
    { pointer: '/certificate/keyFile', issue: 'key-of-another-certificate' },
  ]);
});

it('does not go back to being tried out once there is real work', () => {
  expect(faults({ use: 'evaluation' })).toEqual([]);
  expect(faults({ use: 'evaluation' }, true)).toEqual([{ pointer: '/use', issue: 'real-work-begun' }]);
});

describe('what is no fault and is said', () => {
  const on = (publicUrl: string, more: Partial<Parameters<typeof notesOn>[0]> = {}) =>
    notesOn({ publicUrl, port: 8080, certificate: null, ...more }, now);

  it('plain http over a network, by its name', () => {
    expect(on('http://192.168.1.20:8080')).toEqual(['plainHttp']);
  });
  it('an address that leads nobody else here, another port, https that somebody else has to speak', () => {
    expect(on('http://localhost:8080')).toEqual(['thisMachineOnly']);
    expect(on('http://192.168.1.20')).toEqual(['plainHttp', 'otherPort']);
    expect(on('https://hoinghi.xa.local')).toEqual(['httpsBefore']);
  });
  it('a number that is not of this machine; of a name nothing is known', () => {
    const own = ['192.168.1.20'];
    expect(on('http://192.168.1.20:8080', { own })).toEqual(['plainHttp']);
    expect(on('http://192.168.1.21:8080', { own })).toEqual(['plainHttp', 'otherMachine']);
    expect(on('http://hoinghi.xa.local:8080', { own })).toEqual(['plainHttp']);
  });
  it('a certificate that ends within a month', () => {
    const certificate = { problem: null, validTo: '2027-06-20T00:00:00.000Z' };
    expect(on('https://hoinghi.xa.local:8080', { certificate })).toEqual(['certificateEnds']);
  });
});
