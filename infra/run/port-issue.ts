import { createServer } from "node:net";
import { type Issue, issue } from "@motlan/kernel";

/**
 * What stands in the way of listening on these ports, or null. Asked before anything is started, so that a taken
 * port leaves nothing half running.
 * Issues: port-in-use {port, other}, port-forbidden {port, other}; `other`: a front door to try instead.
 */
export const portIssue = async (ports: readonly number[]): Promise<Issue | null> => {
  const other = (ports[0] ?? 0) < 60_000 ? (ports[0] ?? 0) + 1000 : 4000;
  for (const port of ports) {
    const code = (await tryPort(port)) ?? (await tryPort(port, "127.0.0.1"));
    if (code === "EACCES") return issue("port-forbidden", "", { port, other });
    if (code !== null) return issue("port-in-use", "", { port, other });
  }
  return null;
};

/** The code of the error, if one cannot listen there. */
const tryPort = (port: number, host?: string): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "EADDRINUSE"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
