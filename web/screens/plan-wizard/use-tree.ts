import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { Hierarchy } from '#web/screens/organisation/hierarchy.ts';
import { useKindWord, useOwnKinds } from '#web/screens/organisation/use-kinds.ts';
import { keyOf, type Level, type UnitKind } from '#web/screens/organisation/kinds.ts';

export interface TreeUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly ownKind: string | null;
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
  /** Whole kinds to be called, each under its word; those of the office that do not report are none of them. */
  readonly kinds: readonly { readonly key: string; readonly word: string; readonly units: readonly string[] }[];
  /** As a deadline tells them apart. */
  readonly groups: readonly UnitKind[];
  readonly levels: readonly Level[];
  readonly loading: boolean;
}

/** The organisation as a cycle with that cut-off would pin it. */
export function useTree(host: string | null, hierarchy: Hierarchy, on: string | null): Tree {
  const owns = useOwnKinds();
  const kindWord = useKindWord();
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
  const silent = new Set(owns.data?.kinds.filter(({ reports }) => !reports).map(({ id }) => id));
  const called = tree.filter(({ ownKind }) => ownKind === null || !silent.has(ownKind));
  const kinds = [...new Map(called.map((unit) => [keyOf(unit), unit]))].map(([key, unit]) => ({
    ...{ key, word: kindWord(unit) },
    units: called.filter((one) => keyOf(one) === key).map(({ id }) => id),
  }));
  const everybody = (all.data?.units ?? []).map((unit): TreeUnit => ({ ...unit, depth: 0 }));
  return {
    hierarchy,
    all: new Map([...everybody, ...tree].map((unit) => [unit.id, unit])),
    under: tree.map(({ id }) => id),
    kinds,
    groups: [...new Set(tree.map(({ kind }) => kind))],
    levels: [...new Set(tree.map(({ level }) => level))],
    loading: under.isPending || all.isPending,
  };
}
