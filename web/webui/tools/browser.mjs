// The browser for looking and testing: an installed Chromium where there is one, else the one from npm.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function openBrowser() {
  const found = installed.find((path) => path && existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
  // Not with the arguments it comes with: they are made for one short page, and switch off what is to be tested.
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: ['--no-sandbox'] });
}
