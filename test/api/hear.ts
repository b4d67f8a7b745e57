import type { Actor } from '#domain/kernel/actor.ts';
import type { TestStack } from '#test/support/in-process.ts';

/** What somebody is told at `/live`, as the text of it so far. `address`: where the api is opened. */
export function hear(stack: TestStack, address: string, by: Actor) {
  const stop = new AbortController();
  let heard = '';
  const reading = (async () => {
    const response = await fetch(`${address}/live`, {
      headers: { authorization: `Bearer ${await stack.token(by)}` },
      signal: stop.signal,
    });
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    for (;;) {
      const read = await reader?.read();
      if (read?.value === undefined) return;
      heard += decoder.decode(read.value);
    }
  })().catch(() => undefined);
  return {
    heard: () => heard,
    async stop() {
      stop.abort();
      await reading;
    },
  };
}
