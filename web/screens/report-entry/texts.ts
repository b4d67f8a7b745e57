import { useSyncExternalStore } from 'react';
import type { Values } from '#web/screens/report-entry/model.ts';

/** The values on the form as they are now, for whoever shows one place: it hears of a key, and is drawn anew if that place changed. */
export interface Texts {
  readonly read: Values;
  readonly subscribe: (watcher: () => void) => () => void;
}

export function useText({ read, subscribe }: Texts, pointer: string): string {
  return useSyncExternalStore(subscribe, () => read(pointer));
}

/** Texts that are kept nowhere else. */
export class OwnTexts implements Texts {
  #fields: Readonly<Record<string, string>> = {};
  readonly #watchers = new Set<() => void>();

  readonly read = (pointer: string): string => this.#fields[pointer] ?? '';

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly all = (): Readonly<Record<string, string>> => this.#fields;

  readonly set = (fields: Readonly<Record<string, string>>): void => this.#become({ ...this.#fields, ...fields });

  readonly clear = (): void => this.#become({});

  readonly replace = (fields: Readonly<Record<string, string>>): void => this.#become(fields);

  #become(fields: Readonly<Record<string, string>>): void {
    this.#fields = fields;
    for (const watcher of this.#watchers) watcher();
  }
}
