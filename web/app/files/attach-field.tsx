import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FileFacts } from '#web/app/files/file-facts.tsx';
import classes from '#web/app/files/files.module.css';
import { OnTheirWay } from '#web/app/files/on-their-way.tsx';
import { chooseFiles, isScan, useFileDrop } from '#web/app/files/take-files.ts';
import { type Limits, limitWords } from '#web/app/files/use-files.ts';
import type { SentAhead } from '#web/app/files/use-sent-ahead.ts';
import { Icon } from '#web/kit/icon.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';

interface AttachFieldProps {
  readonly label: string;
  readonly sent: SentAhead;
  /** Undefined: not yet known. */
  readonly limits: Limits | undefined;
  /** What was signed: nothing else than a scan is taken. */
  readonly scans?: boolean;
}

/** The files of one act: added by a button or dropped here, each to be looked at and taken out until the act is sent. */
export function AttachField({ label, sent, limits, scans = false }: AttachFieldProps) {
  const { t } = useTranslation('files');
  const id = useId();
  const facts = limitWords(limits);
  const add = (files: readonly File[]): void => {
    for (const file of files) {
      if (limits !== undefined && file.size > limits.most)
        sent.uploads.refuse(file.name, new Error(t('tooLarge', facts)));
      else if (scans && !isScan(file)) sent.uploads.refuse(file.name, new Error(t('scansOnly')));
      else sent.uploads.add(file, null);
    }
  };
  const { over, drops } = useFileDrop(add);
  return (
    <div role="group" aria-labelledby={id} className={classes.part} data-field="files" data-over={over} {...drops}>
      <span id={id}>{label}</span>
      {sent.files.length > 0 && (
        <ul className={classes.list}>
          {sent.files.map((file) => (
            <li key={file.id} className={classes.line}>
              <FileFacts file={file} stored={file} writer />
              <RemoveButton label={t('remove', { name: file.name })} onRemove={() => sent.remove(file.id)} />
            </li>
          ))}
        </ul>
      )}
      <OnTheirWay all={sent.uploads.all} onStop={(key) => sent.uploads.stop(key)} />
      <div className={classes.add}>
        <Button
          variant="default"
          leftSection={<Icon name="plus" />}
          onClick={() => chooseFiles(add, scans ? 'scan' : 'any')}
        >
          {t('add')}
        </Button>
        <span>{t('drop')}</span>
        {limits !== undefined && <span className={classes.hint}>{t(scans ? 'takesScans' : 'takes', facts)}</span>}
      </div>
      {sent.files.some(({ scan }) => scan === 'waiting') && <p className={classes.hint}>{t('waitingNote')}</p>}
    </div>
  );
}
