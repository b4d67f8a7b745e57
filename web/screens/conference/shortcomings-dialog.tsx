import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { type Shortcoming, unnamed } from '#web/screens/conference/discussion-model.ts';
import { ListDialog } from '#web/screens/conference/list-dialog.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** What fell short, and what the conference dwelt on; none of it is a task. */
export function ShortcomingsDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const save = useCommand(
    (items: Shortcoming[], key) =>
      api.POST('/conferences/{conference}/shortcomings', {
        params: { path: { conference: conference.conference }, header: key },
        body: { items },
      }),
    { said: t('discussion.saved'), onDone: onClose },
  );
  return (
    <ListDialog
      title={t('discussion.shortcomings.edit')}
      label={t('discussion.shortcomings.title')}
      recorded={conference.shortcomings}
      made={(statement, taken) => unnamed('shortcoming', statement, taken)}
      sent={save}
      onSend={(lines) => save.mutate(lines.map((line) => ({ ...line, statement: line.statement.trim() })))}
      onClose={onClose}
    >
      {(line, _index, change) => (
        <div className={classes.blockRow}>
          <OneOf
            bare
            label={t('discussion.shortcomings.kind')}
            choices={(['shortcoming', 'focusTopic'] as const).map((key) => ({
              key,
              word: t(`discussion.shortcomings.kinds.${key}`),
            }))}
            chosen={line.kind}
            onChoose={(kind) => change({ kind })}
          />
          <Checkbox
            label={t('discussion.shortcomings.recurring')}
            checked={line.recurring}
            onChange={(event) => change({ recurring: event.currentTarget.checked })}
          />
        </div>
      )}
    </ListDialog>
  );
}
