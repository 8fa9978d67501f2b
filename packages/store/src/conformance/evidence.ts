import { expect, test } from "vitest";
import { aDisclosure, aFile, after, aListing, aResult, aRevocation, aSeal, fresh, inForce } from "./samples.ts";
import { type Subject, started } from "./subject.ts";

export const sealPromises = (subject: Subject): void => {
  test("the newest seal of each element of each record counts", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    const father = aSeal({ ref: "filer.spouse", value: "079190000002" });
    const name = aSeal({ element: "fullName", value: { family: "Lò", given: "Mai" } });
    await store.putSeals(id, [aSeal({ value: "old" }), father, name]);
    await store.putSeals(id, [aSeal({ value: "new" })]);
    const sealed = await store.seals(id);
    expect(sealed).toHaveLength(3);
    expect(sealed).toEqual(expect.arrayContaining([aSeal({ value: "new" }), father, name]));
  });

  test.each([
    ["digits", "079190000001"],
    ["null in quotes", "null"],
    ["a number", 12.5],
    ["nothing", null],
    ["yes", true],
  ])("a sealed value of %s comes back as it was sealed", async (_, value) => {
    const { id } = await started(subject());
    await subject().store.putSeals(id, [aSeal({ value })]);
    expect((await subject().store.seals(id)).map((seal) => seal.value)).toEqual([value]);
  });

  test("putting no seals is no mistake", async () => {
    const { id } = await started(subject());
    await subject().store.putSeals(id, []);
    expect(await subject().store.seals(id)).toEqual([]);
  });
};

const all = { limit: 100 };

export const disclosurePromises = (subject: Subject): void => {
  test("a disclosure that was opened and never closed is still asking", async () => {
    const { store } = subject();
    const disclosure = aDisclosure({ person: fresh("person") });
    await store.openDisclosure(disclosure);
    expect(await store.disclosuresOf(disclosure.person, all)).toEqual([disclosure]);
  });

  test("a disclosure takes its outcome once", async () => {
    const { store } = subject();
    const disclosure = aDisclosure({ person: fresh("person") });
    await store.openDisclosure(disclosure);
    await store.closeDisclosure({ id: disclosure.id, outcome: "found" });
    await store.closeDisclosure({ id: disclosure.id, outcome: "none" });
    expect(await store.disclosuresOf(disclosure.person, all)).toEqual([{ ...disclosure, outcome: "found" }]);
  });

  test("what came of several looks is written at once, and none that nobody took is made up", async () => {
    const { store } = subject();
    const person = fresh("person");
    const [first, second] = [aDisclosure({ person }), aDisclosure({ person, at: after(1) })];
    await store.openDisclosure(first, second);
    await store.closeDisclosure(
      { id: first.id, outcome: "found" },
      { id: second.id, outcome: "denied", retryAt: after(9) },
      { id: fresh("nobody"), outcome: "none" },
    );
    await store.closeDisclosure();
    const outcomes = (await store.disclosuresOf(person, all)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["denied", "found"]);
  });

  test("a question whose register answers later says when it may be put again", async () => {
    const { store } = subject();
    const [later, now] = [aDisclosure({ dossierId: fresh("dossier") }), aDisclosure({})];
    await store.openDisclosure(later);
    await store.closeDisclosure({ id: later.id, outcome: "deferred", retryAt: after(5) });
    await store.openDisclosure(now);
    await store.closeDisclosure({ id: now.id, outcome: "found" });
    expect(await store.enquiries(later.dossierId)).toMatchObject([{ outcome: "deferred", retryAt: after(5) }]);
    expect((await store.enquiries(now.dossierId)).find(({ id }) => id === now.id)).not.toHaveProperty("retryAt");
  });

  test("people see who looked at them, the latest first", async () => {
    const { store } = subject();
    const person = fresh("person");
    const [first, second] = [aDisclosure({ person }), aDisclosure({ person, at: after(1) })];
    await store.openDisclosure(first);
    await store.openDisclosure(second);
    await store.openDisclosure(aDisclosure({ person: fresh("person") }));
    expect(await store.disclosuresOf(person, all)).toEqual([second, first]);
  });

  test("who files a dossier sees whom else registers were asked about for it, and nobody sees another's dossier", async () => {
    const { store } = subject();
    const filer = fresh("person");
    const { id } = await started(subject(), { filer });
    const child = aDisclosure({ person: fresh("child"), dossierId: id });
    await store.openDisclosure(child);
    await store.openDisclosure(aDisclosure({ person: fresh("spouse"), dossierId: id, ref: "" }));
    await store.openDisclosure(aDisclosure({ person: fresh("spouse"), dossierId: id, by: "system" }));
    await store.openDisclosure(aDisclosure({ person: fresh("child") }));
    expect(await store.disclosuresOf(filer, all)).toEqual([child]);
    expect(await store.disclosuresOf(filer, { limit: 1, before: child.id })).toEqual([]);
    expect(await store.disclosuresOf(child.person, all)).toEqual([child]);
  });

  test("a long list of looks is read page by page, and what is written meanwhile moves nothing", async () => {
    const { store } = subject();
    const person = fresh("person");
    // All of one moment, as a form asks them.
    const looks = Array.from({ length: 5 }, () => aDisclosure({ person }));
    for (const look of looks) await store.openDisclosure(look);
    const newest = await store.disclosuresOf(person, { limit: 2 });
    await store.openDisclosure(aDisclosure({ person }));
    const older = await store.disclosuresOf(person, { limit: 2, before: newest[1]?.id ?? "" });
    const oldest = await store.disclosuresOf(person, { limit: 2, before: older[1]?.id ?? "" });
    expect([...newest, ...older, ...oldest]).toEqual(looks.toReversed());
    expect(await store.disclosuresOf(person, { limit: 2, before: oldest[0]?.id ?? "" })).toEqual([]);
  });

  test("the looks into one register are listed by themselves", async () => {
    const { store } = subject();
    const person = fresh("person");
    const [first, other, second] = ["health", "population", "health"].map((register) =>
      aDisclosure({ person, register }),
    );
    for (const look of [first, other, second]) if (look) await store.openDisclosure(look);
    expect(await store.disclosuresOf(person, { limit: 9, register: "health" })).toEqual([second, first]);
    const older = { limit: 9, register: "health", before: second?.id ?? "" };
    expect(await store.disclosuresOf(person, older)).toEqual([first]);
  });

  test("another person's look is no place in one's own list", async () => {
    const { store } = subject();
    const [person, other] = [fresh("person"), fresh("person")];
    await store.openDisclosure(aDisclosure({ person }));
    const foreign = aDisclosure({ person: other });
    await store.openDisclosure(foreign);
    expect(await store.disclosuresOf(person, { limit: 9, before: foreign.id })).toEqual([]);
    expect(await store.disclosuresOf(person, { limit: 9, before: "none" })).toEqual([]);
  });

  test("the enquiries of a dossier are its disclosures, in the order in which they were put", async () => {
    const { store } = subject();
    const dossierId = fresh("dossier");
    const [first, second] = [aDisclosure({ dossierId }), aDisclosure({ dossierId, register: "health", ref: "notice" })];
    await store.openDisclosure(first);
    await store.openDisclosure(second);
    await store.closeDisclosure({ id: first.id, outcome: "unavailable" });
    const { id, ref, register, service, elements, at } = first;
    const asked = await store.enquiries(dossierId);
    expect(asked[0]).toEqual({ id, ref, register, service, elements, at, outcome: "unavailable" });
    expect(asked.map((enquiry) => enquiry.id)).toEqual([first.id, second.id]);
  });
};

export const filePromises = (subject: Subject): void => {
  test("the files of a dossier are listed as they came, and one may be taken away", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    const [first, second] = [aFile(id), aFile(id, { bytes: 3_000_000_000 })];
    await store.addFile(first);
    await store.addFile(second);
    expect(await store.filesOf(id)).toEqual([first, second]);
    await store.removeFile(first.id);
    expect([await store.file(first.id), await store.file(second.id)]).toEqual([null, second]);
    expect(await store.filesOf(id)).toEqual([second]);
  });
};

export const resultPromises = (subject: Subject): void => {
  test("a result is found by its id and by everybody who may see it, and by nobody else", async () => {
    const { store } = subject();
    const dossier = await started(subject());
    const [mother, father, neighbour] = [fresh("person"), fresh("person"), fresh("person")];
    const older = aResult(dossier, { visibleTo: [mother] });
    const newer = aResult(dossier, { visibleTo: [mother, father] });
    await store.addResult(older);
    await store.addResult(newer);
    expect(await store.result(older.id)).toEqual(inForce(older));
    expect([await store.result("none"), await store.lockResult("none")]).toEqual([null, null]);
    expect(await store.resultsVisibleTo(mother)).toEqual([inForce(newer), inForce(older)]);
    expect(await store.resultsVisibleTo(father)).toEqual([inForce(newer)]);
    expect(await store.resultsVisibleTo(neighbour)).toEqual([]);
  });

  test("a result of nobody whose number is known, and without an end, comes back as it was issued", async () => {
    const { store } = subject();
    const result = aResult(await started(subject()), {
      about: [{ personalId: null, name: "Lò An" }],
      owners: ["079190000001"],
      validUntil: null,
    });
    await store.addResult(result);
    expect(await store.lockResult(result.id)).toEqual(inForce(result));
  });

  test("a result is revoked once, is told from one in force, and is not changed by it", async () => {
    const { store } = subject();
    const [person, revocation] = [fresh("person"), aRevocation()];
    const result = aResult(await started(subject()), { visibleTo: [person] });
    await store.addResult(result);
    expect(await store.revoke(result.id, revocation)).toBe(true);
    expect(await store.revoke(result.id, aRevocation({ reason: "lần hai" }))).toBe(false);
    const revoked = { ...result, revocation };
    expect(await store.result(result.id)).toEqual(revoked);
    expect(await store.lockResult(result.id)).toEqual(revoked);
    expect(await store.resultsVisibleTo(person)).toEqual([revoked]);
  });

  test("a revocation in a transaction that fails leaves the result in force", async () => {
    const { store } = subject();
    const result = aResult(await started(subject()));
    await store.addResult(result);
    const failing = store.transact(async (tx) => {
      await tx.lockResult(result.id);
      await tx.revoke(result.id, aRevocation());
      throw new RangeError("in the middle");
    });
    await expect(failing).rejects.toThrow("in the middle");
    expect(await store.result(result.id)).toEqual(inForce(result));
  });

  test("results of a type about a person are found for who may see them, newest first, revoked or not", async () => {
    const { store } = subject();
    const dossier = await started(subject());
    const [child, mother, neighbour] = [fresh("person"), fresh("person"), fresh("person")];
    const own = { about: [{ personalId: child, name: "Lò An" }], visibleTo: [mother] };
    const [older, newer] = [aResult(dossier, own), aResult(dossier, own)];
    const others = [
      aResult(dossier, { ...own, type: "residence-confirmation" }),
      aResult(dossier, { ...own, about: [{ personalId: fresh("person"), name: "Lò Bình" }] }),
      aResult(dossier, { ...own, about: [{ personalId: null, name: "Lò An" }] }),
    ];
    for (const result of [older, newer, ...others]) await store.addResult(result);
    await store.revoke(older.id, aRevocation());
    const wanted = { type: "birth-certificate", personalId: child };
    const found = await store.resultsFor({ ...wanted, viewer: mother });
    expect(found).toEqual([inForce(newer), { ...older, revocation: aRevocation() }]);
    expect(await store.resultsFor({ ...wanted, viewer: neighbour })).toEqual([]);
  });

  test("a result of two is found by either's number, and by nobody's where it is not known", async () => {
    const { store } = subject();
    const dossier = await started(subject());
    const [wife, husband] = [fresh("person"), fresh("person")];
    const about = [
      { personalId: wife, name: "Lò Thị Ban" },
      { personalId: husband, name: "Lò Văn An" },
    ];
    const visibleTo = [wife, husband];
    const certificate = aResult(dossier, { type: "marriage-certificate", about, owners: visibleTo, visibleTo });
    const untold = aResult(dossier, {
      type: "marriage-certificate",
      about: [{ personalId: null, name: "" }],
      visibleTo,
    });
    for (const result of [certificate, untold]) await store.addResult(result);
    const of = (personalId: string) =>
      store.resultsFor({ type: "marriage-certificate", personalId, viewer: personalId });
    expect(await Promise.all([wife, husband, fresh("person")].map(of))).toEqual([
      [inForce(certificate)],
      [inForce(certificate)],
      [],
    ]);
  });

  test("the dossiers that rest on a result are found, open and closed, in the order in which they are locked", async () => {
    const { store } = subject();
    const [resultId, other] = [fresh("result"), fresh("result")];
    const resting = async (status: "open" | "closed", restsOn: readonly string[]) => {
      const { id } = await started(subject());
      await store.append(id, [], aListing({ status, restsOn, evidenceWithdrawn: status === "closed" }));
      return id;
    };
    const open = await resting("open", [other, resultId]);
    const closed = await resting("closed", [resultId]);
    await resting("open", [other]);
    const found = await store.dossiersRestingOn(resultId);
    expect(found.map(({ id }) => id)).toEqual([open, closed].toSorted());
    expect(found.find(({ id }) => id === closed)?.listing).toMatchObject({ evidenceWithdrawn: true });
    expect(await store.dossiersRestingOn(fresh("result"))).toEqual([]);
  });
};
