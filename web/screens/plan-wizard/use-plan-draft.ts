import { useRef } from 'react';
import { api, taken } from '#web/api/client.ts';
import type { DraftView } from '#web/app/draft/draft.ts';
import { fieldsOfView } from '#web/app/draft/draft.ts';
import type { DraftEngine } from '#web/app/draft/engine.ts';
import { useOwnDraft } from '#web/app/draft/use-own-draft.ts';
import { type PlanForm, withFields } from '#web/screens/plan-wizard/plan-form.ts';

export interface PlanDraft {
  readonly loaded: boolean;
  readonly form: PlanForm;
  readonly set: (change: Partial<PlanForm>) => void;
  readonly engine: DraftEngine;
  readonly view: DraftView;
  /** When a draft of an earlier sitting was saved; null = there was none. */
  readonly found: string | null;
  readonly discard: () => Promise<void>;
}

/** The plan as typed so far: what the draft on the server holds over what it began from. */
export function usePlanDraft(name: string, begin: PlanForm): PlanDraft {
  const { engine, view, loaded } = useOwnDraft(name);
  const fields = fieldsOfView(view);
  const found = useRef<string | null | undefined>(undefined);
  if (found.current === undefined && loaded) {
    found.current = Object.keys(fields).length === 0 ? null : (view.draft.saved?.at ?? null);
  }
  return {
    loaded,
    form: withFields(begin, fields),
    set(change) {
      engine.set(Object.fromEntries(Object.entries(change).map(([key, value]) => [`/${key}`, value])));
    },
    engine,
    view,
    found: found.current ?? null,
    async discard() {
      await engine.saved();
      const emptied = await taken(api.DELETE('/drafts/plan/{name}', { params: { path: { name } } }));
      found.current = null;
      engine.discarded(emptied);
    },
  };
}
