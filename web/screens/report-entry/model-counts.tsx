import { useTranslation } from 'react-i18next';
import type { ModelCounts } from '#web/app/model-counts.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { at, type Values } from '#web/screens/report-entry/model.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';

interface OfferedCountsProps {
  readonly counts: ModelCounts | undefined;
  readonly value: Values;
  /** Whether the figure is open to be typed. */
  readonly isOpen: (code: string) => boolean;
  readonly sync: ReportFields;
}

/** Before anything is typed: what a whole register counts is filled in at once, and stays the unit's to look at and send. */
export function OfferedCounts({ counts, value, isOpen, sync }: OfferedCountsProps) {
  const { t } = useTranslation('entry', { keyPrefix: 'models' });
  if (counts?.register?.counting !== 'computed') return null;
  const empty = counts.rows.filter(({ code }) => isOpen(code) && value(at.figure(code)).trim() === '');
  if (empty.length === 0) return null;
  return (
    <Note
      tone="pen"
      icon="document"
      fact={t('offered', { count: empty.length })}
      act={
        <LinkButton
          onClick={() => sync.set(Object.fromEntries(empty.map(({ code, count }) => [at.figure(code), String(count)])))}
        >
          {t('fill', { count: empty.length })}
        </LinkButton>
      }
    >
      {t('offeredWhat')}
    </Note>
  );
}
