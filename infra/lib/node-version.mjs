const oldest = 20;

/**
 * Says in one sentence that this Node is too old, and returns true, if it is. Loaded by any Node: keep the syntax plain.
 * @param {string} version for example `18.20.4`
 */
export function refuseOldNode(version) {
  if (Number(version.split(".")[0]) >= oldest) return false;
  console.error("Node.js " + version + " quá cũ: hãy cài Node.js " + oldest + " hoặc mới hơn rồi chạy lại.");
  console.error("Node.js " + version + " is too old: install Node.js " + oldest + " or newer and run this again.");
  return true;
}
