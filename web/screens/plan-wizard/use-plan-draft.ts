import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { api, taken } from '#web/api/client.ts';
import { usePerson } from '#web/app/session.tsx';
import { type DraftDoor, type OpenDraft, useDraft } from '#web/app/use-draft.ts';
import { type PlanForm, withFields } from '#web/screens/plan-wizard/plan-form.ts';

export interface PlanDraft {
  readonly loaded: boolean;
  readonly form: PlanForm;
  readonly set: (change: Partial<PlanForm>) => void;
  readonly stored: OpenDraft;
  /** When a draft of an earlier sitting was saved; null = there was none. */
  readonly found: string | null;
  readonly discard: () => Promise<void>;
}

/** The plan as typed so far: what the draft on the server holds over what it began from. */
export function usePlanDraft(name: string, begin: PlanForm): PlanDraft {
  const { account } = usePerson();
  const client = useQueryClient();
  const door = useMemo(
    (): DraftDoor => ({
      stream: `draft/plan/${account.id}/${name}`,
      read: () => taken(api.GET('/drafts/plan/{name}', { params: { path: { name } } })),
      save: (body) => taken(api.PATCH('/drafts/plan/{name}', { params: { path: { name } }, body })),
    }),
    [account.id, name],
  );
  const stored = useDraft(door);
  const { fields } = stored;
  const found = useRef<string | null | undefined>(undefined);
  if (found.current === undefined && stored.loaded) {
    found.current = Object.keys(fields).length === 0 ? null : (stored.saved?.at ?? null);
  }
  return {
    loaded: stored.loaded,
    form: withFields(begin, fields),
    set(change) {
      stored.set(Object.fromEntries(Object.entries(change).map(([key, value]) => [`/${key}`, value])));
    },
    stored,
    found: found.current ?? null,
    async discard() {
      await stored.flush();
      const emptied = await taken(api.DELETE('/drafts/plan/{name}', { params: { path: { name } } }));
      found.current = null;
      client.setQueryData([door.stream, 'draft'], emptied);
    },
  };
}
