export const yes = "yes";
/** Of a list: whether the thing stands in it. */
export const there = "there";
export const lacking = "lacking";
export const gone = "dossier-not-found";
export const sent = "dossier-already-sent";
export const noFile = "file-not-found";
export const noPaper = "result-not-found";
export const low = "identity-level-too-low";
export const not = "act-not-allowed";
