import type { ReactNode } from 'react';
import classes from '#web/kit/field-row.module.css';

/** Fields side by side as far as there is room, below each other on a phone. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
