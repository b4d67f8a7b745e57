import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileView } from '#web/app/files/file-view.tsx';
import classes from '#web/app/files/files.module.css';
import { sizeWord, type StoredFile } from '#web/app/files/use-files.ts';
import { figure } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';

interface FileFactsProps {
  readonly file: Pick<StoredFile, 'id' | 'name' | 'size'>;
  /** Undefined: the store has not told of it yet. */
  readonly stored: StoredFile | undefined;
  /** May open it also while it waits to be looked at. */
  readonly writer: boolean;
}

/** What a file is called and how large it is, and the two ways to it. */
export function FileFacts({ file: { id, name, size }, stored, writer }: FileFactsProps) {
  const { t } = useTranslation('files');
  const [viewing, setViewing] = useState(false);
  const scan = stored?.scan ?? 'unscanned';
  const finding = stored?.finding ?? '';
  const opens = scan !== 'infected' && (scan !== 'waiting' || writer);
  return (
    <span className={classes.facts}>
      <Icon name="document" />
      <strong className={classes.name}>{name}</strong>
      <span className={classes.size}>{sizeWord(size, figure)}</span>
      {scan === 'waiting' && <span data-tone="soon">{t('scan.waiting')}</span>}
      {scan === 'infected' && <span data-tone="overdue">{t('scan.infected', { finding })}</span>}
      {opens && stored?.shown === true && (
        <LinkButton aria-label={t('viewOf', { name })} onClick={() => setViewing(true)}>
          {t('view')}
        </LinkButton>
      )}
      {opens && (
        <a href={`/files/${id}`} download aria-label={t('downloadOf', { name })}>
          {t('download')}
        </a>
      )}
      {viewing && stored !== undefined && <FileView file={stored} onClose={() => setViewing(false)} />}
    </span>
  );
}
