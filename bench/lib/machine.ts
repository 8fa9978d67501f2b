import os from "node:os";

/** On what, and when, and how busy the machine was otherwise. */
export const machine = (): string => {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const [load = 0] = os.loadavg();
  const { node, v8 } = process.versions;
  const day = new Date().toISOString().slice(0, 10);
  const processor = `${cpus.length} × ${cpus[0]?.model.trim() ?? "unknown processor"}, ${memory} GB, ${os.type()} ${os.arch()}`;
  return `${day} on ${processor}, Node ${node} (V8 ${v8}), load ${load.toFixed(1)} at the start.`;
};
