import { storedFields, type Upcaster } from '#db/upcasting.ts';

/** Until hosts had outlines of their own every one was the installation's. */
export const ofInstallation: Upcaster = (data) => ({ ...storedFields(data, 'a report template'), host: null });
