import { type FieldIssueCode, fieldIssueSentence } from '#domain/words/field-issues.ts';
import { Problem } from '#api/support/problem.ts';
import { spoken } from '#api/support/spoken.ts';

/** One value at fault that no schema could see: it takes the organisation, a period or another field to tell. */
export function invalidField(
  pointer: string,
  issue: FieldIssueCode,
  facts: Readonly<Record<string, string | number>> = {},
): Problem {
  return new Problem(
    'invalid-input',
    { count: 1 },
    { pointer, errors: [{ pointer, detail: fieldIssueSentence(issue, facts, spoken()) }] },
  );
}
