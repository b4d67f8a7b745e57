import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { UnitDialogProps } from '#web/screens/organisation/dialog.ts';
import { chosenOf, keyOf, levelFor, withNow } from '#web/screens/organisation/kinds.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import { useKindChoices, useKindNow, useKindsOn } from '#web/screens/organisation/use-kinds.ts';

/** What was entered by mistake, put right without a false past; a change in the world has dialogs of its own. */
export function CorrectDialog({ unit, on, units, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const { written, dayOrNone } = useFieldRules();
  const formOf = useActForm(
    {
      ...{ name: unit.name, kind: keyOf(unit), level: unit.level, parent: unit.parent, code: unit.code ?? '' },
      ...{ validFrom: unit.validFrom === null ? '' : day(unit.validFrom), reason: '' },
    },
    { name: written, validFrom: dayOrNone, reason: written },
  );
  const { aliases, protocolRank, setting } = unit;
  const correct = useCommand(
    (_: null, key) =>
      api.POST('/organisation/units/{unit}/correct', {
        params: { path: { unit: unit.id }, header: key },
        body: {
          ...{ kind: wanted?.kind ?? unit.kind, ownKind: wanted?.own?.id ?? null },
          ...{ asOf: on, name, level, parent, aliases, protocolRank, setting, reason },
          code: code.trim() === '' ? null : code.trim(),
          validFrom: readDay(validFrom),
        },
      }),
    { said: () => t('correct.done', { name }), onDone: onClose },
  );
  const form = formOf(correct.error);
  const { name, kind, parent, code, validFrom, reason } = form.values;
  const kinds = withNow(useKindsOn(readDay(validFrom)), useKindNow(unit));
  const wanted = chosenOf(kinds, kind);
  const level = levelFor(kinds, kind, form.values.level);
  const levels = wanted?.levels ?? [];
  return (
    <FormDialog
      form={form}
      sent={correct}
      opened
      onClose={onClose}
      title={t('correct.title', { name: unit.name })}
      act={t('correct.act')}
      onSend={() => correct.mutate(null)}
      willFollow={[
        { key: 'from', state: 'now', what: t('correct.follow', { name }) },
        { key: 'kept', state: 'done', what: t('correct.kept') },
        { key: 'cycles', state: 'done', what: t('correct.cycles') },
      ]}
    >
      <p>{t('correct.instead')}</p>
      <TextInput label={t('name')} {...form.input('name')} data-autofocus />
      <FieldRow>
        <UnitSelect
          label={t('parent')}
          units={units.filter(({ id }) => id !== unit.id)}
          value={parent}
          onChange={(chosen) => form.set('parent', chosen)}
          placeholder={t('parentNone')}
          clearable
          error={form.error('parent')}
        />
        <OneOf
          label={t('kind')}
          grows
          choices={useKindChoices(kinds)}
          chosen={kind}
          onChoose={(key) => form.set('kind', key)}
          error={form.error('kind')}
        />
        <OneOf
          label={t('level')}
          choices={levels.map((key) => ({ key, word: words(`level.${key}`) }))}
          chosen={level}
          onChoose={(key) => form.set('level', key)}
          error={form.error('level')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('fact.code')} {...form.input('code')} />
        <DateInput label={t('from')} {...form.text('validFrom')} />
      </FieldRow>
      <TextInput label={t('correct.reason')} description={t('correct.reasonHint')} {...form.input('reason')} />
    </FormDialog>
  );
}
