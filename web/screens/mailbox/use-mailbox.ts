import { keys } from '#web/app/query-keys.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';

type MailboxAnswer = paths['/deliveries']['get']['responses'][200]['content']['application/json'];
type Query = NonNullable<paths['/deliveries']['get']['parameters']['query']>;
export type Letter = MailboxAnswer['deliveries'][number];
export type LetterStatus = Letter['status'];

/** The filter stands in the address: it can be sent to somebody, and Back undoes it. */
export interface MailFilter {
  readonly stream?: string;
  readonly status?: LetterStatus;
  readonly template?: Letter['template'];
  readonly unit?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}

const names = ['stream', 'status', 'template', 'unit', 'text', 'from', 'to'] as const;
const page = 200;

export function useMailFilter() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filter: MailFilter = Object.fromEntries(
    names.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])),
  );
  const change = (part: Partial<Record<keyof MailFilter, string | undefined>>): void => {
    const next = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/hop-thu', search: Object.fromEntries(next), replace: true });
  };
  return { filter, change };
}

/** The same question for the screen and for the workbook. */
export function useAsked(filter: MailFilter): Query {
  const rehearsal = useRehearsalFlag();
  // Of one stream it is known what it is; of the whole office either what is real or what is rehearsed.
  return filter.stream === undefined ? { ...filter, rehearsal } : filter;
}

export function useMailbox(filter: MailFilter) {
  const asked = useAsked(filter);
  const query = useInfiniteQuery({
    queryKey: keys.deliveries(asked),
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      taken(api.GET('/deliveries', { params: { query: { ...asked, before: pageParam, limit: page } } })),
    getNextPageParam: ({ next }) => next,
    // Letters leave by themselves: a waiting one is sent a moment later, with no event to tell of it.
    refetchInterval: 20_000,
  });
  const letters = useMemo(() => query.data?.pages.flatMap(({ deliveries }) => deliveries) ?? [], [query.data]);
  return { ...query, letters, counts: query.data?.pages[0]?.counts ?? [] };
}

export function useLetter(id: number | null) {
  return useQuery({
    queryKey: keys.letter(id),
    enabled: id !== null,
    queryFn: () => taken(api.GET('/deliveries/{id}', { params: { path: { id: id ?? 0 } } })),
  });
}

/** In an evaluation the sink holds the letter itself; its id there, once it has arrived. */
export function useArrived(address: string | null, messageId: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.arrived(messageId),
    enabled: wanted && address !== null,
    queryFn: async () => {
      const query = { recipient: address ?? '', limit: 1000 };
      const { mails } = await taken(api.GET('/mail.json', { params: { query } }));
      return mails.find((mail) => mail.messageId === messageId)?.id ?? null;
    },
  });
}
