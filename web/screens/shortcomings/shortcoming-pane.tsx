import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { StatedAtLink } from '#web/screens/inspections/stated-at-link.tsx';
import { JoinWithOther } from '#web/screens/shortcomings/join-with-other.tsx';
import type { Shortcoming } from '#web/screens/shortcomings/use-shortcomings.ts';
import classes from '#web/screens/shortcomings/shortcomings.module.css';

interface Join {
  readonly in: 'conference' | 'inspection';
  readonly conference: string;
  readonly id: string;
  readonly sameAs: { conference: string; id: string } | null;
}

/** Wherever it was stated; the earlier one that it may be, with the words that say so, for a person to decide. */
export function ShortcomingPane({ entry }: { readonly entry: Shortcoming }) {
  const { t } = useTranslation('shortcomings');
  const { stated, proposed, committees, unit } = entry;
  const [first] = stated;
  const { allowed, reason } = useMayJoin(first);
  const join = useCommand(
    ({ in: where, conference, id, sameAs }: Join, key) =>
      where === 'conference'
        ? api.POST('/conferences/{conference}/shortcomings/join', {
            params: { path: { conference }, header: key },
            body: { id, sameAs },
          })
        : api.POST('/inspections/{inspection}/shortcomings/join', {
            params: { path: { inspection: conference }, header: key },
            body: { id, sameAs },
          }),
    { said: t('decided') },
  );
  const act = { disabled: !allowed, title: reason ?? undefined, loading: join.isPending };
  return (
    <>
      {proposed !== null && first !== undefined && (
        <Pane title={t('proposed.title')}>
          <p>{proposed.with.statement}</p>
          <p className={classes.quiet}>
            {t('proposed.from', { title: proposed.with.title, day: day(proposed.with.heldOn) })}
          </p>
          <p>{t('proposed.why', { percent: proposed.percent, words: proposed.shared.join(', ') })}</p>
          <div className={classes.acts}>
            <Button
              {...act}
              onClick={() =>
                join.mutate({ ...first, sameAs: { conference: proposed.with.conference, id: proposed.with.id } })
              }
            >
              {t('proposed.join')}
            </Button>
            <Button variant="default" {...act} onClick={() => join.mutate({ ...first, sameAs: null })}>
              {t('proposed.apart')}
            </Button>
          </div>
        </Pane>
      )}
      <Pane title={t('stated.title')}>
        {unit !== null && <p>{t('unit', { name: unit.name })}</p>}
        <p className={classes.quiet}>{committees.join('; ')}</p>
        <ul className={classes.list}>
          {stated.map((each, index) => (
            <li key={`${each.conference}/${each.id}`}>
              <StatedAtLink kind={each.in} name={each.conference} title={each.title} />
              <span className={classes.quiet}>
                {day(each.heldOn)}
                {unit === null && each.unit !== null && ` · ${each.unit.name}`}
                {each.notice !== null && ` · ${t('stated.notice', { notice: each.notice })}`}
              </span>
              <p>{each.statement}</p>
              {index > 0 && allowed && (
                <LinkButton onClick={() => join.mutate({ ...each, sameAs: null })}>{t('stated.apart')}</LinkButton>
              )}
            </li>
          ))}
        </ul>
        {allowed && first !== undefined && (
          <JoinWithOther
            entry={entry}
            pending={join.isPending}
            onJoin={(sameAs) => join.mutate({ ...first, sameAs })}
          />
        )}
        <Fault error={join.error} />
      </Pane>
    </>
  );
}

/** Whoever may join one that a conference or an inspection stated. */
function useMayJoin(first: Shortcoming['stated'][number] | undefined) {
  const kind = first?.in ?? 'conference';
  const can = useRights(`${kind}/${first?.conference ?? ''}`);
  return can(kind === 'conference' ? 'conference.JoinShortcoming' : 'inspection.JoinInspectionShortcoming');
}
