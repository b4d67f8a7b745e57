import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { FileDialog } from '#web/screens/outline/file-dialog.tsx';
import { codeFrom } from '#web/screens/outline/model/codes.ts';
import { type Content, nothingYet } from '#web/screens/outline/model/content.ts';
import { keep } from '#web/screens/outline/model/kept.ts';
import { NameDialog } from '#web/screens/outline/name-dialog.tsx';
import { TakeDialog } from '#web/screens/outline/take-dialog.tsx';
import { useTemplates } from '#web/screens/outline/use-templates.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Every outline an office reports by; the first one is taken from those that come with the product. */
export function Outlines() {
  const { t } = useTranslation('outline');
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'take' | 'make' | 'file' | null>(null);
  const { data, error } = useTemplates();
  const open = (template: string): void => void navigate({ to: '/quan-tri/de-cuong/$template', params: { template } });
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      head: t('list.name'),
      cell: ({ id, name }) => (
        <Link to="/quan-tri/de-cuong/$template" params={{ template: id }}>
          {name}
        </Link>
      ),
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
  const begin = (content: Content): void => {
    const template = codeFrom(content.name, new Set(templates.map(({ id }) => id)));
    keep(template, { content, version: null });
    open(template);
  };
  const take = (
    <Button leftSection={<Icon name="document" />} onClick={() => setDialog('take')}>
      {t('act.take')}
    </Button>
  );
  return (
    <AdminPage
      part="templates"
      acts={
        <>
          {templates.length > 0 && take}
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setDialog('make')}>
            {t('act.make')}
          </Button>
          <Button variant="default" onClick={() => setDialog('file')}>
            {t('act.import')}
          </Button>
        </>
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
            <Empty title={t('list.none')} act={take}>
              <p>{t('list.noneWhat')}</p>
            </Empty>
          )
        }
      />
      {dialog === 'take' && <TakeDialog templates={templates} onClose={close} onTaken={open} />}
      {dialog === 'make' && <NameDialog copied={nothingYet} onClose={close} />}
      {dialog === 'file' && <FileDialog onClose={close} onRead={begin} />}
    </AdminPage>
  );
}
