/**
 * A place in the console and nowhere else. Browsers leave out tabs and line breaks, take a backslash for a slash and dots for
 * steps: so the address is read as they read it, and what they would read is what is kept.
 */
export function placeInConsole(wished: string | null | undefined): string {
  if (wished?.startsWith('/') !== true || !URL.canParse(wished, house)) return '/';
  const { origin, pathname, search, hash } = new URL(wished, house);
  return origin === house && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}

const house = 'https://console.invalid';
