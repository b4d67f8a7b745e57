import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useAsked } from '#web/app/address.ts';
import { usePerson } from '#web/app/session.tsx';
import { hostsOf } from '#web/app/staff.ts';
import { useToday } from '#web/app/shown-clock.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { useRights } from '#web/app/use-rights.ts';
import { useUnits } from '#web/app/use-units.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { firstOf, unlessAllowed } from '#web/kit/reason.ts';
import classes from '#web/screens/directives/directives.module.css';
import { DeskForm } from '#web/screens/directives/desk-form.tsx';
import { GivenTask } from '#web/screens/directives/given-task.tsx';
import { headBlocked, PaperHeadFields } from '#web/screens/directives/paper-head-fields.tsx';
import { useDirective } from '#web/screens/directives/use-directives.ts';
import { paperOf, tasksBlocked, tasksOf, usePaperForm } from '#web/screens/directives/use-paper-form.ts';
import { whoseOf } from '#web/screens/directives/whose-fields.tsx';

/** Nhập văn bản giao việc: the head of the paper, and its tasks; or more tasks of one that was entered (`?vao=`). */
export function EnterPaper() {
  const { t } = useTranslation('directives');
  const navigate = useNavigate();
  const into = useAsked('vao') ?? undefined;
  const known = useDirective(into);
  const form = usePaperForm();
  const committees = useCommitteesOf(hostsOf(usePerson().position)).data ?? [];
  const whose = whoseOf(committees, form.head);
  const units = useUnits(useToday());
  const can = useRights(into === undefined ? null : `directive/${into}`);
  const [opened, setOpened] = useState<string | null>(form.tasks[0]?.id ?? null);
  const count = form.tasks.length;
  const send = useCommand(
    (_: null, key) => {
      const tasks = tasksOf(form.tasks);
      return into === undefined
        ? api.POST('/directives', {
            params: { header: key },
            body: { ...whose, paper: paperOf(form.head), tasks },
          })
        : api.POST('/directives/{directive}/tasks', {
            params: { path: { directive: into }, header: key },
            body: { tasks },
          });
    },
    {
      said: () => t('enter.said', { count }),
      onDone: ({ answer }) => {
        const directive = into ?? answer?.['directive'];
        if (typeof directive === 'string')
          void navigate({ to: '/van-ban-giao-viec/$directive', params: { directive } });
      },
    },
  );
  const blocked = firstOf(
    unlessAllowed(can(into === undefined ? 'directive.EnterPaper' : 'directive.AddPaperTasks')),
    into === undefined && headBlocked(form.head),
    tasksBlocked(form.tasks),
  );
  const title = into === undefined ? t('enter.title') : t('enter.addTitle', { paper: known.data?.title ?? '' });
  if (into === undefined && committees.length === 0)
    return (
      <Page title={title}>
        <Empty title={t('enter.noCommittee')} by={t('enter.noCommitteeBy')} />
      </Page>
    );
  return (
    <Page title={title}>
      <DeskForm
        blocked={blocked}
        sent={send}
        onSend={() => send.mutate(null)}
        pointers={['/paper', '/tasks']}
        follow={t('enter.follow')}
        act={t(into === undefined ? 'enter.act' : 'enter.addAct', { count })}
      >
        {into === undefined && (
          <Pane title={t('enter.head')}>
            <PaperHeadFields form={form} committees={committees} whose={whose} error={send.error} />
          </Pane>
        )}
        <Pane title={t('enter.tasks', { count })}>
          <ol className={classes.tasks}>
            {form.tasks.map((task, row) => (
              <GivenTask
                key={task.id}
                task={task}
                row={row}
                opened={opened === task.id}
                only={count === 1}
                find={units.find}
                error={send.error}
                onOpen={() => setOpened(opened === task.id ? null : task.id)}
                onEdit={(change) => form.edit(task.id, change)}
                onRemove={() => form.remove(task.id)}
              />
            ))}
          </ol>
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setOpened(form.add())}>
            {t('enter.addTask')}
          </Button>
        </Pane>
      </DeskForm>
    </Page>
  );
}
