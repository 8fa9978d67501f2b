import { parseSync, Visitor } from "oxc-parser";
import type { Import, SourceFile } from "./tree.ts";

/** Tests, the suites that several of them share, and what helps them: fixtures, and folders called `testing`. */
const testFile = /\.(?:test|spec|fixture)\.tsx?$|\/conformance|\/testing\/|^e2e\//u;

/** What the rules need to know of the file at `path` with this text. Throws on a text that does not parse. */
export const scan = (path: string, text: string): SourceFile => {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const found = { imports: [], globals: [], looseCasts: [], typeTests: [] };
  new Visitor({ ...importVisitor(found.imports), ...worldVisitor(found.globals), ...valueVisitor(found) }).visit(
    program,
  );
  return {
    path,
    owner: ownerOf(path),
    isTest: testFile.test(path),
    lines: text.trimEnd().split("\n").length,
    onlyReexports: program.body.length > 0 && program.body.every(isReexport),
    ...found,
  };
};

const ownerOf = (path: string): string => {
  const [first = "", second = ""] = path.split("/");
  return first === "packages" || first === "apps" ? second : first;
};

type Program = ReturnType<typeof parseSync>["program"];

const isReexport = (statement: Program["body"][number]): boolean =>
  statement.type === "ExportAllDeclaration" ||
  (statement.type === "ExportNamedDeclaration" && statement.source !== null);

type Visits = ConstructorParameters<typeof Visitor>[0];

const importVisitor = (imports: Import[]): Visits => {
  const add = (specifier: string, typeOnly: boolean, whole = false) =>
    void imports.push({ specifier, typeOnly, whole });
  return {
    ImportDeclaration: ({ source, importKind, specifiers }) =>
      add(source.value, importKind === "type", specifiers[0]?.type === "ImportNamespaceSpecifier"),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => void (node.source && add(node.source.value, node.exportKind === "type")),
    ImportExpression: (node) => void (node.source.type === "Literal" && add(String(node.source.value), false)),
    TSImportType: (node) => add(node.source.value, true),
  };
};

const worldObjects = new Set(["process", "globalThis", "Math", "Date", "performance", "crypto"]);

/** Calls and members of the objects through which code reaches the world. `new Date()` without a time reads the clock. */
const worldVisitor = (globals: string[]): Visits => ({
  CallExpression: (node) => void (node.callee.type === "Identifier" && globals.push(node.callee.name)),
  NewExpression: (node) => {
    if (node.callee.type === "Identifier") globals.push(`new ${node.callee.name}/${node.arguments.length}`);
  },
  MemberExpression: ({ object, property }) => {
    if (object.type !== "Identifier" || property.type !== "Identifier") return;
    if (worldObjects.has(object.name)) globals.push(`${object.name}.${property.name}`);
  },
});

const loose: Readonly<Record<string, string>> = {
  TSAnyKeyword: "any",
  TSNeverKeyword: "never",
  TSUnknownKeyword: "unknown",
};

const valueVisitor = (found: { looseCasts: string[]; typeTests: string[] }): Visits => ({
  TSAsExpression: ({ typeAnnotation: { type } }) => {
    if (loose[type] !== undefined) found.looseCasts.push(loose[type]);
  },
  BinaryExpression: ({ operator, left, right }) => {
    if (!/^[!=]==?$/u.test(operator)) return;
    if (isTypeMember(left) && right.type === "Literal") found.typeTests.push(String(right.value));
    if (isTypeMember(right) && left.type === "Literal") found.typeTests.push(String(left.value));
  },
  SwitchStatement: ({ discriminant, cases }) => {
    if (!isTypeMember(discriminant)) return;
    for (const { test } of cases) if (test?.type === "Literal") found.typeTests.push(String(test.value));
  },
});

const isTypeMember = (node: { type: string; property?: unknown }): boolean =>
  node.type === "MemberExpression" &&
  typeof node.property === "object" &&
  node.property !== null &&
  "name" in node.property &&
  node.property.name === "type";
