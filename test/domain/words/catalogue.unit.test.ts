import { describe, expect, it } from 'vitest';
import type { ExplainLine } from '#domain/deadlines/deadline.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
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
  expect(explainSentence(line)).toBe('Bỏ qua Thứ Năm, 23/01/2020: Tết (12/TB).');
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
