import { isRecord } from "@motlan/kernel";
import { procedureScope } from "../../compile/scope.ts";
import { conditionsIn } from "../cases/conditions.ts";
import type { Check, Looked } from "../check.ts";
import { hasEnded, told } from "../dates/ended.ts";

/** A condition on a code that nobody can choose any more. */
export const codeEnded = {
  code: "code-ended",
  level: "warning",
  find: (looked) =>
    conditionsIn(looked).flatMap(({ rule, at }) =>
      comparedIn(rule.tree).flatMap(({ path, value }) => {
        const ended = endedCode(looked, path, value);
        return ended === undefined ? [] : [{ at, params: { list: ended.list, ...told(value, ended) } }];
      }),
    ),
} as const satisfies Check;

interface Compared {
  readonly path: string;
  readonly value: string;
}

/** The answers that a rule holds against a text, and the texts. */
const comparedIn = (part: unknown): readonly Compared[] => {
  if (Array.isArray(part)) return part.flatMap(comparedIn);
  if (!isRecord(part)) return [];
  const sides = Object.values(part).filter(isRecord);
  const path = sides.find(({ node }) => node === "read")?.["path"];
  const values = sides.flatMap(({ node, value, of }) => [
    { node, value },
    ...(Array.isArray(of) ? of.filter(isRecord) : []),
  ]);
  const texts = values.flatMap(({ node, value }) => (node === "literal" && typeof value === "string" ? [value] : []));
  const here = typeof path === "string" ? texts.map((value) => ({ path, value })) : [];
  return [...here, ...Object.values(part).flatMap(comparedIn)];
};

/** The code, if it has ended and none of the same name is in force. */
const endedCode = ({ definition, catalogue, facts }: Looked, path: string, value: string) => {
  const type = procedureScope(definition, catalogue).type(path.split("."));
  const list = type?.kind === "code" ? type.list : "";
  const codes = (catalogue.codeLists[list]?.codes ?? []).filter(({ code }) => code === value);
  const [ended] = codes;
  if (ended === undefined || !codes.every((code) => hasEnded(code, facts))) return undefined;
  return { list, to: ended.to, successor: ended.successors?.join(", ") };
};
