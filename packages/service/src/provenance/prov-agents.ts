import type { Actor } from "@motlan/dossier";
import { authorityTitle } from "@motlan/procedure";
import type { Attributes, Statement } from "./prov-document.ts";
import { labelled, titled } from "./prov-literals.ts";
import { everywhere, inDossier } from "./prov-names.ts";
import { agent, associated, onBehalf, typed } from "./prov-statements.ts";
import { authorityOf, type ToldDossier } from "./told-dossier.ts";

/** Somebody by name, and what is said of her. */
export interface Agent {
  readonly id: string;
  readonly said: readonly Statement[];
}

const agentNamed = (id: string, says: Attributes): Agent => ({ id, said: [agent(id, says)] });

export const system: Agent = agentNamed(everywhere.system, { ...typed("prov:SoftwareAgent"), "prov:label": "Motlan" });

export const filer = ({ filerName }: ToldDossier): Agent => person("filer", filerName);

/** The filer, or a party by her subject. */
export const person = (subject: string, name: string): Agent =>
  agentNamed(inDossier.person(subject), { ...typed("prov:Person"), "prov:label": name });

/** An official of whom no more is known than the account; to a citizen not even that is told. */
export const officialNamed = (username: string): Agent =>
  agentNamed(inDossier.official(username || "unnamed"), {
    ...typed("prov:Person", "motlan:Official"),
    ...(username === "" ? {} : { "prov:label": username }),
  });

const official = ({ username, name, title, role }: Extract<Actor, { kind: "official" }>): Agent =>
  agentNamed(inDossier.official(username || `${name}, ${title}`), {
    ...typed("prov:Person", "motlan:Official"),
    "prov:label": name,
    "motlan:title": title,
    "motlan:role": role,
  });

export const authority = (id: string, { catalogue }: ToldDossier): Agent =>
  agentNamed(everywhere.authority(id), { ...typed("prov:Organization"), ...labelled(authorityTitle(id, catalogue)) });

/** A register, as whoever keeps it speaks through it. */
export const register = (id: string, { catalogue }: ToldDossier): Agent => {
  const known = catalogue.registers[id];
  return agentNamed(everywhere.register(id), {
    ...typed("prov:Organization", "motlan:Register"),
    ...labelled(known?.title),
    ...(known ? { "motlan:operator": titled(known.operator) } : {}),
  });
};

export const actor = (by: Actor): Agent => {
  switch (by.kind) {
    case "filer":
      return person("filer", by.name);
    case "official":
      return official(by);
    case "system":
      return system;
  }
};

/** That somebody did something by the procedure; officials and the system in the name of an authority. */
export const doneBy = (done: string, by: Actor, told: ToldDossier): readonly Statement[] => {
  const who = actor(by);
  const plan = everywhere.procedure(told.procedure.code);
  const own = [...who.said, associated(done, who.id, plan)];
  if (by.kind === "filer") return own;
  const office = authority(by.kind === "official" ? by.authority : authorityOf(told), told);
  return [...own, ...office.said, onBehalf(who.id, office.id, done)];
};
