import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import type { Content } from '#web/screens/outline/model/content.ts';

interface SaveDialogProps {
  readonly template: string;
  readonly content: Content;
  /** The version it was begun from; null = a new template. */
  readonly base: number | null;
  readonly differing: number;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** The whole of it becomes a version: the first one, or the next with its reason. */
export function SaveDialog({ template, content, base, differing, onClose, onSaved }: SaveDialogProps) {
  const { t } = useTranslation('outline');
  const { written } = useFieldRules();
  const formOf = useActForm({ reason: '' }, base === null ? {} : { reason: written });
  const next = (base ?? 0) + 1;
  const save = useCommand(
    (reason: string, key) => {
      const params = { path: { template }, header: key };
      return base === null
        ? api.POST('/templates/{template}', { params, body: content })
        : api.POST('/templates/{template}/revise', { params, body: { ...content, version: base, reason } });
    },
    {
      said: () => t('save.done', { version: next }),
      // Received and not carried out yet: what was written stays until it is.
      onDone: ({ outcome }) => (outcome === 'waiting' ? onClose() : onSaved()),
    },
  );
  const form = formOf(save.error);
  const follow = t('save.follow.differs', { version: base ?? 0, count: differing });
  const knots: readonly Knot[] = [
    ...(base === null ? [] : [{ key: 'differs', state: 'now' as const, what: follow }]),
    ...(base === null ? [] : [{ key: 'running', state: 'done' as const, what: t('save.follow.running') }]),
    { key: 'next', state: 'now', what: t('save.follow.next') },
    { key: 'mail', state: 'done', what: t('save.follow.mail') },
  ];
  return (
    <FormDialog
      form={form}
      sent={save}
      opened
      onClose={onClose}
      title={base === null ? t('save.first') : t('save.title', { version: next })}
      act={base === null ? t('save.actFirst') : t('save.act', { version: next })}
      onSend={() => save.mutate(form.values.reason.trim())}
      willFollow={knots}
      final
    >
      {base !== null && (
        <Textarea
          label={t('save.reason')}
          description={t('save.reasonHint')}
          rows={3}
          {...form.input('reason')}
          data-autofocus
        />
      )}
    </FormDialog>
  );
}
