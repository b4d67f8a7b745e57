import { MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules, useWholeFault } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { folded, termDay } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { firstOf, missing, wrong } from '#web/kit/reason.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import { mostWeight } from '#web/screens/tasks/dialogs/most-weight.ts';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import { type Assignee, useTaskMembers } from '#web/screens/tasks/use-tasks.ts';
import classes from '#web/screens/tasks/dialogs/pass-down-dialog.module.css';

interface Wanted {
  readonly units: readonly string[];
  /** Named as the api names them, so that what it refuses stands at its field. */
  readonly closes: Closes['kind'];
  readonly count: string;
  readonly atLeast: string;
  /** Typed per unit; of whom nothing is typed, one. */
  readonly weights: Readonly<Record<string, string>>;
  readonly rule: string;
  readonly remark: string;
}

const nothingYet: Wanted = { units: [], closes: 'all', count: '', atLeast: '', weights: {}, rule: '', remark: '' };
const kinds = keysOf<Closes['kind']>({ all: 1, count: 1, weight: 1 });

export function PassDownDialog({ unit, ...props }: DialogProps) {
  return unit === null ? null : <PassDown unit={unit} {...props} />;
}

/** A share given on to the unit's own members, all in one act: to whom, by when, and when it counts as reported done. */
function PassDown({ task, unit, onClose }: DialogProps & { readonly unit: Assignee }) {
  const { t } = useTranslation('tasks');
  const { t: label } = useTranslation('labels');
  const knots = useKnots();
  const { dayOrNone } = useFieldRules();
  const wholeFault = useWholeFault();
  const formOf = useActForm(nothingYet, { rule: dayOrNone });
  const { data } = useTaskMembers(task, unit.unit);
  const members = data?.units ?? [];
  const names = new Map(members.map((one) => [one.unit, one.name]));
  const send = useCommand(
    (closes: Closes, key) =>
      api.POST('/tasks/{conference}/{number}/pass-down', {
        params: { path: pathOf(task), header: key },
        body: {
          ...{ unit: unit.unit, units: units.map((one) => ({ unit: one })), closes, remark },
          rule: date === null ? null : { kind: 'date', date, hour: '24:00', raw: null },
        },
      }),
    { said: () => t('passDown.said', { count }), onDone: onClose },
  );
  const form = formOf(send.error);
  const { units, closes: kind, weights, remark } = form.values;
  const date = readDay(form.values.rule);
  const count = units.length;
  const weightsOf = units.map((one) => readWhole(weights[one] ?? '1', { least: 1, most: mostWeight }));
  const whole = weightsOf.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const closes = closesOf(form.values, weightsOf, whole);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('passDown.title')}
      act={t('passDown.act', { count })}
      cancel={t('passDown.cancel')}
      blocked={firstOf(
        count === 0 && missing('units'),
        closes === null && wrong(kind === 'count' ? 'count' : 'atLeast'),
      )}
      onSend={() => closes !== null && send.mutate(closes)}
      willFollow={[
        knots.now(count === 0 ? t('dialog.noMail') : t('dialog.mailToMany', { count })),
        knots.later(t('passDown.verify')),
        knots.later(t('passDown.closes', { host: task.host.name }), '2'),
        knots.same(t('passDown.same')),
      ]}
    >
      <AboutTask task={task} />
      {data !== undefined && members.length === 0 && <p>{t('passDown.nobody')}</p>}
      <MultiSelect
        label={t('passDown.pick')}
        data-field="units"
        data-called={t('passDown.pick')}
        data={members.map((one) => ({ value: one.unit, label: one.name }))}
        value={[...units]}
        onChange={(chosen) => form.set('units', chosen)}
        error={form.error('units')}
        searchable
        limit={50}
        filter={({ options: some, search }) =>
          some.filter((one) => 'label' in one && folded(one.label).includes(folded(search.trim())))
        }
      />
      <OneOf
        label={t('passDown.rule')}
        choices={kinds.map((key) => ({ key, word: label(`closingKind.${key}`) }))}
        chosen={kind}
        onChoose={(chosen) => form.set('closes', chosen)}
      />
      {kind === 'count' && (
        <TextInput
          label={t('passDown.count', { of: count })}
          {...form.input('count')}
          inputMode="numeric"
          error={wholeFault(form.values.count, { least: 1, most: Math.max(1, count) }) ?? form.error('closes')}
        />
      )}
      {kind === 'weight' && (
        <>
          {count > 0 && (
            <div className={classes.weights} role="group" aria-label={t('passDown.weights')}>
              {units.map((one) => (
                <TextInput
                  key={one}
                  label={t('passDown.weight', { unit: names.get(one) ?? one })}
                  value={weights[one] ?? '1'}
                  inputMode="numeric"
                  error={wholeFault(weights[one] ?? '1', { least: 1, most: mostWeight })}
                  onChange={(event) => form.set('weights', { ...weights, [one]: event.currentTarget.value })}
                />
              ))}
            </div>
          )}
          <TextInput
            label={t('passDown.atLeast', { whole })}
            {...form.input('atLeast')}
            inputMode="numeric"
            error={wholeFault(form.values.atLeast, { least: 1, most: Math.max(1, whole) }) ?? form.error('closes')}
          />
        </>
      )}
      <DateInput
        label={t('passDown.until')}
        {...form.text('rule')}
        description={unit.dueAt === null ? t('passDown.noTerm') : t('passDown.term', { day: termDay(unit.dueAt) })}
      />
      <LongText label={t('passDown.remark')} {...form.text('remark')} />
    </FormDialog>
  );
}

type Closes =
  | { readonly kind: 'all' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'weight'; readonly atLeast: number; readonly weights: { unit: string; weight: number }[] };

/** Null: what it asks for is not stated yet, or cannot be met by these. */
function closesOf(wanted: Wanted, weights: readonly (number | null)[], whole: number): Closes | null {
  const { closes: kind, units } = wanted;
  if (kind === 'all') return { kind };
  if (kind === 'count') {
    const count = readWhole(wanted.count, { least: 1, most: Math.max(1, units.length) });
    return count === null ? null : { kind, count };
  }
  const atLeast = readWhole(wanted.atLeast, { least: 1, most: Math.max(1, whole) });
  if (atLeast === null || weights.includes(null)) return null;
  return { kind, atLeast, weights: units.map((unit, at) => ({ unit, weight: weights[at] ?? 1 })) };
}
