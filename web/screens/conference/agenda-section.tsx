import { useTranslation } from 'react-i18next';
import { DataTable } from '#web/kit/data-table.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

export function AgendaSection({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('conference');
  const rows = conference.agenda.map((item, index) => ({ ...item, key: String(index) }));
  return (
    <DataTable
      label={t('agenda.label')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'time', head: t('agenda.time'), width: '80px', cell: ({ time }) => time },
        { key: 'title', head: t('agenda.title'), cell: ({ title }) => title },
        { key: 'presenter', head: t('agenda.presenter'), width: '240px', cell: ({ presenter }) => presenter ?? '' },
      ]}
      empty={t('agenda.empty')}
    />
  );
}
