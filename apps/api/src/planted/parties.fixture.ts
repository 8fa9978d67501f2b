import { type House, refusal } from "../testing/house.ts";
import { own, partOf, quan, statedByBride, statedByGroom } from "../testing/marriage.ts";
import { planted } from "./markers.fixture.ts";

const [dragonfly, dandelion] = planted.words;
const [name, , , number, born] = planted.misnamed;

/** A bride names her groom, at first amiss, and he refuses; with what each was refused. */
export const nameAndRefuse = async (house: House): Promise<readonly string[]> => {
  const bride = await house.signedIn("citizen", "linh");
  const groom = await house.signedIn("citizen", "quan");
  const dossierId = await statedByBride(bride, { brideStatusOther: dragonfly });
  const refusals: (readonly string[])[] = [];
  const attempt = async (call: Promise<unknown>): Promise<void> => void refusals.push(await refusal(call));
  const ask = (named: object) =>
    attempt(bride.api.citizen.askParty.mutate({ dossierId, party: "other", named: { ...quan, ...named } }));
  await ask({ personalId: `${number}9` });
  await ask({ fullName: name, personalId: number, birthDate: born });
  await ask({ birthDate: born });
  await ask({ personalId: "001199031746" });
  await house.control("population", "down");
  await ask({});
  await house.control("population", "up");
  await ask({});
  const partId = await partOf(groom);
  await statedByGroom(groom, partId);
  await attempt(
    bride.api.citizen.saveAnswers.mutate({ dossierId, answers: { ...own("groom"), groomStatusOther: dandelion } }),
  );
  await attempt(
    groom.api.citizen.saveAnswers.mutate({ dossierId: partId, answers: { "filer.phone": planted.phone[0] } }),
  );
  await attempt(groom.api.citizen.confirmPart.mutate({ partId, seen: "0".repeat(64), language: "vi" }));
  await attempt(groom.api.citizen.refusePart.mutate({ partId, reason: " " }));
  await attempt(groom.api.citizen.refusePart.mutate({ partId, reason: `${dandelion}, ${name}` }));
  await ask({});
  return refusals.map((codes) => codes[0] ?? "");
};
