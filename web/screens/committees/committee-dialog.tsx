import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { type ActForm, useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import {
  bodyOf,
  type CommitteeForm,
  formOf,
  newCommittee,
  newCommitteeId,
  ofHost,
  ofLayout,
} from '#web/screens/committees/committee-form.ts';
import { useHostOf } from '#web/screens/committees/use-host-of.ts';
import classes from '#web/screens/committees/committees.module.css';
import type { Committee } from '#web/app/use-committees.ts';
import { hierarchies } from '#web/screens/organisation/hierarchy.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import { firstOf, missing, wrong } from '#web/kit/reason.ts';

interface CommitteeDialogProps {
  /** Null: a new one. */
  readonly committee: Committee | null;
  readonly known: readonly Committee[];
  readonly units: readonly Unit[];
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

const layouts = keysOf<Committee['layout']>({ party: 1, state: 1 });

export function CommitteeDialog({ committee, known, units, onClose, onDone }: CommitteeDialogProps) {
  const { t } = useTranslation('committees');
  const { t: common } = useTranslation('common');
  const { written } = useFieldRules();
  const boxes = useBoxes(known);
  const [begin] = useState(() =>
    committee === null
      ? newCommittee({ chair: t('usual.chair'), deputy: t('usual.deputy'), issuerCode: t('usual.issuerCode') })
      : formOf(committee, boxes.codes),
  );
  const withForm = useActForm<CommitteeForm>(begin, {
    ...{ name: written, issuerCode: written, place: written, 'chair/title': written },
    'standingDeputy/title': (title, values) =>
      title.trim() === '' && values['standingDeputy/posts'].trim() !== '' ? common('field.empty') : null,
  });
  const save = useCommand(
    (sent: { readonly id: string; readonly form: CommitteeForm }, key) =>
      api.POST('/committees/{committee}', {
        params: { path: { committee: sent.id }, header: key },
        body: bodyOf(sent.form),
      }),
    { said: () => t(committee === null ? 'register.done' : 'revise.done', { name: form.values.name }) },
  );
  const form = withForm(save.error);
  const id = committee?.id ?? newCommitteeId(form.values.name, known);
  const send = (): void =>
    save.mutate(
      { id, form: form.values },
      {
        onSuccess: () => {
          onDone(id);
          onClose();
        },
      },
    );
  const noProgramme = form.values.programmes.length === 0 && form.values.otherProgrammes.trim() === '';
  return (
    <FormDialog
      form={form}
      sent={save}
      opened
      onClose={onClose}
      title={committee === null ? t('register.title') : t('revise.title', { name: committee.name })}
      act={t(committee === null ? 'register.act' : 'revise.act')}
      blocked={firstOf(
        id === '' && wrong('name'),
        form.values.host === null && missing('host'),
        noProgramme && missing('programmes'),
      )}
      onSend={send}
      willFollow={
        committee === null
          ? [
              { key: 'plan', state: 'now', what: t('register.follow') },
              { key: 'agency', state: 'waiting', what: t('register.agency') },
            ]
          : [{ key: 'next', state: 'now', what: t('revise.follow') }]
      }
    >
      <Names form={form} units={units} />
      <FieldRow>
        <Checkbox.Group
          label={t('field.programmes')}
          data-field="programmes"
          data-called={t('field.programmes')}
          value={[...form.values.programmes]}
          onChange={(codes) => form.set('programmes', codes)}
          error={form.error('programmes')}
        >
          <div className={classes.boxes}>
            {boxes.codes.map((code) => (
              <Checkbox key={code} value={code} label={boxes.word(code)} />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput
          label={t('field.otherProgrammes')}
          description={t('hint.several')}
          {...form.input('otherProgrammes')}
        />
      </FieldRow>
      <Papers form={form} units={units} />
      <Posts form={form} />
      <OnPapers form={form} />
    </FormDialog>
  );
}

/** Programmes that have a name here, and those that any committee has already. */
function useBoxes(known: readonly Committee[]) {
  const word = useProgrammeWord();
  const codes = [...new Set(['QCDC', 'DVK', ...known.flatMap(({ programmes }) => programmes)])];
  return { codes, word };
}

interface PartProps {
  readonly form: ActForm<CommitteeForm>;
}

function Names({ form, units }: PartProps & { readonly units: readonly Unit[] }) {
  const { t } = useTranslation('committees');
  const hostOf = useHostOf(units);
  const chooseHost = (id: string | null): void => {
    const next = hostOf(id);
    if (next !== null) {
      const { superior, place } = ofHost(form.values, hostOf(form.values.host), next);
      form.set('superior', superior);
      form.set('place', place);
    }
    form.set('host', id);
  };
  return (
    <>
      <FieldRow>
        <TextInput label={t('field.name')} {...form.input('name')} data-autofocus />
        <TextInput label={t('field.aliases')} description={t('hint.several')} {...form.input('aliases')} />
      </FieldRow>
      <FieldRow>
        <UnitSelect
          label={t('field.host')}
          field="host"
          hint={t('hint.host')}
          units={units}
          value={form.values.host}
          onChange={chooseHost}
          error={form.error('host')}
        />
        <UnitSelect
          label={t('field.standingAgency')}
          hint={t('hint.standingAgency')}
          units={units}
          value={form.values.standingAgency}
          onChange={(chosen) => form.set('standingAgency', chosen)}
          placeholder={t('field.noAgency')}
          clearable
          error={form.error('standingAgency')}
        />
      </FieldRow>
    </>
  );
}

function Papers({ form, units }: PartProps & { readonly units: readonly Unit[] }) {
  const { t } = useTranslation('committees');
  const { t: words } = useTranslation('labels');
  const hostOf = useHostOf(units);
  const chooseLayout = (chosen: CommitteeForm['layout']): void => {
    const { layout, superior, hierarchy } = ofLayout(form.values, hostOf(form.values.host), chosen);
    form.set('layout', layout);
    form.set('superior', superior);
    form.set('hierarchy', hierarchy);
  };
  return (
    <>
      <FieldRow>
        <OneOf
          label={t('field.layout')}
          hint={t('hint.layout')}
          choices={layouts.map((key) => ({ key, word: t(`layout.${key}`) }))}
          chosen={form.values.layout}
          onChoose={chooseLayout}
          error={form.error('layout')}
        />
        <OneOf
          label={t('field.hierarchy')}
          hint={t('hint.hierarchy')}
          choices={hierarchies.map((key) => ({ key, word: words(`hierarchy.${key}`) }))}
          chosen={form.values.hierarchy}
          onChoose={(key) => form.set('hierarchy', key)}
          error={form.error('hierarchy')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('field.superior')} description={t('hint.superior')} {...form.input('superior')} />
        <TextInput label={t('field.issuerCode')} description={t('hint.issuerCode')} {...form.input('issuerCode')} />
        <TextInput label={t('field.place')} description={t('hint.place')} {...form.input('place')} />
      </FieldRow>
    </>
  );
}

function Posts({ form }: PartProps) {
  const { t } = useTranslation('committees');
  return (
    <>
      <FieldRow>
        <TextInput label={t('field.chair')} {...form.input('chair/title')} />
        <TextInput label={t('field.posts')} description={t('hint.posts')} {...form.input('chair/posts')} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('field.deputy')} description={t('hint.deputy')} {...form.input('standingDeputy/title')} />
        <TextInput
          label={t('field.deputyPosts')}
          description={t('hint.several')}
          {...form.input('standingDeputy/posts')}
        />
      </FieldRow>
    </>
  );
}

/** What no rule settles for all: each may be left empty. */
function OnPapers({ form }: PartProps) {
  const { t } = useTranslation('committees');
  const { layout } = form.values;
  return (
    <>
      <FieldRow>
        {layout === 'state' && (
          <TextInput
            label={t('field.draftingUnit')}
            description={t('hint.draftingUnit')}
            {...form.input('papers/draftingUnit')}
          />
        )}
        <TextInput label={t('field.contact')} description={t('hint.contact')} {...form.input('papers/contact')} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('field.reportTo')} description={t('hint.reportTo')} {...form.input('papers/reportTo')} />
        <TextInput
          label={t('field.archive')}
          description={t('hint.archive', { usual: t(`usual.archive.${layout}`) })}
          {...form.input('papers/archive')}
        />
      </FieldRow>
      {layout === 'state' && (
        <Checkbox
          label={t('field.sealOfSuperior')}
          description={t('hint.sealOfSuperior')}
          checked={form.values['papers/sealOfSuperior']}
          onChange={(event) => form.set('papers/sealOfSuperior', event.currentTarget.checked)}
        />
      )}
    </>
  );
}
