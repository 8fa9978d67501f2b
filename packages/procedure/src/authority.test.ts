import { expect, test } from "vitest";
import { authorityId, authorityTitle, dossierUnit } from "./authority.ts";

const known = {
  authorities: {
    committee: { id: "committee", title: { vi: "Ủy ban nhân dân {unit}", en: "People's Committee of {unit}" } },
    police: { id: "police", title: { vi: "Công an {unit}", en: "Police of {unit}" }, dossierPrefix: "G01." },
  },
  units: {
    provinces: [{ code: "01", name: "Hà Nội" }],
    communes: [
      { code: "00166", province: "01", name: "Phường Cầu Giấy", dossierUnit: "H26.107" },
      { code: "24280", province: "66", name: "Xã Cư M'gar", dossierUnit: "H15.103" },
    ],
  },
};

test("an authority bears the name of its commune, which in Vietnamese begins small", () => {
  expect(authorityTitle(authorityId("committee", "00166"), known)).toEqual({
    vi: "Ủy ban nhân dân phường Cầu Giấy",
    en: "People's Committee of Phường Cầu Giấy",
  });
  expect(authorityTitle("police:24280", known).vi).toBe("Công an xã Cư M'gar");
});

test("committee and police of one commune number their dossiers each under its own unit", () => {
  const form = /^(\d{3}(\.\d{2}){2}\.)?[GH]\d{2}(\.\d{1,3}){0,3}-\d{6}-\d{4,}$/u;
  expect(dossierUnit("committee:00166", known)).toBe("H26.107");
  expect(dossierUnit("police:00166", known)).toBe("G01.26.107");
  for (const kind of ["committee", "police"]) {
    expect(`${dossierUnit(authorityId(kind, "24280"), known)}-261127-0001`).toMatch(form);
  }
});

test.each(["nobody:00166", "police:99999", "constructor:00166", "00166"])(
  "%s, which the catalogue does not know, is shown as it stands",
  (id) => {
    expect(authorityTitle(id, known)).toEqual({ vi: id, en: id });
    expect(dossierUnit(id, known)).toBe(id);
  },
);

test("where the catalogue does not say a commune's unit, its own code stands before its dossiers", () => {
  const without = {
    ...known,
    units: { ...known.units, communes: [{ code: "00008", province: "01", name: "Ngọc Hà" }] },
  };
  expect(dossierUnit("committee:00008", without)).toBe("00008");
  expect(dossierUnit("police:00008", without)).toBe("G01.00008");
});
