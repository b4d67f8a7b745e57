import { useQuery } from '@tanstack/react-query';
import { waysQuery } from '#web/app/ways-in.ts';

/** How one can come in here: by the provider too, or as somebody of the example. */
export function useWays() {
  const { data } = useQuery({ ...waysQuery, staleTime: Number.POSITIVE_INFINITY });
  return data;
}
