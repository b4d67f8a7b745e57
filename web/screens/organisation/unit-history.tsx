import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { usePerson } from '#web/app/session.tsx';
import { isAdministrator } from '#web/app/staff.ts';
import { useUnits } from '#web/app/use-units.ts';
import { civilDateOf, day } from '#web/kit/format.ts';
import { concerns, saidOf } from '#web/kit/history-drawer/said-of.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/organisation/organisation.module.css';

const told = [
  'UnitEstablished',
  'UnitRenamed',
  'UnitMoved',
  'UnitPlaced',
  'UnitDissolved',
  'UnitDetailsCorrected',
  'UnitCorrected',
  'ReorganisationRecorded',
  'ContactsSet',
] as const;
type Kind = (typeof told)[number];

function isTold(type: string): type is Kind {
  return told.some((kind) => kind === type);
}

/** Who entered what about this unit, from the events of the register. Whoever may not read them sees no pane, and asks for none. */
export function UnitHistory({ id }: { readonly id: string }) {
  const session = usePerson();
  return isAdministrator(session.position) ? <Told id={id} /> : null;
}

function Told({ id }: { readonly id: string }) {
  const { t } = useTranslation('organisation');
  const { data } = useQuery({
    queryKey: keys.organisation('history'),
    queryFn: () => taken(api.GET('/organisation/history')),
    retry: false,
  });
  const { nameOf } = useUnits(civilDateOf(new Date()));
  const names = {
    unit: nameOf,
    list: (all: readonly string[]) => all.join(', '),
    word: (_: string, code: string) => code,
  };
  const lines = (data?.events ?? []).flatMap((event) => {
    const { type, version, recordedAt, actor } = event;
    if (!isTold(type) || !concerns(event, id)) return [];
    const { name, parent, from, lastDay, effective, document } = saidOf(event, names).values;
    const facts = { name: name ?? parent ?? '', day: from ?? lastDay ?? effective ?? '' };
    return [{ version, what: t(`event.${type}`, facts), document, actor, recordedAt }];
  });
  if (lines.length === 0) return null;
  return (
    <Pane
      title={t('history')}
      aside={
        <Link to="/nhat-ky/$kind/$name" params={{ kind: 'organisation', name: 'main' }}>
          {t('wholeHistory')}
        </Link>
      }
    >
      <ol className={classes.rows}>
        {lines.map(({ version, what, document, actor, recordedAt }) => (
          <li key={version}>
            {what}
            <span>
              {t('by', { person: actor.person, day: day(recordedAt) })}
              {document !== undefined && ` · ${document}`}
            </span>
          </li>
        ))}
      </ol>
    </Pane>
  );
}
