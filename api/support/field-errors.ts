import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type FieldIssueCode, fieldIssueSentence } from '#domain/words/field-issues.ts';
import type { FieldError } from '#api/support/problem.ts';

type Facts = Readonly<Record<string, string | number>>;

/** The validator's issues as JSON pointers with our own sentences; null when the error is something else. */
export function fieldErrors(error: unknown): readonly FieldError[] | null {
  if (!hasZodFastifySchemaValidationErrors(error)) return null;
  return error.validation.map((issue) => {
    const params: Readonly<Record<string, unknown>> = issue.params;
    const [code, facts] = wordsFor(issue.keyword, params);
    return { pointer: pointerOf(issue.instancePath, params), detail: fieldIssueSentence(code, facts) };
  });
}

/** Path, headers and query are named before the pointer: they are no part of the body. */
export function contextOf(error: FastifyError): string {
  return error.validationContext ?? 'body';
}

function pointerOf(path: string, params: Readonly<Record<string, unknown>>): string {
  const keys = params['keys'];
  const unknown: unknown = Array.isArray(keys) ? keys[0] : undefined;
  return typeof unknown === 'string' ? `${path}/${unknown}` : path === '' ? '/' : path;
}

function wordsFor(keyword: string, params: Readonly<Record<string, unknown>>): readonly [FieldIssueCode, Facts] {
  const text = (name: string): string => String(params[name] ?? '');
  const number = (name: string): number => Number(params[name] ?? 0);
  switch (keyword) {
    case 'invalid_type':
      return params['input'] === undefined && !('received' in params)
        ? ['wrong-type', { expected: text('expected') }]
        : ['wrong-type', { expected: text('expected') }];
    case 'unrecognized_keys':
      return ['unknown-field', { field: Array.isArray(params['keys']) ? params['keys'].join(', ') : '' }];
    case 'too_big':
      if (params['origin'] === 'string') return ['too-long', { max: number('maximum') }];
      return [params['origin'] === 'array' ? 'too-many' : 'too-big', { max: number('maximum') }];
    case 'too_small':
      if (params['origin'] === 'string')
        return [number('minimum') === 1 ? 'required' : 'too-short', { min: number('minimum') }];
      return [params['origin'] === 'array' ? 'too-few' : 'too-small', { min: number('minimum') }];
    case 'invalid_value':
      return ['not-one-of', { values: Array.isArray(params['values']) ? params['values'].join(', ') : '' }];
    case 'invalid_format':
      return [formatCode(text('format')), {}];
    case 'custom':
      return [customCode(text('issue')), {}];
    default:
      return ['invalid', {}];
  }
}

function formatCode(format: string): FieldIssueCode {
  if (format === 'date') return 'not-a-date';
  if (format === 'datetime') return 'not-an-instant';
  if (format === 'email') return 'not-an-email';
  return 'invalid';
}

function customCode(issue: string): FieldIssueCode {
  if (issue === 'not-an-hour' || issue === 'not-an-id' || issue === 'not-a-date' || issue === 'duplicate') return issue;
  return 'invalid';
}
