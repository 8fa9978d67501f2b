const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Debian's Chromium, or Playwright's own where `CHROMIUM` is empty; it talks to nobody but the house. */
export const launchOptions = {
  ...(executablePath === "" ? {} : { executablePath }),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
