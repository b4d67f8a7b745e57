import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from '#web/kit/full-screen.module.css';

interface FullScreenProps {
  readonly title: string;
  /** Whose it is, above the title. */
  readonly over: ReactNode;
  /** At the right end of the head: the time. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
  /** What is wrong, across the whole width; left out: nothing is. */
  readonly alert?: ReactNode;
}

/** For a projector: the whole window and nothing of the console's frame. Read from the last row: no text is under 28 px. */
export function FullScreen({ title, over, aside, children, alert }: FullScreenProps) {
  useDocumentTitle(title);
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div className={classes.title}>
          <p>{over}</p>
          <h1>{title}</h1>
        </div>
        <div className={classes.aside}>{aside}</div>
      </header>
      {alert !== undefined && (
        <p className={classes.alert} role="alert">
          {alert}
        </p>
      )}
      <main className={classes.main}>{children}</main>
    </div>
  );
}
