import { useState } from 'react';

/** An act that belongs to no cycle and needs no key: it is done once, here and now, and says what went wrong. */
export function useAct<I>(act: (input: I) => Promise<void>) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const run = (input: I): void => {
    setPending(true);
    setError(null);
    act(input)
      .catch((cause: unknown) => setError(cause instanceof Error ? cause : new Error(String(cause))))
      .finally(() => setPending(false));
  };
  return { run, pending, error };
}
