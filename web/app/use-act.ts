import { useMutation } from '@tanstack/react-query';

/** An act that belongs to no cycle and needs no key: it is done once, here and now, and says what went wrong. */
export function useAct<I>(act: (input: I) => Promise<void>) {
  // `always`: without a network it fails at once and says so, instead of waiting unseen.
  const { mutate, isPending, error } = useMutation({ mutationFn: act, networkMode: 'always' });
  const run = (input: I): void => mutate(input);
  return { run, pending: isPending, error };
}
