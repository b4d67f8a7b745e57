import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useTranslation } from 'react-i18next';
import { workKey, type WorkListProps } from '#web/screens/work/work-list.ts';
import { aboutWords, groupWords, leftStatus, whoWords } from '#web/screens/work/work-words.ts';
import { WorkAct } from '#web/screens/work/work-act.tsx';
import classes from '#web/screens/work/work.module.css';
import { Status } from '#web/kit/status.tsx';

/** On a phone: two lines and a button of a finger's size for each. */
export function WorkPhoneList({ groups, onTaskAct }: WorkListProps) {
  const { t } = useTranslation('work');
  const programmeWord = useProgrammeWord();
  return (
    <>
      {groups.map((group) => (
        <section key={`${String(group.rehearsal)} ${group.day ?? ''}`}>
          <h2 className={classes.phoneGroup}>{groupWords(t, group)}</h2>
          <ul className={classes.phoneList}>
            {group.items.map((item) => (
              <li key={workKey(item)} className={classes.phoneItem}>
                <strong>{t(`kind.${item.kind}`)}</strong>
                <span className={classes.phoneAbout}>{aboutWords(t, programmeWord, item)}</span>
                <span>{whoWords(t, item)}</span>
                <Status {...leftStatus(t, item)} />
                <WorkAct item={item} label={aboutWords(t, programmeWord, item)} onHere={onTaskAct?.(item) ?? null} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
