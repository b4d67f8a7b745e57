import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import type { FigureRemark } from '#web/screens/report-entry/stands-out.ts';

/** As many letters as the api takes. */
const mostLetters = 2_000;

interface FigureRemarksProps {
  readonly label: string;
  readonly remarks: readonly FigureRemark[];
  readonly explanation: string;
  /** Null: it may not be changed. */
  readonly onExplain: ((text: string) => void) | null;
  readonly onCompose: (composing: boolean) => void;
}

/** Why the figure stands out, and what the unit says of it: that goes with the report, and nothing waits for it. */
export function FigureRemarks({ label, remarks, explanation, onExplain, onCompose }: FigureRemarksProps) {
  const { t } = useTranslation('entry');
  return (
    <>
      {remarks.map(({ rule, sentence }) => (
        <p key={rule} data-tone="soon">
          <Icon name="warning" /> {sentence ?? t('grid.overHundred')}
        </p>
      ))}
      {onExplain !== null && (
        <Textarea
          aria-label={t('grid.explain', { label })}
          placeholder={t('grid.explainHint')}
          autosize
          minRows={1}
          maxLength={mostLetters}
          value={explanation}
          onChange={(event) => onExplain(event.currentTarget.value)}
          onCompositionStart={() => onCompose(true)}
          onCompositionEnd={() => onCompose(false)}
        />
      )}
      {onExplain === null && explanation.trim() !== '' && <p>{t('grid.explained', { explanation })}</p>}
    </>
  );
}
