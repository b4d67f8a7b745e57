import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Administrators } from '#web/app/administrators.tsx';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { FileDialog } from '#web/screens/outline/file-dialog.tsx';
import { type Content, nothingYet } from '#web/screens/outline/model/content.ts';
import { keep } from '#web/screens/outline/model/kept.ts';
import { type Host, idFor, type Listed } from '#web/screens/outline/model/owner.ts';
import { NameDialog } from '#web/screens/outline/name-dialog.tsx';
import { OutlinesPage } from '#web/screens/outline/outlines-page.tsx';
import { TakeDialog } from '#web/screens/outline/take-dialog.tsx';
import { useOwner } from '#web/screens/outline/use-owner.tsx';
import { useTemplates } from '#web/screens/outline/use-templates.ts';

interface Row extends Listed {
  readonly version: number;
}

/** The outlines a committee asks by, its host's own before the common ones; the first is taken from those that come with the product. */
export function Outlines() {
  const { t } = useTranslation('outline');
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'take' | 'make' | 'file' | null>(null);
  const { data, error } = useTemplates();
  const { host } = useOwner();
  const open = (template: string): void => void navigate({ to: '/de-cuong/$template', params: { template } });
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      head: t('list.name'),
      cell: ({ id, name }) => (
        <Link to="/de-cuong/$template" params={{ template: id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'owner',
      head: t('list.owner'),
      width: '180px',
      cell: (one) => one.host?.name ?? t('owner.all'),
    },
    {
      key: 'version',
      head: t('list.version'),
      width: '140px',
      cell: ({ version }) => t('list.versionOf', { version }),
    },
  ];
  const templates = data?.templates ?? [];
  const close = (): void => setDialog(null);
  /** What was read is looked at before it is saved. */
  const begin = (content: Content, of: Host): void => {
    const template = idFor(content.name, of, templates);
    keep(template, { content, version: null });
    open(template);
  };
  const take = (
    <Button leftSection={<Icon name="document" />} onClick={() => setDialog('take')}>
      {t('act.take')}
    </Button>
  );
  return (
    <OutlinesPage
      acts={
        host !== undefined && (
          <>
            {templates.length > 0 && take}
            <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setDialog('make')}>
              {t('act.make')}
            </Button>
            <Button variant="default" onClick={() => setDialog('file')}>
              {t('act.import')}
            </Button>
          </>
        )
      }
    >
      <Fault error={error} />
      <DataTable
        label={t('list.label')}
        columns={columns}
        rows={templates}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        empty={
          data === undefined ? null : (
            <Empty title={t('list.none')} {...(host === undefined ? { by: <Administrators /> } : { act: take })}>
              <p>{t('list.noneWhat')}</p>
            </Empty>
          )
        }
      />
      {dialog === 'take' && <TakeDialog templates={templates} onClose={close} onTaken={open} />}
      {dialog === 'make' && <NameDialog copied={nothingYet} onClose={close} />}
      {dialog === 'file' && <FileDialog begins onClose={close} onRead={begin} />}
    </OutlinesPage>
  );
}
