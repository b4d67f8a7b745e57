import { useTranslation } from 'react-i18next';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Context } from '#web/screens/draft-report/model.ts';

/** As the paper begins in the layout of the committee: who issues it and its number, State or Party, place and day. */
export function PaperHead({ context: { head } }: { readonly context: Context }) {
  const { t } = useTranslation('draftReport');
  const number = head.left.length - 1;
  return (
    <header className={classes.head}>
      <div>
        {head.left.map((line, index) => (
          <p key={line} data-strong={index === number - 1}>
            {line}
          </p>
        ))}
      </div>
      <div>
        {head.right.map((line) => (
          <p key={line} data-strong="true">
            {line}
          </p>
        ))}
        <p>
          <i>{head.placeAndDate ?? t('paper.undated', { place: head.place })}</i>
        </p>
      </div>
    </header>
  );
}

/** As it ends: who gets it, and who signs with room for the signature. */
export function PaperFoot({ context: { recipients, signer, layout } }: { readonly context: Context }) {
  const { t } = useTranslation('draftReport');
  return (
    <footer className={classes.signed}>
      <div>
        <p>
          <b>{t('paper.recipients')}</b>
        </p>
        <ul>
          {recipients.map((name) => (
            <li key={name}>- {name}</li>
          ))}
        </ul>
      </div>
      <div>
        {signer.authority !== '' && <p data-strong="true">{signer.authority.toLocaleUpperCase('vi')}</p>}
        <p data-strong={layout === 'state' || signer.authority === ''}>{signer.post.toLocaleUpperCase('vi')}</p>
        {signer.office !== undefined && (
          <p className={classes.signature} data-strong="true">
            {signer.office.toLocaleUpperCase('vi')}
          </p>
        )}
        <p className={signer.office === undefined ? classes.signature : undefined} data-strong="true">
          {signer.name}
        </p>
      </div>
    </footer>
  );
}
