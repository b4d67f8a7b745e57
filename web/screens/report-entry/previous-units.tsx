import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import type { Form, Indicator } from '#web/screens/report-entry/model.ts';

type Previous = Form['previous'];

/** Who reported for the unit the period before it was reorganised: by name, and what of them the column can and cannot say. */
export function PreviousUnits({ previous }: { readonly previous: Previous }) {
  const { t } = useTranslation('entry');
  if (previous?.units === undefined) return null;
  const { units, period } = previous;
  const list = (some: typeof units): string => some.map(({ name }) => name).join(', ');
  const missing = units.filter(({ figures }) => figures === null);
  const parts = units.filter(({ whole }) => !whole);
  const facts = { period: period.label, names: list(units) };
  return (
    <Note
      tone={missing.length + parts.length > 0 ? 'soon' : 'ok'}
      fact={
        missing.length > 0
          ? t('grid.beforeMissing', { ...facts, missing: list(missing) })
          : parts.length > 0
            ? t('grid.beforeParts', { ...facts, parts: list(parts) })
            : t('grid.beforeSum', facts)
      }
    />
  );
}

/** As it counts now, and what was approved then where a note has moved it since. */
export function beforeWord(
  { value, sealed }: NonNullable<Previous>['figures'][number],
  word: (value: string) => string,
  t: TFunction<'entry'>,
): string {
  if (sealed === undefined) return word(value);
  const since = sealed === null ? t('grid.correctedFromNone') : t('grid.correctedFrom', { sealed: word(sealed) });
  return `${word(value)} (${since})`;
}

interface PreviousFigureProps {
  readonly previous: Previous;
  readonly indicator: Pick<Indicator, 'code' | 'kind' | 'type'>;
}

/** The figure of the period before, and below it what each of several reported. */
export function PreviousFigure({ previous, indicator }: PreviousFigureProps) {
  const { code } = indicator;
  const valueWord = useValueWord();
  const { t } = useTranslation('entry');
  const of = (figures: NonNullable<Previous>['figures'] | null): string | undefined => {
    const found = figures?.find((one) => one.code === code);
    return found === undefined ? undefined : beforeWord(found, (value) => valueWord(indicator, value), t);
  };
  const noFigure = useNoFigure();
  const none = (missing: NonNullable<Previous>['missing']): string | undefined => {
    const said = missing?.find((one) => one.code === code);
    const words = noFigure(said);
    if (words === undefined || said?.sealed === undefined) return words;
    return `${words} (${t('grid.correctedFrom', { sealed: valueWord(indicator, said.sealed) })})`;
  };
  const own = of(previous?.figures ?? null);
  const each = (previous?.units ?? []).flatMap(({ unit, name, figures, missing }) => {
    const value = of(figures);
    const said = value ?? none(missing);
    return said === undefined ? [] : [{ unit, name, said }];
  });
  return (
    <>
      {own ?? none(previous?.missing)}
      {each.map(({ unit, name, said }) => (
        <span key={unit} className={classes.each}>
          {name}: {said}
        </span>
      ))}
    </>
  );
}
