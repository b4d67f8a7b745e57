import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { DayOffNote } from '#web/app/day-off-note.tsx';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useCycle } from '#web/app/use-cycle.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { because, firstOf, missing, unread } from '#web/kit/reason.ts';
import type { BoardRow } from '#web/screens/consolidation/board.ts';
import classes from '#web/screens/consolidation/review.module.css';

interface AssignDialogProps {
  readonly cycle: string;
  /** Reports that somebody still has to look at, or will have to. */
  readonly rows: readonly BoardRow[];
  readonly onClose: () => void;
}

/** Of what is refused, what its own field says. */
const said = ['/reviewer', '/dueOn'];

/** Who looks at which reports, and by when. Naming another takes them from the first. */
export function AssignDialog({ cycle, rows, onClose }: AssignDialogProps) {
  const { t } = useTranslation('consolidation');
  const [units, setUnits] = useState<ReadonlySet<string>>(
    () => new Set(rows.flatMap(({ unit, review }) => (review === null ? [unit] : []))),
  );
  const [reviewer, setReviewer] = useState<string | null>(null);
  const [until, setUntil] = useState('');
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'reviewers'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reviewers', { params: { path: { cycle } } })),
  });
  const { data: whole } = useCycle(cycle);
  const people = data?.reviewers ?? [];
  const dueOn = readDay(until);
  const named = people.find(({ position }) => position === reviewer);
  const send = useCommand(
    (body: { units: string[]; reviewer: string; dueOn: string }, key) =>
      api.POST('/cycles/{cycle}/reviewers', { params: { path: { cycle }, header: key }, body }),
    { said: t('assign.said', { person: named?.person ?? '', count: units.size }), onDone: onClose },
  );
  const toggle = (unit: string): void => {
    setUnits(units.has(unit) ? new Set([...units].filter((one) => one !== unit)) : new Set([...units, unit]));
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('assign.title')}
      act={t('assign.act', { count: units.size })}
      willFollow={[
        { key: 'work', state: 'now', what: t('assign.work') },
        { key: 'judge', state: 'waiting', what: t('assign.judge') },
      ]}
      pending={send.isPending}
      blocked={firstOf(
        reviewer === null && missing('reviewer'),
        dueOn === null && unread('dueOn', until),
        units.size === 0 && because(t('assign.choose'), 'units'),
      )}
      error={errorElsewhere(send.error, said)}
      onAct={() => {
        if (reviewer !== null && dueOn !== null) send.mutate({ units: [...units], reviewer, dueOn });
      }}
    >
      <OneOf
        grows
        label={t('assign.reviewer')}
        field="reviewer"
        error={errorAt(send.error, '/reviewer')}
        choices={people.map(({ position, person, unitName }) => ({ key: position, word: `${person}, ${unitName}` }))}
        chosen={reviewer}
        onChoose={setReviewer}
        nothing={t('assign.nobody')}
      />
      <DateInput
        label={t('assign.dueOn')}
        field="dueOn"
        text={until}
        onText={setUntil}
        error={errorAt(send.error, '/dueOn')}
        required
      />
      {dueOn !== null && whole !== undefined && <DayOffNote host={whole.host?.unit ?? null} date={dueOn} due />}
      <fieldset className={classes.many} data-field="units">
        <legend>{t('assign.which')}</legend>
        {rows.map(({ unit, name, review }) => (
          <Checkbox
            key={unit}
            checked={units.has(unit)}
            label={
              review === null ? name : t('assign.given', { name, person: review.person, dueOn: day(review.dueOn) })
            }
            onChange={() => toggle(unit)}
          />
        ))}
      </fieldset>
    </ActDialog>
  );
}
