import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Note } from '#web/kit/note.tsx';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import type { Content } from '#web/screens/outline/model/content.ts';
import type { Host } from '#web/screens/outline/model/owner.ts';
import { useOwner } from '#web/screens/outline/use-owner.tsx';
import { askToRead, type FileFault, mostBytes, type ReadFile } from '#web/screens/outline/read-file.ts';
import classes from '#web/screens/outline/outline.module.css';
import { because } from '#web/kit/reason.ts';

interface FileDialogProps {
  readonly onClose: () => void;
  readonly onRead: (content: Content, host: Host) => void;
  /** It becomes an outline of its own: for whom is asked where there are several. */
  readonly begins?: true;
}

/** A workbook or a YAML file: read as a whole, or every fault of it with its cell. */
export function FileDialog({ onClose, onRead, begins }: FileDialogProps) {
  const { t } = useTranslation('outline');
  const { host = null, field } = useOwner();
  const [read, setRead] = useState<ReadFile | null>(null);
  const [tooBig, setTooBig] = useState(false);
  const reading = useAdminAct(askToRead, { onDone: setRead, said: false });
  const outline = read?.outline ?? null;
  const placeOf = ({ place }: FileFault): string => {
    if (place.kind === 'cell') return t('file.cell', { sheet: place.sheet, cell: place.cell });
    return place.kind === 'line' ? t('file.line', { line: place.line }) : t('file.whole');
  };
  const columns: readonly Column<FileFault>[] = [
    { key: 'place', head: t('file.place'), width: '170px', cell: placeOf },
    { key: 'fault', head: t('file.fault'), cell: ({ detail }) => detail },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('file.title')}
      act={t('file.act')}
      blocked={outline === null && because(t(read === null ? 'file.chooseFirst' : 'file.faulty'), 'file')}
      pending={reading.isPending}
      error={reading.error}
      onAct={() => {
        if (outline !== null) onRead(outline, host);
      }}
      willFollow={outline === null ? [] : [{ key: 'now', state: 'now', what: t('file.follow') }]}
      final
    >
      {begins && field}
      <p>
        {t('file.what')}{' '}
        <a href="/templates/shipped/schema.json" download="de-cuong.schema.json">
          {t('act.schema')}
        </a>
      </p>
      <label className={classes.file}>
        <span>{t('file.choose')}</span>
        <input
          type="file"
          data-field="file"
          accept=".xlsx,.yaml,.yml"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            setRead(null);
            setTooBig(file !== undefined && file.size > mostBytes);
            if (file !== undefined && file.size <= mostBytes) reading.mutate(file);
          }}
        />
      </label>
      {tooBig && <Note tone="overdue" fact={t('file.tooBig')} />}
      {outline !== null && (
        <Note
          tone="ok"
          fact={t('file.read', {
            name: outline.name,
            sections: outline.sections.length,
            indicators: outline.indicators.length,
            relations: outline.relations.length,
          })}
        />
      )}
      {read !== null && outline === null && (
        <>
          <Note tone="overdue" fact={t('file.faults', { count: read.faults.length })} />
          <DataTable
            label={t('file.label')}
            columns={columns}
            rows={read.faults}
            rowKey={(fault) => `${placeOf(fault)} ${fault.detail}`}
          />
        </>
      )}
    </ActDialog>
  );
}
