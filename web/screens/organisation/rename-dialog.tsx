import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { UnitDialogProps } from '#web/screens/organisation/dialog.ts';
import { DocumentField } from '#web/screens/organisation/document-field.tsx';
import { chosenOf, keyOf, kindsWithin } from '#web/screens/organisation/kinds.ts';
import { useKindChoices, useKindNow, useKindsOn } from '#web/screens/organisation/use-kinds.ts';

export function RenameDialog({ unit, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const { day: aDay, written } = useFieldRules();
  const formOf = useActForm(
    { from: '', name: unit.name, kind: keyOf(unit), document: '' },
    { from: aDay, name: written, document: written },
  );
  const rename = useCommand(
    (body: { readonly from: string }, key) =>
      api.POST('/organisation/units/{unit}/rename', {
        params: { path: { unit: unit.id }, header: key },
        body: { ...body, name, aliases: [], ...changed, document },
      }),
    { said: () => t('rename.done', { name }), onDone: onClose },
  );
  const form = formOf(rename.error);
  const { from, name, kind, document } = form.values;
  const date = readDay(from);
  const kinds = kindsWithin(useKindsOn(date), unit.level, useKindNow(unit));
  const offered = useKindChoices(kinds);
  const wanted = chosenOf(kinds, kind);
  const changed =
    wanted === undefined || kind === keyOf(unit)
      ? { kind: null }
      : { kind: wanted.kind, ownKind: wanted.own?.id ?? null };
  return (
    <FormDialog
      form={form}
      sent={rename}
      opened
      onClose={onClose}
      title={t('rename.title', { name: unit.name })}
      act={t('rename.act')}
      onSend={() => date !== null && rename.mutate({ from: date })}
      willFollow={
        date === null
          ? []
          : [
              { key: 'from', state: 'now', when: day(date), what: t('rename.follow', { day: day(date), name }) },
              { key: 'before', state: 'done', what: t('rename.before', { name: unit.name }) },
            ]
      }
    >
      <TextInput label={t('name')} {...form.input('name')} data-autofocus />
      <DateInput label={t('from')} {...form.text('from')} />
      <OneOf
        label={t('rename.kind')}
        grows
        choices={offered}
        chosen={kind}
        onChoose={(key) => form.set('kind', key)}
        error={form.error('kind')}
      />
      <DocumentField form={form} />
    </FormDialog>
  );
}
