export { type FormatName, formats, schemaNames } from "../schemas/formats.ts";
export { namesIn, ownNames } from "../schemas/names.ts";
export { schemaOf } from "../schemas/schema-of.ts";
export { asPublishedNow } from "./as-published-now.ts";
export { type CatalogueFiles, compileCatalogue } from "./catalogue.ts";
export { compileExamples } from "./examples.ts";
export { compileProcedure } from "./procedure.ts";
export { placeIn, type SourceFile } from "./source.ts";
export { type RuleName, type Written, type WrittenPart, writtenIn } from "./written.ts";
