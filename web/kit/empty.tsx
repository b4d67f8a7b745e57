import type { ReactNode } from 'react';
import classes from '#web/kit/empty.module.css';

/** An empty screen is a first step: what is there already, what to do first, and that nothing is sent until then. */
export function Empty({
  title,
  children,
  act,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly act?: ReactNode;
}) {
  return (
    <section className={classes.empty}>
      <h2>{title}</h2>
      {children}
      {act !== undefined && act !== false && <div className={classes.act}>{act}</div>}
    </section>
  );
}
