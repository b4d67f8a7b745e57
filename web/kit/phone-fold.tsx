import type { ReactNode } from 'react';
import classes from '#web/kit/phone-fold.module.css';
import { usePhone } from '#web/kit/use-phone.ts';

/** On a phone what narrows a list stands folded behind one line, so that the list itself begins on the first screen; elsewhere it is just there. */
export function PhoneFold({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const phone = usePhone();
  if (!phone) return children;
  return (
    <details className={classes.fold}>
      <summary>{label}</summary>
      <div className={classes.parts}>{children}</div>
    </details>
  );
}
