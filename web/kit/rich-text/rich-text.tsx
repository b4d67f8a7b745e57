import { lazy, Suspense } from 'react';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import { namedBy, type RichTextProps } from '#web/kit/rich-text/rich-text-props.ts';
import classes from '#web/kit/rich-text/rich-text.module.css';

/** The editor is a piece of its own: whoever only reads does not fetch it. */
const Editor = lazy(() => import('#web/kit/rich-text/editor.tsx').then(({ Editor: made }) => ({ default: made })));

/** A narrative to be written: paragraphs, lists, tables, as they come from a word processor. Its value is a plain text. */
export function RichText(props: RichTextProps) {
  const text = (
    <div
      id={props.id}
      role="group"
      {...namedBy(props)}
      aria-describedby={props.describedBy}
      tabIndex={-1}
      className={classes.toRead}
    >
      <NarrativeView text={props.value} />
    </div>
  );
  if (props.readOnly === true) return text;
  return (
    <Suspense fallback={text}>
      <Editor {...props} />
    </Suspense>
  );
}
