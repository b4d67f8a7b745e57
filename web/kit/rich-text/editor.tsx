import { undoDepth } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import type { LeftOut } from '#web/kit/rich-text/left-out.ts';
import marked from '#web/kit/rich-text/marks.module.css';
import { openEditor, type OpenEditor } from '#web/kit/rich-text/open-editor.ts';
import { mostPasted } from '#web/kit/rich-text/paste.ts';
import { namedBy, type RichTextProps } from '#web/kit/rich-text/rich-text-props.ts';
import classes from '#web/kit/rich-text/rich-text.module.css';
import { nodes } from '#web/kit/rich-text/schema.ts';
import { noTokens } from '#web/kit/rich-text/tokens.ts';
import { type EditorStanding, Toolbar } from '#web/kit/rich-text/toolbar.tsx';

export function Editor(props: RichTextProps) {
  const { value, label, tokens, marks, led = null, handle } = props;
  const { t } = useTranslation('common');
  const place = useRef<HTMLDivElement>(null);
  const open = useRef<OpenEditor>(null);
  const latest = useRef(props);
  const [standing, setStanding] = useState<EditorStanding>({ item: null, inTable: false, canUndo: false });
  const [tooMuch, setTooMuch] = useState(false);
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  // Whoever was in the text to be read, which stood here until this was fetched, goes on in it.
  const [here] = useState(() => document.activeElement?.id === props.id);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (place.current === null) return;
    const editor = openEditor(place.current, latest.current.value, {
      tokens: () => latest.current.tokens ?? noTokens,
      attributes: () => attributesOf(latest.current),
      onChange: (text) => {
        setTooMuch(false);
        latest.current.onChange(text);
      },
      onCompose: (composing) => latest.current.onCompose?.(composing),
      onState: (state) => setStanding((before) => sameOr(before, standingOf(state))),
      onTooMuch: () => setTooMuch(true),
      onLeftOut: setLeftOut,
      onMark: (mark) => latest.current.onMark?.(mark),
    });
    open.current = editor;
    if (here) editor.focus();
    return () => {
      open.current = null;
      editor.close();
    };
  }, [here]);
  useEffect(() => open.current?.receive(value), [value]);
  const attributes = JSON.stringify(attributesOf(props));
  useEffect(() => open.current?.refresh(), [attributes, tokens]);
  useEffect(() => {
    if (marks !== undefined) open.current?.mark(marks);
  }, [marks, value]);
  useEffect(() => open.current?.lead(led), [led]);
  useImperativeHandle(handle, () => ({
    insert: (text, apart) => open.current?.insert(text, apart),
    behind: () => open.current?.behind() ?? '',
    focus: () => open.current?.focus(),
    passed: () => open.current?.passed() ?? null,
  }));
  return (
    <div className={classes.editor}>
      <Toolbar label={label} standing={standing} run={(command) => open.current?.run(command)} />
      <div ref={place} className={classes.place} />
      {leftOut !== null && leftOut.pictures + leftOut.nestedTables > 0 && (
        <p role="status" className={classes.leftOut}>
          {leftOut.pictures > 0 && <span>{t('richText.pictures', { count: leftOut.pictures })}</span>}{' '}
          {leftOut.nestedTables > 0 && <span>{t('richText.nestedTables', { count: leftOut.nestedTables })}</span>}
        </p>
      )}
      {tooMuch && (
        <p role="alert" className={classes.fault}>
          {t('richText.tooMuch', { most: figure(mostPasted) })}
        </p>
      )}
    </div>
  );
}

function attributesOf(props: RichTextProps): Readonly<Record<string, string>> {
  const { id, describedBy, invalid } = props;
  return {
    ...{ id, role: 'textbox', 'aria-multiline': 'true', class: `${classes.page ?? ''} ${marked.marked ?? ''}` },
    ...namedBy(props),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    ...(invalid === true ? { 'aria-invalid': 'true' } : {}),
  };
}

function standingOf(state: EditorState): EditorStanding {
  const { type } = state.selection.$from.parent;
  const item = type === nodes.bullet ? 'bullet' : type === nodes.number ? 'number' : null;
  return { item, inTable: isInTable(state), canUndo: undoDepth(state) > 0 };
}

/** A letter more does not draw the tools anew. */
function sameOr(before: EditorStanding, now: EditorStanding): EditorStanding {
  const same = before.item === now.item && before.inTable === now.inTable && before.canUndo === now.canUndo;
  return same ? before : now;
}
