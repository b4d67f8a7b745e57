import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { readDay } from '#web/kit/read-day.ts';
import type { Model, ModelRegister } from '#web/screens/models/use-models.ts';

interface OfModel {
  readonly register: ModelRegister;
  readonly model: Model;
  readonly onClose: () => void;
}

/** From which day it is kept on no longer, and why. */
export function StopDialog({ register, model: { number, name }, onClose }: OfModel) {
  const { t } = useTranslation('models');
  const { written, day: aDay } = useFieldRules();
  const formOf = useActForm({ on: '', reason: '' }, { on: aDay, reason: written });
  const send = useCommand(
    ({ on, reason }: { readonly on: string; readonly reason: string }, key) =>
      api.POST('/model-registers/{committee}/models/{number}/stop', {
        params: { path: { committee: register.committee, number }, header: key },
        body: { on: readDay(on) ?? '', reason: reason.trim() },
      }),
    { said: t('stop.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('stop.title', { number })}
      act={t('stop.act')}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'count', state: 'now', what: t('stop.follow') }]}
    >
      <p>{name}</p>
      <DateInput label={t('field.on')} {...form.text('on')} />
      <Textarea label={t('field.reason')} autosize minRows={2} {...form.input('reason')} />
    </FormDialog>
  );
}

/** What needs nothing but its reason: kept on after all, or taken out of the register. */
export function ReasonDialog({ act, register, model, onClose }: OfModel & { readonly act: 'resume' | 'strike' }) {
  const { t } = useTranslation('models');
  const { written } = useFieldRules();
  const { number, name } = model;
  const formOf = useActForm({ reason: '' }, { reason: written });
  const send = useCommand(
    ({ reason }: { readonly reason: string }, key) => {
      const sent = {
        params: { path: { committee: register.committee, number }, header: key },
        body: { reason: reason.trim() },
      };
      return act === 'resume'
        ? api.POST('/model-registers/{committee}/models/{number}/resume', sent)
        : api.POST('/model-registers/{committee}/models/{number}/strike', sent);
    },
    { said: t(`${act}.done`), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      dangerous={act === 'strike'}
      title={t(`${act}.title`, { number })}
      act={t(`${act}.act`)}
      onSend={() => send.mutate(form.values)}
      {...(act === 'strike'
        ? { willFollow: [{ key: 'gone', state: 'wrong' as const, what: t('strike.follow') }] }
        : {})}
    >
      <p>{name}</p>
      <Textarea label={t('field.reason')} autosize minRows={2} data-autofocus {...form.input('reason')} />
    </FormDialog>
  );
}
