import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { words as vi } from '#web/words/vi/index.ts';

export type Words = typeof vi;
export type Language = 'vi' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Words;
    returnNull: false;
  }
}

const remembered = 'hoi-nghi.language';

export function chosenLanguage(): Language {
  return localStorage.getItem(remembered) === 'en' ? 'en' : 'vi';
}

interface Spoken {
  readonly words: Words;
  /** What the language does to a sentence once its facts stand in it: English has one of a thing. */
  readonly spoken?: (sentence: string) => string;
  /** How it says a fact that is told in Vietnamese: a period. */
  readonly facts?: (fact: string) => string;
}

const spokenIn = new Map<string, (sentence: string) => string>();
const factsIn = new Map<string, (fact: string) => string>();

async function wordsFor(language: Language): Promise<Words> {
  const { words, spoken, facts } = await wordsOf[language]();
  if (spoken !== undefined) spokenIn.set(language, spoken);
  if (facts !== undefined) factsIn.set(language, facts);
  return words;
}

/** One piece per language: the browser fetches the one that is read. */
const wordsOf: Readonly<Record<Language, () => Promise<Spoken>>> = {
  vi: () => import('#web/words/vi/index.ts'),
  en: () => import('#web/words/en/index.ts'),
};

export async function startWords(): Promise<void> {
  const language = chosenLanguage();
  const words = await wordsFor(language);
  document.documentElement.lang = language;
  i18next.use({
    type: 'postProcessor',
    name: 'spoken',
    process: (sentence: string) => spokenIn.get(i18next.language)?.(sentence) ?? sentence,
  });
  await i18next.use(initReactI18next).init({
    postProcess: 'spoken',
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: words },
    // React keeps texts apart from tags: what is put in its place here is the language of a fact.
    interpolation: { escapeValue: true, escape: (fact: string) => factsIn.get(i18next.language)?.(fact) ?? fact },
  });
}

export async function changeLanguage(language: Language): Promise<void> {
  const words = await wordsFor(language);
  for (const [screen, sentences] of Object.entries(words)) i18next.addResourceBundle(language, screen, sentences);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
