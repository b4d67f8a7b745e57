import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { because, firstOf } from '#web/kit/reason.ts';
import { Lines } from '#web/screens/conference/lines.tsx';
import own from '#web/screens/inspections/inspections.module.css';
import type { Inspection } from '#web/screens/inspections/use-inspections.ts';

interface Line {
  readonly number: number;
  readonly direction: 'up' | 'down';
  readonly unit: string;
  readonly other: string;
  readonly via: string;
  readonly statement: string;
  readonly due: string;
}

const other = '';

/** Down: the team asks a unit; up: a unit asks the host, or whoever is above. */
export function AsksDialog({ of, onClose }: { readonly of: Inspection; readonly onClose: () => void }) {
  const { t } = useTranslation('inspections', { keyPrefix: 'asks' });
  const { t: label } = useTranslation('labels');
  const [lines, setLines] = useState<readonly Line[]>(() =>
    of.recommendations.map(({ number, direction, from, to, via, statement, due }) => ({
      ...{ number, direction, statement, due: due === null ? '' : day(due) },
      unit: unitNamed(of, direction === 'down' ? to[0]?.name : from),
      ...{ other: direction === 'down' ? '' : (to[0]?.name ?? ''), via: via ?? '' },
    })),
  );
  const units = of.units.map(({ unit, name }) => ({ key: unit, word: name }));
  const nameOf = (unit: string): string => of.units.find((one) => one.unit === unit)?.name ?? '';
  const send = useCommand(
    (_: null, key) =>
      api.POST('/inspections/{inspection}/recommendations', {
        params: { path: { inspection: of.inspection }, header: key },
        body: {
          items: lines.map(({ number, direction, unit, other: to, via, statement, due }) => ({
            ...{ number, direction, statement: statement.trim(), due: readDay(due) },
            via: via.trim() === '' ? null : via.trim(),
            ...(direction === 'down'
              ? { from: of.team, to: nameOf(unit), unit }
              : { from: nameOf(unit), to: to.trim(), unit: null }),
          })),
        },
      }),
    { said: t('said'), onDone: onClose },
  );
  const unfinished = lines.some(
    (line) =>
      line.statement.trim() === '' || line.unit === other || (line.direction === 'up' && line.other.trim() === ''),
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('title')}
      act={t('act', { count: lines.length })}
      pending={send.isPending}
      error={send.error}
      blocked={firstOf(
        unfinished && because(t('unfinished')),
        lines.some(({ due }) => due.trim() !== '' && readDay(due) === null) && because(t('dueUnread')),
      )}
      onAct={() => send.mutate(null)}
    >
      <Lines
        label={t('title')}
        lines={lines}
        nameOf={({ statement }) => statement}
        onChange={setLines}
        empty={() => ({
          ...{ number: Math.max(0, ...lines.map(({ number }) => number)) + 1, direction: 'down' as const },
          ...{ unit: of.units[0]?.unit ?? '', other: '', via: '', statement: '', due: '' },
        })}
        addWord={t('add')}
      >
        {(line, index, change) => (
          <div className={own.grow}>
            <Textarea
              aria-label={t('statement', { number: line.number })}
              autosize
              minRows={1}
              maxLength={4000}
              value={line.statement}
              onChange={(event) => change({ statement: event.currentTarget.value })}
              error={errorAt(send.error, `/items/${String(index)}/statement`)}
            />
            <FieldRow>
              <OneOf<Line['direction']>
                label={t('direction')}
                choices={(['down', 'up'] as const).map((key) => ({ key, word: label(`towards.${key}`) }))}
                chosen={line.direction}
                onChoose={(direction) => change({ direction })}
              />
              <OneOf
                grows
                label={t(line.direction === 'down' ? 'to' : 'from')}
                choices={units}
                chosen={line.unit}
                onChoose={(unit) => change({ unit })}
              />
              {line.direction === 'up' && (
                <>
                  <TextInput
                    label={t('toAbove')}
                    maxLength={500}
                    value={line.other}
                    onChange={(event) => change({ other: event.currentTarget.value })}
                  />
                  <TextInput
                    label={t('via')}
                    maxLength={500}
                    value={line.via}
                    onChange={(event) => change({ via: event.currentTarget.value })}
                  />
                </>
              )}
              <DateInput label={t('due')} text={line.due} onText={(due) => change({ due })} />
            </FieldRow>
          </div>
        )}
      </Lines>
    </ActDialog>
  );
}

function unitNamed({ units }: Inspection, name: string | undefined): string {
  return units.find((one) => one.name === name)?.unit ?? '';
}
