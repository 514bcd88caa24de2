import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../../..");

/** A member of Excel's object model where code uses it. */
export interface Use {
  /** Such as "Range.values". */
  readonly member: string;
  /** The version of ExcelApi that has it; null where its documentation names none. */
  readonly since: string | null;
  /** What the script says it needs, where it is one of a script's own. */
  readonly needs: string | null;
}

/** Every member of Excel's object model that the files of some folders use, found by their types. */
export function membersIn(...folders: readonly string[]): Use[] {
  const places = folders.map((folder) => join(root, folder));
  const { options, fileNames } = configuration();
  const own = fileNames.filter((file) => places.some((place) => file.startsWith(place)));
  const program = ts.createProgram(own, { ...options, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const found = memberAt(node, checker);
    const declaration = found?.declarations?.[0];
    if (found !== undefined && declaration?.getSourceFile().fileName.includes("office-js")) {
      const { parent } = declaration;
      const of = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
      const since = /Api set: ExcelApi ([\d.]+)/i.exec(declaration.getFullText())?.[1] ?? null;
      if (of)
        uses.push({ member: `${parent.name?.text}.${found.name}`, since, needs: needsAt(node) });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of own) visit(program.getSourceFile(file)!);
  return uses;
}

function configuration(): ts.ParsedCommandLine {
  const read = ts.readConfigFile(join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, root);
}

/** What a name in code stands for: after a dot, or taken apart. */
function memberAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  return checker
    .getTypeAtLocation(node.parent)
    .getProperty((node.propertyName ?? node.name).getText());
}

/** What the script around a node says it needs. */
function needsAt(node: ts.Node): string | null {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isObjectLiteralExpression(at)) continue;
    for (const property of at.properties) {
      if (!ts.isPropertyAssignment(property) || property.name.getText() !== "needs") continue;
      if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
    }
  }
  return null;
}
