import { describe, expect, it } from 'vitest';
import type { CheckName } from '#domain/checks/check-result.ts';
import { checkSentence, checkWords } from '#domain/words/checks.ts';

const hole = /undefined|null|NaN|[{}]/;

describe('every check has a sentence without any fact', () => {
  it.each(Object.keys(checkWords) as CheckName[])('%s', (check) => {
    for (const outcome of ['pass', 'fail', 'warn'] as const) {
      expect(checkSentence({ check, outcome, facts: {} }, (code) => code)).not.toMatch(hole);
    }
  });
});

it('names indicators by their labels and numbers as an office writes them', () => {
  const nameOf = (code: string) => (code === 'models' ? 'Mô hình' : code);
  expect(checkSentence({ check: 'K1', outcome: 'warn', facts: { missing: ['models', 'x'] } }, nameOf)).toBe(
    'Chưa so sánh được vì thiếu số liệu: Mô hình; x.',
  );
  expect(checkSentence({ check: 'K1', outcome: 'fail', facts: { sum: '1079', stated: '1078.50' } }, nameOf)).toBe(
    'Các phần cộng lại được 1.079, số chung ghi 1.078,50.',
  );
});
