import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where `npm run web:build` puts the console. */
export const consoleFolder = fileURLToPath(new URL('../web/dist', import.meta.url));

const nonceMark = '__CSP_NONCE__';

/** Nothing from any other host, no script or style that is not ours; images may be drawn in the page. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // A PDF that came with a report, in the browser's own viewer.
    "frame-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Serves the console at `/`: its files with their hashed names for ever, its page anew each time, with a nonce of its own. */
export async function serveConsole(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(consoleFolder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: join(consoleFolder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    // Made at build: compressing them costs no request anything. A browser that asks for none gets the file itself.
    preCompressed: true,
  });
  app.get('/icon.svg', { schema: { hide: true } }, (_request, reply) => reply.sendFile('icon.svg', consoleFolder));
  app.get('/', { schema: { hide: true } }, (_request, reply) => sendPage(reply));
}

/** An address that is nobody's, asked for by a browser as a page, is one of the console's own. */
export function isPageRequest(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.headers.accept?.includes('text/html') === true && page() !== null;
}

export function sendPage(reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy(nonce))
    .header('cache-control', 'no-store')
    .send(page()?.replace(nonceMark, nonce) ?? '');
}

let read: string | null = null;
function page(): string | null {
  const file = join(consoleFolder, 'index.html');
  if (read === null && existsSync(file)) read = readFileSync(file, 'utf8');
  return read;
}
