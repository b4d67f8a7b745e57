/** In which language the api's sentences are said. Letters, documents and workbooks are Vietnamese, always. */
export type Language = 'vi' | 'en';
