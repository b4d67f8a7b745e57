import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { unheardOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import type { Assignee, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

export type ShareAct = 'confirm' | 'giveBack' | 'ask' | 'answer';

interface OfShare {
  readonly task: TaskDetail;
  readonly milestone: Assignee['milestones'][number];
  readonly unit: Pick<Assignee, 'unit' | 'name'>;
  readonly onClose: () => void;
}

/** What is done about one milestone of one unit, beside reporting it. */
export function ShareDialog({ act, ...of }: OfShare & { readonly act: ShareAct }) {
  switch (act) {
    case 'confirm':
      return <Judge confirmed {...of} />;
    case 'giveBack':
      return <Judge confirmed={false} {...of} />;
    case 'ask':
      return <Ask {...of} />;
    case 'answer':
      return <Answer {...of} />;
    default:
      return unheardOf(act, null);
  }
}

function Judge({ confirmed, task, milestone, unit, onClose }: OfShare & { readonly confirmed: boolean }) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { written } = useFieldRules();
  const { name, number, reached } = milestone;
  const formOf = useActForm({ reason: '' }, confirmed ? {} : { reason: written });
  const send = useCommand(
    (reason: string, key) =>
      api.POST('/tasks/{conference}/{number}/milestones/judge', {
        params: { path: pathOf(task), header: key },
        body: { unit: unit.unit, number, confirmed, reason },
      }),
    { said: t(confirmed ? 'milestone.confirmSaid' : 'milestone.giveBackSaid'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t(confirmed ? 'milestone.confirmTitle' : 'milestone.giveBackTitle', { name })}
      act={t(confirmed ? 'milestone.confirm' : 'milestone.giveBack')}
      onSend={() => send.mutate(form.values.reason)}
      willFollow={
        confirmed
          ? [knots.now(t('dialog.noMail')), knots.same(t('milestone.confirmSame'))]
          : [knots.now(t('dialog.mailTo', { unit: unit.name })), knots.later(t('milestone.giveBackLater'))]
      }
    >
      <AboutTask task={task} />
      <p>
        {unit.name}
        {reached !== null && `: ${reached.text} (${day(reached.at)})`}
      </p>
      {!confirmed && <LongText label={t('dialog.reason')} {...form.text('reason')} required />}
    </FormDialog>
  );
}

function Ask({ task, milestone, unit, onClose }: OfShare) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { written, day: aDay } = useFieldRules();
  const { name, number } = milestone;
  const formOf = useActForm({ until: '', reason: '' }, { until: aDay, reason: written });
  const send = useCommand(
    (until: string, key) =>
      api.POST('/tasks/{conference}/{number}/milestones/extension', {
        params: { path: pathOf(task), header: key },
        body: { unit: unit.unit, number, until, reason: form.values.reason },
      }),
    { said: t('milestone.askSaid'), onDone: onClose },
  );
  const form = formOf(send.error);
  const until = readDay(form.values.until);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('milestone.askTitle', { name })}
      act={t('milestone.askAct')}
      onSend={() => until !== null && send.mutate(until)}
      willFollow={[knots.now(t('dialog.mailToHost', { host: task.host.name })), knots.same(t('milestone.askSame'))]}
    >
      <AboutTask task={task} />
      <DateInput label={t('milestone.until')} {...form.text('until')} required />
      <LongText label={t('dialog.reason')} {...form.text('reason')} required />
    </FormDialog>
  );
}

interface AnswerForm {
  readonly how: 'grant' | 'refuse';
  readonly until: string;
  readonly reason: string;
}

function Answer({ task, milestone, unit, onClose }: OfShare) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { written, day: aDay } = useFieldRules();
  const { name, number, asked } = milestone;
  const formOf = useActForm<AnswerForm>(
    { how: 'grant', until: asked === null ? '' : day(asked.until), reason: '' },
    {
      until: (text, { how }) => (how === 'grant' ? aDay(text) : null),
      reason: (text, { how }) => (how === 'refuse' ? written(text) : null),
    },
  );
  const send = useCommand(
    (until: string | null, key) =>
      api.POST('/tasks/{conference}/{number}/milestones/extension/decide', {
        params: { path: pathOf(task), header: key },
        body: { unit: unit.unit, number, until, reason: form.values.reason },
      }),
    { said: t('milestone.answerSaid'), onDone: onClose },
  );
  const form = formOf(send.error);
  const { how } = form.values;
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('milestone.answerTitle', { name })}
      act={t(`milestone.${how}`)}
      onSend={() => send.mutate(how === 'grant' ? readDay(form.values.until) : null)}
      willFollow={[knots.now(t('dialog.mailTo', { unit: unit.name })), knots.same(t('milestone.answerSame'))]}
    >
      <AboutTask task={task} />
      <p>
        {unit.name}
        {asked !== null && `: ${t('milestone.askedUntil', { day: day(asked.until), reason: asked.reason })}`}
      </p>
      <OneOf
        label={t('milestone.answerHow')}
        choices={(['grant', 'refuse'] as const).map((key) => ({ key, word: t(`milestone.${key}`) }))}
        chosen={how}
        onChoose={(key) => form.set('how', key)}
      />
      {how === 'grant' && <DateInput label={t('milestone.until')} {...form.text('until')} />}
      <LongText label={t('dialog.reason')} {...form.text('reason')} required={how === 'refuse'} />
    </FormDialog>
  );
}
