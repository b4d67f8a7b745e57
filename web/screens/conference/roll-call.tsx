import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, Unreachable } from '#web/api/client.ts';
import { windowMemory } from '#web/app/draft/memory.ts';
import { usePerson } from '#web/app/session.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { readHour } from '#web/kit/read-day.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import { CheckIn } from '#web/screens/conference/check-in.tsx';
import { PointLine } from '#web/screens/conference/point-link.tsx';
import { allPresent, entriesOf } from '#web/screens/conference/roll-body.ts';
import { baseOf, keepRoll, keptRoll, rollPlace, wholePresent } from '#web/screens/conference/roll-memory.ts';
import { Note } from '#web/kit/note.tsx';
import { differencesOf, merged } from '#web/screens/conference/roll-merge.ts';
import { RollNewer } from '#web/screens/conference/roll-newer.tsx';
import { type Called, isThere, type RollState, rollStates, thereAmong } from '#web/screens/conference/roll-model.ts';
import classes from '#web/screens/conference/roll-call.module.css';
import { because, firstOf, missing, unread, wrong } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface RollCallProps {
  readonly conference: Conference;
  readonly point: Point;
  readonly onClose: () => void;
}

/** One point's roll, made for a thumb: a line per person with a button per state. Recorded as a whole; recording again corrects. */
export function RollCall({ conference, point, onClose }: RollCallProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const { t: common } = useTranslation('common');
  const { account } = usePerson();
  const memory = windowMemory(rollPlace(conference.conference, point.id), account.id);
  const [kept] = useState(() => keptRoll(memory));
  // What this list was begun with: somebody else may record meanwhile, which `newest` then shows.
  const newest = baseOf(conference, point);
  const [base, setBase] = useState(kept?.base ?? newest);
  const [people, setPeople] = useState(kept?.people ?? base.people);
  const [name, setName] = useState('');
  // Null: as many as were called present; people without a name come on top by hand.
  const [total, setTotal] = useState(kept?.total ?? null);
  const isTouched = useRef(false);
  const follows = useRef(false);
  const remember = (waiting: boolean): void => keepRoll(memory, { base, people, total, waiting });
  useEffect(() => {
    if (isTouched.current) keepRoll(memory, { base, people, total, waiting: false });
  });
  const there = thereAmong(people);
  const uncalled = people.filter(({ state }) => state === null).length;
  const present = total === null ? there + base.unnamed : readWhole(total, wholePresent);
  const tooFew = present !== null && present < there;
  const badHour = people.some(({ arrivedAt }) => arrivedAt.trim() !== '' && readHour(arrivedAt) === null);
  // Behind: the window need not keep it any more.
  const leave = (): void => {
    isTouched.current = false;
    keepRoll(memory, null);
    onClose();
  };
  const record = useCommand(
    (input: { present: number }, key) =>
      api.POST('/conferences/{conference}/roll-call', {
        params: { path: { conference: conference.conference }, header: key },
        body: {
          point: point.id,
          present: input.present,
          base: base.version,
          entries: entriesOf(people),
        },
      }),
    { said: t('roll.saved', { name: point.name }), onDone: leave },
  );
  const isOlder = base.version !== newest.version && !record.isPending && !record.isSuccess;
  const differences = isOlder ? differencesOf(base.people, people, newest.people) : [];
  const goOnWith = (next: readonly Called[]): void => {
    isTouched.current = true;
    setBase(newest);
    setPeople(next);
    setTotal(null);
    record.reset();
  };
  // Whoever was checked in from this very screen joins its list by himself, unless both sides have touched one person.
  useEffect(() => {
    if (!follows.current || !isOlder || differences.some(({ taken }) => taken === null)) return;
    follows.current = false;
    setBase(newest);
    setPeople(merged(people, newest.people, differences, {}));
    setTotal(null);
  });
  const goOn = (next: readonly Called[]): void => {
    isTouched.current = true;
    setPeople(next);
  };
  const now = (): string => new Date().toISOString();
  const change = (at: number, one: Partial<Called>): void =>
    goOn(people.map((person, index) => (index === at ? { ...person, ...one, markedAt: now() } : person)));
  const mark = (at: number, state: RollState): void => change(at, { state });
  const add = (): void => {
    if (name.trim() === '') return;
    goOn([...people, { name: name.trim(), unit: null, state: 'present', arrivedAt: '', markedAt: now() }]);
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
          <Button variant="default" disabled={uncalled === 0} onClick={() => goOn(allPresent(people, now()))}>
            {t('roll.allPresent', { count: uncalled })}
          </Button>
        )}
      </div>
      <PointLine conference={conference} point={point} />
      {kept !== null && <Note tone="pen" fact={t(kept.waiting ? 'roll.keptWaiting' : 'roll.kept')} />}
      {isOlder && point.rollCall !== null && (
        <RollNewer
          rollCall={point.rollCall}
          differences={differences}
          onMerge={(chosen) => goOnWith(merged(people, newest.people, differences, chosen))}
          onTheirs={() => goOnWith(newest.people)}
        />
      )}
      {point.rollCall !== null && !isOlder && (
        <p className={classes.quiet}>{t('roll.corrects', { count: point.rollCall.present })}</p>
      )}
      {conference.invitees.some(({ code }) => code !== null) && (
        <CheckIn conference={conference.conference} point={point.id} onTaken={() => (follows.current = true)} />
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
            {person.state === 'substitute' && (
              <>
                <TextInput
                  className={classes.hour}
                  aria-label={`${t('roll.substitute')}: ${person.name}`}
                  placeholder={t('roll.substitute')}
                  value={person.substitute ?? ''}
                  maxLength={500}
                  onChange={(event) => change(index, { substitute: event.currentTarget.value })}
                />
                {person.approval !== undefined && (
                  <span className={classes.quiet}>{label(`substituteApproval.${person.approval}`)}</span>
                )}
              </>
            )}
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
              onClick={() => goOn(people.filter((_one, at) => at !== index))}
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
          if (present !== null && !tooFew && !badHour && !isOlder) {
            // Until somebody answers it may have to go again, after a reload, too.
            isTouched.current = false;
            remember(true);
            record.mutate({ present }, { onError: (error) => remember(error instanceof Unreachable) });
          }
        }}
      >
        <TextInput
          label={t('roll.present')}
          description={t('roll.presentHint', { count: there })}
          inputMode="numeric"
          data-field="present"
          value={total ?? String(there + base.unnamed)}
          onChange={(event) => {
            isTouched.current = true;
            setTotal(event.currentTarget.value);
          }}
          error={present === null ? t('roll.presentUnread') : tooFew ? t('roll.presentWrong', { count: there }) : null}
        />
        <Button variant="default" onClick={leave}>
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
