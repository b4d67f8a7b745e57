import { Button, Textarea } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { usePart } from '#web/app/address.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { useUnits } from '#web/app/use-units.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { freshId } from '#web/kit/fresh-id.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { typedLines } from '#web/kit/typed-lines.ts';
import { nobody, type Item } from '#web/screens/conclusions/model.ts';
import classes from '#web/screens/directives/directives.module.css';
import { DeskForm } from '#web/screens/directives/desk-form.tsx';
import { GivenTask } from '#web/screens/directives/given-task.tsx';
import { tasksBlocked, tasksOf } from '#web/screens/directives/use-paper-form.ts';
import {
  ConclusionHead,
  headBlocked,
  headOf,
  type HeadForm,
  headTyped,
} from '#web/screens/inspections/conclusion-head.tsx';
import { type Inspection, useInspection } from '#web/screens/inspections/use-inspections.ts';

/** Kết luận kiểm tra: what is required and what was promised, beside the paper as it will be printed. */
export function ConcludeInspection() {
  const inspection = usePart('inspection');
  const { data } = useInspection(inspection);
  return data === undefined ? null : <Desk key={inspection} of={data} />;
}

interface Required extends Item {
  readonly as: 'required' | 'commitment';
}

function Desk({ of }: { readonly of: Inspection }) {
  const { t } = useTranslation('inspections', { keyPrefix: 'conclude' });
  const { inspection } = of;
  const navigate = useNavigate();
  const can = useRights(`inspection/${inspection}`);
  const units = useUnits(of.today);
  const [head, setHead] = useState<HeadForm>(() => headTyped(of));
  const [summary, setSummary] = useState('');
  const [items, setItems] = useState<readonly Required[]>([]);
  const [opened, setOpened] = useState<string | null>(null);
  const tasks = tasksOf(items).map((task, row) => ({ ...task, as: items[row]?.as ?? 'required' }));
  const body = { ...headOf(head), summary: typedLines(summary), tasks };
  const [looked] = useDebouncedValue(JSON.stringify(body), 600);
  const preview = useQuery({
    queryKey: keys.of(`inspection/${inspection}`, 'preview', looked),
    queryFn: () =>
      taken(
        api.POST('/inspections/{inspection}/conclusion/preview', {
          params: { path: { inspection } },
          // What was just made of this very text above.
          body: JSON.parse(looked) as typeof body,
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const send = useCommand(
    (_: null, key) =>
      api.POST('/inspections/{inspection}/conclusion', {
        params: { path: { inspection }, header: key },
        body: { ...body, date: body.date ?? '' },
      }),
    {
      said: t('said', { count: items.length }),
      onDone: () => void navigate({ to: '/kiem-tra/$inspection', params: { inspection } }),
    },
  );
  const edit = (id: string, change: Partial<Required>): void =>
    setItems(items.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const blocked = firstOf(
    unlessAllowed(can('inspection.IssueInspectionConclusion')),
    headBlocked(head),
    tasksBlocked(items),
  );
  return (
    <Page
      title={t('title')}
      way={
        <Link to="/kiem-tra/$inspection" params={{ inspection }}>
          {of.title}
        </Link>
      }
      side={
        <Pane title={t('paper')}>
          {preview.data === undefined ? (
            <Fault error={preview.error} />
          ) : (
            <>
              {(tasksBlocked(items) === undefined ? preview.data.obstacles : []).map(({ code, detail }) => (
                <p key={code} className={classes.wrong}>
                  {detail}
                </p>
              ))}
              <Paper page={preview.data.page} label={t('paper')} />
            </>
          )}
        </Pane>
      }
    >
      <DeskForm
        blocked={blocked}
        sent={send}
        onSend={() => send.mutate(null)}
        pointers={['/tasks', '/number', '/date', '/received', '/signer']}
        follow={t('follow')}
        act={t('act', { count: items.length })}
      >
        <Pane title={t('head')}>
          <ConclusionHead of={of} head={head} set={(change) => setHead({ ...head, ...change })} error={send.error} />
          <Textarea
            label={t('summary')}
            description={t('lineEach')}
            autosize
            minRows={2}
            value={summary}
            onChange={(event) => setSummary(event.currentTarget.value)}
          />
        </Pane>
        <Pane title={t('tasks', { count: items.length })}>
          <ol className={classes.tasks}>
            {items.map((item, row) => (
              <li key={item.id}>
                <OneOf<Required['as']>
                  bare
                  label={t('as')}
                  choices={(['required', 'commitment'] as const).map((key) => ({ key, word: t(key) }))}
                  chosen={item.as}
                  onChoose={(as) => edit(item.id, { as })}
                />
                <ol className={classes.tasks}>
                  <GivenTask
                    task={item}
                    row={row}
                    opened={opened === item.id}
                    only={false}
                    find={units.find}
                    error={send.error}
                    onOpen={() => setOpened(opened === item.id ? null : item.id)}
                    onEdit={(change) => edit(item.id, change)}
                    onRemove={() => setItems(items.filter(({ id }) => id !== item.id))}
                  />
                </ol>
              </li>
            ))}
          </ol>
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => setItems([...items, { ...nobody, id: freshId(), programme: '', as: 'required' }])}
          >
            {t('add')}
          </Button>
        </Pane>
      </DeskForm>
    </Page>
  );
}
