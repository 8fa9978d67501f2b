import { access } from "../access.ts";
import { lacking, there, yes } from "./answers.fixture.ts";
import { doors } from "./cells.fixture.ts";
import { citizens, designers, type Moment, moments, officials, things } from "./table.fixture.ts";
import { notes, refusals, socket } from "./words.fixture.ts";

const head = `# Who may do what

Written by \`npx vitest run apps/api/src/authorisation -u\` from [the table](../apps/api/src/authorisation/table.fixture.ts) that the test beside it holds the house to: every endpoint and every route of the front door, asked over HTTP by everybody who could come, about what is theirs and what is not. A door that is in no line fails the test, and so does a line that answers otherwise. Read from top to bottom it is the life of one dossier: a groom files it, his bride is asked to confirm her part, it is sent, examined, supplemented, signed and revoked.

**yes**: it is done. **there**, **lacking**: a list, in which the thing stands or does not. Anything else is the code of a refusal. Whoever is not in a table has no session at that face and is told \`UNAUTHORIZED\`, or \`sign-in-needed\` where files come and go: an official at a citizen's door as well, and a designer at the desk's.

A refusal that ends in \`-not-found\` is the same, word for word, as for something that does not exist. So is the refusal of who is not signed in.

## Who comes
`;

const callers: Readonly<Record<string, string>> = {
  filer: "the citizen whose dossier it is",
  party: "the citizen who is asked to confirm a part of it",
  stranger: "any other citizen",
  "level 1": "a citizen whose account is of level 1; a stranger to the dossier, and asked in another",
  "in role": "an official of the office that handles it, in the role whose step it is",
  "other role": "one of the same office in another role",
  "other office": "one of another office of the same commune: the police",
  elsewhere: "one in the same role, at the same office of another commune",
  proposer: "the designer who proposed the version",
  approver: "another designer",
};

const told = (answer: string): string =>
  [yes, there, lacking].includes(answer) ? answer.replace(yes, "**yes**") : `\`${answer}\``;

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => ":--"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const lines = (
  columns: readonly string[],
  rows: readonly (readonly [door: string, of: string, ...answers: string[]])[] = [],
): readonly string[] =>
  rows.length === 0
    ? []
    : [
        table(
          ["Door", "Of", ...columns],
          rows.map(([door, of, ...answers]) => [`\`${door}\``, of, ...answers.map(told)]),
        ),
      ];

const noted = (of: readonly (readonly [string, string, ...unknown[]])[] = []): readonly string[] =>
  of.flatMap(([door, thing]) => {
    const note = notes[`${door} ${thing}`];
    return note === undefined ? [] : [`- \`${door}\`, ${thing}: ${note}`];
  });

const section = (moment: Moment): string => {
  const { title, citizens: hers, officials: theirs, designers: designed } = moment;
  const tables = [...lines(citizens, hers), ...lines(officials, theirs), ...lines(designers, designed)];
  const why = [...noted(hers), ...noted(theirs), ...noted(designed)].join("\n");
  return [`## ${title}`, ...tables, ...(why === "" ? [] : [why])].join("\n\n");
};

const listed = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, what]) => `- ${name}: ${what}`)
    .join("\n");

/** `docs/authorisation.md`. */
export const page = (): string => {
  const { "-": _, ...named } = things;
  const open = doors().filter((door) => access[door] === "anyone");
  const codes = Object.fromEntries(Object.entries(refusals).map(([code, why]) => [`\`${code}\``, why]));
  const parts = [
    `${head}\n${listed(callers)}`,
    `## What about\n\n${listed(named)}`,
    `## What a refusal says\n\n${listed(codes)}`,
    ...moments.map(section),
    `## Open to everybody\n\nThey name nobody's dossier. Signing out ends the session of who asks; the pages of the faces are the same for all.\n\n${open.map((door) => `- \`${door}\``).join("\n")}`,
    `## The socket in the data folder\n\nIt is open to the account that runs the house and to nobody else, and does in a designer's name what \`npm run motlan\` is asked to.\n\n${table(
      ["Verb", "for who proposed it", "for a name that is no designer's"],
      socket.map(([verb, ...answers]) => [`\`${verb}\``, ...answers.map(told)]),
    )}`,
  ];
  return `${parts.join("\n\n")}\n`;
};
