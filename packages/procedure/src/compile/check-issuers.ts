import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { z } from "zod";
import type { evidenceFormat } from "./format-catalogue.ts";
import type { Read, SourceFile } from "./source.ts";

type EvidenceRead = Read<z.infer<typeof evidenceFormat>>;

/**
 * Who issues a paper is a procedure of the catalogue, or is called by a title of its own. While a procedure's file tells
 * no code it may be that one: then its own file is told as broken, and nothing here.
 */
export const checkIssuers = (evidence: readonly EvidenceRead[], procedures: readonly SourceFile[]): Issue[] => {
  const codes = codesIn(procedures);
  if (codes.length < procedures.length) return [];
  return evidence.flatMap(({ data, at }) =>
    Object.entries(data.evidence).flatMap(([id, { "issued-by": issuer }]) =>
      issuer === undefined || issuer.title !== undefined || codes.includes(issuer.code)
        ? []
        : [
            at(["evidence", id, "issued-by", "code"], "issuer-unknown", {
              name: issuer.code,
              suggestion: nearest(issuer.code, codes) ?? "",
            }),
          ],
    ),
  );
};

/** The national codes of procedures, by that line alone: whatever else is wrong with one is told of it, and not here. */
export const codesIn = (procedures: readonly SourceFile[]): readonly string[] =>
  procedures.flatMap(({ text }) => /^code: *["']?(\d\.\d{6})["']? *$/mu.exec(text)?.slice(1) ?? []);
