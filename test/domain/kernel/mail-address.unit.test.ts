import { expect, it } from 'vitest';
import { addressFault, plainAddress } from '#domain/kernel/mail-address.ts';

it.each([
  ['a@b.vn', null],
  ['ａ@b.vn', 'wide-letters'],
  ['Nguyễn Văn A <a@b.vn>', 'name-and-address'],
  ['<a@b.vn>', 'name-and-address'],
  ['a@b.vn, c@d.vn', 'several-addresses'],
  ['a@b.vn;c@d.vn', 'several-addresses'],
  ['a@b.vn c@d.vn', 'several-addresses'],
  ['a b@c.vn', 'not-an-email'],
  ['không có', 'not-an-email'],
] as const)('tells what is wrong with "%s"', (text, fault) => {
  expect(addressFault(text)).toBe(fault);
});

it.each([
  ['\u200Bnamtruc\u200B@ninhbinh.example', 'namtruc@ninhbinh.example'],
  ['\u00A0ａｂ＠b．vn ', 'ab@b.vn'],
  ['mailto:a@b.vn', 'a@b.vn'],
  ['a @ b.vn', 'a@b.vn'],
])('cleans "%s" of what nobody sees or means', (text, plain) => {
  expect(plainAddress(text)).toBe(plain);
  expect(addressFault(plainAddress(text))).toBeNull();
});
