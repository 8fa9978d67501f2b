import type { Source } from "@motlan/prefill";

/** One source for all registers: each question goes to the adapter of its service's protocol. */
export const sources = (protocols: Readonly<Record<string, Source>>): Source => ({
  ask: async (question) => (await protocols[question.service.protocol]?.ask(question)) ?? { kind: "unavailable" },
  recall: (questions) => {
    for (const [protocol, of] of Map.groupBy(questions, ({ service }) => service.protocol))
      protocols[protocol]?.recall?.(of);
  },
  tell: async (service, body, delivery) =>
    (await protocols[service.protocol]?.tell(service, body, delivery)) ?? { kind: "unavailable" },
});
