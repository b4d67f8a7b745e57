import { describe, expect, it } from 'vitest';
import { proseOutcomes, proseRules } from '#domain/prose-check/prose.ts';
import { englishProse } from '#domain/words/english/prose.ts';
import { factsOf, type Wording } from '#domain/words/phrase.ts';
import { proseSentence, proseWords } from '#domain/words/prose.ts';

const hole = /undefined|null|NaN|[{}]/;
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const ways = (wording: Wording): readonly string[] => (typeof wording === 'string' ? [wording] : wording);
const label = (code: string) => (code === 'models' ? 'Mô hình' : code);

describe('every rule has a sentence in both languages, without any fact', () => {
  it.each(proseRules)('%s', (rule) => {
    for (const outcome of proseOutcomes) {
      for (const language of ['vi', 'en'] as const) {
        const said = proseSentence({ rule, outcome, facts: {}, typed: '1' }, label, language);
        expect(said).not.toMatch(hole);
        expect(said.length).toBeGreaterThan(8);
      }
    }
  });

  it.each(proseRules)('%s: way by way with the same facts', (rule) => {
    for (const part of ['right', 'against'] as const) {
      const facts = ways(proseWords[rule][part]).map((way) => [...factsOf(way)].sort());
      expect(ways(englishProse[rule][part]).map((way) => [...factsOf(way)].sort())).toEqual(facts);
      expect(ways(englishProse[rule][part]).filter((way) => vietnamese.test(way))).toEqual([]);
    }
  });
});

it('names the indicator and writes numbers as the text does, in either language', () => {
  const finding = {
    rule: 'total',
    outcome: 'wrong',
    typed: '1.078',
    facts: { indicator: 'models', stated: '1078', total: '1079' },
  } as const;
  expect(proseSentence(finding, label)).toBe('Ghi 1.078, trong biểu chỉ tiêu "Mô hình" là 1.079.');
  expect(proseSentence(finding, label, 'en')).toBe('It says 1.078, the table has 1.079 for “Mô hình”.');
});

it('says by how much something became more or less', () => {
  const facts = { stated: '11.6', total: '1079', last: '968', computed: '11.5', up: 1, percent: 1 };
  expect(proseSentence({ rule: 'change', outcome: 'wrong', typed: '11,6%', facts }, label)).toBe(
    'Kỳ trước 968, kỳ này 1.079: tăng 11,5%, văn bản ghi 11,6%.',
  );
});

it('leaves what has two readings as it was typed', () => {
  const facts = { stated: '1.079', other: '1079' };
  expect(proseSentence({ rule: 'two-readings', outcome: 'doubtful', typed: '1,079', facts }, label)).toBe(
    '"1,079" có thể hiểu là 1,079 hoặc 1.079: viết lại cho rõ.',
  );
});
