import type { FastifyInstance } from 'fastify';
import { invalidField } from '#api/support/invalid-field.ts';

/** No body of ours is nested a third as deep. What reads it afterwards may go down into it without counting. */
export const deepest = 32;

/** A whole organisation has a third of it. Each value costs its checker, and each that is wrong an issue, more than a byte. */
const mostValues = 200_000;

/** Reads JSON as Fastify does, after a look at how deep it is nested and of how many values it is made. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const { depth, values } = sizeOf(body);
    if (depth > deepest) done(invalidField('/', 'too-deep', { max: deepest }));
    else if (values > mostValues) done(invalidField('/', 'too-many', { max: mostValues }));
    else return parse(request, body, done);
  });
}

/** Counts brackets and commas outside of strings, until one is too many; whether it is JSON at all is the parser's to say. */
export function sizeOf(json: string): { readonly depth: number; readonly values: number } {
  let [level, depth, values, inString] = [0, 0, 1, false];
  for (let at = 0; at < json.length && depth <= deepest && values <= mostValues; at += 1) {
    const sign = json[at];
    if (sign === '"') inString = !inString;
    else if (inString) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth = Math.max(depth, (level += 1));
    else if (sign === ']' || sign === '}') level -= 1;
    else if (sign === ',') values += 1;
  }
  return { depth, values };
}
