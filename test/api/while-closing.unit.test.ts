import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { problemFor } from '#api/support/error-problem.ts';
import { problemBody, statusOf } from '#api/support/problem.ts';
import { answerWhileClosing } from '#api/support/while-closing.ts';

it('answers what still comes while the program stops as a problem of ours, with when to come again', async () => {
  const app = Fastify({ return503OnClosing: false });
  answerWhileClosing(app);
  app.setErrorHandler((error, request, reply) => {
    const problem = problemFor(error as never, request);
    return reply.status(statusOf(problem)).type('application/problem+json').send(problemBody(problem, request.id));
  });
  app.get('/health', () => ({ status: 'ok' }));
  const ask = async (url: string) => {
    const answer = await fetch(`${url}/health`, { headers: { connection: 'close' } });
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() };
  };
  const heard: unknown[] = [];
  // The stop has begun, and the port is still open: as for whoever has a connection.
  app.addHook('preClose', async () => void heard.push(await ask(url)));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  expect(await ask(url)).toMatchObject({ status: 200, body: { status: 'ok' } });
  await app.close();
  expect(heard).toMatchObject([
    { status: 503, type: expect.stringContaining('application/problem+json'), body: { code: 'stopping' } },
  ]);
});
