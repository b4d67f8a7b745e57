import { useEffect, useSyncExternalStore } from 'react';

/** As the band names it: the body above it, and the committee itself. */
export interface ShownCommittee {
  readonly superior: string;
  readonly name: string;
}

let shown: ShownCommittee | null = null;
const watchers = new Set<() => void>();

function show(next: ShownCommittee | null): void {
  shown = next;
  for (const tell of watchers) tell();
}

/** Says in the band whose thing the screen shows, as long as it shows it: a person may deal with the papers of several. */
export function ShowsCommittee({ superior, name }: ShownCommittee) {
  useEffect(() => {
    const mine = { superior, name };
    show(mine);
    return () => {
      if (shown === mine) show(null);
    };
  }, [superior, name]);
  return null;
}

/** Null: the screen is of no single committee. */
export function useShownCommittee(): ShownCommittee | null {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => shown,
  );
}
