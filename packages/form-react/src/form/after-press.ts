let pressed = false;

const watch = (type: string, isPressed: boolean): void =>
  globalThis.addEventListener?.(type, () => void (pressed = isPressed), { capture: true, passive: true });

watch("pointerdown", true);
watch("pointerup", false);
watch("pointercancel", false);

/**
 * Runs at once, or, while a finger or button is down, after it is lifted: a message that appears where a field is left
 * must not push away what is just being pressed.
 */
export const afterPress = (work: () => void): void => {
  if (!pressed) return work();
  const lifted = (): void => void requestAnimationFrame(work);
  globalThis.addEventListener("pointerup", lifted, { once: true });
};
