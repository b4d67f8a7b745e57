import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, taken } from '#web/api/client.ts';
import type { operations } from '#web/api/schema.d.ts';

type AnswerOf<K extends keyof operations> = operations[K] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type BoardView = AnswerOf<'readCycleBoard'>;
export type BoardRow = BoardView['rows'][number];
export type BoardState = BoardRow['state'];
export type Pace = AnswerOf<'readCyclePace'>;
export type Urging = AnswerOf<'readCycleUrging'>;
export type Explained = AnswerOf<'explainDeadline'>;

export function useBoard(cycle: string) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'board'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/board', { params: { path: { cycle } } })),
    // Days left and clocks go on when nothing else happens.
    refetchInterval: 60_000,
  });
}

export function usePace(cycle: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'pace'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/pace', { params: { path: { cycle } } })),
    enabled: wanted,
  });
}

/** Asked when the dialog opens: what it says will follow must be of now. */
export function useUrging(cycle: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'urging'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/urging', { params: { path: { cycle } } })),
    enabled: wanted,
    staleTime: 0,
  });
}

export function useExplained(cycle: string, unit: string | null) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'explain', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/explain/{unit}', { params: { path: { cycle, unit: unit ?? '' } } })),
    enabled: unit !== null,
  });
}

const none: ReadonlySet<string> = new Set();

/** Units whose row has just changed: an unchanged row keeps its identity when the board is read anew. */
export function useFlashes(rows: readonly BoardRow[] | undefined): ReadonlySet<string> {
  const before = useRef<ReadonlyMap<string, BoardRow> | null>(null);
  const [flashes, setFlashes] = useState(none);
  useEffect(() => {
    if (rows === undefined) return;
    const known = before.current;
    before.current = new Map(rows.map((row) => [row.unit, row]));
    if (known === null) return;
    const changed = rows.filter((row) => known.get(row.unit) !== row).map(({ unit }) => unit);
    if (changed.length === 0 || changed.length > 50) return;
    setFlashes(new Set(changed));
    const timer = window.setTimeout(() => setFlashes(none), 2_000);
    return () => window.clearTimeout(timer);
  }, [rows]);
  return flashes;
}
