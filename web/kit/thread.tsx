import type { ReactNode } from 'react';
import classes from '#web/kit/thread.module.css';

export interface Knot {
  readonly key: string;
  /** Done = filled grey, now = blue ring, wrong = red, waiting = open. */
  readonly state: 'done' | 'now' | 'wrong' | 'waiting';
  readonly when?: ReactNode;
  readonly what: ReactNode;
}

/** What happened or will happen, as a line with stations from top to bottom. */
export function Thread({ knots, label }: { readonly knots: readonly Knot[]; readonly label?: string }) {
  return (
    <ol className={classes.thread} aria-label={label}>
      {knots.map(({ key, state, when, what }) => (
        <li key={key} className={classes.knot} data-state={state}>
          {when !== undefined && <span className={classes.when}>{when}</span>}
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}
