import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/tasks.module.css';
import { pageSize } from '#web/screens/tasks/use-tasks.ts';
import { figure } from '#web/kit/format.ts';

interface PagerProps {
  readonly page: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Only where there is more than one page. */
export function Pager({ page, total, onPage }: PagerProps) {
  const { t } = useTranslation('tasks');
  if (total <= pageSize) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <nav className={classes.pager} aria-label={t('page.label')}>
      <Button variant="default" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {t('page.previous')}
      </Button>
      <span>{t('page.shown', { from: figure(from), to: figure(to), total: figure(total) })}</span>
      <Button variant="default" disabled={to >= total} onClick={() => onPage(page + 1)}>
        {t('page.next')}
      </Button>
    </nav>
  );
}
