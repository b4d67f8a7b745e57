import { Modal } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Paper } from '#web/kit/paper.tsx';

interface LargePaperProps extends Omit<ComponentProps<typeof Paper>, 'size'> {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
}

/** A paper to be read by itself, over the screen where it is written. */
export function LargePaper({ opened, onClose, title, ...paper }: LargePaperProps) {
  const { t } = useTranslation('common');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={860}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <Paper {...paper} size="large" />
    </Modal>
  );
}
