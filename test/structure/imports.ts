import { dirname, join, normalize } from 'node:path';

/** An import, by the paths of files from their common folder, or the name of a package. */
export interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

/** Those that stand in the text of a file. */
export function importsOf(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const resolve = (specifier: string): string =>
    specifier.startsWith('.') ? normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts') : specifier;
  const found: Import[] = [];
  for (const [, type, specifier] of code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"()]*?from\s+'([^']+)'/gm,
  )) {
    found.push({ file, target: resolve(specifier!), isType: !!type, isDynamic: false });
  }
  for (const [, specifier] of code.matchAll(/^\s*import\s+'([^']+)'/gm)) {
    found.push({ file, target: resolve(specifier!), isType: false, isDynamic: false });
  }
  for (const [, specifier] of code.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]/g)) {
    found.push({ file, target: resolve(specifier!), isType: false, isDynamic: true });
  }
  return found;
}

export const isOurs = (target: string): boolean => target.endsWith('.ts');

/** A circle of imports that run when the module loads, or `undefined`. */
export function findCircle(imports: readonly Import[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { file, target, isType, isDynamic } of imports) {
    if (!isType && !isDynamic && isOurs(target)) next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of next.get(file) ?? []) {
      const circle = walk(target, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}
