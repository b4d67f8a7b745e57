import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEndedWords } from '#web/app/ended-words.ts';
import { showRehearsals, useRehearsal } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';
import { isAdministrator } from '#web/app/staff.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import type { WorkKind, WorkList } from '#web/screens/work/work-list.ts';
import { useSetUp } from '#web/app/use-set-up.ts';
import { useWork } from '#web/app/use-work.ts';
import { WorkEmpty } from '#web/screens/work/work-empty.tsx';
import { WorkPhoneList } from '#web/screens/work/work-phone-list.tsx';
import { WorkTable } from '#web/screens/work/work-table.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';

/**
 * Việc cần xử lý: one list by due day, each row with the act that settles it. An administrator's work begins with setting up, as long
 * as something is missing; a year's table to publish is a step of that.
 */
export function Work() {
  const { data } = useWork();
  const setUp = useSetUp(isAdministrator(usePerson().position));
  if (data === undefined || setUp.isLoading) return <WorkPage />;
  const isOfSetUp = data.groups.every((group) => group.items.every(({ kind }) => kind === 'calendarToPublish'));
  const isSetUp = setUp.data === undefined || setUp.data.next === null;
  return isSetUp || !isOfSetUp ? <WorkPage /> : <Navigate to="/thiet-lap-ban-dau" replace />;
}

function WorkPage() {
  const { t } = useTranslation('work');
  const { data, error, isPending } = useWork();
  const rehearsal = useRehearsal();
  const phone = useMediaQuery('(max-width: 760px)');
  const { loai } = useSearch({ strict: false });
  const navigate = useNavigate();
  const groups = useMemo(
    () => (data?.groups ?? []).filter((group) => group.rehearsal === rehearsal),
    [data, rehearsal],
  );
  const items = groups.flatMap((group) => group.items);
  const shown = groups
    .map((group) => ({ ...group, items: group.items.filter(({ kind }) => loai === undefined || kind === loai) }))
    .filter(({ items: left }) => left.length > 0);
  const elsewhere = (data?.groups ?? []).flatMap((group) => group.items).length - items.length;
  const counts = useMemo(() => (data === undefined ? null : summaryOf(groups)), [data, groups]);
  const line = useMemo(() => (counts === null ? null : <span>{t('summary', counts)}</span>), [counts, t]);
  return (
    <Page
      title={t('title')}
      acts={
        elsewhere > 0 && (
          <Button variant="default" onClick={() => showRehearsals(!rehearsal)}>
            {rehearsal ? t('real', { count: elsewhere }) : t('rehearsals', { count: elsewhere })}
          </Button>
        )
      }
      tools={
        items.length > 0 &&
        !phone && (
          <ChoiceRow<WorkKind | 'all'>
            label={t('filter')}
            choices={[
              { key: 'all' as const, word: t('all'), count: items.length },
              ...kindsOf(items.map(({ kind }) => kind)).map(([key, count]) => ({
                key,
                word: t(`kind.${key}`),
                count,
              })),
            ]}
            chosen={items.find(({ kind }) => kind === loai)?.kind ?? 'all'}
            onChoose={(key) => {
              void navigate({ to: '/viec-can-xu-ly', search: key === 'all' ? {} : { loai: key } });
            }}
          />
        )
      }
    >
      <StatusLine counts={line} />
      <Fault error={error} />
      {data !== undefined && <TakenOver ended={data.takenOver} />}
      {!isPending && error === null && items.length === 0 && <WorkEmpty />}
      {items.length > 0 && shown.length === 0 && <p>{t('empty.filtered')}</p>}
      {shown.length > 0 && (phone ? <WorkPhoneList groups={shown} /> : <WorkTable groups={shown} />)}
      {data !== undefined && <Beyond data={data} />}
    </Page>
  );
}

/** The reader's own unit is no more: where its work went, and how one goes on. */
function TakenOver({ ended }: { readonly ended: WorkList['takenOver'] }) {
  const { t } = useTranslation('work');
  const { sentence } = useEndedWords();
  const { position, onlyRehearsals } = usePerson();
  // A rehearsal goes by its own days, on which the unit was still there.
  if (ended === null || onlyRehearsals) return null;
  return (
    <Note tone="soon" fact={t('takenOver.fact', { unit: position?.unitName ?? '', what: sentence(ended, 'work') })}>
      {t('takenOver.way')}
    </Note>
  );
}

/** What is counted and not listed is one step away. */
function Beyond({ data }: { readonly data: WorkList }) {
  const { t } = useTranslation('work');
  const listed = data.groups.reduce((sum, group) => sum + group.items.length, 0);
  const count = data.counts.total - listed;
  if (count <= 0) return null;
  return (
    <Note tone="pen" icon="down" fact={t('beyond', { count })} act={<Link to="/nhiem-vu">{t('openTasks')}</Link>} />
  );
}

function kindsOf(kinds: readonly WorkKind[]): readonly (readonly [WorkKind, number])[] {
  const counts = new Map<WorkKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

function summaryOf(groups: WorkList['groups']) {
  const items = groups.flatMap((group) => group.items);
  return {
    total: items.length,
    overdue: items.filter(({ due }) => due?.overdue === true).length,
    today: items.filter(({ due }) => due?.overdue === false && due.daysLeft === 0).length,
  };
}
