import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { readDay } from '#web/kit/read-day.ts';
import type { paths } from '#web/api/schema.d.ts';
import { LawFields, type LawValues, noLaw } from '#web/screens/outline/law-fields.tsx';
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
  const { written, day: isDay } = useFieldRules();
  const ofLaw =
    (rule: (value: string) => string | null) =>
    (value: string, { byLaw }: LawValues): string | null =>
      byLaw ? rule(value) : null;
  const formOf = useActForm<LawValues & { readonly reason: string }>(
    { reason: '', ...noLaw },
    {
      ...(base === null ? {} : { reason: written }),
      'law/name': ofLaw(written),
      'law/number': ofLaw(written),
      'law/date': ofLaw(isDay),
      'law/inForceFrom': ofLaw(isDay),
    },
  );
  const next = (base ?? 0) + 1;
  const save = useCommand(
    ({ reason, law }: { readonly reason: string; readonly law: Law | null }, key) => {
      const params = { path: { template }, header: key };
      const said = law === null ? {} : { law };
      return base === null
        ? api.POST('/templates/{template}', { params, body: { ...content, ...said } })
        : api.POST('/templates/{template}/revise', { params, body: { ...content, ...said, version: base, reason } });
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
    ...(form.values.byLaw && base !== null ? [{ key: 'law', state: 'now' as const, what: t('law.follow') }] : []),
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
      onSend={() => save.mutate({ reason: form.values.reason.trim(), law: lawOf(form.values) })}
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
      <LawFields form={form} />
    </FormDialog>
  );
}

type Law = NonNullable<
  paths['/templates/{template}']['post']['requestBody']
>['content']['application/json']['law'] extends infer L | undefined
  ? NonNullable<L>
  : never;

/** Null: the version comes with no document, or one that is only half stated. */
function lawOf(values: LawValues): Law | null {
  const [date, inForceFrom] = [readDay(values['law/date']), readDay(values['law/inForceFrom'])];
  if (!values.byLaw || date === null || inForceFrom === null) return null;
  return { date, inForceFrom, number: values['law/number'].trim(), name: values['law/name'].trim() };
}
