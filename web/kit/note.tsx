import type { ReactNode } from 'react';
import { Icon, type IconName } from '#web/kit/icon.tsx';
import classes from '#web/kit/note.module.css';

export interface NoteProps {
  readonly tone: 'soon' | 'overdue' | 'ok' | 'pen';
  /** The fact, in one sentence. */
  readonly fact: ReactNode;
  /** What follows from it. */
  readonly children?: ReactNode;
  readonly act?: ReactNode;
  readonly icon?: IconName;
}

/** A fact and its consequence, with an act at the right. Announced when it appears. */
export function Note({ tone, fact, children, act, icon }: NoteProps) {
  return (
    <div className={`${classes.note} ${classes[tone]}`} role={tone === 'overdue' ? 'alert' : 'status'}>
      <Icon name={icon ?? (tone === 'ok' ? 'done' : 'warning')} />
      <div className={classes.text}>
        <strong>{fact}</strong>
        {children !== undefined && <span> {children}</span>}
      </div>
      {act !== undefined && <div className={classes.act}>{act}</div>}
    </div>
  );
}
