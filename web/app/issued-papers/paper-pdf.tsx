import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';

interface PaperPdfProps {
  /** Where the letter is: `/documents/{id}`. */
  readonly href: string;
  /** Which paper it is, for who hears the button alone. */
  readonly label: string;
}

/** A letter as PDF; it is made when it is asked for, which can fail. */
export function PaperPdf({ href, label }: PaperPdfProps) {
  const { t } = useTranslation('paper');
  const take = useMutation({
    mutationFn: () => {
      const params = { path: { id: href.split('/').at(-1) ?? '' }, query: { format: 'pdf' as const } };
      return saveAnswered(api.GET('/documents/{id}', { params, parseAs: 'blob' }), 'van-ban.pdf');
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
