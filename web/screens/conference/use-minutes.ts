import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import { fieldsOfView } from '#web/app/draft/draft.ts';
import { type DraftPlace, useDraft } from '#web/app/draft/use-draft.ts';
import { keys } from '#web/app/query-keys.ts';
import type { paths } from '#web/api/schema.d.ts';
import type { Conference } from '#web/screens/conference/model.ts';

type Minutes = paths['/conferences/{conference}/minutes']['get']['responses'][200]['content']['application/json'];
export type MinutesPart = NonNullable<Minutes['draft']>['parts'][number];

/** What stands beside the parts, by its place in the draft. */
export const factPlaces = ['/from', '/to', '/secretary/name', '/secretary/post', '/chair/name'] as const;
export type FactPlace = (typeof factPlaces)[number];

/** Of what nobody typed, what the record tells. */
export function toldOf({ hour, session, coChairs: [first] }: Conference): Readonly<Record<FactPlace, string>> {
  return {
    ...{ '/from': session?.told.from ?? hour ?? '', '/to': session?.told.to ?? '', '/chair/name': first?.name ?? '' },
    ...{ '/secretary/name': '', '/secretary/post': '' },
  };
}

function placeOf(conference: string): DraftPlace {
  const params = { path: { conference } };
  return {
    stream: `draft/minutes/${conference}`,
    address: `/drafts/minutes/${encodeURIComponent(conference)}`,
    read: () => taken(api.GET('/drafts/minutes/{conference}', { params })),
    save: (body) => taken(api.PATCH('/drafts/minutes/{conference}', { params, body })),
  };
}

/** As approved; else as they would be printed at this revision of the draft. */
export function useMinutes(conference: string, revision: number | null) {
  return useQuery({
    queryKey: keys.conference(conference, 'minutes', revision),
    queryFn: () => taken(api.GET('/conferences/{conference}/minutes', { params: { path: { conference } } })),
    placeholderData: (before) => before,
  });
}

/** What several write over the record, each in his own field; what is typed is saved by itself. */
export function useMinutesDraft(conference: string) {
  const draft = useDraft(useMemo(() => placeOf(conference), [conference]));
  const { engine, view } = draft;
  const fields = useMemo(() => fieldsOfView(view), [view]);
  return {
    draft,
    textAt: (pointer: string): string | null => {
      const value = fields[pointer];
      return typeof value === 'string' ? value : null;
    },
    isOn: (pointer: string): boolean => fields[pointer] === true,
    set: (values: Readonly<Record<string, unknown>>): void => engine.set(values),
  };
}

export type MinutesDraft = ReturnType<typeof useMinutesDraft>;
