import { api, taken } from '#web/api/client.ts';
import { type OpenDraft, useDraft } from '#web/app/draft/use-draft.ts';
import { usePerson } from '#web/app/session.tsx';

/** A paper that is one's own until it is made: a plan, the call to a conference. */
export function useOwnDraft(name: string): OpenDraft {
  const { account } = usePerson();
  const params = { path: { name } };
  return useDraft({
    stream: `draft/plan/${account.id}/${name}`,
    address: `/drafts/plan/${encodeURIComponent(name)}`,
    read: () => taken(api.GET('/drafts/plan/{name}', { params })),
    save: (body) => taken(api.PATCH('/drafts/plan/{name}', { params, body })),
  });
}
