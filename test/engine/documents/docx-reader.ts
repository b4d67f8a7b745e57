import JSZip from 'jszip';

export interface ReadDocx {
  readonly parts: ReadonlyMap<string, string>;
  /** Visible text of the body, a line per paragraph or line break. */
  readonly lines: readonly string[];
  readonly body: string;
  readonly headers: readonly string[];
  readonly styles: string;
}

export async function readDocx(bytes: Buffer): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) parts.set(name, await file.async('string'));
  const body = parts.get('word/document.xml') ?? '';
  const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
  return { parts, body, headers, styles: parts.get('word/styles.xml') ?? '', lines: linesOf(body) };
}

export function linesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .flatMap(([paragraph]) =>
      paragraph
        .replaceAll('<w:br/>', '\n')
        .replace(/<[^>]*>/g, '')
        .split('\n'),
    )
    .map((line) => unescaped(line).trim())
    .filter((line) => line !== '');
}

/** The run that holds `text`, with its formatting. */
export function runWith(xml: string, text: string): string {
  const found = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run).find((run) => unescaped(run).includes(text));
  if (found === undefined) throw new Error(`no run with: ${text}`);
  return found;
}

export function attribute(xml: string, element: string, name: string): number {
  const match = new RegExp(`<w:${element}\\b[^>]*?w:${name}="(-?\\d+)"`).exec(xml);
  if (match?.[1] === undefined) throw new Error(`no ${element}/@${name}`);
  return Number(match[1]);
}

export function points(run: string): number {
  return attribute(run, 'sz', 'val') / 2;
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
