import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { folded } from '#web/kit/format.ts';
import { ClassProposal } from '#web/screens/tasks/dialogs/class-proposal.tsx';
import { useTaskClasses } from '#web/screens/tasks/use-tasks.ts';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import { missing } from '#web/kit/reason.ts';

interface Wanted {
  readonly units: readonly string[];
  readonly lead: string | null;
  readonly reason: string;
}

const nobodyYet: Wanted = { units: [], lead: null, reason: '' };

/** Which units do it, and which one leads: a class of bodies becomes units by a person's decision only. */
export function AssignDialog({ task, onClose }: DialogProps) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const { written } = useFieldRules();
  const formOf = useActForm(nobodyYet, { reason: written });
  const { data } = useTaskClasses(task);
  const there = new Set(task.assignees.map(({ unit }) => unit));
  const all = data?.units ?? [];
  const named = new Map([
    ...all.map(({ unit, name }) => [unit, name] as const),
    ...task.assignees.map(({ unit, name }) => [unit, name] as const),
  ]);
  const options = all.filter(({ unit }) => !there.has(unit)).map(({ unit, name }) => ({ value: unit, label: name }));
  const send = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/assign', {
        params: { path: pathOf(task), header: key },
        body: { units: units.map((unit) => ({ unit })), lead, reason },
      }),
    { said: () => t('assign.said', { count }), onDone: onClose },
  );
  const form = formOf(send.error);
  const { units, lead, reason } = form.values;
  const leads = [...there, ...units].map((id) => ({ key: id, word: named.get(id) ?? id }));
  const count = units.length;
  const leftOut = options.filter(({ value }) => !units.includes(value));
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('assign.title')}
      act={t('assign.act', { count })}
      cancel={t('assign.cancel')}
      blocked={count === 0 && lead === null && missing('units')}
      onSend={() => send.mutate(null)}
      willFollow={[
        knots.now(count === 0 ? t('dialog.noMail') : t('dialog.mailToMany', { count })),
        knots.later(t('dialog.recorded')),
        knots.same(t('assign.same')),
      ]}
    >
      <AboutTask task={task} />
      {task.undecided.length > 0 && <p>{t('assign.undecided')}</p>}
      {(data?.classes ?? []).map((one) => (
        <ClassProposal
          key={one.name}
          one={one}
          left={one.units.filter((unit) => !there.has(unit) && !units.includes(unit))}
          onTake={(more) => form.set('units', [...units, ...more])}
        />
      ))}
      <MultiSelect
        label={t('assign.pick')}
        data-field="units"
        data-called={t('assign.pick')}
        data={options}
        value={[...units]}
        onChange={(chosen) => form.set('units', chosen)}
        error={form.error('units')}
        searchable
        limit={50}
        filter={({ options: some, search }) =>
          some.filter((one) => 'label' in one && folded(one.label).includes(folded(search.trim())))
        }
      />
      {count > 0 && leftOut.length > 0 && (
        <details>
          <summary>{t('assign.leftOut', { count: leftOut.length })}</summary>
          <p>{leftOut.map(({ label }) => label).join(', ')}</p>
        </details>
      )}
      <OneOf
        label={t('assign.lead')}
        grows
        choices={leads}
        chosen={lead}
        onChoose={(chosen) => form.set('lead', chosen)}
        onClear={() => form.set('lead', null)}
        error={form.error('lead')}
        placeholder={t('assign.noLead')}
      />
      <LongText label={t('dialog.reason')} {...form.text('reason')} required />
    </FormDialog>
  );
}
