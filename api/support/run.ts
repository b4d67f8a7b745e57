import { randomUUID } from 'node:crypto';

/** This start of the program: windows that wait for it to start anew tell by it whether who answers is the old one still. */
export const run = randomUUID();
