import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';

export type Words = components['schemas']['ConsoleWords'];
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

const pauseMillis = 2_000;

/** Without words there is no console: while the api is away (it starts, it is being replaced) the page waits for it. */
async function wordsOf(language: Language): Promise<Words> {
  for (;;) {
    const answer = await fetch(`/words/${language}`).catch(() => null);
    if (answer?.ok === true) return (await answer.json()) as Words;
    await new Promise((resolve) => window.setTimeout(resolve, pauseMillis));
  }
}

/** The catalogue comes from the api: the console has no sentence of its own. */
export async function startWords(): Promise<void> {
  const language = chosenLanguage();
  const words = await wordsOf(language);
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
  const words = await wordsOf(language);
  for (const [screen, sentences] of Object.entries(words)) i18next.addResourceBundle(language, screen, sentences);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
