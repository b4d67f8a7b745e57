import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/closing/closing.module.css';
import type { OpenTask } from '#web/screens/closing/open-tasks.ts';
import { useClosing } from '#web/screens/closing/use-closing.ts';
import { because, firstOf, waiting } from '#web/kit/reason.ts';

/** The end of a cycle: each task that has not ended is named by whoever closes it, so that none drops out of sight. */
export function CloseCycleDialog({ cycle, onClose }: { readonly cycle: string; readonly onClose: () => void }) {
  const { t } = useTranslation('cycles');
  const { cycle: closed, open, error } = useClosing(cycle);
  const [carried, setCarried] = useState<ReadonlySet<string>>(new Set());
  const close = useCommand(
    (body: { carriedOver: string[] }, key) =>
      api.POST('/cycles/{cycle}/close', { params: { path: { cycle }, header: key }, body }),
    { said: t('closing.done'), onDone: onClose },
  );
  const named = (open ?? []).filter(({ stream }) => carried.has(stream));
  const left = (open ?? []).length - named.length;
  const period = closed?.period?.label ?? '';
  const concluded = closed?.followUp ?? null;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('closing.title', { cycle: t('frame.name', { period }) })}
      act={named.length === 0 ? t('closing.act') : t('closing.actCarried', { count: named.length })}
      cancel={t('closing.cancel')}
      blocked={firstOf(
        open === null && waiting,
        left > 0 && because(t('closing.nameThem', { count: left }), 'carried'),
      )}
      pending={close.isPending}
      error={close.error}
      onAct={() => close.mutate({ carriedOver: named.map(({ stream }) => stream) })}
      final
      willFollow={[
        { key: 'now', state: 'now', when: `${t('closing.now')}:`, what: t('closing.nowWhat') },
        ...(named.length === 0
          ? []
          : [
              {
                key: 'tasks',
                state: 'waiting' as const,
                when: `${t('closing.tasks')}:`,
                what: t('closing.tasksWhat', { count: named.length }),
              },
            ]),
        { key: 'mail', state: 'waiting', when: `${t('closing.mail')}:`, what: t('closing.mailWhat') },
        { key: 'read', state: 'waiting', when: `${t('closing.read')}:`, what: t('closing.readWhat') },
        { key: 'undo', state: 'wrong', what: t('closing.undo') },
      ]}
    >
      <p>
        {concluded === null
          ? t('closing.withoutConference', { committee: closed?.committee?.name ?? '' })
          : t('closing.concluded', {
              committee: closed?.committee?.name ?? '',
              number: concluded.noticeNumber,
              day: day(concluded.issuedOn),
            })}
      </p>
      <Fault error={error} />
      {open !== null && open.length === 0 && concluded !== null && (
        <Note tone="ok" fact={t('closing.allEnded', { count: concluded.tasks.length })} />
      )}
      {open !== null && open.length > 0 && (
        <>
          <Note
            tone={left > 0 ? 'soon' : 'ok'}
            fact={left > 0 ? t('closing.open', { count: left }) : t('closing.allNamed', { count: open.length })}
            act={
              left > 0 ? (
                <LinkButton onClick={() => setCarried(new Set(open.map(({ stream }) => stream)))}>
                  {t('closing.nameAll', { count: open.length })}
                </LinkButton>
              ) : undefined
            }
          >
            {left > 0 && (
              <>
                {t('closing.openWhat')}{' '}
                <Link to="/nhiem-vu" search={{ conference: concluded?.conference ?? '' }}>
                  {t('closing.toTasks')}
                </Link>
              </>
            )}
          </Note>
          <Checkbox.Group
            label={t('closing.carried')}
            data-field="carried"
            value={[...carried]}
            onChange={(streams) => setCarried(new Set(streams))}
          >
            <ul className={classes.tasks}>
              {open.map((task) => (
                <li key={task.stream}>
                  <Checkbox
                    value={task.stream}
                    label={t('closing.task', { number: task.number, statement: task.statement })}
                    description={<Whose task={task} />}
                  />
                </li>
              ))}
            </ul>
          </Checkbox.Group>
        </>
      )}
    </ActDialog>
  );
}

function Whose({ task: { units, due } }: { readonly task: OpenTask }) {
  const { t } = useTranslation('cycles');
  const who = units.length === 0 ? t('closing.nobody') : units.join(', ');
  return <>{`${who} · ${due === null ? t('closing.noDate') : t('closing.due', { day: day(due) })}`}</>;
}
