import { usePeriodWord } from '#web/app/use-period-word.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { Checkbox, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { day } from '#web/kit/format.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Convening } from '#web/screens/conference/use-convening.ts';

/** Which reviews the conference closes; the first one brings committee, chairs and a name that can be changed. */
export function ConveneCycles({ convening }: { readonly convening: Convening }) {
  const { t } = useTranslation('conference');
  const programmeWord = useProgrammeWord();
  const periodWord = usePeriodWord();
  const { t: label } = useTranslation('labels');
  const { form, set, cycles, committees } = convening;
  const toggle = (cycle: string, on: boolean): void => {
    const chosen = on ? [...form.cycles, cycle] : form.cycles.filter((one) => one !== cycle);
    const first = cycles.find((one) => one.cycle === chosen[0]);
    const committee = committees.find(({ id }) => id === first?.committee.id);
    const untouched = form.title === '' && first !== undefined;
    const noChairs = form.chairs.every(({ post }) => post === '') && committee !== undefined;
    set({
      ...{ cycles: chosen, issuedBy: [] },
      ...(untouched ? { title: t(`form.suggested.${first.reviewKind}`, { period: first.period.label }) } : {}),
      ...(form.heldOn === '' && first?.conferenceDate ? { heldOn: day(first.conferenceDate) } : {}),
      ...(form.place === '' && first?.conferencePlace ? { place: first.conferencePlace } : {}),
      ...(noChairs
        ? {
            chairs: [committee.chair.title, committee.standingDeputy?.title].flatMap((post) =>
              post === undefined ? [] : [{ post, name: '' }],
            ),
          }
        : {}),
    });
  };
  const asked = useAsked('ky');
  const fresh = convening.ready && committees.length > 0 && convening.draft.engine.value('/form') === null;
  const wanted = fresh && cycles.some(({ cycle }) => cycle === asked) ? asked : null;
  const taken = useRef(false);
  useEffect(() => {
    // Once, and only into an empty form: what somebody has begun is not changed by an address.
    if (wanted === null || taken.current) return;
    taken.current = true;
    toggle(wanted, true);
  });
  return (
    <Pane title={t('form.cycles')}>
      <p className={classes.quiet}>{t('form.cyclesHint')}</p>
      <div className={classes.checks} data-field="cycles" data-called={t('form.cycles')}>
        {cycles.map(({ cycle, committee, period, programmes, status }) => (
          <Checkbox
            key={cycle}
            checked={form.cycles.includes(cycle)}
            onChange={(event) => toggle(cycle, event.currentTarget.checked)}
            label={`${committee.name} · ${periodWord(period.label)} · ${programmes
              .map(programmeWord)
              .join(', ')} (${label(`cycleStatus.${status}`)})`}
          />
        ))}
      </div>
      <IssuedBy convening={convening} />
      <TextInput
        label={t('form.name')}
        data-field="title"
        value={form.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        mt="sm"
      />
    </Pane>
  );
}

/** Of reviews of two committees: which of them issues the letters, or all together. */
function IssuedBy({ convening: { form, set, cycles } }: { readonly convening: Convening }) {
  const { t } = useTranslation('conference');
  const closed = form.cycles.flatMap((slug) => cycles.find(({ cycle }) => cycle === slug)?.committee ?? []);
  const all = [...new Map(closed.map((committee) => [committee.id, committee])).values()];
  const [first] = all;
  if (first === undefined || all.length < 2) return null;
  const jointly = all.map(({ id }) => id);
  return (
    <OneOf
      label={t('form.issuedBy')}
      hint={t('form.issuedByHint')}
      grows
      choices={[
        ...all.map(({ id, name }) => ({ key: id, word: name })),
        { key: '', word: t('form.issuedJointly', { count: all.length }) },
      ]}
      chosen={form.issuedBy.length > 1 ? '' : (form.issuedBy[0] ?? first.id)}
      onChoose={(id) => set({ issuedBy: id === '' ? jointly : [id] })}
    />
  );
}
