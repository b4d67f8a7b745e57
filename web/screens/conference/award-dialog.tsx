import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference } from '#web/screens/conference/model.ts';
import { firstOf, missing, wrong } from '#web/kit/reason.ts';
import { typedLines } from '#web/kit/typed-lines.ts';

const kinds = ['certificateOfMerit', 'emulationFlag', 'other'] as const;
type Kind = (typeof kinds)[number];

interface Wanted {
  readonly kind: Kind;
  readonly kindLabel: string;
  readonly recipient: 'collective' | 'person';
  readonly count: string;
  readonly by: string;
  readonly for: string;
  /** One on a line. */
  readonly names: string;
  readonly programmes: readonly string[];
  readonly period: string;
}

function nothingYet({ cycles }: Conference): Wanted {
  const programmes = programmesOf(cycles);
  return {
    ...{ kind: 'certificateOfMerit', kindLabel: '', recipient: 'collective' },
    ...{ count: '', by: '', for: '', names: '' },
    // Of one programme there is no choice; of several none is guessed.
    programmes: programmes.length === 1 ? programmes : [],
    period: cycles[0]?.label ?? '',
  };
}

function programmesOf(cycles: Conference['cycles']): readonly string[] {
  return [...new Set(cycles.flatMap(({ programmes }) => programmes))];
}

const given = { least: 1, most: 999_999_999 };

/** An award given at the conference; names may be left out, the number may not. */
export function AwardDialog({
  conference,
  onClose,
}: {
  readonly conference: Conference;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('conference');
  const programmeWord = useProgrammeWord();
  const { written } = useFieldRules();
  const formOf = useActForm(nothingYet(conference), {
    by: written,
    for: written,
    count: (typed) => (readWhole(typed, given) === null ? t('awards.countWrong') : null),
  });
  const record = useCommand(
    (input: { count: number }, key) =>
      api.POST('/conferences/{conference}/awards', {
        params: { path: { conference: conference.conference }, header: key },
        body: {
          ...{ kind, kindLabel: label, recipient, count: input.count, names: listed },
          ...{ by: by.trim(), for: form.values.for.trim(), programmes: [...programmes] },
          period: period.trim() === '' ? null : period.trim(),
        },
      }),
    { said: t('awards.added'), onDone: onClose },
  );
  const form = formOf(record.error);
  const { kind, kindLabel, recipient, count, by, names, programmes, period } = form.values;
  const listed = typedLines(names);
  const number = readWhole(count, given);
  const label = kind === 'other' ? kindLabel.trim() : t(`awards.kinds.${kind}`);
  const differs = number !== null && listed.length > 0 && listed.length !== number;
  return (
    <FormDialog
      form={form}
      sent={record}
      opened
      onClose={onClose}
      title={t('awards.addTitle')}
      act={t('awards.addAct')}
      onSend={() => number !== null && record.mutate({ count: number })}
      blocked={firstOf(label === '' && missing('kindLabel'), differs && wrong('names'))}
    >
      <FieldRow>
        <OneOf
          label={t('awards.kind')}
          choices={kinds.map((key) => ({ key, word: t(`awards.kinds.${key}`) }))}
          chosen={kind}
          onChoose={(key) => form.set('kind', key)}
        />
        {kind === 'other' && <TextInput label={t('awards.kindLabel')} {...form.input('kindLabel')} />}
        <OneOf
          label={t('awards.recipient')}
          choices={(['collective', 'person'] as const).map((key) => ({ key, word: t(`awards.recipients.${key}`) }))}
          chosen={recipient}
          onChoose={(key) => form.set('recipient', key)}
        />
        <TextInput label={t('awards.count')} inputMode="numeric" {...form.input('count')} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('awards.by')} {...form.input('by')} />
        <TextInput label={t('awards.for')} {...form.input('for')} />
      </FieldRow>
      <FieldRow>
        <Checkbox.Group
          label={t('awards.programmes')}
          value={[...programmes]}
          onChange={(chosen) => form.set('programmes', chosen)}
          error={form.error('programmes')}
        >
          <div className={classes.answers}>
            {programmesOf(conference.cycles).map((code) => (
              <Checkbox key={code} value={code} label={programmeWord(code)} />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput label={t('awards.period')} placeholder={t('awards.periodHint')} {...form.input('period')} />
      </FieldRow>
      <Textarea
        label={t('awards.names')}
        placeholder={t('awards.namesHint')}
        rows={4}
        {...form.input('names')}
        error={differs ? t('awards.namesWrong', { names: listed.length, count: number }) : form.error('names')}
      />
    </FormDialog>
  );
}
