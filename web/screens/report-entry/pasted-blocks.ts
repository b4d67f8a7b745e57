import type { Memory } from '#web/app/draft/memory.ts';

/** Which cells came in one paste, for as long as they hold what was pasted: one program wrote them, by one kind of marks. */
export interface PastedBlocks {
  readonly add: (fields: Readonly<Record<string, string>>) => void;
  /** Of what was typed, or typed over, nothing. */
  readonly blockOf: (pointer: string, text: string) => { readonly block?: number };
}

type Known = readonly [pointer: string, { readonly block: number; readonly text: string }];

/**
 * The window remembers them over a reload: the numbers are in the draft by then, and nothing there says how they came. `memory`: null
 * where nothing outlives the page.
 */
export function pastedBlocks(memory: Memory | null): PastedBlocks {
  const known = new Map(memory === null ? [] : recalled(memory));
  let last = Math.max(0, ...[...known.values()].map(({ block }) => block));
  return {
    add(fields) {
      last += 1;
      for (const [pointer, text] of Object.entries(fields)) known.set(pointer, { block: last, text: text.trim() });
      memory?.write(JSON.stringify([...known]));
    },
    blockOf(pointer, text) {
      const one = known.get(pointer);
      return one?.text === text.trim() ? { block: one.block } : {};
    },
  };
}

function recalled(memory: Memory): readonly Known[] {
  const text = memory.read();
  // Written by `add` alone.
  return text === null ? [] : (JSON.parse(text) as readonly Known[]);
}
