import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import type { Form } from '#web/screens/consolidation/form.ts';

interface JudgeProps {
  readonly form: Form;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** From here on its figures count, and the unit is told. */
export function AcceptDialog({ form, onClose, onDone }: JudgeProps) {
  const { t } = useTranslation('consolidation');
  const paper = usePaper();
  const path = { cycle: form.cycle.id, unit: form.unit.id };
  const accept = useCommand(
    (round: number, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/accept', { params: { path, header: key }, body: { round } }),
    { said: t('accept.said', { unit: form.unit.name }), onDone },
  );
  const round = form.report?.round ?? 0;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('accept.title', { unit: form.unit.name })}
      act={t('accept.act', { count: form.receiptTo.length, ...paper })}
      willFollow={[
        { key: 'counts', state: 'now', what: t('accept.counts') },
        {
          key: 'told',
          state: 'waiting',
          what: t('accept.told', {
            names: form.receiptTo.map(({ name }) => name).join(', '),
            count: form.receiptTo.length,
          }),
        },
        { key: 'reopen', state: 'waiting', what: t('accept.reopen') },
      ]}
      pending={accept.isPending}
      error={accept.error}
      onAct={() => {
        accept.mutate(round);
      }}
    />
  );
}
