const first = Number(process.env["MOTLAN_E2E_PORT"] ?? 4710);

/** A house has the ports after its own for its stand-ins. */
const room = 30;

/** Where the journeys find what they walk through: a house for each of two that walk at once. */
export const ports = {
  houses: [first, first + room],
  houseOnPostgres: first + 2 * room,
  houseOfPolicies: first + 3 * room,
  gallery: first + 4 * room,
} as const;
