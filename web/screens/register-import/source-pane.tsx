import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/register-import/register-import.module.css';
import { missing } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface SourcePaneProps {
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** Where the list comes from: pasted from a spreadsheet, or a file of one. */
export function SourcePane({ pending, error, onText, onFile }: SourcePaneProps) {
  const { t } = useTranslation('register');
  const [text, setText] = useState('');
  return (
    <Pane title={t('source.title')}>
      <Textarea
        label={t('source.paste')}
        data-field="text"
        description={t('source.hint')}
        minRows={8}
        autosize
        maxRows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <ActButton loading={pending} blocked={text.trim() === '' && missing('text')} onAct={() => onText(text)}>
          {t('source.look')}
        </ActButton>
        <FileButton accept=".xlsx,.csv,.txt,text/csv" onChange={(file) => file !== null && onFile(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('source.file')}
            </Button>
          )}
        </FileButton>
      </div>
      <Fault error={error} />
      <Note tone="pen" icon="document" fact={t('source.nothing')}>
        {t('source.template')}
      </Note>
    </Pane>
  );
}
