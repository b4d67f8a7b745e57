/** An error as a log may keep it. */
export interface PlainError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly frames?: readonly string[];
  readonly because?: PlainError;
}

const mostFrames = 8;
const mostCauses = 4;

/**
 * The message, scrubbed, the place and the causes; nothing else an error carries. PostgreSQL attaches whole rows (`detail`),
 * a mail server's answer repeats the address, a parser quotes what it was given: all of it may be somebody's.
 */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error was thrown' };
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : null;
  const frames = framesOf(error.stack);
  return {
    type: error.name,
    ...(code === null ? {} : { code: String(code) }),
    message: scrubbed(error),
    ...(frames.length === 0 ? {} : { frames }),
    ...(error.cause === undefined || depth >= mostCauses ? {} : { because: plainError(error.cause, depth + 1) }),
  };
}

function framesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
}

/** In these, quotation marks hold what somebody sent; elsewhere names of tables, types and files. */
function quotesInput(error: Error): boolean {
  return error instanceof SyntaxError || ('code' in error && typeof error.code === 'string' && /^22/.test(error.code));
}

/** Of a text that may have come from anywhere: no address, no secret, no more than is read. */
export function scrubbedText(text: string, most = 500): string {
  return (
    text
      .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/gu, '<address>')
      // Cookies, tokens and keys: nothing that long is a word.
      .replace(/[A-Za-z0-9_-]{40,}/g, '<secret>')
      .replace(/\p{Cc}+/gu, ' ')
      .slice(0, most)
  );
}

function scrubbed(error: Error): string {
  const open = scrubbedText(error.message);
  return quotesInput(error) ? open.replace(/"[^]*"|'[^]*'/g, '"…"') : open;
}
