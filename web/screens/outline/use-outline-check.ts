import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ProblemError, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { Content, Setting } from '#web/screens/outline/model/content.ts';
import { byPlace, type Fault, type FaultsByPlace } from '#web/screens/outline/model/faults.ts';

/** Asked at each pause: what is wrong with a template the domain says, here as when it is saved. */
export function useOutlineCheck(content: Content, wanted: boolean) {
  const { sections, indicators, relations } = content;
  const now = useMemo(() => JSON.stringify({ sections, indicators, relations }), [sections, indicators, relations]);
  const [settled] = useDebouncedValue(now, 300);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: keys.of('outline-check', settled),
    queryFn: () =>
      taken(
        api.POST('/questions/outline', {
          body: JSON.parse(settled) as Pick<Content, 'sections' | 'indicators' | 'relations'>,
        }),
      ),
    enabled: wanted,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
    throwOnError: false,
  });
  const faults = useMemo(() => untaken(error) ?? data?.faults ?? nothing, [error, data]);
  const places: FaultsByPlace = useMemo(() => byPlace(faults), [faults]);
  return {
    faults,
    places,
    error: untaken(error) === null ? error : null,
    fresh: data !== undefined && !isPlaceholderData && settled === now,
  };
}

const nothing: readonly Fault[] = [];

/** What the api does not even take (a name too long) it tells by pointers of the same kind. */
function untaken(error: Error | null): readonly Fault[] | null {
  return error instanceof ProblemError ? (error.problem.errors ?? null) : null;
}

/** … and of figures that are typed to try it, as a unit of that setting would see it. */
export function useTrial(content: Content, setting: Setting | null, figures: readonly Typed[], wanted: boolean) {
  const { sections, indicators, relations } = content;
  const now = JSON.stringify({ sections, indicators, relations, setting, figures });
  const [settled] = useDebouncedValue(now, 250);
  const { data } = useQuery({
    queryKey: keys.of('outline-trial', settled),
    queryFn: () => taken(api.POST('/questions/outline', { body: JSON.parse(settled) as Tried })),
    enabled: wanted,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
    throwOnError: false,
  });
  return data ?? null;
}

type Tried = Pick<Content, 'sections' | 'indicators' | 'relations'> & {
  readonly setting: Setting | null;
  readonly figures: Typed[];
};

export interface Typed {
  readonly code: string;
  readonly text: string;
  readonly asOf: string;
}
