import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import type { Section } from '#web/screens/draft-report/model.ts';

type Seen = paths['/cycles/{cycle}/report-draft/look']['post']['responses'][200]['content']['application/json'];
export type Finding = Seen['findings'][number];
export type Linkable = Seen['linkable'][number];

const patienceMillis = 900;

export interface Look extends Seen {
  /** Of the text as it stands; false: it was typed on since, so that places are no longer these. */
  readonly current: boolean;
  /** Why it could not be looked at; null: it was, or is being. Nothing is known of it then, which is not nothing wrong. */
  readonly failed: Error | null;
  /** By section the text that was looked at: places are places in it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Until its first answer nothing is known of what was typed in a section, which is not that there is nothing. */
export function isLookedAt({ failed, texts }: Pick<Look, 'failed' | 'texts'>, { id, text }: Section): boolean {
  return failed === null && (text.trim() === '' || texts.has(id));
}

const nothing: Look = { linkable: [], findings: [], current: false, failed: null, texts: new Map() };

/** What is to be said of the numbers typed in the text; asked a moment after the last letter. */
export function useLook(cycle: string, sections: readonly Section[]): Look {
  const asked = useMemo(
    () => JSON.stringify(sections.map(({ id, text }) => ({ id, text })).filter(({ text }) => text.trim() !== '')),
    [sections],
  );
  const [settled] = useDebouncedValue(asked, patienceMillis);
  const { data, error } = useQuery({
    queryKey: [`cycle/${cycle}`, 'report-look', settled],
    queryFn: async () => {
      // Made a few lines above.
      const looked = JSON.parse(settled) as { id: string; text: string }[];
      const params = { path: { cycle } };
      const asked = api.POST('/cycles/{cycle}/report-draft/look', { params, body: { sections: looked } });
      return { ...(await taken(asked)), texts: new Map(looked.map(({ id, text }) => [id, text])) };
    },
    enabled: settled !== '[]',
    placeholderData: (before) => before,
    throwOnError: false,
  });
  if (settled === '[]') return nothing;
  return data === undefined ? { ...nothing, failed: error } : { ...data, current: settled === asked, failed: null };
}
