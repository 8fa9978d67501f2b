import type { Json, Localized } from "@motlan/kernel";
import type { Channel, DeadlineRule, Procedure } from "@motlan/procedure";
import { workingDaysIn } from "@motlan/procedure/compile";
import { concept, given, inBoth, joined, type Node, ref, ruleText } from "./node.ts";

const titles: Readonly<Record<Channel, Localized>> = {
  online: { vi: "Trực tuyến", en: "Online" },
  counter: { vi: "Trực tiếp tại nơi tiếp nhận", en: "At the counter" },
  post: { vi: "Qua bưu chính", en: "By post" },
};

export const channelsOf = ({ channels = ["online", "counter", "post"] }: Procedure): readonly Channel[] => channels;

export const channelId = ({ code }: Procedure, channel: Channel): string =>
  `motlan:procedure/${code}/channel/${channel}`;

const typeOf = (channel: Channel): Node => concept(`motlan:channel/${channel}`, titles[channel]);

/** The ways in which a dossier comes in, with the time that each is given, and the kinds of them. */
export const channelNodes = (
  procedure: Procedure,
): { readonly ways: readonly Node[]; readonly kinds: readonly Node[] } => {
  const channels = channelsOf(procedure);
  return { ways: channels.map((it) => wayNode(procedure, it)), kinds: channels.map(typeOf) };
};

const wayNode = (procedure: Procedure, channel: Channel): Node => ({
  "@id": channelId(procedure, channel),
  "@type": "cv:Channel",
  "dct:identifier": `${procedure.code}/${channel}`,
  "dct:type": ref(typeOf(channel)),
  "dct:description": inBoth(joined([sentence(titles[channel]), timeTold(procedure.deadline, channel)])),
  ...given("cv:processingTime", processingTime(procedure.deadline, channel)),
});

const sentence = ({ vi, en }: Localized): Localized => ({ vi: `${vi}.`, en: `${en}.` });

/** Working days; where a rule counts them by case, the most that it gives. */
const daysOf = ({ workingDays, byChannel, due }: DeadlineRule, channel: Channel): number | undefined =>
  (channel === "online" ? undefined : byChannel?.[channel]) ?? workingDays ?? mostOf(workingDaysIn(due.tree));

const mostOf = (days: readonly number[]): number | undefined => (days.length === 0 ? undefined : Math.max(...days));

/** A duration knows no working days: it counts them as days, and the description says which are meant. */
export const processingTime = (deadline: DeadlineRule, channel: Channel = "online"): Json | undefined => {
  const days = daysOf(deadline, channel);
  return days === undefined ? undefined : { "@value": `P${days}D`, "@type": "xsd:duration" };
};

const timeTold = (deadline: DeadlineRule, channel: Channel): Localized => {
  const days = daysOf(deadline, channel);
  const { sameDayBefore: before, longer = [], notBefore, workingDays } = deadline;
  if (days === undefined || workingDays === undefined) return byRule(deadline);
  return joined([
    { vi: `${days} ngày làm việc.`, en: `${days} working day${days === 1 ? "" : "s"}.` },
    ...(before === undefined ? [] : [sameDay(before)]),
    ...[...longer, ...(notBefore ? [notBefore] : [])].map(({ because }) => because),
  ]);
};

const sameDay = (before: string): Localized => ({
  vi: `Nhận trước ${before} thì xong trong ngày.`,
  en: `The same day if received before ${before}.`,
});

const byRule = ({ due }: DeadlineRule): Localized => ({
  vi: `Thời hạn theo quy tắc: ${ruleText(due)}.`,
  en: `Due by this rule: ${ruleText(due)}.`,
});
