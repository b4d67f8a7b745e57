import { useTranslation } from 'react-i18next';
import { useEndedWords } from '#web/app/ended-words.ts';
import type { UrgePlan } from '#web/screens/board/urge-plan.ts';
import classes from '#web/screens/board/urge-table.module.css';
import { clockTime, shortDay } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';

type Unit = UrgePlan['units'][number];

const most = 60;

/** Who gets a letter, unit by unit; whose will not arrive says so before it is sent. */
export function UrgeTable({ plan }: { readonly plan: UrgePlan }) {
  const { t } = useTranslation('board');
  return (
    <section>
      <h3>{t('urge.who')}</h3>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('urge.who')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" aria-label={t('columns.state')} />
              <th scope="col">{t('urge.unit')}</th>
              <th scope="col">{t('urge.recipients')}</th>
              <th scope="col">{t('urge.last')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.units.slice(0, most).map((unit) => (
              <UnitLine key={unit.unit} unit={unit} />
            ))}
          </tbody>
        </table>
      </div>
      {plan.units.length > most && <p>{t('urge.more', { count: plan.units.length - most })}</p>}
    </section>
  );
}

function UnitLine({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation('board');
  const { t: label } = useTranslation('labels');
  const { taker } = useEndedWords();
  const taken = unit.ended === null ? null : taker(unit.ended);
  const doubtful = unit.recipients.some(({ address, failing }) => address === null || failing);
  return (
    <tr>
      <td data-doubtful={doubtful} data-left={!unit.takesReminder}>
        <Icon name={!unit.takesReminder ? 'minus' : doubtful ? 'warning' : 'check'} />
      </td>
      <td>{taken === null ? unit.name : t('urge.taken', { unit: unit.name, taker: taken })}</td>
      <td>
        {unit.recipients.map(({ role, name, address, failing }, index) => {
          const who = name ?? label(`role.${role}`);
          const words =
            address === null ? t('urge.noAddress', { role: who }) : failing ? t('urge.failing', { role: who }) : who;
          return (
            <span key={`${role} ${address ?? ''}`} data-doubtful={address === null || failing}>
              {index > 0 && ', '}
              {words}
            </span>
          );
        })}
      </td>
      <td>
        {unit.lastRemindedAt === null
          ? t('urge.none')
          : t('urge.lastTimes', {
              when: `${shortDay(unit.lastRemindedAt)} ${clockTime(unit.lastRemindedAt)}`,
              times: unit.remindersSent,
            })}
      </td>
    </tr>
  );
}
