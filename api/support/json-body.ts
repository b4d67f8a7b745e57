import type { FastifyInstance } from 'fastify';
import { invalidField } from '#api/support/invalid-field.ts';

/** No body of ours is nested a third as deep. What reads it afterwards may go down into it without counting. */
export const deepest = 32;

/** Reads JSON as Fastify does, after a look at how deep it is nested. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isDeeperThan(body, deepest)) {
      done(invalidField('/', 'too-deep', { max: deepest }));
      return;
    }
    return parse(request, body, done);
  });
}

/** Counts brackets outside of strings; whether it is JSON at all is the parser's to say. */
export function isDeeperThan(json: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') inString = !inString;
    else if (inString) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
