import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/awards/awards.module.css';
import { Evidence } from '#web/screens/awards/evidence.tsx';
import type { OpenRoundDialog } from '#web/screens/awards/round-dialogs.tsx';
import type { AwardRound, Nomination } from '#web/screens/awards/use-awards.ts';
import { useFactWords } from '#web/screens/awards/use-fact-words.ts';

interface NominationPaneProps {
  readonly round: AwardRound;
  readonly nomination: Nomination;
  readonly onAct: (dialog: OpenRoundDialog) => void;
}

/** Who is proposed and why, what the record says beside what is asked, and what can be done. */
export function NominationPane({ round, nomination, onAct }: NominationPaneProps) {
  const { t } = useTranslation('awards');
  const words = useFactWords();
  const { number, name, post, unitName, byUnitName, itself, reason, because, proposal, status } = nomination;
  const { decision } = nomination;
  return (
    <Pane title={`${String(number)} · ${itself ? unitName : name}`}>
      <p className={classes.quiet}>
        {nomination.kindName} · {post === null ? unitName : `${post}, ${unitName}`}
      </p>
      <p className={classes.line}>{reason}</p>
      <p className={classes.quiet}>{t('proposedBy', { unit: byUnitName })}</p>
      <Evidence key={number} round={round} nomination={nomination} />
      {proposal !== null && proposal.short.length > 0 && (
        <p className={classes.line}>{t('short', { list: words.measures(proposal.short) })}</p>
      )}
      {proposal !== null && proposal.unmeasured.length > 0 && (
        <p className={classes.quiet}>{t('unmeasured', { list: words.measures(proposal.unmeasured) })}</p>
      )}
      {proposal?.standing === 'tied' && (
        <Note tone="soon" fact={t('alike', { numbers: proposal.alike.map(String).join(', ') })} />
      )}
      {because !== '' && <p className={classes.line}>{t('because', { reason: because })}</p>}
      {decision !== null && <p className={classes.line}>{t('decided', { ...decision, day: day(decision.date) })}</p>}
      {status === 'proposed' && (
        <div className={classes.acts}>
          {round.mayDecide && (
            <>
              <LinkButton onClick={() => onAct({ act: 'grant', nomination })}>{t('decide.grant')}</LinkButton>
              <LinkButton onClick={() => onAct({ act: 'decline', nomination })}>{t('decide.decline')}</LinkButton>
            </>
          )}
          {round.mayPropose && (
            <LinkButton onClick={() => onAct({ act: 'withdraw', nomination })}>{t('withdraw.act')}</LinkButton>
          )}
        </div>
      )}
    </Pane>
  );
}
