import type { FastifyInstance } from 'fastify';
import { invalidField } from '#api/support/invalid-field.ts';

/** No body of ours is nested a third as deep. What reads it afterwards may go down into it without counting. */
export const deepest = 32;

/** A whole organisation has a third of it. Each value costs its checker, and each that is wrong an issue, more than a byte. */
const mostValues = 200_000;

/** All of ours have less than a thousand. A name that was never seen before costs its parser far more than a value. */
const mostNames = 2_000;

/** Reads JSON as Fastify does, after a look at how deep it is nested and of how many values it is made. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const { depth, values, names } = sizeOf(body);
    if (depth > deepest) done(invalidField('/', 'too-deep', { max: deepest }));
    else if (values > mostValues) done(invalidField('/', 'too-many', { max: mostValues }));
    else if (names > mostNames) done(invalidField('/', 'too-many', { max: mostNames }));
    else return parse(request, body, done);
  });
}

interface JsonSize {
  readonly depth: number;
  readonly values: number;
  /** Names of fields, each counted once however often it stands there. */
  readonly names: number;
}

/** Counts brackets, commas and names outside of strings, until one is too many; whether it is JSON at all is the parser's to say. */
export function sizeOf(json: string): JsonSize {
  let [level, depth, values, inString, begun, ended] = [0, 0, 1, false, 0, 0];
  const names = new Set<string>();
  for (let at = 0; at < json.length && depth <= deepest && values <= mostValues && names.size <= mostNames; at += 1) {
    const sign = json[at];
    if (sign === '"') {
      if (inString) ended = at;
      else begun = at + 1;
      inString = !inString;
    } else if (inString) at += sign === '\\' ? 1 : 0;
    else if (sign === ':') names.add(json.slice(begun, ended));
    else if (sign === '[' || sign === '{') depth = Math.max(depth, (level += 1));
    else if (sign === ']' || sign === '}') level -= 1;
    else if (sign === ',') values += 1;
  }
  return { depth, values, names: names.size };
}
