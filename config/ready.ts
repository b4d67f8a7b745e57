/** Tells whoever started this process that it now serves. Alone on a terminal there is nobody to tell. */
export function announceReady(): void {
  process.send?.('ready');
}
