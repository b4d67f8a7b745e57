import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readDay } from '#web/kit/read-day.ts';
import type { Level, UnitKind } from '#web/screens/organisation/kinds.ts';
import { DueLines } from '#web/screens/plan-wizard/due-lines.tsx';
import { HoldsPart } from '#web/screens/plan-wizard/holds-part.tsx';
import { HourInput } from '#web/screens/plan-wizard/hour-input.tsx';
import { LevelsPart } from '#web/screens/plan-wizard/levels-part.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import { DueDay, DueEvent } from '#web/screens/plan-wizard/due-rule.tsx';
import { dueBys, type GroupDue, type PlanForm } from '#web/screens/plan-wizard/plan-form.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** The deadline of all, of some kinds or levels (a deadline for each level), and the conference they lead to. */
export function DueSection({
  kinds,
  levels,
  below,
  host,
}: {
  readonly kinds: readonly UnitKind[];
  readonly levels: readonly Level[];
  /** The kinds that report, level by level below the host. */
  readonly below: readonly (readonly UnitKind[])[];
  readonly host: string | null;
}) {
  const { t } = useTranslation('plan');
  const { form, set, previewed } = usePlanning();
  const tried = previewed.fresh ? previewed.preview : null;
  const isUnreminded = tried !== null && !tried.letters.some(({ template }) => template === 'deadlineReminder');
  return (
    <Pane title={t('numbered', { number: 5, title: t('due.title') })}>
      <div className={classes.grid}>
        <div data-span="4">
          <OneOf
            label={t('due.by')}
            choices={dueBys
              .filter((key) => form.holds !== 'none' || key !== 'beforeConference')
              .map((key) => ({ key, word: t(`dueBy.${key}`) }))}
            chosen={form.dueBy}
            onChoose={(dueBy) => set({ dueBy })}
          />
        </div>
        <div data-span="3">
          <DueDay />
        </div>
        <div data-span="2">
          <HourInput
            label={t('due.hour')}
            text={form.dueHour}
            onText={(dueHour) => {
              set({ dueHour });
            }}
          />
        </div>
        <HoldsPart host={host} />
        <DueEvent />
        <div data-span="12">
          <DueLines stated={statedDay(form)} />
          {isUnreminded && <p className={classes.hint}>{t('due.noReminder')}</p>}
          <Checkbox
            label={t('due.roll')}
            checked={form.roll}
            onChange={(event) => {
              set({ roll: event.currentTarget.checked });
            }}
          />
        </div>
      </div>
      <LevelsPart host={host} levels={below} />
      <Groups kinds={kinds} levels={levels} />
    </Pane>
  );
}

/** By which the deadline of all is found among those of the preview. */
function statedDay({ dueBy, dueDate, dueEventOn }: PlanForm): string | null {
  if (dueBy === 'byEvent') return readDay(dueEventOn);
  return dueBy === 'date' || dueBy === 'before' ? readDay(dueDate) : null;
}

function Groups({ kinds, levels }: { readonly kinds: readonly UnitKind[]; readonly levels: readonly Level[] }) {
  const { t } = useTranslation('plan');
  const { t: label } = useTranslation('labels');
  const { form, set, fault } = usePlanning();
  const options = [
    ...levels.map((of) => ({
      key: `level:${of}`,
      word: t('due.ofLevel', { level: label(`level.${of}`) }),
    })),
    ...kinds.map((of) => ({
      key: `kind:${of}`,
      word: t('due.ofKind', { kind: label(`kind.${of}`) }),
    })),
  ];
  const change = (at: number, patch: Partial<GroupDue>): void => {
    set({ groups: form.groups.map((group, index) => (index === at ? { ...group, ...patch } : group)) });
  };
  return (
    <>
      {form.groups.map((group, at) => (
        <div key={`${group.by} ${group.of} ${String(at)}`} className={classes.row}>
          <OneOf
            label={t('due.group')}
            grows
            choices={options}
            chosen={`${group.by}:${group.of}`}
            onChoose={(key) => {
              const [by, of] = key.split(':');
              if (of !== undefined) change(at, { by: by === 'level' ? 'level' : 'kind', of });
            }}
          />
          <DateInput
            label={t('due.date')}
            text={group.date}
            onText={(date) => {
              change(at, { date });
            }}
            error={fault(
              `/collection/${group.by === 'kind' ? 'byKind' : 'byLevel'}/${String(placeAmong(form.groups, at))}`,
            )}
          />
          <HourInput
            label={t('due.hour')}
            text={group.hour}
            onText={(hour) => {
              change(at, { hour });
            }}
          />
          <RemoveButton
            label={t('due.removeGroup')}
            onRemove={() => {
              set({ groups: form.groups.filter((_group, index) => index !== at) });
            }}
          />
        </div>
      ))}
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<Icon name="plus" />}
          disabled={options.length === 0}
          onClick={() => {
            const [by = 'kind', of = ''] = options[0]?.key.split(':') ?? [];
            const group: GroupDue = { by: by === 'level' ? 'level' : 'kind', of, date: '', hour: form.dueHour };
            set({ groups: [...form.groups, group] });
          }}
        >
          {t('due.addGroup')}
        </Button>
      </div>
    </>
  );
}

/** Its place in the list the api is given: kinds and levels are two lists there. */
function placeAmong(groups: readonly GroupDue[], at: number): number {
  return groups.slice(0, at).filter(({ by }) => by === groups[at]?.by).length;
}
