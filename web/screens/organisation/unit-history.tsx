import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/organisation/organisation.module.css';

interface Told {
  readonly unit?: string | { readonly id?: string };
  readonly name?: string;
  readonly from?: string;
  readonly parent?: string;
  readonly lastDay?: string;
  readonly effective?: string;
  readonly document?: string | null;
  readonly pairs?: readonly { readonly from: string; readonly to: string }[];
}

const told = [
  'UnitEstablished',
  'UnitRenamed',
  'UnitMoved',
  'UnitDissolved',
  'UnitDetailsCorrected',
  'ReorganisationRecorded',
  'ContactsSet',
] as const;
type Kind = (typeof told)[number];

function isTold(type: string): type is Kind {
  return told.some((kind) => kind === type);
}

function isAbout(data: Told, id: string): boolean {
  if (data.pairs !== undefined) return data.pairs.some(({ from, to }) => from === id || to === id);
  return (typeof data.unit === 'string' ? data.unit : data.unit?.id) === id;
}

/** Who entered what about this unit, from the events of the register. Whoever may not read them sees no pane. */
export function UnitHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation('organisation');
  const { data } = useQuery({
    queryKey: keys.organisation('history'),
    queryFn: () => taken(api.GET('/organisation/history')),
    retry: false,
  });
  const lines = (data?.events ?? []).flatMap(({ type, version, recordedAt, actor, data: fact }) => {
    // The register's events are objects; which fields each has is read above, one by one.
    const about = fact as Told;
    if (!isTold(type) || !isAbout(about, id)) return [];
    const on = about.from ?? about.lastDay ?? about.effective;
    const facts = { name: about.name ?? about.parent ?? '', day: on === undefined ? '' : day(on) };
    return [{ version, what: t(`event.${type}`, facts), document: about.document ?? null, actor, recordedAt }];
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
              {document !== null && ` · ${document}`}
            </span>
          </li>
        ))}
      </ol>
    </Pane>
  );
}
