import { describe, expect, it } from 'vitest';
import type { ExplainLine } from '#domain/deadlines/deadline.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { accessWords, deniedSentence } from '#domain/words/access.ts';
import { englishAccess } from '#domain/words/english/access.ts';
import { englishExplain } from '#domain/words/english/explain.ts';
import { englishFieldIssues } from '#domain/words/english/field-issues.ts';
import { englishProblems } from '#domain/words/english/problems.ts';
import { englishRefusals } from '#domain/words/english/refusals.ts';
import { factsOf, type Wording } from '#domain/words/phrase.ts';
import { explainSentence, explainWords } from '#domain/words/explain.ts';
import { type FieldIssueCode, fieldIssueSentence, fieldIssueWords } from '#domain/words/field-issues.ts';
import { glossary, label, withLabels } from '#domain/words/labels.ts';
import { type ApiProblemCode, problemSentence, problemWords } from '#domain/words/problems.ts';
import { liftedBySentence, refusalSentence, refusalWords } from '#domain/words/refusals.ts';

const hole = /undefined|null|NaN|[{}]/;

describe('every code has a sentence without any fact', () => {
  it.each(Object.keys(problemWords) as ApiProblemCode[])('problem %s', (code) => {
    const said = problemSentence(code);
    expect(said).not.toBe(code);
    expect(said).not.toMatch(hole);
  });

  it.each(Object.keys(fieldIssueWords) as FieldIssueCode[])('field issue %s', (code) => {
    const said = fieldIssueSentence(code);
    expect(said).not.toBe(code);
    expect(said).not.toMatch(hole);
  });

  it.each(Object.keys(explainWords) as ExplainLine['code'][])('explain line %s', (code) => {
    const said = explainSentence({ code, date: civilDate('2026-06-10'), facts: {} });
    expect(said).not.toMatch(hole);
    expect(said).toMatch(/10\/6\/2026|nghỉ/);
  });

  it.each(refusalWords.flatMap((each) => Object.keys(each)))('refusal %s', (code) => {
    const said = refusalSentence(code);
    expect(said).not.toContain(code);
    expect(said).not.toMatch(hole);
  });
});

it('prints a year as it is: nobody writes the year 2.030', () => {
  const wordings = [
    ...refusalWords,
    ...englishRefusals,
    problemWords,
    englishProblems,
    fieldIssueWords,
    englishFieldIssues,
  ];
  const said = wordings.flatMap((each) => Object.values<Wording>(each)).flat();
  expect(said.filter((phrase) => /\{(year|first|last)\}/.test(phrase))).toEqual([]);
  expect(refusalSentence('yearly-plan-outside-years', { first: 1990, last: 2100 })).toContain('1990 đến 2100');
});

it('gives no refusal code to two aggregates: one would silently speak for the other', () => {
  const codes = refusalWords.flatMap((each) => Object.keys(each));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

it('still answers for a code nobody wrote words for', () => {
  expect(refusalSentence('something-new')).toContain('something-new');
});

it('names who can lift a refusal, or nobody', () => {
  expect(liftedBySentence({ liftedBy: ['coordinator', 'leader'] })).toBe(
    'Người có thể xử lý: chuyên viên cơ quan thường trực, lãnh đạo Ban Chỉ đạo.',
  );
  expect(liftedBySentence({ liftedBy: [] })).toBeNull();
});

it('shows what was read and what is expected', () => {
  expect(problemSentence('ambiguous-number', { raw: '1,079' })).toContain('"1,079"');
  expect(problemSentence('too-many-requests', { seconds: 1_200 })).toContain('1.200 giây');
  expect(fieldIssueSentence('too-long', { max: 2_000 })).toBe('Không dài quá 2.000 ký tự.');
  expect(fieldIssueSentence('wrong-type', { expected: 'string' })).toBe('Cần giá trị kiểu văn bản.');
});

it('explains a day off with the document that made it one', () => {
  const line: ExplainLine = {
    code: 'dayOffPassed',
    date: civilDate('2020-01-23'),
    facts: { kind: 'holiday', label: 'Tết', source: '12/TB' },
  };
  expect(explainSentence(line)).toBe('Bỏ qua thứ Năm, 23/01/2020: Tết (12/TB).');
});

describe('the glossary', () => {
  it('has no empty word and no trailing blank', () => {
    for (const words of Object.values(glossary))
      for (const word of Object.values(words)) expect(word).toMatch(/^\S(.*\S)?$/);
  });

  it('gives the word for a code, and the code when there is none', () => {
    expect(label('outcome', 'doneLate')).toBe('hoàn thành trễ hạn');
    expect(label('outcome', 'toString')).toBe('toString');
    expect(label('nowhere', 'x')).toBe('x');
    expect(withLabels({ form: 'online', count: 3, name: 'x' })).toEqual({ form: 'trực tuyến', count: 3, name: 'x' });
  });
});

describe('everything the api says can be said in English', () => {
  const tables: readonly (readonly [Readonly<Record<string, Wording>>, Readonly<Record<string, Wording>>])[] = [
    [problemWords, englishProblems],
    [fieldIssueWords, englishFieldIssues],
    [explainWords, englishExplain],
    [accessWords, englishAccess],
    [Object.assign({}, ...refusalWords) as Record<string, Wording>, Object.assign({}, ...englishRefusals) as never],
  ];
  const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

  it('code by code, with facts that the Vietnamese sentence has, too', () => {
    for (const [spoken, english] of tables) {
      expect(Object.keys(english).sort()).toEqual(Object.keys(spoken).sort());
      for (const [code, wording] of Object.entries(english)) {
        expect([code, factsOf(wording).filter((fact) => !factsOf(spoken[code] ?? '').includes(fact))]).toEqual([
          code,
          [],
        ]);
        const ways = typeof wording === 'string' ? [wording] : wording;
        expect(ways.filter((way) => vietnamese.test(way))).toEqual([]);
        expect(factsOf(ways.at(-1) ?? '').filter((fact) => !factsOf(lastOf(spoken[code])).includes(fact))).toEqual([]);
      }
    }
  });

  it('with days, hours and numbers as English writes them', () => {
    const facts = { by: 'Phạm Chi', at: '2026-06-15T05:00:00.000Z', reason: 'sáp nhập' };
    expect(refusalSentence('unit-exempted', facts, 'en')).toBe(
      'Phạm Chi exempted the unit at 12:00 on 15 Jun 2026: sáp nhập.',
    );
    expect(refusalSentence('deadline-in-the-past', { deadline: '2026-06-10T17:00:00.000Z' }, 'en')).toBe(
      'The deadline, the end of Wednesday 10 Jun 2026, has passed.',
    );
    expect(problemSentence('too-many-requests', { seconds: 1_200 }, 'en')).toBe(
      'Too many requests; try again in 1,200 seconds.',
    );
    expect(deniedSentence({ reason: 'role-not-entitled', liftedBy: ['admin'] }, 'reporter', {}, 'en')).toBe(
      'This is done by the administrator; the reporter cannot do it.',
    );
  });
});

function lastOf(wording: Wording | undefined): string {
  return typeof wording === 'string' ? wording : (wording?.at(-1) ?? '');
}
