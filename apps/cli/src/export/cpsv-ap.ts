import type { Catalogue, Procedure } from "@motlan/procedure";
import { authorityNodes } from "./authorities.ts";
import { channelNodes, processingTime } from "./channels.ts";
import { costNodes } from "./costs.ts";
import { country, currency, languagesSpoken } from "./country.ts";
import { informationNodes } from "./information.ts";
import { lawNodes } from "./laws.ts";
import { context, given, inBoth, type Node, ref, refs } from "./node.ts";
import { outputNodes } from "./outputs.ts";
import { paperNodes } from "./papers.ts";

interface JsonLd {
  readonly "@context": typeof context;
  readonly "@graph": readonly Node[];
}

/**
 * A procedure as CPSV-AP 3.2 describes a public service, with CCCEV 2.1 for what it requires: JSON-LD, as one flat
 * graph. What the catalogue does not know (a thematic area, a sector, a life event) is left out, and so is what people
 * also call the service, for that is kept without its language.
 */
export const asCpsvAp = (procedure: Procedure, catalogue: Catalogue): JsonLd => {
  const pieces = piecesOf(procedure, catalogue);
  const { information, papers, channels, ...others } = pieces;
  const graph = [
    serviceNode(procedure, pieces),
    ...Object.values(others).flat(),
    ...[information, papers, channels].flatMap((it) => Object.values(it).flat()),
    ...(pieces.costs.length > 0 ? [currency] : []),
    country,
    ...languagesSpoken,
  ];
  return { "@context": context, "@graph": eachOnce(graph) };
};

const piecesOf = (procedure: Procedure, catalogue: Catalogue) => ({
  authorities: authorityNodes(procedure, catalogue),
  laws: lawNodes(procedure),
  outputs: outputNodes(procedure),
  costs: costNodes(procedure),
  channels: channelNodes(procedure),
  information: informationNodes(procedure, catalogue),
  papers: paperNodes(procedure),
});

type Pieces = ReturnType<typeof piecesOf>;

const serviceNode = (
  procedure: Procedure,
  { authorities, laws, outputs, costs, channels, information, papers }: Pieces,
): Node => ({
  "@id": `motlan:procedure/${procedure.code}`,
  "@type": "cpsv:PublicService",
  "dct:identifier": procedure.code,
  "dct:title": inBoth(procedure.title),
  "dct:description": inBoth(procedure.summary),
  "dct:language": refs(languagesSpoken),
  "dct:spatial": ref(country),
  "cv:hasCompetentAuthority": refs(authorities),
  ...given("cv:hasLegalResource", refs(laws)),
  ...given("cv:hasChannel", refs(channels.ways)),
  ...given("cv:processingTime", processingTime(procedure.deadline)),
  ...given("cv:hasCost", refs(costs)),
  ...given("cv:holdsRequirement", refs([...information.requirements, ...papers.requirements])),
  ...given("cv:hasInputType", refs(eachOnce(papers.types))),
  ...given("cpsv:produces", refs(eachOnce(outputs))),
});

/** Two requirements take the same kind of paper: it is described once. */
const eachOnce = (nodes: readonly Node[]): readonly Node[] => [
  ...new Map(nodes.map((node) => [node["@id"], node])).values(),
];
