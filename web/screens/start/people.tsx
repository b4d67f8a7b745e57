import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/start/start.module.css';
import type { Persona } from '#web/app/ways-in.ts';
import type { Part } from '#web/screens/start/use-stage.ts';

const home = '/';

/** One click per role, for whoever wants no guide. */
export function People({
  personas,
  busy,
  play,
}: {
  readonly personas: readonly Persona[];
  readonly busy: boolean;
  readonly play: (part: Part) => void;
}) {
  const { t } = useTranslation('start');
  const { t: label } = useTranslation('labels');
  return (
    <Pane title={t('people')}>
      <ul className={classes.people}>
        {personas.map(({ persona, name, role }) => (
          <li key={persona}>
            <button type="button" disabled={busy} onClick={() => play({ persona, address: home })}>
              <strong>{label(`role.${role}`)}</strong> <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Pane>
  );
}
