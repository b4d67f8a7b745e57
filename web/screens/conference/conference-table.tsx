import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TookOver } from '#web/app/took-over.tsx';
import { unheardOf } from '#web/kit/closed-list.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { day } from '#web/kit/format.ts';
import { Status, type StatusProps } from '#web/kit/status.tsx';
import { hasDay, type Listed } from '#web/screens/conference/model.ts';

interface ConferenceTableProps {
  readonly conferences: readonly Listed[];
  readonly selected: string | null;
  readonly onSelect: (conference: string) => void;
  readonly onOpen: (conference: string) => void;
}

/** One line per conference: its day, where it stands, how far points, replies and notice are. */
export function ConferenceTable({ conferences, selected, onSelect, onOpen }: ConferenceTableProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const standing = useStanding();
  const noticeOf = (row: Listed): string =>
    row.noticeNumber ?? (hasDay(row) ? t('list.by', { date: day(row.noticeDueOn) }) : '');
  const columns: readonly Column<Listed>[] = [
    { key: 'day', head: t('list.day'), width: '86px', cell: ({ heldOn }) => day(heldOn) },
    {
      key: 'name',
      head: t('list.name'),
      cell: ({ conference, title, tookOver }) => (
        <>
          <Link to="/hoi-nghi/$conference" params={{ conference }}>
            {title}
          </Link>
          <TookOver units={tookOver} />
        </>
      ),
    },
    {
      key: 'status',
      head: t('list.status'),
      width: '250px',
      leaves: 2,
      below: (row) => standing(row)?.word ?? '',
      cell: (row) => <Standing of={standing(row)} />,
    },
    {
      key: 'form',
      head: t('list.form'),
      width: '90px',
      leaves: 3,
      cell: ({ form }) => label(`form.${form}`),
    },
    {
      key: 'points',
      head: t('list.points'),
      width: '72px',
      align: 'right',
      leaves: 3,
      cell: ({ points, called }) => t('list.called', { called, count: points }),
    },
    {
      key: 'replies',
      head: t('list.replies'),
      width: '64px',
      align: 'right',
      leaves: 2,
      cell: ({ invited, answered }) => t('list.answered', { answered, count: invited }),
    },
    { key: 'papers', head: t('list.papers'), width: '74px', align: 'right', leaves: 3, cell: ({ papers }) => papers },
    { key: 'tasks', head: t('list.tasks'), width: '74px', align: 'right', leaves: 2, cell: ({ tasks }) => tasks ?? '' },
    {
      key: 'notice',
      head: t('list.notice'),
      width: '150px',
      leaves: 2,
      below: noticeOf,
      cell: noticeOf,
    },
  ];
  return (
    <DataTable
      label={t('list.label')}
      columns={columns}
      rows={conferences}
      rowKey={({ conference }) => conference}
      selected={selected}
      onSelect={({ conference }) => onSelect(conference)}
      onOpen={({ conference }) => onOpen(conference)}
      empty={t('list.none')}
    />
  );
}

/** Says what is owed next, not only which status it has; null: a status that a newer api knows. */
function useStanding(): (row: Listed) => StatusProps | null {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  return (row) => {
    switch (row.status) {
      case 'convened':
      case 'held':
        break;
      case 'concluded':
        return { tone: 'soon', word: label('conferenceStatus.concluded') };
      case 'noticeIssued':
        return { tone: 'ok', word: label('conferenceStatus.noticeIssued') };
      case 'postponed':
      case 'cancelled':
        return { tone: 'calm', icon: 'close', word: label(`conferenceStatus.${row.status}`) };
      default:
        return unheardOf(row.status, null);
    }
    if (row.phase === 'held') return { tone: 'soon', word: t('status.held') };
    if (row.phase === 'inSession') return { tone: 'now', icon: 'live', word: t('status.inSession') };
    return row.invitationsIssued
      ? { tone: 'now', icon: 'mail', word: t('status.invited') }
      : { tone: 'soon', word: t('status.invitationsOwed', { date: day(row.latestInvitationOn) }) };
  };
}

function Standing({ of }: { readonly of: StatusProps | null }) {
  return of === null ? null : <Status {...of} />;
}
