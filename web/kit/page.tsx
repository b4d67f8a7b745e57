import type { ReactNode } from 'react';
import { useDocumentTitle } from '@mantine/hooks';
import classes from '#web/kit/page.module.css';

interface PageProps {
  readonly title: string;
  /** Shown as the heading; without it the title is there for a screen reader only. */
  readonly heading?: boolean;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  /** Right of the table at full width, below it at 125 % zoom and on a phone. */
  readonly side?: ReactNode;
}

/** A screen's own area between the frames: tools on top, the table left, panes right. */
export function Page({ title, heading = false, tools, children, side }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className={classes.page}>
      <h1 className={heading ? classes.heading : 'visually-hidden'}>{title}</h1>
      {tools !== undefined && <div className={classes.tools}>{tools}</div>}
      <div className={side === undefined ? classes.whole : classes.split}>
        <div className={classes.main}>{children}</div>
        {side !== undefined && <aside className={classes.side}>{side}</aside>}
      </div>
    </div>
  );
}
