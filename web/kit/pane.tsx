import type { ReactNode } from 'react';
import classes from '#web/kit/pane.module.css';

/** A sheet with a hairline around it: the right-hand panes, a form, a chart. */
export function Pane({
  title,
  aside,
  children,
}: {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.pane}>
      {(title !== undefined || aside !== undefined) && (
        <header className={classes.head}>
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
