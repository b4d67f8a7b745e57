import { type RawBuilder, sql } from 'kysely';

/** Lower case without marks, for searching; the d with a stroke is a letter of its own and has to be named. */
export function withoutMarks(text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`translate(regexp_replace(normalize(lower(${text}), NFD), U&'[\\0300-\\036F]', '', 'g'), U&'\\0111', 'd')`;
}
