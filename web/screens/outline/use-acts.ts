import { useMemo, useRef, useState } from 'react';
import type { Pasted } from '#web/screens/outline/model/paste.ts';
import { pastedInto } from '#web/screens/outline/model/pasted-into.ts';
import { picksOf } from '#web/screens/outline/model/relations.ts';
import type { Making } from '#web/screens/outline/relation-maker.tsx';
import type { Acts, OutlineState } from '#web/screens/outline/use-outline.ts';
import { usePasteWords } from '#web/screens/outline/use-paste-words.ts';

/** The acts on lines, one object for the life of the screen; a relation in the making; what was pasted last. */
export function useActs(state: OutlineState) {
  const [making, setMaking] = useState<Making | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const words = usePasteWords();
  const now = useRef({ state, words });
  now.current = { state, words };
  const acts = useMemo(
    (): Acts => ({
      change: (next, typedIn) => now.current.state.change(next, typedIn),
      choose: (place) => now.current.state.choose(place),
      undo: () => now.current.state.undo(),
      pick: (code) =>
        setMaking((before) => {
          if (before === null) return null;
          const { check, picks } = before;
          if (picks.includes(code)) return { check, picks: picks.filter((one) => one !== code) };
          return picks.length < picksOf(check).most ? { check, picks: [...picks, code] } : before;
        }),
      paste(place, text) {
        const read = pastedInto(now.current.state.content, place, text, now.current.words);
        now.current.state.change(() => read.content);
        setPasted(read);
      },
    }),
    [],
  );
  return { acts, making, setMaking, pasted };
}
