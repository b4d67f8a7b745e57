import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { missing } from '#web/kit/reason.ts';
import { Status } from '#web/kit/status.tsx';
import own from '#web/screens/inspections/inspections.module.css';
import type { Inspection } from '#web/screens/inspections/use-inspections.ts';

type Session = Inspection['sessions'][number];

/** The programme, and what was recorded at each working session. */
export function SessionsPart({ of, can }: { readonly of: Inspection; readonly can: Can }) {
  const { t } = useTranslation('inspections');
  const [open, setOpen] = useState<Session | null>(null);
  const { allowed, reason } = can('inspection.RecordInspectionSession');
  const columns: readonly Column<Session>[] = [
    {
      key: 'day',
      head: t('session.day'),
      width: '130px',
      cell: ({ day: on, hour }) => [day(on), hour].filter((part) => part !== null).join(' · '),
    },
    {
      key: 'units',
      head: t('session.units'),
      width: '200px',
      cell: ({ units }) => (units.length === 0 ? t('plan.allUnits') : units.map(({ name }) => name).join(', ')),
    },
    {
      key: 'content',
      head: t('session.content'),
      leaves: 2,
      cell: ({ content, place }) => [content, place].filter((part) => part !== null && part !== '').join(' · '),
    },
    ...(of.staff
      ? [
          {
            key: 'record',
            head: t('session.record'),
            width: '190px',
            cell: (session: Session) => (
              <>
                {session.record !== null && <Status tone="ok" word={t('session.recorded')} />}{' '}
                {of.status === 'open' && (
                  <LinkButton disabled={!allowed} title={reason ?? undefined} onClick={() => setOpen(session)}>
                    {t(session.record === null ? 'session.write' : 'session.writeAgain')}
                  </LinkButton>
                )}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Pane title={t('session.title', { count: of.sessions.length })}>
      <DataTable
        label={t('session.title', { count: of.sessions.length })}
        rows={of.sessions}
        rowKey={({ id }) => id}
        columns={columns}
        empty={t('session.none')}
      />
      {of.sessions.map(
        ({ id, day: on, record }) =>
          record !== null && (
            <details key={id}>
              <summary>{t('session.of', { day: day(on) })}</summary>
              {record.present !== '' && <p>{t('session.presentSaid', { present: record.present })}</p>}
              <p className={own.record}>{record.text}</p>
            </details>
          ),
      )}
      {open !== null && <SessionDialog inspection={of.inspection} session={open} onClose={() => setOpen(null)} />}
    </Pane>
  );
}

interface SessionDialogProps {
  readonly inspection: string;
  readonly session: Session;
  readonly onClose: () => void;
}

function SessionDialog({ inspection, session, onClose }: SessionDialogProps) {
  const { t } = useTranslation('inspections', { keyPrefix: 'session' });
  const [present, setPresent] = useState(session.record?.present ?? '');
  const [text, setText] = useState(session.record?.text ?? '');
  const send = useCommand(
    (_: null, key) =>
      api.POST('/inspections/{inspection}/sessions', {
        params: { path: { inspection }, header: key },
        body: { session: session.id, present: present.trim(), text: text.trim() },
      }),
    { said: t('said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('of', { day: day(session.day) })}
      act={t('act')}
      pending={send.isPending}
      error={send.error}
      blocked={text.trim() === '' && missing('text')}
      onAct={() => send.mutate(null)}
    >
      <TextInput
        label={t('present')}
        maxLength={2000}
        value={present}
        onChange={(event) => setPresent(event.currentTarget.value)}
      />
      <Textarea
        label={t('text')}
        data-field="text"
        autosize
        minRows={6}
        maxLength={50_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={errorAt(send.error, '/text') ?? errorAt(send.error, '/session')}
      />
    </ActDialog>
  );
}
