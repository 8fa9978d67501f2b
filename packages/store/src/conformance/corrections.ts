import type { Correction } from "@motlan/service";
import { expect, test } from "vitest";
import { after, aSeal, fresh, noon } from "./samples.ts";
import { type Subject, started } from "./subject.ts";

const aCorrection = (given: Partial<Correction>): Correction => ({
  number: fresh("SD"),
  at: noon,
  by: fresh("person"),
  byName: "Lò Thị Mai",
  dossierId: "",
  procedureCode: "1.001193",
  law: "Luật Căn cước 26/2023/QH15",
  register: "population",
  service: "person",
  recordId: fresh("record"),
  inside: "",
  entity: "person",
  element: "birthDate",
  value: "1990-01-01",
  proposed: "1990-01-02",
  reason: "Giấy khai sinh ghi khác",
  about: null,
  owner: "civil-status",
  ...given,
});

const corrected = { kind: "corrected", reason: "Đã sửa", at: after(30) } as const;

export const correctionPromises = (subject: Subject): void => {
  const made = async (given: Partial<Correction> = {}): Promise<Correction> => {
    const { id: dossierId, filer: by } = await started(subject(), { filer: fresh("person") });
    const correction = aCorrection({ dossierId, by, ...given });
    await subject().store.addCorrection(correction);
    return correction;
  };

  test("a request is found by its number and by who made it, the newest first", async () => {
    const { store } = subject();
    const first = await made();
    const second = await made({ by: first.by, at: after(1) });
    expect(await store.correction(first.number)).toEqual({ ...first, takenAt: null, answer: null });
    expect((await store.correctionsOf(first.by)).map(({ number }) => number)).toEqual([second.number, first.number]);
    expect(await store.correction(fresh("SD"))).toBeNull();
  });

  test("when it was taken, and what was answered, is written once", async () => {
    const { store } = subject();
    const { number } = await made();
    await store.correctionTaken(number, after(1));
    await store.correctionTaken(number, after(2));
    expect(await store.answerCorrection(number, corrected)).toBe(true);
    expect(await store.answerCorrection(number, { ...corrected, kind: "refused" })).toBe(false);
    expect(await store.correction(number)).toMatchObject({ takenAt: after(1), answer: corrected });
  });

  test("what a filer called wrong is in dispute in all her dossiers, and in another's where the record is", async () => {
    const { store } = subject();
    const correction = await made();
    const { number, register, recordId, inside, element, value, proposed } = correction;
    const told = { number, register, recordId, inside, element, value, proposed };
    const hers = await started(subject(), { filer: correction.by });
    const others = await started(subject(), { filer: fresh("person") });
    expect(await store.disputes(hers.id)).toEqual([{ ...told, own: true }]);
    expect(await store.disputes(others.id)).toEqual([]);
    const { provenance } = aSeal();
    await store.putSeals(others.id, [aSeal({ provenance: { ...provenance, recordId } })]);
    expect(await store.disputes(others.id)).toEqual([{ ...told, own: false }]);
  });

  test("what was put right is told with its moment, and what was left as it is no more", async () => {
    const { store } = subject();
    const { number, by, dossierId } = await made();
    const { number: refused } = await made({ by, dossierId });
    await store.answerCorrection(number, corrected);
    await store.answerCorrection(refused, { ...corrected, kind: "refused" });
    expect(await store.disputes(dossierId)).toMatchObject([{ number, correctedAt: corrected.at }]);
  });

  test("those not answered are listed by owner, the oldest first, and no more of each than was asked for", async () => {
    const { store } = subject();
    const owner = fresh("owner");
    const [late, early, answered] = [
      await made({ owner, at: after(9) }),
      await made({ owner, at: after(3) }),
      await made({ owner }),
    ];
    await made({ owner, at: after(12) });
    await store.answerCorrection(answered.number, corrected);
    const open = (await store.openCorrections(2)).filter((it) => it.owner === owner);
    expect(open).toEqual(
      [early, late].map(({ number, at }) => ({
        number,
        at,
        owner,
        entity: "person",
        element: "birthDate",
        takenAt: null,
      })),
    );
  });
};
