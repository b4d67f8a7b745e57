import { useTranslation } from 'react-i18next';
import { DataTable } from '#web/kit/data-table.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference } from '#web/screens/conference/model.ts';
import { clockOf, measuredOf, together } from '#web/screens/conference/speeches-model.ts';

/** The list once the minutes are approved: it is read, nothing of it is offered to be typed over. */
export function SpeechesRead({ conference: { speeches, papers, session } }: { readonly conference: Conference }) {
  const { t } = useTranslation('minutes');
  const rows = (speeches?.items ?? []).map((speech, index) => ({
    ...speech,
    number: index + 1,
    taken: together(speech.seconds, measuredOf(session, speech.id)),
  }));
  return (
    <div className={classes.part}>
      <Note tone="ok" icon="done" fact={t('speeches.frozen')} />
      <DataTable
        label={t('speeches.label')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'number', head: t('speeches.number'), width: '44px', align: 'right' },
            cell: ({ number }) => number,
          },
          {
            key: 'by',
            head: t('speeches.by'),
            width: '26%',
            cell: ({ by, onProcedure }) => (onProcedure === true ? `${by} (${t('speeches.onProcedure')})` : by),
          },
          {
            ...{ key: 'paper', head: t('speeches.paper'), width: '240px', leaves: 2 },
            cell: ({ paper }) => (paper === undefined ? '' : (papers[paper - 1]?.title ?? t('speeches.untitled'))),
          },
          { key: 'said', head: t('speeches.said'), cell: ({ said }) => said },
          {
            ...{ key: 'time', head: t('speeches.time'), width: '90px', align: 'right', leaves: 3 },
            cell: ({ taken }) => (taken === null ? '' : clockOf(taken)),
          },
        ]}
        empty={t('speeches.empty')}
      />
    </div>
  );
}
