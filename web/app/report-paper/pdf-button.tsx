import { useTranslation } from 'react-i18next';
import { ActButton } from '#web/kit/act-button.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { because } from '#web/kit/reason.ts';

interface PdfButtonProps {
  /** A PDF can be made here. */
  readonly made: boolean;
  readonly loading: boolean;
  readonly onTake: () => void;
}

/** The report as PDF, or why there is none and what to take instead. */
export function PdfButton({ made, loading, onTake }: PdfButtonProps) {
  const { t } = useTranslation('paper');
  return (
    <ActButton
      blocked={!made && because(t('noPdf'))}
      variant="default"
      leftSection={<Icon name="download" />}
      loading={loading}
      onAct={onTake}
    >
      {t('pdf')}
    </ActButton>
  );
}
