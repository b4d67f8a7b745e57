import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

/** Rooms that are looked at; `test` and `example/data` hold Vietnamese as data. */
const rooms = [
  'domain',
  'workflows',
  'activities',
  'db',
  'worker',
  'api',
  'config',
  'telemetry',
  'cli',
  'example',
  'engine',
  'web',
];

/** Where Vietnamese may stand beside domain/words. */
const allowed = [
  /^domain\/words\//,
  // What the example says and what its people write: no part of the product.
  /^example\/words\//,
  // The fixed wording of letters and the sentences of their bodies.
  /^domain\/documents\//,
  // Reads Vietnamese text, so it must hold it.
  /^domain\/vietnamese\//,
  // Rows with the titles of their source documents.
  /^domain\/calendar\/[^/]+\.data\.ts$/,
  // `systemActor.person` is a name that is stored, not a sentence.
  /^domain\/kernel\/actor\.ts$/,
  // The console's own sentences.
  /^web\/words\//,
];

/** The product's name is no sentence. */
const productName = 'Hội Nghị';

/** Letters that Vietnamese has and English has not, stacked marks included. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function present(room: string): boolean {
  return readdirSync(root).includes(room);
}

/** Text of string literals and templates; comments and identifiers are not looked at. */
function literalsOf(text: string): readonly string[] {
  // Most files hold none at all, comments included: those need no reading by the compiler.
  if (!vietnamese.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (documents(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

/** English API documentation may name an office's thing by its Vietnamese term. */
function documents(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return /^(description|summary)$/.test(node.name.getText());
  return (
    ts.isCallExpression(node) &&
    node.arguments.length === 1 &&
    node.arguments.every(ts.isStringLiteralLike) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'describe'
  );
}

it("keeps every Vietnamese sentence in domain/words, the console's own in web/words", () => {
  const strays = rooms
    .filter(present)
    .flatMap((room) => sources(join(root, room)))
    .map((path) => ({ path, name: relative(root, path).split(sep).join('/') }))
    .filter(({ name }) => !allowed.some((pattern) => pattern.test(name)))
    .flatMap(({ path, name }) =>
      literalsOf(readFileSync(path, 'utf8').normalize('NFC'))
        .filter((literal) => vietnamese.test(literal.replaceAll(productName, '')))
        .map((literal) => `${name}: ${literal}`),
    );
  expect(strays).toEqual([]);
});

it('finds a stray sentence: the guard itself can fail', () => {
  const stray = literalsOf("const a = 'Đơn vị'; const b = `hạn ${a} nộp`; // chú thích");
  expect(stray.filter((literal) => vietnamese.test(literal))).toEqual(['Đơn vị', 'hạn ', ' nộp']);
});
