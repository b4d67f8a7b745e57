import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';

interface PaperPdfProps {
  readonly take: () => Promise<void>;
  /** Which paper it is, for who hears the button alone. */
  readonly label: string;
}

/** A paper as PDF; it is made when it is asked for, which can fail. */
export function PaperPdf({ take, label }: PaperPdfProps) {
  const { t } = useTranslation('paper');
  const taking = useMutation({ mutationFn: take });
  return (
    <>
      <LinkButton aria-label={label} disabled={taking.isPending} onClick={() => taking.mutate()}>
        {t('pdf')}
      </LinkButton>
      <Fault error={taking.error} />
    </>
  );
}
