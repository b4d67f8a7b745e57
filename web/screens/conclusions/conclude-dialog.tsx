import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { type Conference, type Preview, toBody } from '#web/screens/conclusions/model.ts';
import { Obstacles } from '#web/screens/conclusions/obstacles.tsx';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';
import { because } from '#web/kit/reason.ts';

interface ConcludeDialogProps {
  readonly conference: Conference;
  readonly compiler: Compiler;
  readonly obstacles: Preview['obstacles'];
  readonly onClose: () => void;
}

/** The leader's word: from here on the staff may issue it. */
export function ConcludeDialog({ conference, compiler, obstacles, onClose }: ConcludeDialogProps) {
  const { t } = useTranslation('conclusions');
  const count = compiler.items.length;
  const conclude = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/conclusions', {
        params: { path: { conference: conference.conference }, header: key },
        body: toBody(compiler),
      }),
    { said: t('conclude.said'), onDone: onClose },
  );
  // What only the notice would meet (its date, its number) does not stand in the way of the conclusions.
  const mine = obstacles.filter(({ pointer }) => pointer === null || pointer.startsWith('/tasks'));
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('conclude.title')}
      act={t('conclude.done', { count })}
      onAct={() => void compiler.draft.engine.saved().then(() => conclude.mutate(null))}
      pending={conclude.isPending}
      blocked={mine.length > 0 && because(t('obstacle.title', { count: mine.length }))}
      error={conclude.error}
      willFollow={[
        { key: 'draft', state: 'now', what: t('conclude.draft') },
        { key: 'mail', state: 'waiting', what: t('conclude.noMail') },
        { key: 'again', state: 'waiting', what: t('conclude.again') },
      ]}
    >
      <p>{t('conclude.what', { count })}</p>
      <Obstacles obstacles={mine} compiler={compiler} />
    </ActDialog>
  );
}
