import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { missing, wrong } from '#web/kit/reason.ts';
import { typedLines } from '#web/kit/typed-lines.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import { ChairLines } from '#web/screens/conference/chair-lines.tsx';
import { conferenceForms, declaredPoints, halves, orNull } from '#web/screens/conference/convene-model.ts';
import { CorrectionDialog } from '#web/screens/conference/correction-dialog.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import { RequirementsField } from '#web/screens/conference/requirements-field.tsx';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** Name, form, place, chairs: what the side pane shows, but the day, which is moved. */
export function FactsDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const faultOf = useWholeFault();
  const [title, setTitle] = useState(conference.title);
  const [place, setPlace] = useState(conference.place ?? '');
  const [requirements, setRequirements] = useState(conference.requirements.join('\n'));
  const [form, setForm] = useState(conference.form);
  const [half, setHalf] = useState(conference.partOfDay);
  const [declared, setDeclared] = useState(String(conference.declaredPoints ?? ''));
  const [chairs, setChairs] = useState(conference.coChairs.map(({ post, name }) => ({ post, name: name ?? '' })));
  const count = readWhole(declared, declaredPoints);
  const badCount = declared.trim() !== '' && count === null;
  const named = chairs.filter(({ post, name }) => `${post}${name}`.trim() !== '');
  const postless = chairs.findIndex(({ post, name }) => post.trim() === '' && name.trim() !== '');
  const lacks =
    title.trim() === ''
      ? missing('title')
      : badCount
        ? wrong('declaredPoints')
        : postless === -1
          ? undefined
          : missing(`chair ${postless}`);
  const coChairs = named.map(({ post, name }) => ({ post: post.trim(), name: orNull(name) }));
  const body = {
    title: title.trim(),
    place: orNull(place),
    form,
    partOfDay: half,
    declaredPoints: count,
    coChairs,
    requirements: typedLines(requirements),
  };
  return (
    <CorrectionDialog
      conference={conference}
      title={t('correct.facts')}
      body={lacks === undefined ? body : null}
      lacks={lacks}
      onClose={onClose}
    >
      {(at) => (
        <>
          <TextInput
            label={t('form.name')}
            data-field="title"
            value={title}
            maxLength={500}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={at('/title')}
          />
          <TextInput
            label={t('form.place')}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
            error={at('/place')}
          />
          <RequirementsField text={requirements} onText={setRequirements} error={at('/requirements')} />
          <FieldRow>
            <OneOf
              label={t('form.formOf')}
              choices={conferenceForms.map((key) => ({ key, word: label(`form.${key}`) }))}
              chosen={form}
              onChoose={setForm}
            />
            {conference.hour === null && (
              <OneOf
                label={t('form.partOfDay')}
                choices={[
                  { key: '', word: t('form.notStated') },
                  ...halves.map((key) => ({ key, word: label(`partOfDay.${key}`) })),
                ]}
                chosen={half ?? ''}
                onChoose={(key) => setHalf(key === '' ? null : key)}
              />
            )}
            <TextInput
              label={t('form.declared')}
              data-field="declaredPoints"
              value={declared}
              inputMode="numeric"
              onChange={(event) => setDeclared(event.currentTarget.value)}
              error={faultOf(declared, declaredPoints)}
            />
          </FieldRow>
          <ChairLines chairs={chairs} onChange={(next) => setChairs([...next])} />
        </>
      )}
    </CorrectionDialog>
  );
}
