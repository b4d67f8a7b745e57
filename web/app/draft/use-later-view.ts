import { startTransition, useEffect, useState } from 'react';
import type { DraftView } from '#web/app/draft/draft.ts';
import type { DraftEngine } from '#web/app/draft/engine.ts';

/** The draft as it was a moment ago: what lists and counts it waits for the key that changed it to be painted. Fields read the engine. */
export function useLaterView(engine: DraftEngine): DraftView {
  const [view, setView] = useState(engine.view);
  useEffect(() => {
    const follow = (): void => startTransition(() => setView(engine.view()));
    follow();
    return engine.subscribe(follow);
  }, [engine]);
  return view;
}
