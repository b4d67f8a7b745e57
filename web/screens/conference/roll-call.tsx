import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { readHour } from '#web/kit/read-day.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import { differencesOf, merged } from '#web/screens/conference/roll-merge.ts';
import { RollNewer } from '#web/screens/conference/roll-newer.tsx';
import {
  type Called,
  expectedAt,
  isThere,
  type RollState,
  rollStates,
  thereAmong,
} from '#web/screens/conference/roll-model.ts';
import classes from '#web/screens/conference/roll-call.module.css';
import { because, firstOf, missing, unread, wrong } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

/** 0: nobody has called yet. */
function versionOf({ rollCall }: Point): number {
  return rollCall?.version ?? 0;
}

interface RollCallProps {
  readonly conference: Conference;
  readonly point: Point;
  readonly onClose: () => void;
}

const counted = { least: 0, most: 999_999 };

/** One point's roll, made for a thumb: a line per person with a button per state. Recorded as a whole; recording again corrects. */
export function RollCall({ conference, point, onClose }: RollCallProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const { t: common } = useTranslation('common');
  // What this list was begun with: somebody else may record meanwhile, which `point` then shows.
  const [base, setBase] = useState(() => ({ version: versionOf(point), people: expectedAt(conference, point) }));
  const [people, setPeople] = useState(base.people);
  const [name, setName] = useState('');
  // Null: as many as were called present; people without a name come on top by hand.
  const [total, setTotal] = useState<string | null>(point.rollCall === null ? null : String(point.rollCall.present));
  const there = thereAmong(people);
  const present = total === null ? there : readWhole(total, counted);
  const tooFew = present !== null && present < there;
  const badHour = people.some(({ arrivedAt }) => arrivedAt.trim() !== '' && readHour(arrivedAt) === null);
  const record = useCommand(
    (input: { present: number }, key) =>
      api.POST('/conferences/{conference}/roll-call', {
        params: { path: { conference: conference.conference }, header: key },
        body: {
          point: point.id,
          present: input.present,
          base: base.version,
          entries: people.flatMap(({ name: who, unit, state, arrivedAt }) =>
            state === null ? [] : [{ name: who, unit, state, arrivedAt: readHour(arrivedAt) }],
          ),
        },
      }),
    { said: t('roll.saved', { name: point.name }), onDone: onClose },
  );
  const theirs = expectedAt(conference, point);
  const isOlder = base.version !== versionOf(point) && !record.isPending && !record.isSuccess;
  const differences = isOlder ? differencesOf(base.people, people, theirs) : [];
  // Those without a name stay as many as the newer list has.
  const goOnWith = (next: readonly Called[]): void => {
    const unnamed = (point.rollCall?.present ?? 0) - thereAmong(theirs);
    setBase({ version: versionOf(point), people: theirs });
    setPeople(next);
    setTotal(String(thereAmong(next) + Math.max(0, unnamed)));
    record.reset();
  };
  const change = (at: number, one: Partial<Called>): void =>
    setPeople(people.map((person, index) => (index === at ? { ...person, ...one } : person)));
  const mark = (at: number, state: RollState): void => change(at, { state });
  const add = (): void => {
    if (name.trim() === '') return;
    setPeople([...people, { name: name.trim(), unit: null, state: 'present', arrivedAt: '' }]);
    setName('');
  };
  return (
    <section className={classes.roll} aria-labelledby="roll-title">
      <div className={classes.head}>
        <Button variant="default" leftSection={<Icon name="left" />} onClick={onClose}>
          {t('roll.back')}
        </Button>
        <h2 id="roll-title">{t('roll.title', { name: point.name })}</h2>
        {people.length > 0 && (
          <Button
            variant="default"
            onClick={() => setPeople(people.map((one) => (one.state === null ? { ...one, state: 'present' } : one)))}
          >
            {t('roll.allPresent')}
          </Button>
        )}
      </div>
      {isOlder && point.rollCall !== null && (
        <RollNewer
          rollCall={point.rollCall}
          differences={differences}
          onMerge={(chosen) => goOnWith(merged(people, theirs, differences, chosen))}
          onTheirs={() => goOnWith(theirs)}
        />
      )}
      {point.rollCall !== null && !isOlder && (
        <p className={classes.quiet}>{t('roll.corrects', { count: point.rollCall.present })}</p>
      )}
      {people.length === 0 && <p className={classes.quiet}>{t('roll.empty')}</p>}
      <ul className={classes.people} aria-label={t('roll.people')}>
        {people.map((person, index) => (
          <li key={`${person.name}${String(index)}`} className={classes.person}>
            <span className={classes.name}>{person.name}</span>
            <ChoiceRow
              label={t('roll.of', { name: person.name })}
              choices={rollStates.map((key) => ({
                key,
                word: label(`rollCall.${key}`),
                ...(person.state === key ? { icon: isThere(key) ? ('check' as const) : ('close' as const) } : {}),
              }))}
              chosen={person.state}
              onChoose={(state) => mark(index, state)}
            />
            {person.state === 'late' && (
              <TextInput
                className={classes.hour}
                aria-label={`${t('roll.arrived')}: ${person.name}`}
                placeholder={t('roll.arrived')}
                value={person.arrivedAt}
                inputMode="numeric"
                onChange={(event) => change(index, { arrivedAt: event.currentTarget.value })}
                error={
                  person.arrivedAt.trim() !== '' && readHour(person.arrivedAt) === null ? t('roll.arrivedWrong') : null
                }
              />
            )}
            <button
              type="button"
              className={classes.remove}
              aria-label={t('roll.remove', { name: person.name })}
              onClick={() => setPeople(people.filter((_one, at) => at !== index))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <form
        className={classes.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          label={t('roll.addName')}
          data-field="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ActButton variant="default" blocked={name.trim() === '' && missing('name')}>
          {t('roll.addAct')}
        </ActButton>
      </form>
      <form
        className={classes.foot}
        onSubmit={(event) => {
          event.preventDefault();
          if (present !== null && !tooFew && !badHour && !isOlder) record.mutate({ present });
        }}
      >
        <TextInput
          label={t('roll.present')}
          description={t('roll.presentHint', { count: there })}
          inputMode="numeric"
          data-field="present"
          value={total ?? String(there)}
          onChange={(event) => setTotal(event.currentTarget.value)}
          error={present === null ? t('roll.presentUnread') : tooFew ? t('roll.presentWrong', { count: there }) : null}
        />
        <Button variant="default" onClick={onClose}>
          {common('act.cancel')}
        </Button>
        <ActButton
          loading={record.isPending}
          blocked={firstOf(
            isOlder && because(t('roll.mergeFirst')),
            present === null && unread('present', total ?? ''),
            tooFew && wrong('present'),
            badHour && because(t('roll.badHour')),
          )}
        >
          {t(point.rollCall === null ? 'roll.save' : 'roll.correct', { count: present ?? 0 })}
        </ActButton>
      </form>
      {!isOlder && <Fault error={record.error} />}
    </section>
  );
}
