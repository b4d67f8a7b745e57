import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { historyOf } from '#web/app/address.ts';
import { HistoryList } from '#web/kit/history-drawer/history-list.tsx';
import classes from '#web/kit/history-drawer/history.module.css';

interface HistoryDrawerProps {
  /** Null = closed. `cycle/…`, `conference/…`, `task/…/…`, `organisation/main`, `template/…`, `calendar/vn`. */
  readonly stream: string | null;
  readonly unit?: string | undefined;
  /** What the row is called: the heading. */
  readonly title: string;
  readonly onClose: () => void;
}

/** What every row of every list opens: its past, beside the list, without leaving it. */
export function HistoryDrawer({ stream, unit, title, onClose }: HistoryDrawerProps) {
  const { t } = useTranslation('history');
  const { t: common } = useTranslation('common');
  return (
    <Drawer
      opened={stream !== null}
      onClose={onClose}
      position="right"
      size={520}
      title={title}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      {stream !== null && (
        <>
          <p className={classes.page}>
            <Link {...historyOf(stream)} search={unit === undefined ? {} : { unit }}>
              {t('page')}
            </Link>
          </p>
          <HistoryList stream={stream} unit={unit} />
        </>
      )}
    </Drawer>
  );
}
