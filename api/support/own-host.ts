import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { cutText } from '#domain/kernel/cut-text.ts';
import { Problem } from '#api/support/problem.ts';

/**
 * In an evaluation anybody on this machine may be anybody. A page from elsewhere that lets its own name point here would be on
 * this machine, too, so only names that nobody else can point anywhere are answered: ours, localhost, and bare addresses.
 */
export function refuseOtherHosts(app: FastifyInstance, publicUrl: string): void {
  const own = new URL(publicUrl).hostname;
  app.addHook('onRequest', (request, _reply, done) => {
    const { host } = request.headers;
    const fine = host === undefined || isOurs(host, own);
    done(fine ? undefined : new Problem('unknown-host', { host: cutText(host, 100), own: publicUrl }));
  });
}

function isOurs(host: string, own: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return name === own || name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0;
}
