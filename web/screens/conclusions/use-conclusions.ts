import { useCallback, useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import { type Fields, fieldsOfView } from '#web/app/draft/draft.ts';
import { type DraftPlace, useDraft } from '#web/app/draft/use-draft.ts';
import {
  type Assessment,
  type Conclusions,
  type Conference,
  fieldsOf,
  fieldsOfItem,
  fromFields,
  fromTasks,
  inOrder,
  type Item,
  noFieldsOf,
  nobody,
  nothingSaid,
  type Numbered,
  programmesOf,
  sameConclusions,
} from '#web/screens/conclusions/model.ts';

function placeOf(conference: string): DraftPlace {
  const params = { path: { conference } };
  return {
    stream: `draft/conclusions/${conference}`,
    address: `/drafts/conclusions/${encodeURIComponent(conference)}`,
    read: () => taken(api.GET('/drafts/conclusions/{conference}', { params })),
    save: (body) => taken(api.PATCH('/drafts/conclusions/{conference}', { params, body })),
  };
}

/** The draft as it stands and everything one can do to it; what is done is saved by itself. */
export function useConclusions(conference: Conference) {
  const slug = conference.conference;
  const draft = useDraft(useMemo(() => placeOf(slug), [slug]));
  const programmes = useMemo(() => programmesOf(conference), [conference]);
  const { engine, view } = draft;
  const fields = useMemo(() => fieldsOfView(view), [view]);
  const begun = view.unsaved.size > 0 || view.draft.revision > 0;
  const concluded = conference.conclusions;
  const conclusions = useMemo((): Conclusions => {
    if (begun && '/order' in fields) return fromFields(fields, programmes);
    return concluded === null
      ? { declaredCount: null, items: [], assessment: nothingSaid }
      : fromTasks(concluded, programmes);
  }, [begun, fields, programmes, concluded]);

  const change = useCallback(
    (values: Fields): void => {
      // The first change takes over what was concluded before, so that the draft is whole.
      engine.set('/order' in fields ? values : { ...fieldsOf(conclusions), ...values });
    },
    [engine, fields, conclusions],
  );

  const edit = (item: Partial<Item> & { readonly id: string }): void => change(fieldsOfItem(item));
  const put = (items: readonly Item[]): void => change({ '/order': inOrder(items, programmes).map(({ id }) => id) });
  const putBehind = (added: readonly Omit<Item, 'id'>[], more: Fields): void => {
    const items = added.map((item): Item => ({ ...item, id: crypto.randomUUID() }));
    const order = inOrder([...conclusions.items, ...items], programmes).map(({ id }) => id);
    change(Object.assign({ '/order': order, ...more }, ...items.map(fieldsOfItem)) as Fields);
  };
  return {
    ...conclusions,
    programmes,
    leaders: leadersOf(conference, conclusions.items),
    draft,
    same: sameConclusions(conclusions, concluded),
    edit,
    add: (programme: string): string => {
      const item: Item = { id: crypto.randomUUID(), programme, ...nobody };
      const order = inOrder([...conclusions.items, item], programmes).map(({ id }) => id);
      change({ ...fieldsOfItem(item), '/order': order });
      return item.id;
    },
    remove: (item: Numbered): void => {
      const order = conclusions.items.filter(({ id }) => id !== item.id).map(({ id }) => id);
      change({ ...noFieldsOf(item.id), '/order': order });
    },
    restore: (item: Numbered): void => {
      const order = conclusions.items.map(({ id }) => id);
      order.splice(item.number - 1, 0, item.id);
      change({ ...fieldsOfItem(item), '/order': order });
    },
    /** Within its programme: another programme is chosen in the editor. */
    move: (item: Numbered, by: 1 | -1): void => {
      const items = [...conclusions.items];
      const other = items[item.number - 1 + by];
      if (other?.programme !== item.programme) return;
      items[item.number - 1] = other;
      items[item.number - 1 + by] = item;
      put(items);
    },
    declare: (count: number | null): void => {
      change({ '/declaredCount': count });
    },
    assess: (assessment: Assessment): void => {
      change({ '/assessment': assessment });
    },
    /** What earlier conclusions left, behind what is there; an emptied paragraph is none. */
    takeOver: (added: readonly Omit<Item, 'id'>[], shortcomings: readonly string[]): void => {
      const { assessment } = conclusions;
      const said = [...assessment.shortcomings, ...shortcomings].filter((text) => text.trim() !== '');
      putBehind(added, shortcomings.length === 0 ? {} : { '/assessment': { ...assessment, shortcomings: said } });
    },
    /** Several at once, behind those that are there. */
    addAll: (added: readonly Omit<Item, 'id'>[], declaredCount: number | null): void => {
      putBehind(added, { '/declaredCount': declaredCount });
    },
  };
}

/** By name and post, as a notice names them. */
function leadersOf({ coChairs }: Conference, items: readonly Item[]): readonly string[] {
  const chairs = coChairs.map(({ name, post }) => (name === null ? post : `${name}, ${post}`));
  return [...new Set([...chairs, ...items.map(({ leaderInCharge }) => leaderInCharge.trim())])].filter(
    (one) => one !== '',
  );
}

export type Compiler = ReturnType<typeof useConclusions>;
