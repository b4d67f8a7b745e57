import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/numbers.module.css';
import { noStanding, type Search, type TaskChoice, type TaskState } from '#web/screens/tasks/use-choice.ts';
import type { Numbers } from '#web/screens/tasks/use-tasks.ts';
import { figure } from '#web/kit/format.ts';
import { PhoneFold } from '#web/kit/phone-fold.tsx';
import { Icon, type IconName } from '#web/kit/icon.tsx';

const parts = [
  { key: 'inTime', icon: 'clock', tone: 'calm' },
  { key: 'soon', icon: 'clock', tone: 'soon' },
  { key: 'overdue', icon: 'alert', tone: 'overdue' },
  { key: 'done', icon: 'done', tone: 'ok' },
] as const satisfies readonly { readonly key: TaskState; readonly icon: IconName; readonly tone: string }[];

const beside = [
  { key: 'toVerify', icon: 'done', opens: { waiting: 'verification' } },
  { key: 'asking', icon: 'clock', opens: { waiting: 'extension' } },
  { key: 'noDate', icon: 'calendar', opens: { noDate: 'true' } },
  { key: 'noUnit', icon: 'person', opens: { noUnit: 'true' } },
  { key: 'silent', icon: 'warning', opens: { silent: 'true' } },
] as const satisfies readonly { readonly key: string; readonly icon: IconName; readonly opens: Search }[];

/** Five numbers that open their lists and always sum; what is counted a second time stands beside, not among them. */
export function NumbersBar({ numbers, chosen }: { readonly numbers: Numbers; readonly chosen: TaskChoice }) {
  const { t } = useTranslation('tasks');
  const { choice, choose } = chosen;
  const open = (some: Search) => () => choose({ ...noStanding, ...some });
  const whole = Object.keys(noStanding).every((name) => !(name in choice));
  return (
    <div className={classes.bar}>
      <div className={classes.five} role="group" aria-label={t('number.label')}>
        <button type="button" className={classes.number} aria-pressed={whole && !chosen.elsewhere} onClick={open({})}>
          <strong>{figure(numbers.total)}</strong>
          <span>{t('number.total')}</span>
        </button>
        {parts.map(({ key, icon, tone }) => (
          <button
            key={key}
            type="button"
            className={classes.number}
            data-tone={tone}
            aria-pressed={choice.state === key}
            title={key === 'soon' ? t('number.soonMeans', { days: numbers.soonDays }) : undefined}
            onClick={open({ state: key })}
          >
            <strong>{figure(numbers[key])}</strong>
            <span>
              <Icon name={icon} /> {t(`number.${key}`)}
            </span>
          </button>
        ))}
      </div>
      <PhoneFold label={t('number.beside')}>
        <div className={classes.beside} role="group" aria-label={t('number.beside')} title={t('number.beside')}>
          {beside.map(({ key, icon, opens }) => (
            <button
              key={key}
              type="button"
              className={classes.aside}
              aria-pressed={isChosen(choice, opens)}
              onClick={open(opens)}
            >
              <Icon name={icon} /> {t(`number.${key}`)} <strong>{figure(numbers[key])}</strong>
            </button>
          ))}
        </div>
        <p className={classes.sum}>
          <Share numbers={numbers} />
          {t('number.sum', sumOf(numbers))}
          {numbers.done > 0 &&
            ` (${t('number.doneParts', { onTime: figure(numbers.doneOnTime), late: figure(numbers.doneLate) })})`}
        </p>
      </PhoneFold>
    </div>
  );
}

function isChosen(choice: Search, opens: Search): boolean {
  return Object.entries(opens).every(([name, value]) =>
    Object.entries(choice).some(([k, v]) => k === name && v === value),
  );
}

function sumOf({ inTime, soon, overdue, done, total }: Numbers) {
  return {
    inTime: figure(inTime),
    soon: figure(soon),
    overdue: figure(overdue),
    done: figure(done),
    total: figure(total),
  };
}

/** The four parts by their length; the sentence beside says them in numbers. */
function Share({ numbers }: { readonly numbers: Numbers }) {
  const { total } = numbers;
  let at = 0;
  return (
    <svg className={classes.share} viewBox="0 0 120 8" preserveAspectRatio="none" aria-hidden="true">
      {(['done', 'inTime', 'soon', 'overdue'] as const).map((key) => {
        const x = at;
        const width = total === 0 ? 0 : (120 * numbers[key]) / total;
        at += width;
        return <rect key={key} className={classes[key]} x={x} y="0" width={width} height="8" />;
      })}
    </svg>
  );
}
