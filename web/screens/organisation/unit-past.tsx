import { LinkButton } from '#web/kit/link-button.tsx';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { type Knot, Thread } from '#web/kit/thread.tsx';
import type { OtherPlace } from '#web/screens/organisation/tree.ts';
import classes from '#web/screens/organisation/organisation.module.css';
import { useSuccessors } from '#web/screens/organisation/use-organisation.ts';

interface UnitPastProps {
  readonly id: string;
  readonly on: string;
  readonly names: readonly { readonly from: string | null; readonly name: string }[];
  readonly parents: readonly { readonly from: string | null; readonly name: string | null }[];
  readonly elsewhere: readonly (OtherPlace & { readonly name: string | null })[];
  /** Who answers for it on that day; null: itself, or nobody. */
  readonly taker: string | null;
  readonly onChoose: (id: string) => void;
}

/** What it was called, where it stood, what became of it: an id outlives its names. */
export function UnitPast({ id, on, names: borne, parents, elsewhere, taker, onChoose }: UnitPastProps) {
  const { t } = useTranslation('organisation');
  const { data } = useSuccessors(id, on);
  const when = (from: string | null): string => (from === null ? t('firstName') : day(from));
  const changes = [
    ...borne.map(({ from, name }) => ({ from, what: name })),
    ...parents.flatMap(({ from, name }) => (name === null ? [] : [{ from, what: t('placed', { name }) }])),
    ...elsewhere.map(({ hierarchy, from, name }) => ({
      from,
      what: name === null ? t(`placedBack.${hierarchy}`) : t(`placedIn.${hierarchy}`, { name }),
    })),
    ...(data?.steps ?? []).map(({ effective, relation, from, fromName, toName, document }) => ({
      from: effective,
      what:
        from === id
          ? `${t(`relation.${relation}`)} ${toName} (${document})`
          : `${fromName} ${t(`relation.${relation}`)} (${document})`,
    })),
  ].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const knots = changes.map(({ from, what }, index): Knot => {
    const past = from === null || from <= on;
    return { key: `${String(index)} ${what}`, state: past ? 'done' : 'waiting', when: when(from), what };
  });
  const ended = data !== undefined && data.standing !== 'itself';
  const names = data?.units.map(({ name }) => name).join(', ') ?? '';
  return (
    <Pane title={t('past')}>
      <Thread knots={knots} label={t('past')} />
      {ended && (
        <p className={classes.quiet}>
          {t('successors')}: {t(`standing.${standingOf(data, taker)}`, { names, taker: taker ?? '' })}
        </p>
      )}
      {ended &&
        data.units.map(({ id: successor, name }) => (
          <LinkButton key={successor} onClick={() => onChoose(successor)}>
            {name}
          </LinkButton>
        ))}
    </Pane>
  );
}

type Standing = NonNullable<ReturnType<typeof useSuccessors>['data']>;

/** Where the act left several heirs or none, it is said whether somebody was named since. */
function standingOf({ standing, units }: Pick<Standing, 'standing' | 'units'>, taker: string | null) {
  if (standing !== 'undecided') return standing;
  if (units.length === 0) return taker === null ? 'noHeir' : 'noHeirNamed';
  return taker === null ? 'undecided' : 'undecidedNamed';
}
