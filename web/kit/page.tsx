import type { ReactNode } from 'react';
import { useDocumentTitle } from '@mantine/hooks';
import { type Export, ExportLink } from '#web/kit/export-link.tsx';
import classes from '#web/kit/page.module.css';

interface PageProps {
  readonly title: string;
  /** The way back to what this is a part of, before the title. */
  readonly way?: ReactNode;
  /** What can be done with the whole of it, at the right. */
  readonly acts?: ReactNode;
  /** What is on the screen, as workbooks: always the right end of the head. */
  readonly exports?: readonly Export[];
  readonly tools?: ReactNode;
  /** Ways to the desks beside it, on the line of the title where every line counts. */
  readonly lead?: ReactNode;
  /** A desk: it takes the room there is, and its parts scroll by themselves. */
  readonly fills?: boolean;
  readonly children: ReactNode;
  /** Right of the table at full width, below it at 125 % zoom and on a phone. */
  readonly side?: ReactNode;
}

/** A screen's own area between the frames: title, acts and workbooks in its head, tools below, the table left, panes right. */
export function Page({ title, way, acts, exports = [], tools, lead, fills = false, children, side }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className={classes.page} data-fills={fills}>
      <header className={classes.head}>
        <div className={classes.title}>
          {way}
          <h1>{title}</h1>
          {lead}
        </div>
        <div className={`${classes.acts} no-print`}>
          {acts}
          {exports.map((one) => (
            <ExportLink key={`${one.list}.${one.type ?? 'xlsx'}`} of={one} />
          ))}
        </div>
      </header>
      {tools !== undefined && <div className={classes.tools}>{tools}</div>}
      <div className={side === undefined ? classes.whole : classes.split}>
        <div className={classes.main}>{children}</div>
        {side !== undefined && <aside className={classes.side}>{side}</aside>}
      </div>
    </div>
  );
}
