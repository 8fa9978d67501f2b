export { asPublishedNow } from "./as-published-now.ts";
export { type CatalogueFiles, compileCatalogue } from "./catalogue.ts";
export { compileProcedure } from "./procedure.ts";
export { type Read, readSource, type SourceFile } from "./source.ts";
export { compileUnits, type KnownUnits } from "./units.ts";
export { type RuleName, type Written, type WrittenPart, writtenIn } from "./written.ts";
