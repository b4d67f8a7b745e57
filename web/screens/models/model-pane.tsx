import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import type { OpenDialog } from '#web/screens/models/model-dialogs.tsx';
import classes from '#web/screens/models/models.module.css';
import { typedSince } from '#web/screens/models/since.ts';
import type { Model, ModelRegister } from '#web/screens/models/use-models.ts';

interface ModelPaneProps {
  readonly model: Model;
  readonly register: ModelRegister;
  readonly onAct: (dialog: OpenDialog) => void;
}

/** One model whole: whose, since when, by which decisions, whether it is kept on; and what can be done with it. */
export function ModelPane({ model, register, onAct }: ModelPaneProps) {
  const { t } = useTranslation('models');
  const { t: label } = useTranslation('labels');
  const { number, name, kind, fieldName, unitName, since, stopped, recognitions } = model;
  const acts = ['correct', 'recognise', stopped === null ? 'stop' : 'resume', 'strike'] as const;
  return (
    <Pane title={`${String(number)} · ${name}`}>
      <p className={classes.quiet}>
        {label(`modelKind.${kind}`)} · {fieldName}
      </p>
      <p className={classes.line}>{unitName}</p>
      <p className={classes.line}>{t('detail.since', { since: typedSince(since) })}</p>
      {stopped !== null && (
        <p className={classes.line}>{t('detail.stopped', { day: day(stopped.on), reason: stopped.reason })}</p>
      )}
      {recognitions.length === 0 && <p className={classes.quiet}>{t('detail.notRecognised')}</p>}
      <ul className={classes.list}>
        {recognitions.map(({ level, decision, decidedOn }) => (
          <li key={`${level} ${decision} ${decidedOn}`}>
            {t('detail.recognised', { level: label(`recognitionLevel.${level}`), decision, day: day(decidedOn) })}
          </li>
        ))}
      </ul>
      {register.mayEnter && (
        <div className={classes.acts}>
          {acts.map((act) => (
            <LinkButton key={act} onClick={() => onAct({ act, model })}>
              {t(`${act}.act`)}
            </LinkButton>
          ))}
        </div>
      )}
    </Pane>
  );
}
