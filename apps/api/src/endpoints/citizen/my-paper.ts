import { authorityTitle, type Catalogue } from "@motlan/procedure";
import { myPaper, type Paper, unitsNamed } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const myPaperEndpoint = forCitizen.input(z.object({ id })).query(async ({ ctx: { ctx, filer }, input }) => {
  const { codeLists, units } = ctx.catalogue;
  const paper = unwrap(await myPaper(ctx, filer, input.id));
  const place = authorityTitle(paper.result.authority, ctx.catalogue);
  const registers = registersNamed(paper, ctx.catalogue);
  return { ...paper, place, registers, reference: { codeLists, units: unitsNamed(paper, units) } };
});

/** What the registers are called of which a paper has values. */
const registersNamed = ({ result }: Paper, { registers }: Pick<Catalogue, "registers">) =>
  Object.fromEntries(
    Object.values(result.values).flatMap(({ provenance }) => {
      const register = provenance.kind === "register" ? registers[provenance.register] : undefined;
      return register ? [[register.id, register.short]] : [];
    }),
  );
