import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { AnsweredMark } from '#web/screens/recommendations/answered-mark.tsx';
import type { AskedThing } from '#web/screens/recommendations/use-recommendations.ts';
import classes from '#web/screens/recommendations/recommendations.module.css';

interface AskedPaneProps {
  readonly conference: {
    readonly conference: string;
    readonly asked: readonly (AskedThing & { readonly statement: string })[];
  };
}

/** What came of the recommendations of one conference; nothing where there are none. */
export function AskedPane({ conference: { conference, asked } }: AskedPaneProps) {
  const { t } = useTranslation('recommendations');
  if (asked.length === 0) return null;
  return (
    <Pane title={t('title')}>
      <ul className={classes.list}>
        {asked.map((one) => (
          <li key={one.id}>
            <Link to="/kien-nghi" search={{ chon: `${conference}/${one.id}` }}>
              {one.statement}
            </Link>
            <AnsweredMark asked={one} />
          </li>
        ))}
      </ul>
    </Pane>
  );
}
