import { context } from "./node.ts";
import { brokenProperty, type Known } from "./shapes/broken-property.ts";
import { cccevShapes } from "./shapes/cccev-shapes.ts";
import { cpsvApShapes } from "./shapes/cpsv-ap-shapes.ts";
import { fullName, type GraphNode, readGraph } from "./shapes/read-graph.ts";
import type { NodeShape } from "./shapes/shape.ts";

/** By which short names the shapes here speak, whatever those of the document are. */
const full = fullName({
  ...context,
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  foaf: "http://xmlns.com/foaf/0.1/",
  org: "http://www.w3.org/ns/org#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  time: "http://www.w3.org/2006/time#",
});

const shapes: readonly NodeShape[] = [...cpsvApShapes, ...cccevShapes];

/**
 * What of a JSON-LD document breaks the published shapes: `<node> <property>: <code> (<whose rule>)`. Nothing is inferred:
 * a class that a rule asks for is said in the document. One that tells of no service is broken too, for no rule would
 * look at it.
 */
export const brokenShapes = (graph: object): readonly string[] => {
  const nodes = readGraph(graph);
  if (nodes === null) return ["document: not-a-flat-graph"];
  const known: Known = { full, typesOf: typesIn(nodes) };
  const service = full("cpsv:PublicService");
  const none = nodes.every(({ types }) => !types.includes(service));
  return [...(none ? ["document: no-service"] : []), ...nodes.flatMap((node) => brokenNode(node, known))];
};

/** What all descriptions of a thing together say that it is. */
const typesIn = (nodes: readonly GraphNode[]): Known["typesOf"] => {
  const types = Map.groupBy(nodes, ({ id }) => id);
  return (id) => (types.get(id) ?? []).flatMap((node) => node.types);
};

const brokenNode = (node: GraphNode, known: Known): readonly string[] =>
  shapes
    .filter(({ target }) => node.types.includes(full(target)))
    .flatMap(({ source, properties }) =>
      properties.flatMap((shape) =>
        brokenProperty(shape, node.values.get(full(shape.path)) ?? [], known).map(
          (code) => `${node.name} ${shape.path}: ${code} (${source})`,
        ),
      ),
    );
