/** What an aggregate without a process of its own answers the engine: time changes nothing in it and it writes to nobody. */
export const withoutProcess = {
  advance: () => [],
  nextDue: () => null,
  clock: () => null,
  letters: () => [],
  commands: () => [],
  documents: () => [],
  ended: () => false,
} as const;
