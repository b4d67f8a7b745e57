import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { slug } from '#web/kit/slug.ts';
import { DocumentField } from '#web/screens/organisation/document-field.tsx';
import { chosenOf, type Level, levelFor } from '#web/screens/organisation/kinds.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import { useKindChoices, useKindsOn } from '#web/screens/organisation/use-kinds.ts';
import { firstOf, missing, wrong } from '#web/kit/reason.ts';

interface EstablishDialogProps {
  readonly on: string;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

interface Wanted {
  readonly name: string;
  /** Null as long as nobody has written another than the proposed one. */
  readonly id: string | null;
  readonly parent: string | null;
  /** As `keyOf` writes it. */
  readonly kind: string;
  readonly level: Level;
  readonly validFrom: string;
  readonly document: string;
}

const nothingYet: Wanted = {
  ...{ name: '', id: null, parent: null, kind: 'commune', level: 'commune' },
  ...{ validFrom: '', document: '' },
};

export function EstablishDialog({ units, onClose }: EstablishDialogProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const { written, dayOrNone } = useFieldRules();
  const formOf = useActForm(nothingYet, { name: written, validFrom: dayOrNone });
  const establish = useCommand(
    (_: null, key) =>
      api.POST('/organisation/units', {
        params: { header: key },
        body: {
          ...{ id, name, kind: open?.kind ?? 'commune', ownKind: open?.own?.id ?? null },
          ...{ level, parent, validFrom: date },
          document: document.trim() === '' ? null : document,
        },
      }),
    { said: () => t('establish.done', { name }), onDone: onClose },
  );
  const form = formOf(establish.error);
  const { name, parent, kind, document } = form.values;
  const id = form.values.id ?? slug(name);
  const date = readDay(form.values.validFrom);
  const kinds = useKindsOn(date);
  const offered = useKindChoices(kinds);
  const level = levelFor(kinds, kind, form.values.level);
  const open = chosenOf(kinds, kind);
  const follow = date === null ? t('establish.first', { name }) : t('establish.follow', { day: day(date), name });
  return (
    <FormDialog
      form={form}
      sent={establish}
      opened
      onClose={onClose}
      title={t('establish.title')}
      act={t('establish.act')}
      blocked={firstOf(id === '' && wrong('name'), open === undefined && missing('kind'))}
      onSend={() => establish.mutate(null)}
      willFollow={
        name.trim() === ''
          ? []
          : [
              { key: 'from', state: 'now', what: follow },
              { key: 'contacts', state: 'waiting', what: t('establish.contacts') },
            ]
      }
    >
      <FieldRow>
        <TextInput label={t('name')} {...form.input('name')} data-autofocus />
        {(form.values.id !== null || form.error('id') !== undefined) && (
          <TextInput
            label={t('id')}
            description={t('idHint')}
            value={id}
            onChange={(event) => form.set('id', event.currentTarget.value)}
            error={form.error('id')}
          />
        )}
      </FieldRow>
      <FieldRow>
        <UnitSelect
          label={t('parent')}
          units={units}
          value={parent}
          onChange={(chosen) => form.set('parent', chosen)}
          placeholder={t('parentNone')}
          clearable
          error={form.error('parent')}
        />
        <OneOf
          label={t('kind')}
          field="kind"
          grows
          choices={offered}
          chosen={open === undefined ? null : kind}
          onChoose={(key) => form.set('kind', key)}
          placeholder={t('kindNone')}
          error={form.error('kind')}
        />
        <OneOf
          label={t('level')}
          choices={(open?.levels ?? []).map((key) => ({ key, word: words(`level.${key}`) }))}
          chosen={level}
          onChoose={(key) => form.set('level', key)}
          error={form.error('level')}
        />
      </FieldRow>
      <FieldRow>
        <DateInput label={t('from')} {...form.text('validFrom')} />
        <DocumentField form={form} />
      </FieldRow>
    </FormDialog>
  );
}
