import type { Actor } from '#domain/kernel/actor.ts';
import type { TestStack } from '#test/support/in-process.ts';

/** A file sent to the first api, or whatever else is no JSON asked of it: the answer as it came. */
export async function rawCall(stack: TestStack, by: Actor, method: 'GET' | 'POST', url: string, payload?: Buffer) {
  const headers = { authorization: `Bearer ${await stack.token(by)}`, 'content-type': 'application/octet-stream' };
  const sent = payload === undefined ? {} : { payload };
  const answer = await stack.apis[0]?.app.inject({ method, url, headers, ...sent });
  if (answer === undefined) throw new Error('this stack has no api');
  return answer;
}
