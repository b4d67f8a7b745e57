import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import { fieldsOfView } from '#web/app/draft/draft.ts';
import { type DraftPlace, useDraft } from '#web/app/draft/use-draft.ts';
import { freshId } from '#web/kit/fresh-id.ts';
import { useFigureName } from '#web/screens/draft-report/use-figure-name.ts';
import {
  type Context,
  type Figure,
  fieldsOfAdded,
  fieldsWithout,
  firstSeen,
  isKept,
  keptOf,
  leftOutOf,
  sectionsOf,
  titleOf,
} from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';

function placeOf(cycle: string): DraftPlace {
  const params = { path: { cycle } };
  return {
    stream: `draft/consolidated/${cycle}`,
    address: `/drafts/consolidated/${encodeURIComponent(cycle)}`,
    read: () => taken(api.GET('/drafts/consolidated/{cycle}', { params })),
    save: (body) => taken(api.PATCH('/drafts/consolidated/{cycle}', { params, body })),
  };
}

/** The text as it stands and everything one can do to it; what is done is saved by itself. */
export function useReportDraft(cycle: string, context: Context) {
  const place = useMemo(() => placeOf(cycle), [cycle]);
  const draft = useDraft(place);
  const client = useQueryClient();
  const approved = context.approved !== null;
  const locked = draft.view.draft.state === 'closed';
  // Nobody has touched the draft when somebody else approves it: it is asked for again, and locked at once.
  useEffect(() => {
    if (approved && !locked) void client.invalidateQueries({ queryKey: [place.stream] });
  }, [approved, locked, client, place]);
  const { engine, view } = draft;
  const fields = useMemo(() => fieldsOfView(view), [view]);
  const sections = useMemo(() => sectionsOf(fields, context), [fields, context]);
  const leftOut = useMemo(() => leftOutOf(fields, context), [fields, context]);
  const figures = useMemo(
    (): ReadonlyMap<string, Figure> => new Map(context.figures.map((one) => [one.ref, one])),
    [context.figures],
  );
  const nameOf = useFigureName(context);
  const ids = sections.map(({ id }) => id);
  const others = leftOut.map(({ id }) => id);
  return {
    draft,
    fields,
    sections,
    leftOut,
    figures,
    nameOf,
    corrections: context.corrections,
    title: titleOf(fields, context),
    closed: locked || approved,
    write: (id: string, text: string): void =>
      engine.set({ [textPointers.section(id)]: text === '' ? null : text, ...firstSeen(text, fields, figures) }),
    retitle: (title: string): void => engine.set({ [textPointers.title]: title.trim() === '' ? null : title }),
    rename: (id: string, heading: string): void => engine.set({ [textPointers.heading(id)]: heading }),
    setLevel: (id: string, level: 1 | 2): void => engine.set({ [textPointers.level(id)]: level }),
    setDone: (id: string, done: boolean): void => engine.set({ [textPointers.done(id)]: done ? true : null }),
    see: (ref: string): void => {
      const value = figures.get(ref)?.value;
      if (value !== undefined) engine.set({ [textPointers.seen(ref)]: value });
    },
    keep: (id: string, number: { readonly typed: string; readonly words: string }, reason: string): void => {
      const others = keptOf(fields, id).filter((one) => !isKept(one, number));
      const { typed, words: sentence } = number;
      const kept = reason.trim() === '' ? others : [...others, { typed, reason: reason.trim(), sentence }];
      engine.set({ [textPointers.kept(id)]: kept.length === 0 ? null : kept.map((one) => ({ ...one })) });
    },
    add: (after: string | null, heading: string): string => {
      const id = `muc-${freshId()}`;
      engine.set({ ...fieldsOfAdded(id, after, fields), [textPointers.heading(id)]: heading });
      return id;
    },
    move: (id: string, by: 1 | -1): void => {
      const [at, order] = [ids.indexOf(id), [...ids]];
      const other = order[at + by];
      if (at < 0 || other === undefined) return;
      [order[at], order[at + by]] = [other, id];
      engine.set({ [textPointers.order]: [...order, ...others] });
    },
    remove: (id: string): void => engine.set(fieldsWithout(id, fields)),
    /** Not printed, and why; without a reason it is printed again. */
    leaveOut: (id: string, reason: string): void =>
      engine.set({ [textPointers.leftOut(id)]: reason.trim() === '' ? null : reason.trim() }),
  };
}

export type ReportDraft = ReturnType<typeof useReportDraft>;
