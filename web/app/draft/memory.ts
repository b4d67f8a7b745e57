import type { Conflict, Unsaved } from '#web/app/draft/draft.ts';

/** Keeps what is not saved over a reload, for this window only: office PCs are shared. */
export interface Memory {
  read(): string | null;
  write(text: string | null): void;
}

export interface Kept {
  readonly unsaved: readonly (readonly [string, Unsaved])[];
  readonly conflicts: readonly (readonly [string, Conflict])[];
}

const nothing: Kept = { unsaved: [], conflicts: [] };

/**
 * What a reload interrupted. A duplicated window inherits a copy of the memory: what it says is the other window's to send,
 * which is still open, and is left alone here.
 */
export function recalled(memory: Memory, window: string): Kept {
  const text = memory.read();
  if (text === null) return nothing;
  // Written by `remember` alone.
  const kept = JSON.parse(text) as Kept & { readonly window: string };
  return kept.window === window ? kept : nothing;
}

export function remember(memory: Memory, window: string, { unsaved, conflicts }: Kept): void {
  memory.write(unsaved.length + conflicts.length === 0 ? null : JSON.stringify({ window, unsaved, conflicts }));
}

/** Of the window, and of the person: whoever signs in next at this desk does not go on with it. */
export function windowMemory(stream: string, account: string): Memory {
  const key = `hoi-nghi.${stream}.${account}`;
  return {
    read: () => sessionStorage.getItem(key),
    write(text) {
      if (text === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    },
  };
}
