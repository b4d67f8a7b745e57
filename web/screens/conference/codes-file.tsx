import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/conference/conference.module.css';

interface CodesFileProps {
  readonly conference: string;
  /** A PDF can be made here. */
  readonly pdf: boolean;
  /** The host's sheets are of everybody, a page each. */
  readonly staff: boolean;
}

/** The giấy mời with the codes of those it invites, to print and hand out. */
export function CodesFile({ conference, pdf, staff }: CodesFileProps) {
  const { t } = useTranslation('conference', { keyPrefix: 'codes' });
  const { t: paper } = useTranslation('paper');
  const take = useMutation({
    mutationFn: (format: 'docx' | 'pdf') => {
      const params = { path: { conference }, query: { format } };
      const asked = api.GET('/conferences/{conference}/check-in-codes/document', { params, parseAs: 'blob' });
      return saveAnswered(asked, `giay-moi-kem-ma-diem-danh.${format}`);
    },
  });
  const called = t(staff ? 'file' : 'fileOwn');
  return (
    <div>
      <p>{called}</p>
      <span className={classes.answers}>
        <LinkButton aria-label={`${called}, Word`} disabled={take.isPending} onClick={() => take.mutate('docx')}>
          {paper('docx')}
        </LinkButton>
        {pdf && (
          <LinkButton aria-label={`${called}, PDF`} disabled={take.isPending} onClick={() => take.mutate('pdf')}>
            {paper('pdf')}
          </LinkButton>
        )}
      </span>
      <Fault error={take.error} />
    </div>
  );
}
