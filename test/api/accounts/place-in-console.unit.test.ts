import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInConsole as ofTheApi } from '#api/accounts/sso/place-in-console.ts';
import { placeInConsole as ofTheConsole } from '#web/app/place-in-console.ts';

const ours = 'https://hoi-nghi.example.vn';

/** What a browser makes of a `Location`, or of an address it is told to go to. */
const leadsTo = (place: string): string => new URL(place, `${ours}/session/sso/return`).origin;

/** Whatever has led browsers astray, put together in any order. */
const astray = fc
  .array(
    fc.constantFrom(
      ...[
        '/',
        '\\',
        '//',
        '\t',
        '\n',
        '\r',
        '\u0000',
        '\u0009',
        '.',
        '..',
        '%2f',
        '%5c',
        '%09',
        '@',
        ':',
        '?',
        '#',
        ' ',
        '\u200b',
      ],
      ...['https:', 'javascript:', 'data:', 'evil.example', 'user:pass', '／', '\u202e', '[', ']', 'ky-bao-cao'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

// One rule, in two rooms that may not import each other: both are held to the same.
describe.each([
  ['the api', ofTheApi],
  ['the console', ofTheConsole],
])('where %s sends somebody on to', (_who, placeInConsole) => {
  it('is on this site, whatever was wished', () => {
    const wished = fc.oneof(
      astray,
      astray.map((rest) => `/${rest}`),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(wished, (next) => {
        const place = placeInConsole(next);
        expect(leadsTo(place)).toBe(ours);
        expect(place).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
        expect(place.split(/[?#]/)[0]).not.toContain('\\');
        expect(placeInConsole(place)).toBe(place);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['/\t/evil.example', '/'],
    ['/%09/evil.example', '/%09/evil.example'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/a/..//evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['https://evil.example', '/'],
    ['evil.example', '/'],
    ['', '/'],
    [undefined, '/'],
    ['/nhiem-vu?trang-thai=qua-han#dau', '/nhiem-vu?trang-thai=qua-han#dau'],
    ['/ky-bao-cao/x?don-vi=huyen-a', '/ky-bao-cao/x?don-vi=huyen-a'],
  ])('%j: %s', (next, place) => {
    expect(placeInConsole(next)).toBe(place);
  });
});
