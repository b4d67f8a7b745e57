import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '#web/kit/fault.tsx';
import classes from '#web/screens/overview/overview.module.css';
import { useOpenTask } from '#web/screens/overview/use-open-task.ts';
import { useWaiting } from '#web/screens/overview/use-waiting.ts';
import type { OpenDialog } from '#web/screens/tasks/dialogs/dialog.ts';
import type { WorkGroup, WorkItem } from '#web/screens/work/work-list.ts';
import { WorkPhoneList } from '#web/screens/work/work-phone-list.tsx';
import { WorkTable } from '#web/screens/work/work-table.tsx';

const most = 6;

interface DecisionsProps {
  readonly onAct: (dialog: OpenDialog) => void;
}

/** What waits for the person who looks, as the list of work has it; acts on tasks are done here. */
export function Decisions({ onAct }: DecisionsProps) {
  const { t } = useTranslation('overview');
  const { groups, total, decisions } = useWaiting();
  return (
    <Some
      title={decisions.length === 0 ? t('decisions.none') : t('decisions.title', { count: decisions.length })}
      groups={groups}
      items={decisions}
      onAct={onAct}
      more={<Link to="/viec-can-xu-ly">{t('decisions.more', { count: total })}</Link>}
    />
  );
}

/** The tasks that wait longest, each to be urged here. */
export function LongestOverdue({ onAct }: DecisionsProps) {
  const { t } = useTranslation('overview');
  const { groups, late } = useWaiting();
  return late.length === 0 ? null : <Some title={t('longest.title')} groups={groups} items={late} onAct={onAct} />;
}

interface SomeProps extends DecisionsProps {
  readonly title: string;
  readonly groups: readonly WorkGroup[];
  readonly items: readonly WorkItem[];
  readonly more?: ReactNode;
}

function Some({ title, groups, items, onAct, more }: SomeProps) {
  const { onTaskAct, fault } = useOpenTask(onAct);
  const phone = useMediaQuery('(max-width: 760px)');
  const List = phone ? WorkPhoneList : WorkTable;
  const shown = items.slice(0, most);
  return (
    <section>
      <header className={classes.head}>
        <h2>{title}</h2>
        {items.length > most && more}
      </header>
      <Fault error={fault} />
      {shown.length > 0 && <List groups={groupsOf(groups, shown)} onTaskAct={onTaskAct} />}
    </section>
  );
}

function groupsOf(groups: readonly WorkGroup[], items: readonly WorkItem[]): readonly WorkGroup[] {
  return groups
    .map((group) => ({ ...group, items: group.items.filter((item) => items.includes(item)) }))
    .filter(({ items: left }) => left.length > 0);
}
