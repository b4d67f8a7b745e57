import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import {
  type Answered,
  CommandAnswer,
  type Door,
  type Person,
  ProblemAnswer,
  CallRefused,
  understood,
} from '#example/case/door.ts';

/** How often a receipt without an outcome is asked for again before we give up: the engine may be busy for a while. */
const patience = { tries: 60, millis: 500 };

/** The public HTTP API and nothing else. */
export class ApiClient implements Door {
  readonly #url: string;
  readonly #tokens = new Map<string, Promise<string>>();
  readonly #run = randomUUID();
  #keys = 0;

  constructor(url: string) {
    this.#url = url.replace(/\/+$/, '');
  }

  /** Tokens are fetched before the clock of a rehearsal starts, not while it runs. */
  async admit(people: readonly Person[]): Promise<void> {
    await inParallel(people, (person) => this.#token(person));
  }

  async get<T extends z.ZodType>(by: Person, path: string, schema: T): Promise<z.output<T>> {
    const { body } = await this.#asked('GET', path, { by });
    return understood(schema, body, `GET ${path}`);
  }

  async ask<T extends z.ZodType>(by: Person, path: string, question: unknown, schema: T): Promise<z.output<T>> {
    const { body } = await this.#asked('POST', path, { by, body: question });
    return understood(schema, body, `POST ${path}`);
  }

  /** A command with a key of its own. A receipt alone is asked about again under the same key until its outcome is there. */
  async command(by: Person, path: string, body: unknown = {}): Promise<Answered> {
    this.#keys += 1;
    const key = `example-${this.#run}-${String(this.#keys)}`;
    for (let tried = 1; ; tried += 1) {
      const answer = await this.#asked('POST', path, { by, body, key });
      if (answer.status !== 202) return understood(CommandAnswer, answer.body, `POST ${path}`);
      if (tried === patience.tries) throw new Error(`POST ${path}: received, but not carried out: the engine is away`);
      await pause(patience.millis);
    }
  }

  async #asked(
    method: 'GET' | 'POST',
    path: string,
    request: { readonly by: Person | null; readonly body?: unknown; readonly key?: string },
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    for (let tried = 1; ; tried += 1) {
      const response = await this.#sent(method, path, request);
      const body: unknown = await response.json().catch(() => null);
      if (response.ok) return { status: response.status, body };
      if ((response.status === 503 || response.status === 429) && tried < patience.tries) {
        await pause(patience.millis);
        continue;
      }
      const problem = ProblemAnswer.safeParse(body);
      const { code, detail, pointer } = problem.success
        ? problem.data
        : { code: 'unknown', detail: response.statusText, pointer: undefined };
      throw new CallRefused(`${method} ${path}`, response.status, code, detail, pointer);
    }
  }

  async #sent(
    method: string,
    path: string,
    { by, body, key }: { readonly by: Person | null; readonly body?: unknown; readonly key?: string },
  ): Promise<Response> {
    const headers = {
      ...(by === null ? {} : { authorization: `Bearer ${await this.#token(by)}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    try {
      return await fetch(`${this.#url}${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new Error(`${this.#url} does not answer. Start the product with "npm start", or name another with --url.`, {
        cause: error instanceof Error && error.cause !== undefined ? error.cause : error,
      });
    }
  }

  #token(by: Person): Promise<string> {
    const key = JSON.stringify(by);
    const known = this.#tokens.get(key);
    if (known !== undefined) return known;
    const minted = this.#mint(by);
    this.#tokens.set(key, minted);
    return minted;
  }

  async #mint({ name, role, unit }: Person): Promise<string> {
    const path = '/evaluation/tokens';
    const body = { person: name, role, unit };
    try {
      const answer = await this.#asked('POST', path, { by: null, body });
      return understood(z.object({ token: z.string() }), answer.body, `POST ${path}`).token;
    } catch (error) {
      if (!(error instanceof CallRefused) || (error.status !== 404 && error.status !== 403)) throw error;
      throw new Error(
        `${this.#url} gives out no evaluation tokens: it runs in production mode. Run the example against an evaluation ("npm start").`,
      );
    }
  }
}

/** Each in its turn, at most so many at once: an office's units do not arrive in one packet, nor one after the other. */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
  atOnce = 20,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results.set(index, await work(item, index));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
