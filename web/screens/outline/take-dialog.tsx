import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { idFor, type Listed } from '#web/screens/outline/model/owner.ts';
import { useOwner } from '#web/screens/outline/use-owner.tsx';
import { useShipped } from '#web/screens/outline/use-templates.ts';
import { waiting } from '#web/kit/reason.ts';

interface TakeDialogProps {
  readonly templates: readonly Listed[];
  readonly onClose: () => void;
  readonly onTaken: (template: string) => void;
}

interface Taken {
  readonly template: string;
  readonly name: string;
}

/** The outlines that come with the product: what one asks for, and under which name it is to be had here. */
export function TakeDialog({ templates, onClose, onTaken }: TakeDialogProps) {
  const { t } = useTranslation('outline');
  const { written } = useFieldRules();
  const { data } = useShipped(true);
  const { host, field } = useOwner();
  const outlines = data?.outlines ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const outline = outlines.find(({ id }) => id === chosen) ?? outlines[0];
  // Empty until it is typed: then it is called what it came as.
  const formOf = useActForm({ name: '' }, { name: (value) => (value === '' ? null : written(value)) });
  const take = useCommand(({ template, name }: Taken, key) =>
    api.POST('/templates/{template}', {
      params: { path: { template }, header: key },
      body: {
        name,
        sections: outline?.sections ?? [],
        indicators: outline?.indicators ?? [],
        relations: outline?.relations ?? [],
      },
    }),
  );
  const form = formOf(take.error);
  const name = form.values.name.trim() === '' ? (outline?.name ?? '') : form.values.name.trim();
  const send = (): void => {
    if (host === undefined) return;
    const template = idFor(outline?.id ?? name, host, templates);
    take.mutate({ template, name }, { onSuccess: () => onTaken(template) });
  };
  return (
    <FormDialog
      form={form}
      sent={take}
      opened
      onClose={onClose}
      title={t('take.title')}
      act={t('take.act')}
      blocked={(outline === undefined || host === undefined) && waiting}
      onSend={send}
      willFollow={(['now', 'later', 'mail'] as const).map((line) => ({
        key: line,
        state: line === 'mail' ? 'done' : 'now',
        what: t(`take.follow.${line}`),
      }))}
      final
    >
      {field}
      <OneOf
        grows
        label={t('take.which')}
        choices={outlines.map(({ id, name: word }) => ({ key: id, word }))}
        chosen={outline?.id ?? null}
        onChoose={setChosen}
        hint={
          outline !== undefined &&
          t('take.about', {
            sections: outline.sections.length,
            indicators: outline.indicators.length,
            relations: outline.relations.length,
          })
        }
      />
      <TextInput label={t('take.name')} placeholder={outline?.name ?? ''} {...form.input('name')} />
    </FormDialog>
  );
}
