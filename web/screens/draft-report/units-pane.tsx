import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { folded, shortDay } from '#web/kit/format.ts';
import { SearchField } from '#web/kit/search-field.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Section, SectionWords } from '#web/screens/draft-report/model.ts';
import { isQuoted, sentencesOf } from '#web/screens/draft-report/quoted.ts';
import { SaidSentence } from '#web/screens/draft-report/said-sentence.tsx';
import { sourcesIn } from '#web/screens/draft-report/tokens.ts';

interface UnitsPaneProps {
  readonly cycle: string;
  readonly section: Section;
  readonly closed: boolean;
  readonly onInsert: (sentence: string, unit: string) => void;
}

const groups = ['community', 'stateBody', 'employer', null] as const;

/** What the units wrote in this section, by setting: each sentence can be taken over with the mark of its unit. */
export function UnitsPane({ cycle, section, closed, onInsert }: UnitsPaneProps) {
  const { t } = useTranslation('draftReport');
  const [search, setSearch] = useState('');
  const { data, error } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'report-section', section.id),
    queryFn: () =>
      taken(
        api.GET('/cycles/{cycle}/report-draft/sections/{section}', {
          params: { path: { cycle, section: section.id } },
        }),
      ),
    enabled: section.asked,
  });
  if (!section.asked) {
    return (
      <section className={classes.part}>
        <h3>{t('units.title')}</h3>
        <p className={classes.quiet}>{t('units.ownSection')}</p>
      </section>
    );
  }
  const wanted = folded(search);
  const said = (data?.said ?? []).filter(({ name, text }) => folded(`${name} ${text}`).includes(wanted));
  const used = new Set(sourcesIn(section.text));
  return (
    <>
      <section className={classes.part}>
        <h3>
          {t('units.title')}
          <span className={classes.quiet}>{t('units.count', { count: data?.said.length ?? 0, used: used.size })}</span>
        </h3>
        <Fault error={error} />
        <SearchField label={t('units.search')} text={search} onSearch={setSearch} width={320} />
        {data !== undefined && said.length === 0 && <p className={classes.quiet}>{t('units.none')}</p>}
        {groups.map((setting) => {
          const of = said.filter((one) => one.setting === setting);
          return (
            of.length > 0 && (
              <Fragment key={setting ?? 'all'}>
                <h4 className={classes.group}>
                  {setting === null ? t('units.everySetting') : t(`units.setting.${setting}`)}
                  <span>{of.length}</span>
                </h4>
                <ul className={classes.said}>
                  {of.map((one) => (
                    <UnitWords key={one.unit} said={one} text={section.text} closed={closed} onInsert={onInsert} />
                  ))}
                </ul>
              </Fragment>
            )
          );
        })}
      </section>
      {data !== undefined && data.missing.length > 0 && <MissingUnits missing={data.missing} />}
    </>
  );
}

interface UnitWordsProps {
  readonly said: SectionWords['said'][number];
  readonly text: string;
  readonly closed: boolean;
  readonly onInsert: (sentence: string, unit: string) => void;
}

function UnitWords({ said, text, closed, onInsert }: UnitWordsProps) {
  const { t } = useTranslation('draftReport');
  return (
    <li>
      <strong>{said.name}</strong>
      {sentencesOf(said.text).map((sentence, index) => (
        <SaidSentence
          key={index}
          sentence={sentence}
          used={isQuoted(text, sentence, said.unit)}
          closed={closed}
          insertWord={t('units.insertOf', { unit: said.name, sentence })}
          onInsert={() => onInsert(sentence, said.unit)}
        />
      ))}
    </li>
  );
}

function MissingUnits({ missing }: { readonly missing: SectionWords['missing'] }) {
  const { t } = useTranslation('draftReport');
  return (
    <section className={classes.part}>
      <h3>
        {t('missing.title')}
        <span className={classes.quiet}>{missing.length}</span>
      </h3>
      <ul className={classes.list}>
        {missing.map(({ unit, name, why, dueAt }) => (
          <li key={unit}>
            <span>{name}</span>
            <span className={classes.quiet}>
              {t(`missing.${why}`)}
              {dueAt !== null &&
                (why === 'notSent' || why === 'returned') &&
                ` · ${t('missing.due', { day: shortDay(dueAt) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
