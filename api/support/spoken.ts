import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '#domain/words/language.ts';

const here = new AsyncLocalStorage<Language>();

/** In which language whoever asks is answered. Outside of a request: Vietnamese. */
export function spoken(): Language {
  return here.getStore() ?? 'vi';
}

/**
 * English for whoever names it before Vietnamese in Accept-Language; a program that names nothing is answered in Vietnamese. Set anew
 * once the body is read: what reads it runs in the socket's own context.
 */
export function speakAsAsked(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => here.run(languageOf(request), done));
  app.addHook('preValidation', (request, _reply, done) => here.run(languageOf(request), done));
}

/** Papers are Vietnamese, whoever takes them: a browser that loads one names a language of its own. */
export function inVietnamese<T>(make: () => T): T {
  return here.run('vi', make);
}

/** Where an error is told that arose in no context of its own. */
export function spokenTo<T>(request: FastifyRequest, tell: () => T): T {
  return here.run(languageOf(request), tell);
}

function languageOf({ headers }: FastifyRequest): Language {
  const first = /^\s*(vi|en)\b/i.exec(headers['accept-language'] ?? '')?.[1];
  return first?.toLowerCase() === 'en' ? 'en' : 'vi';
}
