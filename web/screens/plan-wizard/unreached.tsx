import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOnPaper } from '#web/app/use-paper.ts';
import { Note } from '#web/kit/note.tsx';
import type { Preview } from '#web/screens/plan-wizard/use-preview.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

interface UnreachedProps {
  readonly units: Preview['unreached'];
  readonly rehearsal: boolean;
}

/** A list of hundreds would push the letters themselves out of sight. */
const shownAtMost = 12;

/** Before a letter is promised: whom nobody can be reached at, each with the place where that is mended. */
export function Unreached({ units, rehearsal }: UnreachedProps) {
  const { t } = useTranslation('plan');
  const onPaper = useOnPaper(rehearsal);
  if (units.length === 0) return null;
  if (onPaper)
    return (
      <Note tone="pen" icon="document" fact={t('unreached.paper', { count: units.length })}>
        {t('unreached.paperWhat')}
      </Note>
    );
  return (
    <Note tone="soon" icon="mailFailed" fact={t('unreached.fact', { count: units.length })}>
      {t('unreached.what')}
      <ul className={classes.lines}>
        {units.slice(0, shownAtMost).map(({ unit, name }) => (
          <li key={unit}>
            <Link to="/to-chuc" search={{ 'don-vi': unit }}>
              {name}
            </Link>
          </li>
        ))}
        {units.length > shownAtMost && <li>{t('unreached.more', { count: units.length - shownAtMost })}</li>}
      </ul>
    </Note>
  );
}
