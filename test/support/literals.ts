import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Letters that Vietnamese has and English has not, stacked marks included. */
export const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Every source file below a folder. */
export function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Text of string literals and templates; comments and identifiers are not looked at. */
export function literalsOf(text: string): readonly string[] {
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
