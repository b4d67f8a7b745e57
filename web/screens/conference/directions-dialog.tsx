import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { type Direction, freshId } from '#web/screens/conference/discussion-model.ts';
import { ListDialog } from '#web/screens/conference/list-dialog.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** The plan of the report ("phương hướng"): followed by nobody, so that what is followed is concluded as a task. */
export function DirectionsDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const save = useCommand(
    (items: Direction[], key) =>
      api.POST('/conferences/{conference}/directions', {
        params: { path: { conference: conference.conference }, header: key },
        body: { items },
      }),
    { said: t('discussion.saved'), onDone: onClose },
  );
  return (
    <ListDialog
      title={t('discussion.directions.edit')}
      label={t('discussion.directions.title')}
      recorded={conference.directions}
      made={(statement, taken) => ({ id: freshId('ph', taken), statement })}
      sent={save}
      onSend={(lines) => save.mutate(lines.map(({ id, statement }) => ({ id, statement: statement.trim() })))}
      onClose={onClose}
    />
  );
}
