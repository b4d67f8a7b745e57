import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '#web/kit/date-input.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { ListSourcePane } from '#web/kit/list-source.tsx';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readDay } from '#web/kit/read-day.ts';
import {
  cellAt,
  cellName,
  type Place,
  withCell,
  withoutRow,
  withoutSheet,
} from '#web/screens/register-import/cells.ts';
import { EditCellDialog } from '#web/screens/register-import/edit-cell-dialog.tsx';
import { FaultList } from '#web/screens/register-import/fault-list.tsx';
import { FollowPane, TakenPane } from '#web/screens/register-import/follow-pane.tsx';
import { LineView } from '#web/screens/register-import/line-view.tsx';
import { UnreadNote } from '#web/screens/register-import/unread-note.tsx';
import { useImportAct } from '#web/screens/register-import/use-import-act.ts';
import { useRegisterImport } from '#web/screens/register-import/use-register-import.ts';

/** The register from a list: read, looked at cell by cell, put right here, and taken in one piece. */
export function RegisterImport() {
  const { t } = useTranslation('register');
  const [date, setDate] = useState(() => day(civilDateOf(new Date())));
  const [document, setDocument] = useState('');
  const [editing, setEditing] = useState<Place | null>(null);
  const { sheets, read, preview, fresh, setSheets, keepApart, forget } = useRegisterImport({
    effective: readDay(date),
    document,
  });
  const taking = useImportAct();
  const isTaken = taking.act.isSuccess;
  const another = (): void => {
    taking.act.reset();
    forget();
  };
  const take = (at: Place, text: string): void => setSheets((now) => withCell(now, at, text));
  const found = sheets === null ? undefined : preview.data;
  return (
    <Page
      title={t('title')}
      way={<Link to="/to-chuc">{t('back')}</Link>}
      acts={
        sheets !== null && (
          <Button variant="default" onClick={another}>
            {t('source.other')}
          </Button>
        )
      }
      exports={[{ list: 'register-template', filter: {}, word: t('template') }]}
      side={
        isTaken ? undefined : found === undefined ? (
          <Pane title={t('how.title')}>
            <p>{t('how.units')}</p>
            <p>{t('how.people')}</p>
            <p>{t('how.again')}</p>
          </Pane>
        ) : (
          <FollowPane preview={found} fresh={fresh} taking={taking} />
        )
      }
      tools={
        <>
          <DateInput label={t('effective')} text={date} onText={setDate} />
          <TextInput
            label={t('document')}
            description={t('documentHint')}
            w={{ base: '100%', xs: 320 }}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
        </>
      }
    >
      {isTaken ? (
        <TakenPane taking={taking} />
      ) : sheets === null ? (
        <ListSourcePane
          words={{
            ...{ title: t('source.title'), paste: t('source.paste'), hint: t('source.hint'), look: t('source.look') },
            ...{ file: t('source.file'), nothing: t('source.nothing'), more: t('source.template') },
          }}
          pending={read.isPending}
          error={read.error}
          onSource={(source) => read.mutate(source)}
        />
      ) : (
        <>
          <Fault error={preview.error} />
          {found !== undefined && found.faults.length > 0 && (
            <FaultList
              preview={found}
              sheets={sheets}
              onTake={take}
              onDrop={(at) => setSheets((now) => withoutRow(now, at))}
              onDropSheet={(at) => setSheets((now) => withoutSheet(now, at))}
              onApart={keepApart}
              onEdit={setEditing}
            />
          )}
          {found !== undefined && <UnreadNote preview={found} sheets={sheets} />}
          {found !== undefined && found.notes.length > 0 && (
            <Note
              tone="pen"
              icon="check"
              fact={t('cleaned', {
                count: found.notes.length,
                cells: found.notes
                  .slice(0, 5)
                  .map(({ at }) => cellName(at))
                  .join(', '),
              })}
            />
          )}
          {found !== undefined && <LineView preview={found} />}
        </>
      )}
      {editing !== null && sheets !== null && (
        <EditCellDialog
          cell={cellName(editing)}
          text={cellAt(sheets, editing)}
          onClose={() => setEditing(null)}
          onText={(text) => take(editing, text)}
        />
      )}
    </Page>
  );
}
