import { request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Issue } from "@motlan/kernel";
import { catalogueHash, type LoadedCatalogue, publishingDoor } from "@motlan/service";
import type { House } from "../testing/house.ts";

/** Does something with versions as designers do on the command line: through the socket of the running house. */
export const publishing = async (house: House, verb: string, body: object): Promise<Told> => {
  const socketPath = join(house.dataDir, publishingDoor);
  const answered = await new Promise<string>((done, failed) => {
    const asked = request({ socketPath, path: `/${verb}`, method: "POST" }, (response) => {
      text(response).then(done, failed);
    });
    asked.once("error", failed);
    asked.end(JSON.stringify(body));
  });
  return JSON.parse(answered);
};

export interface Told {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
  readonly value?: { readonly version?: string };
}

/** Versions of one procedure, each with another title. */
export const proposals = ({ procedures, catalogue }: LoadedCatalogue) => {
  const definition = procedures.find(({ id }) => id === "marital-status");
  if (!definition) throw new Error("there is no such procedure");
  return (title: string, by: string) => ({
    definition: { ...definition, title: { vi: title, en: title } },
    catalogue: catalogueHash(catalogue),
    by,
  });
};
