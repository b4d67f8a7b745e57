import { useTranslation } from 'react-i18next';
import { dayAndTime } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import type { useMarkWords } from '#web/screens/consolidation/use-mark-words.ts';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';
import type { Round } from '#web/screens/consolidation/use-rounds.ts';

interface JudgedMeanwhileProps {
  /** Of the last round. */
  readonly became: Round['outcome'] | undefined;
  readonly reasons: Pick<Reasons, 'all' | 'count' | 'clear'>;
  readonly words: ReturnType<typeof useMarkWords>;
}

/** Two looked at one report: whoever was second reads who was first, and when, and keeps his marks until he lets them go. */
export function JudgedMeanwhile({ became, reasons, words }: JudgedMeanwhileProps) {
  const { t } = useTranslation('consolidation');
  const judgedBy =
    became === undefined || became.kind === 'waiting'
      ? { person: t('report.another'), at: '…' }
      : { person: became.by.person, at: dayAndTime(became.at) };
  return (
    <Note tone="soon" icon="people" fact={t('report.unsent', { count: reasons.count, ...judgedBy })}>
      {reasons.all
        .map((mark) => [words.place(mark.place), words.said(mark)].filter((said) => said !== '').join(': '))
        .join('; ')}{' '}
      <LinkButton onClick={() => reasons.clear()}>{t('report.unsentClear')}</LinkButton>
    </Note>
  );
}
