import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, chosenLanguage } from '#web/i18n.ts';
import classes from '#web/kit/door.module.css';

/** A page before the shell: the band with the mark, one sheet in the middle. */
export function Door({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('shell');
  useDocumentTitle(`${title} · ${t('product')}`);
  return (
    <div className={classes.frame}>
      <header className={classes.band}>
        <span className={classes.mark}>{t('product')}</span>
        {lead !== undefined && <span className={classes.lead}>{lead}</span>}
        <button
          type="button"
          className={classes.language}
          onClick={() => void changeLanguage(chosenLanguage() === 'vi' ? 'en' : 'vi')}
        >
          {t('person.language')}
        </button>
      </header>
      <main className={classes.main}>
        <h1 className="visually-hidden">{title}</h1>
        {children}
      </main>
    </div>
  );
}

/** Sheets side by side where there is room. */
export function Sheets({ children }: { readonly children: ReactNode }) {
  return <div className={classes.sheets}>{children}</div>;
}

export function Sheet({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={classes.sheet}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
