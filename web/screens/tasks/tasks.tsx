import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { CloseCycles } from '#web/screens/closing/close-cycles.tsx';
import { BreakdownPane } from '#web/screens/tasks/breakdown-pane.tsx';
import { ChartPane } from '#web/screens/tasks/chart-pane.tsx';
import type { OpenDialog } from '#web/screens/tasks/dialogs/dialog.ts';
import { TaskDialogs } from '#web/screens/tasks/dialogs/task-dialogs.tsx';
import { FilterNote } from '#web/screens/tasks/filter-note.tsx';
import { NumbersBar } from '#web/screens/tasks/numbers-bar.tsx';
import { Pager } from '#web/screens/tasks/pager.tsx';
import { PhoneList } from '#web/screens/tasks/phone-list.tsx';
import { TaskPane } from '#web/screens/tasks/task-pane.tsx';
import { taskKey, TaskTable } from '#web/screens/tasks/task-table.tsx';
import { TaskTools } from '#web/screens/tasks/task-tools.tsx';
import classes from '#web/screens/tasks/tasks.module.css';
import { type Chosen, useChoice } from '#web/screens/tasks/use-choice.ts';
import { useItsKind } from '#web/screens/tasks/use-its-kind.ts';
import { streamOf, useNumbers, useTaskList } from '#web/screens/tasks/use-tasks.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { Page } from '#web/kit/page.tsx';
import { PhoneFold } from '#web/kit/phone-fold.tsx';

/** Theo dõi nhiệm vụ: five numbers, the list each of them opens, the task that is open, and the course of time. */
export function Tasks() {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  const chosen = useChoice();
  const { choice, rehearsal, task, sort, by, page } = chosen;
  useItsKind(task);
  const phone = useMediaQuery('(max-width: 760px)');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [past, setPast] = useState<Chosen | null>(null);
  const staff = isStaff(usePerson().position);
  const numbers = useNumbers(choice, rehearsal, by);
  const list = useTaskList(choice, rehearsal, sort, page);
  const total = list.data?.total ?? 0;
  const counted = list.data !== undefined;
  const tasks = list.data?.tasks ?? [];
  // What a paper gave, or a unit passed down, was concluded by no conference that closes cycles.
  const concluded = tasks.find(
    ({ conference, source, passedDown }) => conference === choice.conference && source === null && passedDown === null,
  );
  const counts = useMemo(
    () => (counted ? <span>{common('rows', { count: total })}</span> : null),
    [common, counted, total],
  );
  const keys = useMemo(
    () => (
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {common('keys.move')}
        {staff && (
          <>
            {' · '}
            <kbd>N</kbd> {t('act.urge')}
          </>
        )}
        {' · '}
        <kbd>K</kbd> {common('act.history')}
      </span>
    ),
    [common, t, staff],
  );
  // Until both have answered nobody knows whether there is a list: a table that is gone the next moment would be a lie.
  const waiting = numbers.isPending || list.isPending;
  const nothingAtAll =
    numbers.data?.total === 0 && Object.keys(choice).length === 0 && (list.data?.tookOver ?? []).length === 0;
  const pane =
    task === null ? null : (
      <TaskPane task={task} onAct={setDialog} onHistory={() => setPast(task)} onClose={() => chosen.open(null)} />
    );
  const alone = phone && pane !== null;
  return (
    <Page
      title={t('title')}
      acts={
        staff && (
          <>
            {concluded !== undefined && <CloseCycles conference={concluded.conference} />}
            <Button component={Link} to="/van-ban-giao-viec" variant="default">
              {t('papers')}
            </Button>
          </>
        )
      }
      exports={nothingAtAll ? [] : [{ list: 'tasks', filter: { ...choice, rehearsal, sort } }]}
      tools={
        !alone && !nothingAtAll && numbers.data !== undefined ? (
          <>
            <NumbersBar numbers={numbers.data} chosen={chosen} />
            <PhoneFold label={common('narrow')}>
              <TaskTools chosen={chosen} tookOver={list.data?.tookOver ?? []} />
            </PhoneFold>
          </>
        ) : undefined
      }
      side={
        alone || nothingAtAll ? undefined : (
          <>
            {pane}
            <BreakdownPane rows={numbers.data?.rows ?? []} chosen={chosen} />
            <ChartPane chosen={chosen} />
          </>
        )
      }
    >
      <StatusLine counts={counts} keys={keys} />
      <Fault error={numbers.error ?? list.error} />
      {alone && pane}
      {nothingAtAll && (
        <Empty
          title={t('empty.title')}
          act={
            <Button component={Link} to="/hoi-nghi">
              {t('empty.act')}
            </Button>
          }
        >
          <p>{t('empty.none')}</p>
        </Empty>
      )}
      {!alone && waiting && !nothingAtAll && <p role="status">{common('loading')}</p>}
      {!alone && !waiting && !nothingAtAll && (
        <div className={classes.list}>
          <FilterNote chosen={chosen} rows={numbers.data?.rows ?? []} tasks={tasks} />
          {phone ? (
            <PhoneList tasks={tasks} />
          ) : (
            <TaskTable
              tasks={tasks}
              grouped={sort === 'number'}
              selected={task === null ? null : taskKey(task)}
              onOpen={({ conference, number }) => chosen.open({ conference, number: String(number) })}
              {...(staff ? { onUrge: (row) => setDialog({ kind: 'urge', task: row, unit: null }) } : {})}
              onHistory={({ conference, number }) => setPast({ conference, number: String(number) })}
            />
          )}
          <Pager page={page} total={total} onPage={(next) => chosen.choose({ page: String(next) })} />
        </div>
      )}
      <TaskDialogs dialog={dialog} onClose={() => setDialog(null)} />
      <HistoryDrawer
        stream={past === null ? null : streamOf(past)}
        title={t('detail.label', { number: past?.number ?? '' })}
        onClose={() => setPast(null)}
      />
    </Page>
  );
}
