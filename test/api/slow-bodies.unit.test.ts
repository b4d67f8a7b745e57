import { Agent, request } from 'node:http';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { endSlowBodies } from '#api/support/slow-bodies.ts';

test('a connection that is used again gathers nothing of the bodies that came over it', async () => {
  const app = Fastify();
  endSlowBodies(app, 60_000);
  const seen: { readonly port: number | undefined; readonly listeners: number }[] = [];
  app.post('/', ({ raw: { socket } }) => {
    seen.push({ port: socket.remotePort, listeners: socket.listenerCount('close') });
    return {};
  });
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json' };
  const post = () =>
    new Promise((resolve, reject) => {
      const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', headers }, (answer) => {
        answer.resume().once('end', resolve);
      });
      sent.once('error', reject);
      sent.end('{"a":1}');
    });
  for (let times = 0; times < 12; times += 1) await post();
  agent.destroy();
  await app.close();
  expect(seen).toHaveLength(12);
  expect(new Set(seen.map(({ port: from }) => from)).size).toBe(1);
  expect(new Set(seen.map(({ listeners }) => listeners)).size).toBe(1);
});
