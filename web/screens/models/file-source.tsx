import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/models/models.module.css';

interface FileSourceProps {
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSource: (source: { readonly text: string } | { readonly file: File }) => void;
}

/** Where the list comes from: pasted from a spreadsheet, or a file of one. */
export function FileSource({ pending, error, onSource }: FileSourceProps) {
  const { t } = useTranslation('models', { keyPrefix: 'file' });
  const [text, setText] = useState('');
  return (
    <Pane title={t('source')}>
      <div className={classes.source}>
        <Textarea
          label={t('paste')}
          data-field="text"
          description={t('hint')}
          autosize
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <ActButton loading={pending} blocked={text.trim() === '' && missing('text')} onAct={() => onSource({ text })}>
            {t('look')}
          </ActButton>
          <FileButton accept=".xlsx,.csv,.txt,text/csv" onChange={(file) => file !== null && onSource({ file })}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('choose')}
              </Button>
            )}
          </FileButton>
        </div>
        <Fault error={error} />
        <Note tone="pen" icon="document" fact={t('nothing')}>
          {t('back')}
        </Note>
      </div>
    </Pane>
  );
}
