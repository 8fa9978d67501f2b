/** Ends the studio's session and leaves nothing of it in the page. */
export const signOut = async (): Promise<void> => {
  await fetch("/auth/studio/logout", { method: "POST" });
  location.assign("/studio");
};
