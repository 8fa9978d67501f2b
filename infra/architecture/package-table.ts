type Edges = Readonly<Record<string, string>>;

const kernel = "Outcome, Issue, dates and JSON are the words of every room";

const webApp: Edges = {
  api: "the type of the router, so that a call that does not fit does not compile; nothing that runs",
  fields: "the same validation while typing as on the server",
  "form-react": "the renderer of forms",
  kernel,
  procedure: "the compiled definition that the browser is sent",
  rules: "the same rules in the browser as on the server",
  ui: "theme and components",
};

/**
 * Which package may take from which, and why: the arrows of the map of the house, one by one. Whatever is not here is refused,
 * so that a new edge is a decision that somebody reads.
 */
export const packageTable: Readonly<Record<string, Edges>> = {
  kernel: {},
  rules: { kernel },
  fields: { kernel, rules: "a field type says which type its value has in rules" },
  procedure: {
    kernel,
    rules: "conditions and checks are compiled when a procedure is",
    fields: "an element is asked as a field of some type",
  },
  prefill: {
    kernel,
    rules: "a plan follows what rules read",
    fields: "what a register says is normalised and checked as what a person types",
    procedure: "the plan is made from the elements that a procedure needs",
  },
  problems: {
    kernel,
    rules: "the type of the codes of rules, so that none is without words",
    procedure: "the type of the codes of checks, so that none is without words",
  },
  dossier: {
    kernel,
    rules: "steps and deadlines hang on rules, deadlines on the working calendar",
    fields: "values in events are typed by their fields",
    procedure: "the workflow is declared by the procedure",
    prefill: "events carry provenance and seals",
  },
  results: {
    kernel,
    rules: "the content of a result is computed by rules",
    fields: "a result prints values as their field types do",
    procedure: "what a result is, the procedure says",
    prefill: "a result of before is a source of evidence, with provenance",
    dossier: "a result is issued from a decided dossier",
  },
  service: {
    kernel,
    rules: "use cases evaluate rules over the values they hold",
    fields: "answers are validated again on the server",
    procedure: "a dossier pins a version of a procedure",
    prefill: "use cases plan and execute prefill",
    dossier: "use cases append events",
    results: "use cases issue results and match evidence",
  },
  sources: {
    kernel,
    procedure: "the register's declaration says path, keys and time limit",
    prefill: "implements the port Source",
    results: "which of our own results count is said there",
    service: "implements the ports of the use cases that reach registers",
  },
  store: {
    kernel,
    procedure: "keeps published versions",
    prefill: "keeps seals and enquiries",
    dossier: "keeps events",
    results: "keeps results",
    service: "implements the port Store",
  },
  catalogue: {},
  population: { kernel },
  ui: { kernel },
  "form-react": {
    kernel,
    rules: "conditions are evaluated while typing",
    fields: "each renderer belongs to a field type",
    prefill: "the type of a plan as it is told, to put it into words; nothing that runs",
    procedure: "renders the compiled definition",
    ui: "theme and components",
  },
  api: {
    kernel,
    rules: "reads the working calendar for the services it composes",
    fields: "checks what comes in",
    procedure: "compiles the catalogue at its start",
    prefill: "composition root",
    dossier: "composition root",
    results: "composition root",
    service: "every endpoint calls one use case",
    sources: "composition root: gives the use cases their registers",
    store: "composition root: gives the use cases their store",
    catalogue: "publishes its content at its start",
  },
  cli: {
    kernel,
    rules: "checks and runs a procedure's rules on the command line",
    fields: "runs a procedure's examples",
    procedure: "compiles and checks the catalogue",
    problems: "says what is wrong in words",
    prefill: "tells what registers fill, and what they would if they were connected",
    catalogue: "the content to check",
    population: "the people of the examples",
    service: "composition root",
    sources: "composition root",
    store: "composition root",
    "state-systems": "measures how much is filled, over registers that are real servers and can be cut off",
  },
  citizen: webApp,
  desk: webApp,
  studio: {
    ...webApp,
    problems: "says what is wrong in words",
    population: "the preview shows a procedure to generated people",
  },
  "state-systems": { kernel, population: "the registers' content is generated people" },
  testing: {
    kernel,
    rules: "builders",
    fields: "builders",
    procedure: "builders",
    prefill: "builders",
    dossier: "builders",
    results: "builders",
    service: "builders",
    sources: "builders",
    store: "opens real stores for suites",
    population: "generated people for tests",
    catalogue: "tests run over the real content",
  },
  infra: {
    kernel,
    "state-systems": "starts them as a process, on a port each",
    population: "prints whom one can sign in as",
    problems: "says why a store does not open, as the command line does",
  },
  e2e: {
    kernel,
    population: "journeys sign in as personas",
    testing: "builders",
    "state-systems": "the names of the stand-ins that journeys take down",
  },
};

/** What a test may take besides: content, people, servers to ask and helpers. No code that runs may. */
export const takenByTests: readonly string[] = ["testing", "population", "catalogue", "state-systems"];
