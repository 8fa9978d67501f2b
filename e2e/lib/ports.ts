const first = Number(process.env["MOTLAN_E2E_PORT"] ?? 4710);

/** Where the journeys find what they walk through. Each house has the ports after its own for its stand-ins. */
export const ports = { house: first, houseOnPostgres: first + 20, gallery: first + 40 } as const;
