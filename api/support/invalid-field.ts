import { type FieldIssueCode, fieldIssueSentence } from '#domain/words/field-issues.ts';
import { shorten } from '#domain/kernel/cut-text.ts';
import { Problem } from '#api/support/problem.ts';
import { spoken } from '#api/support/spoken.ts';

const longestPointer = 300;

/** One value at fault that no schema could see: it takes the organisation, a period or another field to tell. */
export function invalidField(
  pointer: string,
  issue: FieldIssueCode,
  facts: Readonly<Record<string, string | number>> = {},
): Problem {
  // Made of the caller's own keys, which may be as long as what he sent.
  const at = shorten(pointer, longestPointer);
  return new Problem(
    'invalid-input',
    { count: 1 },
    { pointer: at, errors: [{ pointer: at, detail: fieldIssueSentence(issue, facts, spoken()) }] },
  );
}
