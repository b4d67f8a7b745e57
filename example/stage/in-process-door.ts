import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExampleHost } from '#api/evaluation/port.ts';
import { asNamed } from '#example/stage/cast.ts';
import {
  type Answered,
  CommandAnswer,
  type Door,
  type Person,
  ProblemAnswer,
  CallRefused,
  understood,
} from '#example/case/door.ts';

/** How often a receipt without an outcome is asked about again: the engine may be busy, or not up yet. */
const patience = { tries: 40, millis: 250 };

/**
 * The api's own front door, without a network: what is loaded passes every check a client's request would pass. Keys come
 * from what is asked, so that loading again repeats the same commands and nothing happens twice.
 */
export function inProcessDoor(host: ExampleHost): Door {
  const sent = async (by: Person, method: 'GET' | 'POST', path: string, body?: unknown) => {
    const key = createHash('sha256')
      .update(`${JSON.stringify(by)}\n${path}\n${JSON.stringify(body)}`)
      .digest('hex');
    const { status, text } = await host.send({
      ...{ by: asNamed(by), method, path, key: `evaluation-${key.slice(0, 40)}` },
      ...(body === undefined ? {} : { body: body as object }),
    });
    const answer: unknown = text === '' ? null : JSON.parse(text);
    if (status < 400) return { status, answer };
    const problem = ProblemAnswer.safeParse(answer);
    const { code, detail, pointer } = problem.data ?? { code: 'unknown', detail: String(status) };
    throw new CallRefused(`${method} ${path}`, status, code, detail, pointer);
  };
  return {
    get: async (by, path, schema) => understood(schema, (await sent(by, 'GET', path)).answer, `GET ${path}`),
    ask: async (by, path, question, schema) =>
      understood(schema, (await sent(by, 'POST', path, question)).answer, `POST ${path}`),
    async command(by, path, body = {}): Promise<Answered> {
      for (let tried = 1; ; tried += 1) {
        const { status, answer } = await sent(by, 'POST', path, body);
        if (status !== 202) return understood(CommandAnswer, answer, `POST ${path}`);
        if (tried === patience.tries) throw new EngineAway(path);
        await pause(patience.millis);
      }
    },
  };
}

/** Received, but not carried out in time: loading again goes on from here. */
export class EngineAway extends Error {
  override readonly name = 'EngineAway';
}
