import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/board/keys-dialog.module.css';

/** Every key of the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation('common');
  const keys: readonly (readonly [string, string])[] = [
    ['↑ ↓', t('key.move')],
    ['Page Up, Page Down', t('key.page')],
    ['Home, End', t('key.ends')],
    ['Enter', t('key.open')],
    [t('key.markKey'), t('key.mark')],
    ['N', t('key.urge')],
    ['G', t('key.extend')],
    ['M', t('key.exempt')],
    ['L', t('key.reopen')],
    ['/', common('keys.search')],
    ['Esc', common('keys.close')],
  ];
  return (
    <Modal opened onClose={onClose} title={t('key.title')} closeButtonProps={{ 'aria-label': common('act.close') }}>
      <dl className={classes.keys}>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
