import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { Content } from '#web/screens/outline/model/content.ts';
import { keep } from '#web/screens/outline/model/kept.ts';
import { idFor, ofHost } from '#web/screens/outline/model/owner.ts';
import { useOwner } from '#web/screens/outline/use-owner.tsx';
import { useTemplates } from '#web/screens/outline/use-templates.ts';
import { waiting } from '#web/kit/reason.ts';

interface NameDialogProps {
  /** What the new outline begins with. */
  readonly copied: Content;
  readonly onClose: () => void;
}

/** A new outline under a name of its own; nothing is saved before it is written. */
export function NameDialog({ copied, onClose }: NameDialogProps) {
  const { t } = useTranslation('outline');
  const navigate = useNavigate();
  const { written } = useFieldRules();
  const { data } = useTemplates();
  const templates = data?.templates ?? [];
  const { host, field } = useOwner();
  const formOf = useActForm(
    { name: copied.name },
    {
      name: (name) =>
        written(name) ??
        (ofHost(templates, host ?? null).some((one) => one.name === name.trim()) ? t('make.taken') : null),
    },
  );
  const form = formOf(null);
  const begin = (): void => {
    if (host === undefined) return;
    const name = form.values.name.trim();
    const template = idFor(name, host, templates);
    keep(template, { content: { ...copied, name }, version: null });
    onClose();
    void navigate({ to: '/de-cuong/$template', params: { template } });
  };
  return (
    <FormDialog
      form={form}
      sent={{ isPending: false, error: null }}
      opened
      onClose={onClose}
      title={t(copied.indicators.length + copied.sections.length === 0 ? 'make.title' : 'make.copyTitle')}
      act={t('make.act')}
      blocked={(data === undefined || host === undefined) && waiting}
      onSend={begin}
    >
      {field}
      <TextInput label={t('make.name')} {...form.input('name')} data-autofocus />
    </FormDialog>
  );
}
