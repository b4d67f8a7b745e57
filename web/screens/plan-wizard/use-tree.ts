import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { Hierarchy } from '#web/screens/organisation/hierarchy.ts';
import type { Level, UnitKind } from '#web/screens/organisation/kinds.ts';

export interface TreeUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly depth: number;
}

export interface Tree {
  /** Along which the committee's units report. */
  readonly hierarchy: Hierarchy;
  /** Everybody there is on that day. */
  readonly all: ReadonlyMap<string, TreeUnit>;
  /** Those under the host, in the order of the tree. */
  readonly under: readonly string[];
  readonly kinds: readonly { readonly kind: UnitKind; readonly units: readonly string[] }[];
  readonly levels: readonly Level[];
  readonly loading: boolean;
}

/** The organisation as a cycle with that cut-off would pin it. */
export function useTree(host: string | null, hierarchy: Hierarchy, on: string | null): Tree {
  const day = on === null ? {} : { on };
  const under = useQuery({
    queryKey: keys.organisation('tree', host, hierarchy, on),
    enabled: host !== null,
    throwOnError: false,
    queryFn: () =>
      taken(
        api.GET('/organisation/units/{unit}/tree', {
          params: { path: { unit: host ?? '' }, query: { ...day, hierarchy } },
        }),
      ),
  });
  const all = useQuery({
    queryKey: keys.organisation('units', on),
    queryFn: () => taken(api.GET('/organisation/units', { params: { query: day } })),
  });
  const tree = (under.data?.units ?? []).filter(({ id }) => id !== host);
  const kinds = [...new Set(tree.map(({ kind }) => kind))].map((kind) => ({
    kind,
    units: tree.filter((unit) => unit.kind === kind).map(({ id }) => id),
  }));
  const everybody = (all.data?.units ?? []).map((unit): TreeUnit => ({ ...unit, depth: 0 }));
  return {
    hierarchy,
    all: new Map([...everybody, ...tree].map((unit) => [unit.id, unit])),
    under: tree.map(({ id }) => id),
    kinds,
    levels: [...new Set(tree.map(({ level }) => level))],
    loading: under.isPending || all.isPending,
  };
}
