import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperDialog, type PaperOf } from '#web/app/report-paper/paper-dialog.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';

interface PaperButtonProps {
  readonly of: PaperOf;
  /** In a line of text. */
  readonly asLink?: true;
}

/** The way to a report on paper, wherever the report stands. */
export function PaperButton({ of, asLink }: PaperButtonProps) {
  const { t } = useTranslation('paper');
  const [opened, setOpened] = useState(false);
  const open = (): void => setOpened(true);
  return (
    <>
      {asLink === true ? (
        <LinkButton onClick={open}>{t('openShort')}</LinkButton>
      ) : (
        <Button variant="default" leftSection={<Icon name="document" />} onClick={open}>
          {t('open')}
        </Button>
      )}
      {opened && <PaperDialog {...of} onClose={() => setOpened(false)} />}
    </>
  );
}
