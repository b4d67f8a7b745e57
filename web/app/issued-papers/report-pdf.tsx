import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';

interface ReportPdfProps {
  readonly cycle: string;
  /** Which paper it is, for who hears the button alone. */
  readonly label: string;
}

/** The consolidated report as PDF. It is made when it is asked for, which can fail: a plain link would save what is said then as the file. */
export function ReportPdf({ cycle, label }: ReportPdfProps) {
  const { t } = useTranslation('paper');
  const take = useMutation({
    mutationFn: () => {
      const asked = { params: { path: { cycle }, query: { format: 'pdf' } }, parseAs: 'blob' } as const;
      return saveAnswered(api.GET('/cycles/{cycle}/report-draft/document', asked), 'bao-cao-tong-hop.pdf');
    },
  });
  return (
    <>
      <LinkButton aria-label={label} disabled={take.isPending} onClick={() => take.mutate()}>
        {t('pdf')}
      </LinkButton>
      <Fault error={take.error} />
    </>
  );
}
