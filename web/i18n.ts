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

/** One piece per language: the browser fetches the one that is read. */
const wordsOf: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  vi: () => import('#web/words/vi/index.ts'),
  en: () => import('#web/words/en/index.ts'),
};

export async function startWords(): Promise<void> {
  const language = chosenLanguage();
  const { words } = await wordsOf[language]();
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: words },
    interpolation: { escapeValue: false },
  });
}

export async function changeLanguage(language: Language): Promise<void> {
  const { words } = await wordsOf[language]();
  for (const [screen, sentences] of Object.entries(words)) i18next.addResourceBundle(language, screen, sentences);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
