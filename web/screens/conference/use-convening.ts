import { freshId } from '#web/kit/fresh-id.ts';
import { keys } from '#web/app/query-keys.ts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, taken } from '#web/api/client.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';
import { hostsOf } from '#web/app/staff.ts';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { useAllLeftOpen } from '#web/app/use-left-open.ts';
import { cycleQuery } from '#web/app/use-cycle.ts';
import { useOwnDraft } from '#web/app/draft/use-own-draft.ts';
import { bodyOf, type ConveneForm, formOf, membersOf, withProposed } from '#web/screens/conference/convene-model.ts';
import type { CycleInList } from '#web/screens/cycles/use-cycles.ts';

const name = 'trieu-tap-hoi-nghi';
const closable: Readonly<Record<CycleInList['status'], boolean>> = {
  ...{ proposed: false, concluded: false, closed: false, cancelled: false },
  ...{ planned: true, collecting: true, collected: true, consolidated: true, approved: true, conferencing: true },
};

/** The form, saved by itself, and all it is made from: the reviews that can be closed, their units and committees. */
export function useConvening() {
  const { position } = usePerson();
  const rehearsal = useRehearsalFlag();
  const draft = useOwnDraft(name);
  // Written by this form alone.
  const kept = formOf(draft.engine.value('/form') as Partial<ConveneForm> | null);
  const [slug] = useState(() => freshId().slice(0, 6));
  const { data } = useQuery({
    queryKey: keys.cycles(rehearsal),
    queryFn: () => taken(api.GET('/cycles', { params: { query: { rehearsal } } })),
  });
  const hosts = hostsOf(position);
  const cycles = (data?.cycles ?? []).filter(
    ({ host, status, conference, conferenceWish }) =>
      hosts.includes(host) && closable[status] && conference === null && conferenceWish === 'expected',
  );
  const committees = useCommitteesOf(hosts);
  const chosen = kept.cycles.filter((cycle) => cycles.some((one) => one.cycle === cycle));
  const left = useAllLeftOpen(chosen);
  const form = withProposed(
    kept,
    left.flatMap(({ agenda }) => agenda),
  );
  const plans = useQueries({
    queries: chosen.map(cycleQuery),
  });
  const members = [
    ...new Map(
      plans.flatMap(({ data: cycle }) =>
        membersOf(cycle?.plan).flatMap((one) =>
          cycle?.exempted.includes(one.unit) === true ? [] : [[one.unit, one] as const],
        ),
      ),
    ).values(),
  ];
  const heldOn = form.heldOn.split(/\D/).join('');
  const body = bodyOf({ ...form, cycles: chosen }, `hoi-nghi-${heldOn}-${slug}`);
  const text = JSON.stringify(body);
  const [asked] = useDebouncedValue(text, 400);
  const wanted = useMemo(() => JSON.parse(asked) as typeof body, [asked]);
  const preview = useQuery({
    queryKey: keys.convenePreview(asked),
    queryFn: () => (wanted === null ? null : taken(api.POST('/conferences/preview', { body: wanted }))),
    enabled: wanted !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return {
    form: { ...form, cycles: chosen },
    draft,
    set: (change: Partial<ConveneForm>): void => draft.engine.set({ '/form': { ...form, ...change } }),
    clear: (): void => draft.engine.set({ '/form': null }),
    cycles,
    ready: data !== undefined && draft.loaded,
    committees: committees.data ?? [],
    members,
    body,
    preview: body === null ? null : (preview.data ?? null),
    error: body === null ? null : preview.error,
  };
}

export type Convening = ReturnType<typeof useConvening>;
