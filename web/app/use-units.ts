import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import { folded } from '#web/kit/format.ts';

export interface UnitName {
  readonly unit: string;
  readonly name: string;
}

/** The units that were there on a day, in the order of the register; found with and without marks. Hundreds: `enabled` by need. */
export function useUnits(on: string, enabled = true) {
  const { data } = useQuery({
    queryKey: keys.organisation('units', on),
    queryFn: () => taken(api.GET('/organisation/units', { params: { query: { on } } })),
    staleTime: 600_000,
    enabled,
  });
  return useMemo(() => {
    const units = (data?.units ?? []).map(({ id, name }) => ({ unit: id, name, folded: folded(name) }));
    const find = (text: string, most: number): readonly UnitName[] => {
      const wanted = folded(text.trim());
      if (wanted === '') return [];
      const begins = units.filter((unit) => unit.folded.startsWith(wanted));
      const holds = units.filter((unit) => !unit.folded.startsWith(wanted) && unit.folded.includes(wanted));
      return [...begins, ...holds].slice(0, most);
    };
    const names = new Map(units.map(({ unit, name }) => [unit, name] as const));
    const nameOf = (id: string): string => names.get(id) ?? id;
    return { units, find, nameOf };
  }, [data]);
}
