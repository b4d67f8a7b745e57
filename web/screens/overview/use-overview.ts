import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, taken } from '#web/api/client.ts';
import type { operations } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { breakdowns, type Search, type TaskChoice } from '#web/screens/tasks/use-choice.ts';

export type Cycle =
  operations['readOverviewCycles']['responses']['200']['content']['application/json']['cycles'][number];
export type LateUnits = operations['listLateUnits']['responses']['200']['content']['application/json'];
export type LateUnit = LateUnits['units'][number];

export const ofProgramme = (programme: string | undefined) => (programme === undefined ? {} : { programme });

/** Deadlines pass when nothing else happens. */
const everyMinute = { refetchInterval: 60_000, placeholderData: keepPreviousData } as const;

export function useOverviewCycles(programme: string | undefined, rehearsal: 'true' | 'false') {
  const query = { rehearsal, ...ofProgramme(programme) };
  return useQuery({
    queryKey: keys.overview('cycles', query),
    queryFn: () => taken(api.GET('/overview/cycles', { params: { query } })),
    ...everyMinute,
  });
}

export function useLateUnits(programme: string | undefined, rehearsal: 'true' | 'false') {
  const query = { rehearsal, ...ofProgramme(programme) };
  return useQuery({
    queryKey: keys.overview('late-units', query),
    queryFn: () => taken(api.GET('/overview/late-units', { params: { query } })),
    ...everyMinute,
  });
}

/** What the page is about, as the screen of tasks knows it: a number that is pressed opens its list there. */
export function useOverviewChoice(): TaskChoice & { readonly programme: string | undefined } {
  const asked = useSearch({ strict: false });
  const rehearsal = useRehearsalFlag();
  const navigate = useNavigate();
  const programme = asked['chuong-trinh'];
  const given = { side: 'given' as const, ...ofProgramme(programme) };
  const toTasks = (some: Search): void => void navigate({ to: '/nhiem-vu', search: { ...given, ...some } });
  return {
    programme,
    choice: given,
    rehearsal,
    task: null,
    sort: 'number',
    by: breakdowns.find((one) => one === asked.theo) ?? 'leader',
    page: 1,
    elsewhere: true,
    choose: ({ by, ...some }) => {
      if (by === undefined) toTasks(some);
      else void navigate({ to: '.', search: (now) => ({ ...now, theo: by }), replace: true });
    },
    only: toTasks,
    open: (at) => {
      if (at !== null) void navigate({ to: '/nhiem-vu/$conference/$number', params: { ...at }, search: {} });
    },
  };
}
