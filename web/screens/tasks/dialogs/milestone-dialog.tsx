import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import type { Milestone, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

export type MilestoneAct = { readonly kind: 'new' } | { readonly kind: 'move' | 'drop'; readonly milestone: Milestone };

interface MilestoneDialogProps {
  readonly task: TaskDetail;
  readonly act: MilestoneAct;
  readonly onClose: () => void;
}

/** Another part with its day, or one that is moved or taken back, then with a reason. */
export function MilestoneDialog({ task, act, onClose }: MilestoneDialogProps) {
  return act.kind === 'drop' ? (
    <Drop task={task} milestone={act.milestone} onClose={onClose} />
  ) : (
    <Set task={task} milestone={act.kind === 'move' ? act.milestone : null} onClose={onClose} />
  );
}

interface OfOne {
  readonly task: TaskDetail;
  readonly onClose: () => void;
}

function Set({ task, milestone, onClose }: OfOne & { readonly milestone: Milestone | null }) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { day: aDay, written } = useFieldRules();
  const begun = milestone ?? { name: '', date: '', whose: null };
  const formOf = useActForm(
    { name: begun.name, date: begun.date === '' ? '' : day(begun.date), whose: begun.whose ?? '', reason: '' },
    { name: written, date: aDay, ...(milestone === null ? {} : { reason: written }) },
  );
  const send = useCommand(
    (date: string, key) =>
      api.POST('/tasks/{conference}/{number}/milestones', {
        params: { path: pathOf(task), header: key },
        body: {
          ...{ number: milestone?.number ?? null, name: form.values.name, date },
          ...{ whose: form.values.whose === '' ? null : form.values.whose, reason: form.values.reason },
        },
      }),
    { said: t('milestone.setSaid'), onDone: onClose },
  );
  const form = formOf(send.error);
  const date = readDay(form.values.date);
  const units = [{ key: '', word: t('milestone.everybody') }].concat(
    task.assignees.map(({ unit, name }) => ({ key: unit, word: name })),
  );
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={milestone === null ? t('milestone.newTitle') : t('milestone.moveTitle', { name: milestone.name })}
      act={t(milestone === null ? 'milestone.newAct' : 'milestone.moveAct')}
      onSend={() => date !== null && send.mutate(date)}
      willFollow={[
        knots.now(t('milestone.setNow')),
        knots.later(t('milestone.setLater')),
        ...(milestone === null ? [] : [knots.same(t('milestone.moveAnew'))]),
      ]}
    >
      <AboutTask task={task} />
      <TextInput {...form.input('name')} label={t('milestone.name')} required withAsterisk={false} maxLength={500} />
      <DateInput label={t('milestone.date')} {...form.text('date')} required />
      {units.length > 2 && (
        <OneOf
          label={t('milestone.whose')}
          grows
          choices={units}
          chosen={form.values.whose}
          onChoose={(unit) => form.set('whose', unit)}
          error={form.error('whose')}
        />
      )}
      {milestone !== null && <LongText label={t('dialog.reason')} {...form.text('reason')} required />}
    </FormDialog>
  );
}

function Drop({ task, milestone, onClose }: OfOne & { readonly milestone: Milestone }) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { written } = useFieldRules();
  const formOf = useActForm({ reason: '' }, { reason: written });
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/milestones/drop', {
        params: { path: pathOf(task), header: key },
        body: { number: milestone.number, reason: form.values.reason },
      }),
    { said: t('milestone.dropSaid'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('milestone.dropTitle', { name: milestone.name })}
      act={t('milestone.dropAct')}
      onSend={() => send.mutate(null)}
      willFollow={[knots.now(t('dialog.noMail')), knots.later(t('milestone.dropLater'))]}
    >
      <AboutTask task={task} />
      <LongText label={t('dialog.reason')} {...form.text('reason')} required />
    </FormDialog>
  );
}
