import i18next from 'i18next';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { words } from '#web/words/vi/index.ts';

const said = i18next.createInstance();
await said.init({
  lng: 'vi',
  defaultNS: 'common',
  resources: { vi: words },
  interpolation: { escapeValue: false },
});

/** What a part of a screen says, in Vietnamese, as markup: for parts that ask nobody and lead nowhere. */
export function rendered(part: ReactNode): string {
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n: said }, part));
}
