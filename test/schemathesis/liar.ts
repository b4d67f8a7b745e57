import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ran } from '#test/schemathesis/ran.ts';

const lies = {
  '/fault': { status: 500, type: 'application/json', body: '{"said":"x"}', found: 'Server error' },
  '/status': { status: 418, type: 'application/json', body: '{"said":"x"}', found: 'Undocumented status code' },
  '/type': { status: 200, type: 'text/html', body: '<p>x</p>', found: 'Undocumented Content-Type' },
  '/shape': { status: 200, type: 'application/json', body: '{"said":1}', found: 'Response violates schema' },
} as const;

/** Which lies the guard does not find when it is asked about a server that tells them; none, if it can fail as it should. */
export async function foundByLiar({ place, seed }: { readonly place: string; readonly seed: string }) {
  const server = createServer(({ url = '' }, response) => {
    const lie = Object.entries(lies).find(([path]) => url.startsWith(path))?.[1] ?? lies['/fault'];
    response.writeHead(lie.status, { 'content-type': lie.type }).end(lie.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const description = join(place, 'lies.json');
  writeFileSync(description, JSON.stringify(described));
  const { said } = await ran({
    ...{ name: 'liar', place, seed, description, examples: 2 },
    url: `http://127.0.0.1:${String(port)}`,
  });
  server.close();
  server.closeAllConnections();
  return Object.entries(lies)
    .filter(([path, { found }]) => !new RegExp(`GET ${path} [\\s\\S]*?${found}`).test(said))
    .map(([path]) => path);
}

const schema = { type: 'object', properties: { said: { type: 'string' } }, required: ['said'] };
const response = { description: 'As promised', content: { 'application/json': { schema } } };

const described = {
  openapi: '3.1.0',
  info: { title: 'Lies', version: '1' },
  paths: Object.fromEntries(Object.keys(lies).map((path) => [path, { get: { responses: { 200: response } } }])),
};
