import { Button, Modal } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/admin/admin.module.css';

interface SecretDialogProps {
  readonly secret: string | null;
  readonly onClose: () => void;
  readonly title: string;
  /** For whom, and that it is shown this once. */
  readonly what: string;
}

/** Browsers let a page copy on encrypted lines only; elsewhere the text is marked by hand. */
const canCopy = 'clipboard' in navigator;

/** Shown once: a click beside it does not close it. */
export function SecretDialog({ secret, onClose, title, what }: SecretDialogProps) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const clipboard = useClipboard({ timeout: 3_000 });
  return (
    <Modal
      opened={secret !== null}
      onClose={onClose}
      title={title}
      size={560}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      <p>{what}</p>
      <div className={classes.secret}>
        <code>{secret}</code>
        {canCopy && (
          <Button variant="default" onClick={() => clipboard.copy(secret)}>
            {clipboard.copied ? t('act.copied') : t('act.copy')}
          </Button>
        )}
      </div>
      <Button onClick={onClose}>{common('act.close')}</Button>
    </Modal>
  );
}
