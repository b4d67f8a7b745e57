import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import type { ListSource } from '#web/kit/list-body.ts';
import classes from '#web/kit/list-source.module.css';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { missing } from '#web/kit/reason.ts';

interface ListSourcePaneProps {
  readonly words: Readonly<Record<'title' | 'paste' | 'hint' | 'look' | 'file' | 'nothing' | 'more', string>>;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSource: (source: ListSource) => void;
}

/** Where the list comes from: pasted from a spreadsheet, or a file of one. */
export function ListSourcePane({ words, pending, error, onSource }: ListSourcePaneProps) {
  const [text, setText] = useState('');
  return (
    <Pane title={words.title}>
      <div className={classes.source}>
        <Textarea
          label={words.paste}
          data-field="text"
          description={words.hint}
          minRows={8}
          autosize
          maxRows={16}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <ActButton loading={pending} blocked={text.trim() === '' && missing('text')} onAct={() => onSource({ text })}>
            {words.look}
          </ActButton>
          <FileButton accept=".xlsx,.csv,.txt,text/csv" onChange={(file) => file !== null && onSource({ file })}>
            {(props) => (
              <Button variant="default" {...props}>
                {words.file}
              </Button>
            )}
          </FileButton>
        </div>
        <Fault error={error} />
        <Note tone="pen" icon="document" fact={words.nothing}>
          {words.more}
        </Note>
      </div>
    </Pane>
  );
}
