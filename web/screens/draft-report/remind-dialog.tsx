import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { because } from '#web/kit/reason.ts';
import type { Context, Round } from '#web/screens/draft-report/model.ts';

interface RemindDialogProps {
  readonly cycle: string;
  readonly round: Round;
  readonly context: Context;
  readonly onClose: () => void;
}

/** A letter to each unit that was asked and has not answered; once a day. */
export function RemindDialog({
  cycle,
  round: { round, asked, dueOn, remindedOn },
  context,
  onClose,
}: RemindDialogProps) {
  const { t } = useTranslation('draftReport');
  const names = asked.filter(({ awaited }) => awaited).map(({ name }) => name);
  const count = names.length;
  const paper = usePaper(context.rehearsal);
  const remind = useCommand(
    (_: undefined, key) =>
      api.POST('/cycles/{cycle}/report-draft/remind', { params: { path: { cycle }, header: key }, body: { round } }),
    { said: t('remind.said', { count }), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('remind.title', { round })}
      act={t('remind.act', { count, ...paper })}
      willFollow={[
        { key: 'who', state: 'now', what: t('remind.who', { names: names.join(', '), due: day(dueOn) }) },
        { key: 'once', state: 'waiting', what: t('remind.once') },
      ]}
      final
      pending={remind.isPending}
      blocked={remindedOn === context.today && because(t('remind.today'))}
      error={remind.error}
      onAct={() => remind.mutate(undefined)}
    />
  );
}
