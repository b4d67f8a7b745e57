import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

interface Look<B, P> {
  readonly key: (body: B) => QueryKey;
  readonly ask: (body: B) => Promise<P>;
}

/** The page as it would be issued, asked for once nobody types any more. `isOfNow`: what is shown is what stands in the fields. */
export function usePaperLook<B, P>(wish: B, { key, ask }: Look<B, P>) {
  const written = JSON.stringify(wish);
  const [settled] = useDebouncedValue(written, 300);
  const body = useMemo(() => JSON.parse(settled) as B, [settled]);
  const { data, error } = useQuery({
    queryKey: key(body),
    queryFn: () => ask(body),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { preview: data, error, isOfNow: data !== undefined && settled === written };
}
