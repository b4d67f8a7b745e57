/** What is asked for, and whether that answer holds for good. */
export interface Told<T> {
  readonly answer: T;
  readonly lasts: boolean;
}

/**
 * Asks for each thing until the answer lasts, and remembers that one. Whoever comes while it is being asked waits for it: of a deadline
 * night's first hundreds each would ask for the same cycle. An answer that does not last is nobody else's: what he himself did
 * just before may not be in it.
 */
export function knownForGood<K, T>(ask: (key: K) => Promise<Told<T>>, most: number): (key: K) => Promise<T> {
  const known = new Map<K, T>();
  const asking = new Map<K, Promise<Told<T>>>();

  const askMyself = async (key: K): Promise<T> => {
    const asked = ask(key);
    asking.set(key, asked);
    try {
      const { answer, lasts } = await asked;
      if (lasts) {
        const [oldest] = known.keys();
        if (oldest !== undefined && known.size >= most) known.delete(oldest);
        known.set(key, answer);
      }
      return answer;
    } finally {
      if (asking.get(key) === asked) asking.delete(key);
    }
  };

  return async (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const asked = asking.get(key);
    if (asked === undefined) return askMyself(key);
    // Whatever went wrong for another is his: one asks oneself then.
    const others = await asked.catch(() => undefined);
    return others?.lasts === true ? others.answer : askMyself(key);
  };
}
