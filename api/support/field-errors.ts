import type { FastifyError } from 'fastify';
import type { z } from 'zod';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type FieldIssueCode, fieldIssueSentence, fieldIssueWords } from '#domain/words/field-issues.ts';
import { shorten } from '#domain/kernel/cut-text.ts';
import type { FieldError } from '#api/support/problem.ts';
import { spoken } from '#api/support/spoken.ts';

type Facts = Readonly<Record<string, string | number>>;

/** A form shows no more at once, and what is wrong in a hundred thousand places is not told a hundred thousand times. */
const mostTold = 100;
const longestPointer = 300;
const longestKey = 60;

export interface FieldErrors {
  readonly count: number;
  readonly told: readonly FieldError[];
}

/** The validator's issues as JSON pointers with our own sentences; null when the error is something else. */
export function fieldErrors(error: unknown): FieldErrors | null {
  if (!hasZodFastifySchemaValidationErrors(error)) return null;
  const told = error.validation.slice(0, mostTold).map((issue) => {
    const params: Readonly<Record<string, unknown>> = issue.params;
    const [code, facts] = wordsFor(issue.keyword, params, issue.message ?? '');
    return { pointer: pointerOf(issue.instancePath, params), detail: fieldIssueSentence(code, facts, spoken()) };
  });
  return { count: error.validation.length, told };
}

/** An issue of the validator where no request is checked: what a file holds. */
export function issueSentence({ code, message, ...params }: z.core.$ZodIssue): string {
  const [word, facts] = wordsFor(code, params, message);
  return fieldIssueSentence(word, facts, spoken());
}

/** Path, headers and query are named before the pointer: they are no part of the body. */
export function contextOf(error: FastifyError): string {
  return error.validationContext ?? 'body';
}

function pointerOf(path: string, params: Readonly<Record<string, unknown>>): string {
  const unknown = unknownKey(params);
  const parent = path === '/' ? '' : path;
  return shorten(unknown === null ? (path === '' ? '/' : path) : `${parent}/${unknown}`, longestPointer);
}

/** One of them and its beginning: who sends a million of them is not sent them back. */
function unknownKey({ keys }: Readonly<Record<string, unknown>>): string | null {
  const first: unknown = Array.isArray(keys) ? keys[0] : undefined;
  return typeof first === 'string' ? shorten(first, longestKey) : null;
}

function wordsFor(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  message: string,
): readonly [FieldIssueCode, Facts] {
  // A schema that knows better what is wrong names the code as its message.
  if (isFieldIssueCode(message)) return [message, {}];
  const text = (name: string): string => {
    const value = params[name];
    return typeof value === 'string' ? value : '';
  };
  const number = (name: string): number => Number(params[name] ?? 0);
  switch (keyword) {
    case 'invalid_type':
      if (isMissing(message)) return ['required', {}];
      if (text('expected') === 'int') return ['not-an-integer', {}];
      return ['wrong-type', { expected: text('expected') }];
    case 'invalid_union':
      return [isMissing(JSON.stringify(params['errors'] ?? '')) ? 'required' : 'invalid', {}];
    case 'unrecognized_keys':
      return ['unknown-field', { field: unknownKey(params) ?? '' }];
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

/** The validator drops the value at fault; that it was missing stands in its own message alone. */
function isMissing(message: string): boolean {
  return message.includes('received undefined');
}

function isFieldIssueCode(text: string): text is FieldIssueCode {
  return Object.hasOwn(fieldIssueWords, text);
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
