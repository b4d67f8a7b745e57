import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import type { Conflict, Draft, DraftView } from '#web/app/draft/draft.ts';
import type { DraftEngine } from '#web/app/draft/engine.ts';
import { windowMemory } from '#web/app/draft/memory.ts';
import { useDraftEngine } from '#web/app/draft/use-draft.ts';
import { useLaterView } from '#web/app/draft/use-later-view.ts';
import { usePerson } from '#web/app/session.tsx';
import { type PastedBlocks, pastedBlocks } from '#web/screens/report-entry/pasted-blocks.ts';
import type { Texts } from '#web/screens/report-entry/texts.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';

/** A report's fields are texts: an empty one is none. */
export interface ReportFields {
  value(pointer: string): string;
  /** `seen`: the revision they were decided on, where that is not the one on the screen now. */
  set(fields: Readonly<Record<string, string>>, seen?: number): void;
  settle(pointer: string, choice: 'mine' | 'theirs'): void;
  saved(): Promise<void>;
  receive(draft: Draft): void;
  readonly blocks: PastedBlocks;
}

export interface OpenReport {
  readonly sync: ReportFields;
  /** A moment behind the fields. */
  readonly view: DraftView;
  readonly texts: Texts;
  /** Not a moment behind: what says whether all is saved must not say so of the key before. */
  readonly now: Pick<DraftEngine, 'subscribe' | 'view'>;
}

export function useReportDraft(path: ReportPath, onBehalf: boolean, first: Draft): OpenReport {
  const { account } = usePerson();
  const stream = `draft/report/${path.cycle}/${path.unit}${onBehalf ? '/on-behalf' : ''}`;
  const { engine } = useDraftEngine(
    {
      stream,
      address: `/drafts/report/${encodeURIComponent(path.cycle)}/${encodeURIComponent(path.unit)}`,
      read: () => taken(api.GET('/drafts/report/{cycle}/{unit}', { params: { path } })),
      save: (body) => taken(api.PATCH('/drafts/report/{cycle}/{unit}', { params: { path }, body })),
    },
    first,
  );
  const view = useLaterView(engine);
  const sync = useMemo(
    (): ReportFields => ({
      value: (pointer) => textOf(engine.value(pointer)),
      set(fields, seen) {
        const typed = Object.entries(fields).map(([pointer, text]) => [pointer, text === '' ? null : text]);
        engine.set(Object.fromEntries(typed) as Readonly<Record<string, string | null>>, seen);
      },
      settle: (pointer, choice) => engine.settle(pointer, choice),
      saved: () => engine.saved(),
      receive: (draft) => engine.receive(draft),
      blocks: pastedBlocks(windowMemory(`pasted/${stream}`, account.id)),
    }),
    [engine, stream, account.id],
  );
  const texts = useMemo(
    (): Texts => ({ read: (pointer) => sync.value(pointer), subscribe: engine.subscribe }),
    [sync, engine],
  );
  return { sync, view, texts, now: engine };
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function textsOf({ refused, stands }: Conflict): { readonly refused: string; readonly stands: string } {
  return { refused: textOf(refused), stands: textOf(stands) };
}
