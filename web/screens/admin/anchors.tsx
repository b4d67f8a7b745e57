import { Button, FileButton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { components } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime, figure } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/admin/admin.module.css';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { AnchorFindings } from '#web/screens/admin/anchor-findings.tsx';
import { readAnchorFiles, saveAnchor } from '#web/screens/admin/anchor-files.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

type AnchorLine = components['schemas']['AnchorLine'];

/** Niêm sổ: the signed heads of each day, to be printed or kept elsewhere, and whether the record still is what was signed. */
export function Anchors() {
  const { t } = useTranslation('admin');
  const { data, error } = useQuery({ queryKey: keys.admin('anchors'), queryFn: () => taken(api.GET('/anchors')) });
  const compare = useAdminAct(
    async (files: readonly File[]) =>
      api.POST('/anchors/compare', { body: { handedIn: await readAnchorFiles(files) } }),
    { said: false },
  );
  const save = useAdminAct((number: number) => api.GET('/anchors/{number}', { params: { path: { number } } }), {
    said: false,
    onDone: saveAnchor,
  });
  const columns = useColumns(save.mutate, save.isPending);
  const rows = data?.anchors ?? [];
  return (
    <AdminPage
      part="anchors"
      acts={
        <>
          <Button variant="default" onClick={() => window.print()}>
            {t('anchors.print')}
          </Button>
          <FileButton multiple accept=".json,application/json" onChange={(files) => compare.mutate(files)}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('anchors.compareFiles')}
              </Button>
            )}
          </FileButton>
          <Button loading={compare.isPending} onClick={() => compare.mutate([])}>
            {t('anchors.compare')}
          </Button>
        </>
      }
    >
      <Fault error={error ?? compare.error ?? save.error} />
      {compare.data !== undefined && <AnchorFindings found={compare.data} />}
      <Text mt={8}>{t('anchors.explain')}</Text>
      {rows[0] !== undefined && (
        <p className={`${classes.hint} ${classes.long}`}>{t('anchors.key', { fingerprint: rows[0].fingerprint })}</p>
      )}
      <DataTable
        label={t('parts.anchors')}
        columns={columns}
        rows={rows}
        rowKey={({ number }) => String(number)}
        empty={data === undefined ? null : t('anchors.none')}
      />
    </AdminPage>
  );
}

function useColumns(onSave: (number: number) => void, pending: boolean): readonly Column<AnchorLine>[] {
  const { t } = useTranslation('admin');
  return [
    { key: 'number', head: t('anchors.number'), align: 'right', width: '64px', cell: ({ number }) => number },
    { key: 'at', head: t('anchors.at'), width: '124px', cell: ({ at }) => dayAndTime(at) },
    {
      key: 'of',
      head: t('anchors.of'),
      cell: ({ ledgers, events, accessLines }) =>
        t('anchors.counts', { ledgers: figure(ledgers), events: figure(events), lines: figure(accessLines) }),
    },
    { key: 'sha256', head: t('anchors.sha256'), cell: ({ sha256 }) => <code className={classes.long}>{sha256}</code> },
    {
      key: 'signed',
      head: t('anchors.signed'),
      cell: ({ signed, stamped, mailed }) => (
        <Status
          tone={signed ? 'calm' : 'overdue'}
          icon={signed ? 'done' : 'warning'}
          word={[
            t(signed ? 'anchors.isSigned' : 'anchors.isNotSigned'),
            ...(mailed ? [t('anchors.mailed')] : []),
            ...(stamped ? [t('anchors.stamped')] : []),
          ].join(', ')}
        />
      ),
    },
    {
      key: 'act',
      head: <span className="visually-hidden">{t('anchors.save')}</span>,
      align: 'right',
      cell: ({ number }) => (
        <Button
          variant="default"
          className="no-print"
          disabled={pending}
          aria-label={`${t('anchors.save')}: ${String(number)}`}
          onClick={() => onSave(number)}
        >
          {t('anchors.save')}
        </Button>
      ),
    },
  ];
}
