/** Which cells came in one paste, for as long as they hold what was pasted: one program wrote them, by one kind of marks. */
export interface PastedBlocks {
  readonly add: (fields: Readonly<Record<string, string>>) => void;
  /** Of what was typed, or typed over, nothing. */
  readonly blockOf: (pointer: string, text: string) => { readonly block?: number };
}

export function pastedBlocks(): PastedBlocks {
  const known = new Map<string, { readonly block: number; readonly text: string }>();
  let last = 0;
  return {
    add(fields) {
      last += 1;
      for (const [pointer, text] of Object.entries(fields)) known.set(pointer, { block: last, text: text.trim() });
    },
    blockOf(pointer, text) {
      const one = known.get(pointer);
      return one?.text === text.trim() ? { block: one.block } : {};
    },
  };
}
