import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Figures } from '#web/screens/consolidation/figures.tsx';
import type { Form } from '#web/screens/consolidation/form.ts';
import { Narrative } from '#web/screens/consolidation/narrative.tsx';
import classes from '#web/screens/consolidation/review.module.css';
import { ReportFiles } from '#web/screens/consolidation/report-files.tsx';
import type { Round } from '#web/screens/consolidation/use-rounds.ts';

interface RoundDialogProps {
  readonly form: Form;
  readonly round: Round;
  /** Why it is looked at; left out: a later one came after it. */
  readonly fact?: string;
  readonly onClose: () => void;
}

/** A report as it was handed in then, to be read. */
export function RoundDialog({ form, round: { report }, fact, onClose }: RoundDialogProps) {
  const { t } = useTranslation('consolidation');
  const { t: common } = useTranslation('common');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rounds.dialog', { unit: form.unit.name, round: report.round })}
      size={1000}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      <div className={classes.report}>
        <Note tone="pen" icon="history" fact={fact ?? t('rounds.old', { at: dayAndTime(report.arrivedAt) })}>
          {report.signer.post}: {report.signer.name}
          {report.sentBy !== null && ` · ${t('rounds.sentBy', { person: report.sentBy })}`}
        </Note>
        <ReportFiles cycle={form.cycle.id} unit={form.unit.id} report={report} reasons={null} />
        <Figures form={form} report={report} reasons={null} />
        <Narrative form={form} report={report} reasons={null} />
      </div>
    </Modal>
  );
}
