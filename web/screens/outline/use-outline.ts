import { useMemo, useRef, useState } from 'react';
import { type Content, contentOf, type Template } from '#web/screens/outline/model/content.ts';
import type { Place } from '#web/screens/outline/model/edit.ts';
import { keep, type Kept, keptOf } from '#web/screens/outline/model/kept.ts';

/** What can be done with the lines; it stays the same while they change, so that a line that did not change is not drawn anew. */
export interface Acts {
  /** One step that can be taken back; typing on in the same place is one step. */
  change(next: (content: Content) => Content, typedIn?: string): void;
  choose(place: Place): void;
  /** While a relation is being made: takes a figure up, or lets it go. */
  pick(code: string): void;
  /** Rows of a spreadsheet, into the line they were pasted on. */
  paste(place: Place, text: string): void;
  undo(): void;
}

export interface OutlineState {
  readonly content: Content;
  /** The version it was begun from; null = it was never saved. */
  readonly base: number | null;
  readonly chosen: Place | null;
  readonly undoable: boolean;
  change(next: (content: Content) => Content, typedIn?: string): void;
  choose(place: Place | null): void;
  undo(): void;
  /** Drops what was written and not saved. */
  drop(): void;
  /** Goes on from another version than the one it was begun from. */
  rebase(version: number): void;
}

const mostSteps = 100;

/** What is being written on a template, with what was saved under it; kept in this tab until it is saved or dropped. */
export function useOutline(template: string, saved: Template | null): OutlineState {
  const [kept, setKept] = useState<Kept | null>(() => keptOf(template));
  const [chosen, setChosen] = useState<Place | null>(null);
  const [steps, setSteps] = useState<readonly Kept[]>([]);
  const typing = useRef<string | null>(null);
  const standing = useMemo(
    (): Kept => kept ?? { content: contentOf(saved ?? empty), version: saved?.version ?? null },
    [kept, saved],
  );
  const latest = useRef(standing);
  latest.current = standing;
  const put = (next: Kept | null): void => {
    if (next !== null) latest.current = next;
    setKept(next);
    keep(template, next);
  };
  return {
    content: standing.content,
    base: standing.version,
    chosen,
    undoable: steps.length > 0,
    change(next, typedIn) {
      const before = latest.current;
      const content = next(before.content);
      if (content === before.content) return;
      if (typedIn === undefined || typedIn !== typing.current) setSteps((all) => [...all.slice(1 - mostSteps), before]);
      typing.current = typedIn ?? null;
      put({ ...before, content });
    },
    choose: setChosen,
    undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      typing.current = null;
      setSteps(steps.slice(0, -1));
      put(last);
    },
    drop() {
      setSteps([]);
      typing.current = null;
      setChosen(null);
      put(null);
    },
    rebase(version) {
      put({ ...latest.current, version });
    },
  };
}

const empty: Content = { name: '', sections: [], indicators: [], relations: [] };
