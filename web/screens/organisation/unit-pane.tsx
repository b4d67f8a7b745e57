import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { useEndedWords } from '#web/app/ended-words.ts';
import { NotesOnUnit } from '#web/app/instructions/notes-on-unit.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { ContactsDialog } from '#web/screens/organisation/contacts-dialog.tsx';
import { CorrectDialog } from '#web/screens/organisation/correct-dialog.tsx';
import { DissolveDialog } from '#web/screens/organisation/dissolve-dialog.tsx';
import type { Hierarchy } from '#web/screens/organisation/hierarchy.ts';
import { MoveDialog } from '#web/screens/organisation/move-dialog.tsx';
import classes from '#web/screens/organisation/organisation.module.css';
import { PlaceDialog } from '#web/screens/organisation/place-dialog.tsx';
import { RenameDialog } from '#web/screens/organisation/rename-dialog.tsx';
import { TakerDialog } from '#web/screens/organisation/taker-dialog.tsx';
import { pathTo, placesOn, type Unit } from '#web/screens/organisation/tree.ts';
import { UnitContacts } from '#web/screens/organisation/unit-contacts.tsx';
import { UnitHistory } from '#web/screens/organisation/unit-history.tsx';
import { UnitPast } from '#web/screens/organisation/unit-past.tsx';
import { UnitPeople } from '#web/screens/organisation/unit-people.tsx';
import { useKindWord } from '#web/screens/organisation/use-kinds.ts';
import { useUnit } from '#web/screens/organisation/use-organisation.ts';

interface UnitPaneProps {
  readonly id: string;
  readonly on: string;
  /** Along which the units are shown. */
  readonly hierarchy: Hierarchy;
  readonly units: readonly Unit[];
  readonly onChoose: (id: string) => void;
}

const acts = {
  rename: 'organisation.RenameUnit',
  move: 'organisation.MoveUnit',
  place: 'organisation.PlaceUnit',
  dissolve: 'organisation.DissolveUnit',
  contacts: 'organisation.SetContacts',
  correct: 'organisation.CorrectUnit',
} as const;
type Act = keyof typeof acts | 'taker';

/** All about one unit on that day: what it is, was and will be, where its mail goes, who works there. */
export function UnitPane({ id, on, hierarchy, units, onChoose }: UnitPaneProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const kindWord = useKindWord();
  const { data, error } = useUnit(id, on);
  const can = useRights('organisation/main');
  const navigate = useNavigate();
  const { sentence, taker } = useEndedWords();
  const asked = useAsked('viec');
  const [acting, setActing] = useState<Act | null>(asked === 'tiep-nhan' ? 'taker' : null);
  if (data === undefined) return <Fault error={error} />;
  const { unit, valid, ended } = data;
  const path = pathTo(units, units.find((one) => one.id === id) ?? unit);
  const nameOf = (other: string): string => units.find((one) => one.id === other)?.name ?? other;
  const elsewhere = placesOn(data.elsewhere, on);
  const since = unit.validFrom === null ? t('fact.always') : t('fact.since', { day: day(unit.validFrom) });
  const until = unit.validTo === null ? t('fact.still') : t('fact.until', { day: day(unit.validTo) });
  const close = () => setActing(null);
  const facts: readonly (readonly [string, string | null])[] = [
    [t('fact.kind'), kindWord(unit)],
    [t('fact.level'), words(`level.${unit.level}`)],
    [t('fact.code'), unit.code],
    ...elsewhere.map((place) => [t(`fact.in.${place.hierarchy}`), nameOf(place.parent)] as const),
    [t('fact.aliases'), unit.aliases.join(', ') || null],
    [t('fact.valid'), `${since}, ${until}`],
  ];
  const allowed = (Object.keys(acts) as (keyof typeof acts)[]).filter((act) => can(acts[act]).allowed);
  const dialog = { unit, on, units, onClose: close };
  return (
    <>
      <Pane title={unit.name}>
        {!valid && ended === null && <Note tone="soon" fact={t('notValid', { day: day(on) })} />}
        {ended !== null && (
          <Note
            tone="soon"
            fact={sentence(ended, 'task')}
            act={
              can('organisation.NameTaker').allowed && (
                <Button size="compact-xs" variant="default" onClick={() => setActing('taker')}>
                  {t(ended.takenOverBy === null ? 'taker.now' : 'taker.change')}
                </Button>
              )
            }
          />
        )}
        {path.length > 0 && (
          <p className={classes.path}>
            {path.map((above, index) => (
              <span key={above.id}>
                {index > 0 && ' › '}
                <button type="button" onClick={() => onChoose(above.id)}>
                  {above.name}
                </button>
              </span>
            ))}
          </p>
        )}
        <dl className={classes.facts}>
          {facts.flatMap(([term, value]) =>
            value === null ? [] : [<dt key={`${term} dt`}>{term}</dt>, <dd key={`${term} dd`}>{value}</dd>],
          )}
        </dl>
        {allowed.length > 0 && (
          <div className={classes.acts}>
            {allowed.map((act) => (
              <Button key={act} variant="default" onClick={() => setActing(act)}>
                {t(`act.${act}`)}
              </Button>
            ))}
            {can('organisation.RecordReorganisation').allowed && (
              <Button
                variant="default"
                onClick={() => void navigate({ to: '/to-chuc/sap-xep', search: { 'don-vi': unit.id } })}
              >
                {t('act.reorganise')}
              </Button>
            )}
          </div>
        )}
      </Pane>
      {valid && <NotesOnUnit unit={id} name={unit.name} />}
      <UnitContacts contacts={data.contacts} />
      <UnitPeople unit={id} on={on} />
      <UnitPast
        id={id}
        on={on}
        names={data.names}
        parents={data.parents}
        elsewhere={data.elsewhere}
        taker={ended === null ? null : taker(ended)}
        onChoose={onChoose}
      />
      <UnitHistory id={id} />
      {acting === 'rename' && <RenameDialog {...dialog} />}
      {acting === 'move' && <MoveDialog {...dialog} />}
      {acting === 'place' && <PlaceDialog {...dialog} hierarchy={hierarchy === 'front' ? 'front' : 'party'} />}
      {acting === 'dissolve' && <DissolveDialog {...dialog} />}
      {acting === 'correct' && <CorrectDialog {...dialog} />}
      {acting === 'taker' && ended !== null && (
        <TakerDialog unit={unit} heirs={ended.into.map((one) => one.unit)} onClose={close} />
      )}
      {acting === 'contacts' && <ContactsDialog unit={unit} contacts={data.contacts ?? {}} onClose={close} />}
    </>
  );
}
