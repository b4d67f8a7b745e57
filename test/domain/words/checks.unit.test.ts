import { describe, expect, it } from 'vitest';
import type { CheckName } from '#domain/checks/check-result.ts';
import { checkRule, checkSentence, checkWords } from '#domain/words/checks.ts';
import { englishChecks } from '#domain/words/english/checks.ts';
import { factsOf, type Wording } from '#domain/words/phrase.ts';

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
    'Các chỉ tiêu thành phần cộng lại được 1.079, số tổng ghi 1.078,50.',
  );
});

describe('every check is said in English too', () => {
  const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
  const ways = (wording: Wording): readonly string[] => (typeof wording === 'string' ? [wording] : wording);

  it.each(Object.keys(checkWords) as CheckName[])('%s: way by way with the same facts', (check) => {
    for (const part of ['pass', 'against'] as const) {
      const facts = ways(checkWords[check][part]).map((way) => [...factsOf(way)].sort());
      expect(ways(englishChecks[check][part]).map((way) => [...factsOf(way)].sort())).toEqual(facts);
      expect(ways(englishChecks[check][part]).filter((way) => vietnamese.test(way))).toEqual([]);
    }
    expect(checkRule(check, 'en')).not.toMatch(vietnamese);
  });

  it('with days as English writes them, and figures as the tables beside them do', () => {
    const facts = { sum: '1079', stated: '1078.50' };
    expect(checkSentence({ check: 'K1', outcome: 'fail', facts }, (code) => code, 'en')).toBe(
      'The parts add up to 1.079, the whole says 1.078,50.',
    );
    const days = { published: '2026-06-10', held: '2026-06-12' };
    expect(checkSentence({ check: 'K4', outcome: 'fail', facts: days }, (code) => code, 'en')).toBe(
      'The day of publication, 10 Jun 2026, is before the conference of 12 Jun 2026.',
    );
  });
});
