import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf, say } from '#domain/words/phrase.ts';

it('leaves a line out when its fact is missing, empty or no number', () => {
  expect(say('Hạn: {dueAt}.', {})).toBeNull();
  expect(say('Hạn: {dueAt}.', { dueAt: '  ' })).toBeNull();
  expect(say('Số: {n}.', { n: Number.NaN })).toBeNull();
});

it('uses the richest wording whose facts are all there', () => {
  const wording = ['{a} và {b}', '{a}', 'không có gì'];
  expect(say(wording, { a: 'x', b: 'y' })).toBe('x và y');
  expect(say(wording, { a: 'x' })).toBe('x');
  expect(say(wording, {})).toBe('không có gì');
});

it('never shows ISO text, whatever form is forgotten', () => {
  expect(say('{at}', { at: '2026-06-10T10:00:00.000Z' })).toBe('17 giờ 00 phút, ngày 10 tháng 6 năm 2026 (thứ Tư)');
  expect(say('{on}', { on: '2026-06-10' })).toBe('Thứ Tư, 10/6/2026');
  expect(say('{on:date}', { on: '2026-06-10T17:00:00.000Z' })).toBe('10/06/2026');
});

it('groups counts and leaves numbers of documents as they are', () => {
  expect(say('{n} và {number:plain}', { n: 1079, number: 1079 })).toBe('1.079 và 1079');
});

it('does not read placeholders out of facts, nor facts out of prototypes', () => {
  expect(say('{a}', { a: '{b}', b: 'hỏng' })).toBe('{b}');
  expect(say('{constructor}', {})).toBeNull();
});

it('never prints a hole, whatever is in the facts', () => {
  const facts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.double()));
  fc.assert(
    fc.property(facts, (given) => {
      const said = say(['x{a}y{b}z', 'x{c:date}y'], given);
      if (said === null) return;
      const shown = Object.values(given).map(String).join(' ');
      expect(/undefined|null|NaN/.test(said) && !/undefined|null|NaN/.test(shown)).toBe(false);
    }),
  );
});

it('lists the facts a wording can show', () => {
  expect(factsOf(['{a} {b:date}', '{a}'])).toEqual(['a', 'b']);
});
