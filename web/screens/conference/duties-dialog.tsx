import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { because, firstOf, missing, unread } from '#web/kit/reason.ts';
import {
  dutiesBody,
  type DutyKind,
  type DutyLine,
  isAfter,
  linesOf,
  newDuty,
  unitsIn,
} from '#web/screens/conference/duties-model.ts';
import { Lines } from '#web/screens/conference/lines.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import classes from '#web/screens/conference/preparation.module.css';

const kinds = keysOf<DutyKind>({
  ...{ logistics: 1, technical: 1, ceremony: 1, publicity: 1, script: 1, speech: 1, other: 1 },
});

interface DialogProps {
  readonly conference: Conference;
  /** It begins with the usual list, which nobody has confirmed yet. */
  readonly isUsual: boolean;
  readonly onClose: () => void;
}

/** The whole list, written anew on the one that stands. */
export function DutiesDialog({ conference, isUsual, onClose }: DialogProps) {
  const { t } = useTranslation('preparation');
  const { t: label } = useTranslation('labels');
  const { duties, heldOn } = conference;
  const [base, setBase] = useState(duties.version);
  const [began, setBegan] = useState(() => linesOf(duties.items));
  const [lines, setLines] = useState<readonly DutyLine[]>(() => (isUsual ? linesOf(duties.usual) : began));
  const body = dutiesBody(lines);
  const save = useCommand(
    (items: NonNullable<typeof body>, key) =>
      api.POST('/conferences/{conference}/duties', {
        params: { path: { conference: conference.conference }, header: key },
        body: { items, base },
      }),
    { said: t('edit.saved'), onDone: onClose },
  );
  const units = unitsIn(conference);
  const nameless = lines.findIndex(({ what }) => what.trim() === '');
  const undated = lines.findIndex(({ due }) => readDay(due) === null);
  const after = lines.findIndex((line) => isAfter(line, heldOn));
  const isOlder = duties.version !== base && !save.isPending && !save.isSuccess;
  const said = (index: number, field: string) => errorAt(save.error, `/items/${String(index)}/${field}`);
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('edit.title')}
      act={t('edit.act', { count: lines.length })}
      pending={save.isPending}
      error={errorElsewhere(
        save.error,
        lines.flatMap((_line, at) => ['what', 'unit', 'due'].map((field) => `/items/${at}/${field}`)),
      )}
      blocked={firstOf(
        isOlder && because(t('edit.changed')),
        nameless !== -1 && missing(`duty ${nameless}`),
        undated !== -1 && unread(`duty day ${undated}`, lines[undated]?.due ?? ''),
        after !== -1 && because(t('edit.afterTheDay', { date: day(heldOn) }), `duty day ${after}`),
        JSON.stringify(lines) === JSON.stringify(began) && because(t('edit.nothingNew')),
      )}
      onAct={() => {
        if (body !== null) save.mutate(body);
      }}
    >
      <p>{t(isUsual ? 'edit.usual' : 'edit.what')}</p>
      {isOlder && (
        <Note
          tone="soon"
          fact={t('edit.changed')}
          act={
            <LinkButton
              onClick={() => {
                setBase(duties.version);
                setBegan(linesOf(duties.items));
                setLines(linesOf(duties.items));
              }}
            >
              {t('edit.takeTheirs')}
            </LinkButton>
          }
        >
          {t('edit.changedWhat')}
        </Note>
      )}
      <Lines
        label={t('label')}
        lines={lines}
        nameOf={({ what }) => what}
        onChange={setLines}
        empty={() => newDuty(lines, heldOn)}
        addWord={t('edit.add')}
      >
        {(line, index, change) => (
          <div className={classes.line}>
            <div className={classes.fill}>
              <OneOf
                bare
                label={t('edit.kindOf', { number: index + 1 })}
                choices={kinds.map((key) => ({ key, word: label(`dutyKind.${key}`) }))}
                chosen={line.kind}
                onChoose={(kind) => change({ kind })}
              />
            </div>
            <TextInput
              className={classes.wide ?? ''}
              aria-label={t('edit.whatOf', { number: index + 1 })}
              placeholder={t('edit.whatHint')}
              data-field={`duty ${index}`}
              maxLength={500}
              value={line.what}
              onChange={(event) => change({ what: event.currentTarget.value })}
              error={said(index, 'what')}
            />
            <TextInput
              className={classes.owns ?? ''}
              aria-label={t('edit.ownerOf', { number: index + 1 })}
              placeholder={t('edit.ownerHint')}
              maxLength={500}
              value={line.owner}
              onChange={(event) => change({ owner: event.currentTarget.value })}
            />
            <div className={classes.fill}>
              <OneOf
                bare
                grows
                label={t('edit.unitOf', { number: index + 1 })}
                placeholder={t('edit.unitHint')}
                choices={units}
                chosen={line.unit}
                onChoose={(unit) =>
                  change({ unit, ...(line.owner.trim() === '' ? { owner: wordOf(units, unit) } : {}) })
                }
                onClear={() => change({ unit: null })}
                error={said(index, 'unit')}
              />
            </div>
            <div className={classes.date}>
              <DateInput
                label={t('edit.dueOf', { number: index + 1 })}
                text={line.due}
                field={`duty day ${index}`}
                onText={(due) => change({ due })}
                error={said(index, 'due')}
              />
            </div>
            {(line.afterTheDay || isAfter(line, heldOn)) && (
              <Checkbox
                label={t('edit.after')}
                aria-label={t('edit.afterOf', { number: index + 1 })}
                checked={line.afterTheDay}
                onChange={(event) => change({ afterTheDay: event.currentTarget.checked })}
              />
            )}
          </div>
        )}
      </Lines>
    </ActDialog>
  );
}

function wordOf(units: ReturnType<typeof unitsIn>, unit: string): string {
  return units.find(({ key }) => key === unit)?.word ?? '';
}
