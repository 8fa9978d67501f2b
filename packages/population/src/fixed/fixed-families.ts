import type { FamilySheet } from "../family-sheet.ts";
import { khoaFamily } from "./bereaved.ts";
import { anFamily, hoaFamily, lanFamily, tuFamily, yenFamily } from "./cau-giay.ts";
import { hnieFamily, sungFamily } from "./cu-mgar.ts";
import { cuongFamily } from "./elders.ts";
import { maiFamily } from "./mai.ts";
import { kienFamily, linhFamily, quanFamily } from "./to-be-married.ts";
import { duyenFamily } from "./twins.ts";
import { cilFamily, hueFamily } from "./unusual.ts";

/** Families that are the same for every seed. */
export const fixedFamilies: readonly FamilySheet[] = [
  maiFamily,
  hoaFamily,
  lanFamily,
  tuFamily,
  yenFamily,
  anFamily,
  hnieFamily,
  sungFamily,
  cilFamily,
  hueFamily,
  linhFamily,
  quanFamily,
  kienFamily,
  duyenFamily,
  khoaFamily,
  cuongFamily,
];
