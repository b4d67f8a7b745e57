import { Link } from '@tanstack/react-router';
import { useEndedWords } from '#web/app/ended-words.ts';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/board/unit-pane.module.css';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { clockTime, day, dayAndTime } from '#web/kit/format.ts';
import { useMarkedWords } from '#web/app/marked-words.ts';
import { Note } from '#web/kit/note.tsx';
import { usePerson } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';

/** What must be known of a unit before anything is done: a request, letters that do not arrive, reasons of a return. */
export function UnitNotes({ cycle, row }: { readonly cycle: string; readonly row: BoardRow }) {
  const { t } = useTranslation('board');
  const { t: label } = useTranslation('labels');
  const { t: files } = useTranslation('files');
  const said = useMarkedWords();
  const { sentence } = useEndedWords();
  const { position } = usePerson();
  const asked = row.extensionAsked;
  return (
    <>
      {row.ended !== null && (
        <Note
          tone={row.ended.takenOverBy === null ? 'overdue' : 'soon'}
          icon="warning"
          fact={sentence(row.ended, 'report')}
        >
          <Link
            to="/to-chuc"
            search={{ 'don-vi': row.unit, ...(row.ended.takenOverBy === null ? { viec: 'tiep-nhan' } : {}) }}
          >
            {t(row.ended.takenOverBy === null ? 'pane.endedName' : 'pane.endedMore')}
          </Link>
        </Note>
      )}
      {asked !== null && (
        <Note
          tone="soon"
          icon="extend"
          fact={t('pane.asked', { hour: asked.hour, day: day(asked.until), reason: asked.reason })}
        />
      )}
      {row.mail === 'toPrint' && <ToPrint cycle={cycle} row={row} />}
      {(row.mail === 'toPrint' ? [] : row.mailTrouble).map(({ role, address, since }) => {
        const who = label(`role.${role}`);
        return (
          <Note
            key={role}
            tone={row.mail === 'unreached' ? 'overdue' : 'pen'}
            icon="mailFailed"
            fact={
              address === null ? t('pane.mailNoAddress', { name: who }) : t('pane.mail', { name: who, day: day(since) })
            }
          >
            <Link to="/to-chuc" search={{ 'don-vi': row.unit }}>
              {t('pane.mailFix')}
            </Link>
          </Note>
        );
      })}
      {row.status === 'returned' && row.returnReasons !== null && (
        <div className={classes.reasons}>
          <strong>{t('pane.returned', { day: row.returnedAt === null ? '' : dayAndTime(row.returnedAt) })}</strong>
          <ul>
            {row.returnReasons.map(({ path, place, ...mark }) => {
              const reason = said(mark);
              const called = place ?? (path === '/files' ? files('title') : null);
              return <li key={`${path ?? ''} ${reason}`}>{called === null ? reason : `${called}: ${reason}`}</li>;
            })}
          </ul>
        </div>
      )}
      {row.exemptedBecause !== null && <p>{t('pane.exempted', { reason: row.exemptedBecause })}</p>}
      {row.reopened && <p>{t('pane.reopened')}</p>}
      {row.receipt !== null && row.submittedAt !== null && (
        <p className={classes.quiet}>
          {t('pane.receipt', {
            receipt: row.receipt,
            round: row.round,
            when: `${clockTime(row.submittedAt)} ${day(row.submittedAt)}`,
          })}
        </p>
      )}
      {row.round > 0 && isStaff(position) && <Clocks row={row} />}
    </>
  );
}

/** How long it lay with the unit and with the host, all rounds together; who looks at it, and how late. */
function Clocks({ row: { unitDays, reviewDays, review, reviewLate } }: { readonly row: BoardRow }) {
  const { t } = useTranslation('board');
  return (
    <p className={classes.quiet}>
      {t('pane.clocks', { unitDays, reviewDays })}
      {review !== null && ` ${t('pane.reviewer', { person: review.person, day: day(review.dueOn) })}`}
      {reviewLate !== null && reviewLate > 0 && ` ${t('pane.reviewLate', { count: reviewLate })}`}
    </p>
  );
}

/** On paper nothing has failed: the letters lie in the bundle, whose host's staff hand them out. */
function ToPrint({ cycle, row }: { readonly cycle: string; readonly row: BoardRow }) {
  const { t } = useTranslation('board');
  const { position } = usePerson();
  // An ended unit's go to whoever answers for it; where nobody does, they are set aside.
  const taker = row.ended === null ? row.unit : row.ended.takenOverBy?.unit;
  return (
    <Note tone="pen" icon="document" fact={t('pane.toPrint')}>
      {isStaff(position) && taker !== undefined && (
        <Link to="/hop-thu/in" search={{ stream: `cycle/${cycle}`, 'don-vi': taker }}>
          {t('pane.toPrintOpen')}
        </Link>
      )}
    </Note>
  );
}
