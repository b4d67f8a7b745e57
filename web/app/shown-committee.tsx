import { useMemo } from 'react';
import { shownStore } from '#web/app/shown.ts';

/** As the band names it: the body above it, and the committee itself. */
export interface ShownCommittee {
  readonly superior: string;
  readonly name: string;
}

const { useShow, useShown } = shownStore<ShownCommittee>();

/** Null: the screen is of no single committee. */
export const useShownCommittee = useShown;

/** Says in the band whose thing the screen shows, as long as it shows it: a person may deal with the papers of several. */
export function ShowsCommittee({ superior, name }: ShownCommittee) {
  useShow(useMemo(() => ({ superior, name }), [superior, name]));
  return null;
}
