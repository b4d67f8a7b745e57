/** A body is read no further than this, wherever a route does not ask for more. */
export const usualBody = 64 * 1024;

/** A whole organisation fits; a workbook or a film does not. */
export const largeBody = 8 * 1024 * 1024;
