import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';

interface OutdatedFiguresProps {
  readonly outdated: readonly {
    readonly code: string;
    readonly label: string;
    readonly printed: string;
    /** Null: no unit has a figure any more. */
    readonly corrected: string | null;
  }[];
}

/** What a paper prints that has been corrected since. */
export function OutdatedFigures({ outdated }: OutdatedFiguresProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  return outdated.map(({ code, label, printed, corrected }) => (
    <Status
      key={code}
      tone="soon"
      icon="warning"
      word={
        corrected === null
          ? t('printedGone', { label, printed: figure(printed) })
          : t('printed', { label, printed: figure(printed), corrected: figure(corrected) })
      }
    />
  ));
}
