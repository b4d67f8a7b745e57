import { Icon, type IconName } from '#web/kit/icon.tsx';
import classes from '#web/kit/status.module.css';

export type Tone = 'ok' | 'soon' | 'overdue' | 'late' | 'calm' | 'now';

const usual: Readonly<Record<Tone, IconName>> = {
  ok: 'done',
  soon: 'clock',
  overdue: 'alert',
  late: 'clock',
  calm: 'open',
  now: 'search',
};

export interface StatusProps {
  readonly tone: Tone;
  readonly word: string;
  readonly icon?: IconName;
  /** On its own ground, for a place without a table around it. */
  readonly filled?: boolean;
}

/** Always icon, word and colour together; the word says more than the class. */
export function Status({ tone, word, icon, filled = false }: StatusProps) {
  return (
    <span className={`${classes.status} ${classes[tone]} ${filled ? classes.filled : ''}`}>
      <Icon name={icon ?? usual[tone]} />
      <span>{word}</span>
    </span>
  );
}
