import { keys } from '#web/app/query-keys.ts';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, ProblemError, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import type { Stated } from '#web/screens/plan-wizard/plan-body.ts';

export type Preview = paths['/cycles/preview']['post']['responses'][200]['content']['application/json'];

export interface Fault {
  /** JSON pointer into the plan; empty = about the whole. */
  readonly pointer: string;
  readonly detail: string;
}

export interface Previewed {
  /** The last one that could be made: it stays while the next is tried. */
  readonly preview: Preview | null;
  readonly faults: readonly Fault[];
  /** Of the refusal; null = none. */
  readonly code: string | null;
  /** No signature stands in for what is refused: the report would come after what it is for. */
  readonly beyond: boolean;
  readonly fresh: boolean;
  readonly trying: boolean;
  readonly error: Error | null;
}

/** Tries the plan while it is typed: deadlines and letters, or what is wrong and where. Nothing is stored by it. */
export function usePreview(stated: Stated): Previewed {
  const json = stated.ok ? JSON.stringify(stated.body) : null;
  const [asked] = useDebouncedValue(json, 400);
  const last = useRef<Preview | null>(null);
  const { data, error, isFetching } = useQuery({
    queryKey: keys.planPreview(asked),
    enabled: asked !== null,
    retry: false,
    staleTime: 60_000,
    throwOnError: false,
    // It was made by JSON.stringify from a body a moment ago.
    queryFn: () => taken(api.POST('/cycles/preview', { body: JSON.parse(asked ?? '{}') as never })),
  });
  if (data !== undefined) last.current = data;
  const problem = error instanceof ProblemError ? error.problem : null;
  const faults: readonly Fault[] =
    problem === null
      ? []
      : problem.errors !== undefined && problem.errors.length > 0
        ? problem.errors
        : [{ pointer: problem.pointer ?? '', detail: problem.detail }];
  const current = asked === json && asked !== null;
  return {
    preview: data ?? last.current,
    faults: current ? faults : [],
    code: problem?.code ?? null,
    beyond: problem?.facts?.['beyond'] !== undefined,
    fresh: current && data !== undefined,
    trying: isFetching || asked !== json,
    error: problem === null ? error : null,
  };
}

/** What is said about a value or about something within it. */
export function faultAt(faults: readonly Fault[], ...pointers: readonly string[]): string | undefined {
  const said = faults.filter(({ pointer }) => pointers.some((at) => pointer === at || pointer.startsWith(`${at}/`)));
  return said.length === 0 ? undefined : said.map(({ detail }) => detail).join(' ');
}
