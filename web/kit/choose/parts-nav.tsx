import type { ReactNode } from 'react';
import classes from '#web/kit/choose/choice-row.module.css';

/** The parts of a place, each with an address of its own: links in the same joined row, `aria-current` on the one that is open. */
export function PartsNav({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={classes.row} aria-label={label}>
      {children}
    </nav>
  );
}
