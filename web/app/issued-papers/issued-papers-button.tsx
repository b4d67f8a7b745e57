import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IssuedPapersList } from '#web/app/issued-papers/issued-papers-list.tsx';
import { useIssuedPapers } from '#web/app/issued-papers/use-issued-papers.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Icon } from '#web/kit/icon.tsx';

interface IssuedPapersButtonProps {
  readonly cycle: string;
  /** To issue a further one; left out: nobody can here. */
  readonly onIssue?: () => void;
}

/** Where a pane would take the room of what the screen is for. */
export function IssuedPapersButton({ cycle, onIssue }: IssuedPapersButtonProps) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation('common');
  const [open, setOpen] = useState(false);
  const { data } = useIssuedPapers(cycle);
  const { allowed } = useRights(`cycle/${cycle}`)('reviewCycle.IssueCyclePaper');
  if (data === undefined || data.papers.length === 0) return null;
  return (
    <>
      <Button variant="default" leftSection={<Icon name="document" />} onClick={() => setOpen(true)}>
        {t('issued.open')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('issued.title')}
        closeButtonProps={{ 'aria-label': common('act.close') }}
      >
        <IssuedPapersList cycle={cycle} issued={data} />
        {onIssue !== undefined && allowed && (
          <Button
            mt="md"
            variant="default"
            onClick={() => {
              setOpen(false);
              onIssue();
            }}
          >
            {t('issued.issue')}
          </Button>
        )}
      </Modal>
    </>
  );
}
