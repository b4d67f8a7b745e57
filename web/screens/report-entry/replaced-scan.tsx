import { useTranslation } from 'react-i18next';
import type { StoredFile } from '#web/app/files/use-files.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';

interface ReplacedScanProps {
  readonly former: StoredFile;
  /** Undefined where only the scan may be changed. */
  readonly onKeep: (() => void) | undefined;
  readonly onDismiss: () => void;
}

/** A report has one signed scan: which one has gone, and where it still is. */
export function ReplacedScan({ former: { name, handedIn }, onKeep, onDismiss }: ReplacedScanProps) {
  const { t } = useTranslation('files');
  return (
    <Note
      tone="soon"
      fact={t('replaced.fact', { name })}
      act={<RemoveButton label={t('dismiss', { name })} onRemove={onDismiss} />}
    >
      {t(handedIn ? 'replaced.kept' : 'replaced.gone')}{' '}
      {onKeep !== undefined && <LinkButton onClick={onKeep}>{t('replaced.keep')}</LinkButton>}
    </Note>
  );
}
