import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { takeConsolidated } from '#web/app/report-paper/take-consolidated.ts';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';

interface ReportPdfProps {
  readonly cycle: string;
  /** Which paper it is, for who hears the button alone. */
  readonly label: string;
}

/** The consolidated report as PDF. */
export function ReportPdf({ cycle, label }: ReportPdfProps) {
  const { t } = useTranslation('paper');
  const take = useMutation({ mutationFn: () => takeConsolidated(cycle, 'pdf') });
  return (
    <>
      <LinkButton aria-label={label} disabled={take.isPending} onClick={() => take.mutate()}>
        {t('pdf')}
      </LinkButton>
      <Fault error={take.error} />
    </>
  );
}
