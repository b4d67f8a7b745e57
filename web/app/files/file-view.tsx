import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#web/app/files/files.module.css';
import type { StoredFile } from '#web/app/files/use-files.ts';

/** A picture as a picture, a PDF in the browser's own viewer: both from an address that can run nothing. */
export function FileView({
  file: { id, name, type },
  onClose,
}: {
  readonly file: StoredFile;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation('common');
  const address = `/files/${id}/view`;
  return (
    <Modal opened onClose={onClose} title={name} size={1000} closeButtonProps={{ 'aria-label': common('act.close') }}>
      {type === 'pdf' ? (
        <iframe className={classes.pdf} src={address} title={name} />
      ) : (
        <img className={classes.picture} src={address} alt={name} />
      )}
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {t('inNew')}
        </a>
      </p>
    </Modal>
  );
}
