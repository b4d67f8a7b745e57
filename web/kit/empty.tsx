import type { ReactElement, ReactNode } from 'react';
import classes from '#web/kit/empty.module.css';

/** What mends it for whoever reads this, or who else does, or what brings it: nobody is left before an empty screen. */
type Way =
  | { readonly act: ReactElement; readonly by?: never }
  | { readonly by: ReactElement | string; readonly act?: never };

type EmptyProps = Way & { readonly title: string; readonly children?: ReactNode };

/** An empty screen is a first step: what is there already, what to do first, and that nothing is sent until then. */
export function Empty({ title, children, act, by }: EmptyProps) {
  return (
    <section className={classes.empty}>
      <h2>{title}</h2>
      {children}
      {by !== undefined && <p>{by}</p>}
      {act !== undefined && <div className={classes.act}>{act}</div>}
    </section>
  );
}
