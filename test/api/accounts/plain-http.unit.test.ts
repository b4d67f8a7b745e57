import { expect, it } from 'vitest';
import { whyNobodyStaysIn } from '#api/accounts/plain-http.ts';

it.each([
  'http://localhost:8080',
  'http://127.0.0.1:8080',
  'http://[::1]:8080',
  'http://hoi-nghi.localhost',
  'https://10.0.0.5',
])('lets people sign in at %s', (address) => {
  expect(whyNobodyStaysIn(address)).toBeNull();
});

it.each(['http://10.0.0.5:8080', 'http://hoi-nghi.tinh.vn', 'http://localhost.tinh.vn'])(
  'says at the start that nobody stays signed in at %s, and the way out',
  (address) => {
    expect(whyNobodyStaysIn(address)).toContain(address);
    expect(whyNobodyStaysIn(address)).toContain('https');
  },
);
