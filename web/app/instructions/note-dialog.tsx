import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { type NotedPlace, useInstructionPeople } from '#web/app/instructions/use-instructions.ts';
import { usePerson } from '#web/app/session.tsx';
import { useToday } from '#web/app/shown-clock.ts';
import { hostsOf } from '#web/app/staff.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useUnits } from '#web/app/use-units.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { missing } from '#web/kit/reason.ts';

export interface NoteOn {
  readonly place: NotedPlace;
  /** The unit it is about; of a task nobody is named. */
  readonly name: string;
  /** Whose programmes it may be of; left out: all of the leader's committees. */
  readonly programmes?: readonly string[];
  /** Who is proposed to carry it out. */
  readonly unit: string | null;
}

/** A note in the leader's own words, with who carries it out and until when. */
export function NoteDialog({ on, onClose }: { readonly on: NoteOn; readonly onClose: () => void }) {
  const { t } = useTranslation('instructions');
  const { day: aDay, written } = useFieldRules();
  const formOf = useActForm(
    { programme: '', text: '', unit: on.unit ?? '', person: '', dueOn: '' },
    { text: written, dueOn: aDay },
  );
  const { chosen, kinds } = useKinds(on.programmes);
  const units = useUnits(useToday());
  const { position } = usePerson();
  const send = useCommand(
    (dueOn: string, key) =>
      api.POST('/instructions', {
        params: { header: key },
        body: {
          ...{ committee: kind?.committee ?? '', programme: kind?.programme ?? '', place: on.place },
          ...{ text: form.values.text, unit: form.values.unit, dueOn },
          person: own && form.values.person !== '' ? form.values.person : null,
        },
      }),
    { said: t('said'), onDone: onClose },
  );
  const form = formOf(send.error);
  const kind = chosen(form.values.programme);
  const own = kind !== undefined && form.values.unit === kind.host;
  const people = useInstructionPeople(own ? kind.committee : null).data?.people ?? [];
  // The own office stands first: of the register it may have another name, or none any more.
  const doers = [
    ...(kind === undefined ? [] : [{ key: kind.host, word: t('field.ownOffice', { name: position?.unitName }) }]),
    ...units.units.filter(({ unit }) => unit !== kind?.host).map(({ unit, name }) => ({ key: unit, word: name })),
  ];
  const dueOn = readDay(form.values.dueOn);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t(`on.${on.place.kind}`, { name: on.name })}
      act={t('act')}
      blocked={form.values.unit === '' && missing('unit')}
      onSend={() => dueOn !== null && send.mutate(dueOn)}
      willFollow={[
        { key: 'now', state: 'now', what: own ? t('own') : t('now', { unit: units.nameOf(form.values.unit) }) },
        { key: 'later', state: 'waiting', what: t('later') },
        { key: 'seen', state: 'waiting', what: t('seen') },
      ]}
    >
      {kinds.length > 1 && (
        <OneOf
          label={t('field.programme')}
          choices={kinds}
          chosen={kind?.key ?? null}
          onChoose={(key) => form.set('programme', key)}
          error={form.error('programme')}
        />
      )}
      <Textarea
        {...form.input('text')}
        label={t('field.text')}
        data-called={t('field.text')}
        required
        withAsterisk={false}
        rows={3}
        maxLength={4000}
        data-autofocus
      />
      <OneOf
        label={t('field.unit')}
        grows
        choices={doers}
        chosen={form.values.unit === '' ? null : form.values.unit}
        onChoose={(unit) => form.set('unit', unit)}
        error={form.error('unit')}
        field="unit"
      />
      {people.length > 0 && (
        <OneOf
          label={t('field.person')}
          grows
          choices={people.map(({ position, person }) => ({ key: position, word: person }))}
          chosen={form.values.person === '' ? null : form.values.person}
          onChoose={(person) => form.set('person', person)}
          onClear={() => form.set('person', '')}
          placeholder={t('field.nobody')}
          error={form.error('person')}
        />
      )}
      <DateInput label={t('field.dueOn')} {...form.text('dueOn')} required />
    </FormDialog>
  );
}

interface Kind {
  readonly key: string;
  readonly word: string;
  readonly committee: string;
  readonly host: string;
  readonly programme: string;
}

/** Of which committee and programme it is: mostly one, and nothing has to be chosen. */
function useKinds(programmes: readonly string[] | undefined) {
  const word = useProgrammeWord();
  const committees = useCommitteesOf(hostsOf(usePerson().position)).data ?? [];
  const kinds = committees.flatMap(({ id, host, programmes: its }): readonly Kind[] =>
    its
      .filter((one) => programmes === undefined || programmes.includes(one))
      .map((programme) => ({ key: `${id} ${programme}`, word: word(programme), committee: id, host, programme })),
  );
  return { kinds, chosen: (key: string) => kinds.find((one) => one.key === key) ?? kinds[0] };
}
