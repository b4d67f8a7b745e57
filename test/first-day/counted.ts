import type { BrowserContext } from 'playwright-core';

/** What a person did with hand and keys, as the page saw it. */
export interface Hands {
  readonly clicks: number;
  readonly keys: number;
}

export interface Counter {
  readonly now: () => Hands;
}

/** Runs in every page, so it is text: what a compiler puts beside a function is not there. */
const inPage = `
  for (const [kind, event] of [['click', 'pointerdown'], ['key', 'keydown'], ['key', 'input']])
    addEventListener(event, ({ isTrusted }) => { if (isTrusted && window.tellHand) void window.tellHand(kind); }, { capture: true });
`;

/** Counts trusted clicks and keystrokes of every page of this context; what a script fills in at once counts as one keystroke. */
export async function counted(context: BrowserContext): Promise<Counter> {
  let clicks = 0;
  let keys = 0;
  await context.exposeBinding('tellHand', (_source, kind: string) => {
    if (kind === 'click') clicks += 1;
    else keys += 1;
  });
  await context.addInitScript({ content: inPage });
  return { now: () => ({ clicks, keys }) };
}
