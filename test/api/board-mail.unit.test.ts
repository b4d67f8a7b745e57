import { expect, it } from 'vitest';
import { mailStanding } from '#api/routes/cycles/board-mail.ts';

const got = { role: 'reporter', arrived: true, waits: false } as const;
const failed = { role: 'unitHead', arrived: false, waits: true } as const;

it('calls a unit unreached only where nobody of it got his letter, and says of paper that it waits to be printed', () => {
  expect(mailStanding([], [], false)).toBeNull();
  expect(mailStanding([got], [], false)).toBeNull();
  expect(mailStanding([failed], [failed], false)).toBe('unreached');
  expect(mailStanding([got, failed], [failed], false)).toBe('partly');
  // What arrived once and does not any more reaches nobody.
  expect(mailStanding([got], [got], false)).toBe('unreached');
  expect(mailStanding([got, failed], [failed], true)).toBe('toPrint');
  expect(mailStanding([failed], [], true)).toBe('toPrint');
  expect(mailStanding([got], [], true)).toBeNull();
});
