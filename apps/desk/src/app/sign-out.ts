/** Ends the desk's session and leaves nothing of it in the page. */
export const signOut = async (): Promise<void> => {
  await fetch("/auth/desk/logout", { method: "POST" });
  location.assign("/desk");
};
