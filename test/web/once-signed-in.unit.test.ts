import { expect, it } from 'vitest';
import { type Problem, ProblemError } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';

const refusedFor = (status: number, code: string) => {
  const error: Problem = { type: 'about:blank', title: code, status, code, detail: code, requestId: '' };
  return { error, response: new Response(null, { status }) };
};
const done = { data: 'done', response: new Response() };

it('sends again what a lapsed session held up, as often as it lapses, and each time only after the sign-in', async () => {
  const lapsed = refusedFor(401, 'unauthenticated');
  const answers = [lapsed, lapsed, done];
  const seen: string[] = [];
  const answer = await takenOnceSignedIn(
    async () => {
      seen.push('sent');
      return answers.shift() ?? done;
    },
    async () => void seen.push('signed in'),
  );
  expect(answer).toBe('done');
  expect(seen).toEqual(['sent', 'signed in', 'sent', 'signed in', 'sent']);
});

it('hands on every other refusal at once, another 401 too', async () => {
  for (const [status, code] of [
    [401, 'login-refused'],
    [409, 'draft-closed'],
  ] as const) {
    const asked = takenOnceSignedIn(
      async () => refusedFor(status, code),
      () => expect.unreachable(),
    );
    await expect(asked).rejects.toBeInstanceOf(ProblemError);
  }
});
