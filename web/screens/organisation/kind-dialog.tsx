import { Checkbox, TextInput } from '@mantine/core';
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
import { unusedSlug } from '#web/kit/slug.ts';
import type { Level, UnitKind } from '#web/screens/organisation/kinds.ts';
import { type OwnKind, useKindsOn } from '#web/screens/organisation/use-kinds.ts';
import { firstOf, missing, wrong } from '#web/kit/reason.ts';

interface KindDialogProps {
  /** Null: a new one. */
  readonly kind: OwnKind | null;
  readonly known: readonly OwnKind[];
  readonly onClose: () => void;
}

interface Wanted {
  readonly name: string;
  readonly words: string;
  readonly base: UnitKind;
  readonly levels: readonly Level[];
  readonly reports: boolean;
  readonly from: string;
  readonly to: string;
}

const territories: readonly string[] = [
  ...(['country', 'province', 'municipality', 'provincialCity', 'town', 'urbanDistrict', 'ruralDistrict'] as const),
  ...(['commune', 'ward', 'townlet', 'specialZone'] as const),
];

/** Adds a kind, or renames, ends and puts right one that is there. */
export function KindDialog({ kind, known, onClose }: KindDialogProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const { written, dayOrNone } = useFieldRules();
  const dayOf = (date: string | null): string => (date === null ? '' : day(date));
  const begin: Wanted = {
    ...{ name: kind?.name ?? '', words: kind?.words.join('; ') ?? '', base: kind?.base ?? 'publicServiceUnit' },
    ...{
      levels: kind?.levels ?? [],
      reports: kind?.reports ?? true,
      from: dayOf(kind?.from ?? null),
      to: dayOf(kind?.to ?? null),
    },
  };
  const formOf = useActForm(begin, { name: written, from: dayOrNone, to: dayOrNone });
  const save = useCommand(
    (id: string, key) =>
      api.POST('/organisation/own-kinds/{kind}', {
        params: { path: { kind: id }, header: key },
        body: {
          ...{ name: name.trim(), words: parted(form.values.words), base, levels: [...levels], reports },
          ...{ from: readDay(form.values.from), to: readDay(form.values.to) },
        },
      }),
    { said: () => t('kinds.done', { name }), onDone: onClose },
  );
  const form = formOf(save.error);
  const { name, base, reports } = form.values;
  const id = kind?.id ?? unusedSlug(name, new Set(known.map((one) => one.id)));
  const bases = useKindsOn(readDay(form.values.from)).filter(
    (one) => one.own === null && !territories.includes(one.kind),
  );
  const open = bases.find((one) => one.kind === base)?.levels ?? form.values.levels;
  // An only choice is chosen.
  const levels = open.length === 1 ? open : form.values.levels;
  return (
    <FormDialog
      form={form}
      sent={save}
      opened
      onClose={onClose}
      title={kind === null ? t('kinds.add') : t('kinds.change', { name: kind.name })}
      act={t(kind === null ? 'kinds.add' : 'kinds.save')}
      blocked={firstOf(id === '' && wrong('name'), levels.length === 0 && missing('levels'))}
      onSend={() => save.mutate(id)}
      willFollow={[
        { key: 'offered', state: 'now', what: t('kinds.follow') },
        { key: 'units', state: 'done', what: t('kinds.stay') },
      ]}
    >
      <FieldRow>
        <TextInput label={t('kinds.name')} {...form.input('name')} data-autofocus />
        <TextInput label={t('kinds.words')} description={t('kinds.wordsHint')} {...form.input('words')} />
      </FieldRow>
      <FieldRow>
        <OneOf
          label={t('kinds.base')}
          hint={t('kinds.baseHint')}
          grows
          choices={bases.map((one) => ({ key: one.kind, word: words(`kind.${one.kind}`) }))}
          chosen={base}
          onChoose={(key) => {
            form.set('base', key);
            form.set('levels', []);
          }}
          error={form.error('base')}
        />
        <Checkbox.Group
          label={t('level')}
          data-field="levels"
          data-called={t('level')}
          value={[...levels]}
          onChange={(chosen) =>
            form.set(
              'levels',
              open.filter((level) => chosen.includes(level)),
            )
          }
          error={form.error('levels')}
        >
          {open.map((level) => (
            <Checkbox key={level} value={level} label={words(`level.${level}`)} />
          ))}
        </Checkbox.Group>
      </FieldRow>
      <FieldRow>
        <DateInput label={t('head.from')} description={t('kinds.fromHint')} {...form.text('from')} />
        <DateInput label={t('head.to')} description={t('kinds.toHint')} {...form.text('to')} />
      </FieldRow>
      <Checkbox
        label={t('kinds.reportsWhat')}
        checked={reports}
        onChange={(event) => form.set('reports', event.currentTarget.checked)}
      />
    </FormDialog>
  );
}

function parted(text: string): string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
