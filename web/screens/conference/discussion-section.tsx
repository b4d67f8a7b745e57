import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, Can } from '#web/app/use-rights.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { DirectionsDialog } from '#web/screens/conference/directions-dialog.tsx';
import type { Direction, Recommendation, Shortcoming } from '#web/screens/conference/discussion-model.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { AnsweredMark } from '#web/screens/recommendations/answered-mark.tsx';
import { RecommendationsDialog } from '#web/screens/conference/recommendations-dialog.tsx';
import { ShortcomingsDialog } from '#web/screens/conference/shortcomings-dialog.tsx';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

type List = 'shortcomings' | 'directions' | 'recommendations';
const acts: Readonly<Record<List, Action>> = {
  shortcomings: 'conference.RecordShortcomings',
  directions: 'conference.RecordDirections',
  recommendations: 'conference.RecordRecommendations',
};
const dialogs = {
  shortcomings: ShortcomingsDialog,
  directions: DirectionsDialog,
  recommendations: RecommendationsDialog,
};

/** What the report and the discussion brought beside the tasks: read by all who take part, written by the host's staff. */
export function DiscussionSection({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('conference');
  const [editing, setEditing] = useState<List | null>(null);
  const Dialog = editing === null ? null : dialogs[editing];
  const part = (list: List): PartProps => {
    const { allowed, reason } = can(acts[list]);
    return { list, count: conference[list].length, staff, allowed, reason, onEdit: () => setEditing(list) };
  };
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t('discussion.what')}</p>
      <Part {...part('shortcomings')}>
        <DataTable
          label={t('discussion.shortcomings.title')}
          rows={conference.shortcomings}
          rowKey={({ id }) => id}
          columns={shortcomingColumns(t)}
          empty={t('discussion.shortcomings.empty')}
        />
      </Part>
      <Part {...part('directions')}>
        <DataTable
          label={t('discussion.directions.title')}
          rows={conference.directions.map((line, index) => ({ ...line, place: index + 1 }))}
          rowKey={({ id }) => id}
          columns={directionColumns(t)}
          empty={t('discussion.directions.empty')}
        />
      </Part>
      <Part {...part('recommendations')}>
        <DataTable
          label={t('discussion.recommendations.title')}
          rows={conference.recommendations}
          rowKey={({ number }) => String(number)}
          columns={recommendationColumns(t, conference.asked)}
          empty={t('discussion.recommendations.empty')}
        />
      </Part>
      {Dialog !== null && <Dialog conference={conference} onClose={() => setEditing(null)} />}
    </div>
  );
}

interface PartProps {
  readonly list: List;
  readonly count: number;
  readonly staff: boolean;
  readonly allowed: boolean;
  readonly reason: string | null;
  readonly onEdit: () => void;
}

function Part(props: PartProps & { readonly children: ReactNode }) {
  const { t } = useTranslation('conference');
  const { list, count, staff, allowed, reason, onEdit } = props;
  return (
    <Pane
      title={count === 0 ? t(`discussion.${list}.title`) : `${t(`discussion.${list}.title`)} · ${String(count)}`}
      aside={
        staff && (
          <Button variant="default" disabled={!allowed} title={reason ?? undefined} onClick={onEdit}>
            {t(`discussion.${list}.button`)}
          </Button>
        )
      }
    >
      {props.children}
    </Pane>
  );
}

type T = ReturnType<typeof useTranslation<'conference'>>['t'];

function shortcomingColumns(t: T): readonly Column<Shortcoming>[] {
  return [
    { key: 'statement', head: t('discussion.content'), cell: ({ statement }) => statement },
    {
      key: 'kind',
      head: t('discussion.shortcomings.kind'),
      width: '170px',
      cell: ({ kind }) => t(`discussion.shortcomings.kinds.${kind}`),
    },
    {
      key: 'recurring',
      head: t('discussion.shortcomings.recurringHead'),
      width: '110px',
      leaves: 2,
      cell: ({ recurring }) => (recurring ? t('discussion.shortcomings.again') : ''),
    },
  ];
}

function directionColumns(t: T): readonly Column<Direction & { readonly place: number }>[] {
  return [
    { key: 'place', head: t('discussion.number'), width: '40px', align: 'right', cell: ({ place }) => place },
    { key: 'statement', head: t('discussion.content'), cell: ({ statement }) => statement },
  ];
}

function recommendationColumns(t: T, asked: Conference['asked']): readonly Column<Recommendation>[] {
  return [
    { key: 'number', head: t('discussion.number'), width: '40px', align: 'right', cell: ({ number }) => number },
    { key: 'statement', head: t('discussion.content'), cell: ({ statement }) => statement },
    {
      key: 'direction',
      head: t('discussion.recommendations.direction'),
      width: '120px',
      cell: ({ direction }) => t(`discussion.recommendations.directions.${direction}`),
    },
    { key: 'from', head: t('discussion.recommendations.from'), width: '170px', leaves: 3, cell: ({ from }) => from },
    {
      key: 'to',
      head: t('discussion.recommendations.to'),
      width: '190px',
      cell: ({ to, via }) => (via === null ? to : t('discussion.recommendations.toVia', { to, via })),
    },
    {
      key: 'came',
      head: t('discussion.recommendations.came'),
      width: '150px',
      cell: ({ number }) => {
        const one = asked.find(({ id }) => id === `kn-${String(number)}`);
        return one === undefined ? '' : <AnsweredMark asked={one} />;
      },
    },
    {
      key: 'deadline',
      head: t('discussion.recommendations.deadline'),
      width: '120px',
      leaves: 3,
      cell: ({ deadline }) => deadline ?? '',
    },
  ];
}
