import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { useRehearsal, useRehearsalFlag } from '#web/app/rehearsal.ts';
import type { Hierarchy } from '#web/screens/organisation/hierarchy.ts';
import { usePerson } from '#web/app/session.tsx';

/** Each under the one it stands under in that hierarchy. */
export function useUnitsOn(on: string, hierarchy: Hierarchy = 'state') {
  return useQuery({
    queryKey: hierarchy === 'state' ? keys.organisation('units', on) : keys.organisation('units', on, hierarchy),
    queryFn: () => taken(api.GET('/organisation/units', { params: { query: { on, hierarchy } } })),
  });
}

/** The newest cut-offs of the cycles one sees, newest first: for each the tree was pinned on that day. */
export function useCutOffs(): { readonly days: readonly string[]; readonly ready: boolean } {
  const rehearsal = useRehearsalFlag();
  const isRehearsal = useRehearsal();
  // An administrator has no cycles to look at.
  const reads = usePerson().position?.role !== 'admin';
  const { data, isPending } = useQuery({
    queryKey: keys.cycles(rehearsal),
    queryFn: () => taken(api.GET('/cycles', { params: { query: { rehearsal } } })),
    enabled: reads,
    retry: false,
  });
  const days = [...new Set((data?.cycles ?? []).map(({ cutOff }) => cutOff))].sort().reverse().slice(0, 3);
  return { days, ready: !reads || !isPending || !isRehearsal };
}

export function useUnit(unit: string, on: string, enabled = true) {
  return useQuery({
    queryKey: keys.organisation('unit', unit, on),
    queryFn: () => taken(api.GET('/organisation/units/{unit}', { params: { path: { unit }, query: { on } } })),
    enabled,
  });
}

export function useSuccessors(unit: string, on: string) {
  return useQuery({
    queryKey: keys.organisation('successors', unit, on),
    queryFn: () =>
      taken(api.GET('/organisation/units/{unit}/successors', { params: { path: { unit }, query: { on } } })),
  });
}

export function usePeople(unit: string, on: string, enabled = true) {
  return useQuery({
    queryKey: keys.positions(unit, on),
    queryFn: () => taken(api.GET('/positions', { params: { query: { unit, on } } })),
    enabled,
  });
}
